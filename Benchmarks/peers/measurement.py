"""How long loads and queries take, and how much memory, with every answer compared."""
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field

from .answers import disagreement
from .data import COLLECTION
from .queries import literals

ROUND_TRIPS = 50


@dataclass
class Usage:
    """What a program needs without any question."""

    # Seconds from the start of the process to the answer of the first count, one for each load.
    loads: list[float] = field(default_factory=list)
    # Seconds of the load itself, where the program tells them.
    pure_loads: list[float] = field(default_factory=list)
    round_trip: float = 0
    # Megabytes at most: once the table was there, and once all queries were answered.
    loaded_peak: float = 0
    final_peak: float = 0


@dataclass
class Result:
    """Milliseconds of one query, by the names of the programs."""

    query: object
    first: dict[str, float] = field(default_factory=dict)
    warm: dict[str, float] = field(default_factory=dict)
    differs: bool = False


class Measurement:
    """All figures of one run.

    `makers` start each program, by its name; clio is the first. A first question is asked in so
    many `starts` of its own, the others in so many `repetitions`. `few` are the programs that are
    too slow for that, with the repetitions that they have.
    """

    def __init__(self, makers, table, queries, starts, repetitions, few):
        self.makers = makers
        self.starts = starts
        self.repetitions = repetitions
        self.few = few
        self.sources = table.sources()
        self.usage = {name: Usage() for name in makers}
        self.results = [Result(query) for query in queries]

    def run(self):
        for result in self.results:
            tell(f"first: {result.query.clio}")
            for start in range(self.starts):
                self.measure_first(result, start)
        with ExitStack() as stack:
            programs = [stack.enter_context(self.load(name)) for name in self.makers]
            for program in programs:
                self.usage[program.name].loaded_peak = program.peak_megabytes()
                self.usage[program.name].round_trip = round_trip(program)
            for result in self.results:
                tell(f"again: {result.query.clio}")
                self.measure_warm(result, programs)
            for program in programs:
                self.usage[program.name].final_peak = program.peak_megabytes()

    def load(self, name):
        """Starts a program, and notes how long it takes until it has counted the rows."""
        program = self.makers[name]()
        _, answer = program.ask(program.count)
        self.usage[name].loads.append(time.perf_counter() - program.started)
        if program.pure_load is not None:
            self.usage[name].pure_loads.append(program.pure_load)
        tell(f"  {name} has read {answer.rows[0][0]} rows of {COLLECTION}")
        return program

    def measure_first(self, result, start):
        """Asks each program that is quick enough, in a process that has only read the table."""
        answers = []
        for name in self.makers:
            if name not in self.few:
                with self.load(name) as program:
                    self.ask(program, result, start, result.first, answers)
        self.compare(result, start, answers)

    def measure_warm(self, result, programs):
        """Asks all by turns, so that a busy machine is busy for all."""
        for repetition in range(1, self.repetitions + 1):
            answers = []
            for program in programs:
                if repetition <= self.few.get(program.name, self.repetitions):
                    self.ask(program, result, repetition, result.warm, answers)
            self.compare(result, repetition, answers)

    def ask(self, program, result, repetition, best, answers):
        """Keeps the answer, and the time if it is the best."""
        question = result.query.text(program.language, self.literals(repetition))
        taken, answer = program.ask(question)
        answers.append((program.name, question, answer))
        best[program.name] = min(taken, best.get(program.name, taken))

    def literals(self, repetition):
        return literals(repetition, self.sources)

    def compare(self, result, repetition, answers):
        """Holds all answers to the first one, which is clio's, and shows both where they differ."""
        name, question, answer = answers[0]
        values = self.literals(repetition)
        for other_name, other_question, other in answers[1:]:
            words = disagreement(result.query, values, answer, other)
            if words is None:
                continue
            result.differs = True
            tell(f"ANSWERS DIFFER: {words}")
            tell(f"  {name}: {question}\n    {answer.rows}")
            tell(f"  {other_name}: {other_question}\n    {other.rows}")


def round_trip(program):
    """The least milliseconds of a question that asks nothing."""
    return min(program.ask(program.empty_question)[0] for _ in range(ROUND_TRIPS))


def tell(text):
    print(text, file=sys.stderr, flush=True)
