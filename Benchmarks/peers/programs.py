"""Programs that have read the table and answer questions: a line in, a line out, through pipes."""
import json
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from .answers import Answer

FOLDER = Path(__file__).resolve().parent.parent
LAST_WORDS = 2000


class Stopped(Exception):
    """A program ended, or refused what it was asked."""


class Program:
    """A process with a table. Use it in a `with`, which ends it.

    A time is that from writing the question until the whole line of the answer is read; what the
    line means is found out afterwards.
    """

    name = ""
    language = ""
    # A question that asks nothing: what it takes is the way there and back.
    empty_question = ""

    def __init__(self, command, folder=None):
        self.errors = tempfile.TemporaryFile()
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            [str(word) for word in command], cwd=folder, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self.errors)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.stdout.close()
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
        self.errors.close()

    def line(self):
        line = self.process.stdout.readline()
        if not line.endswith(b"\n"):
            self.process.wait()
            self.errors.seek(0)
            raise Stopped(f"{self.name} ended: {self.errors.read().decode()[-LAST_WORDS:]}")
        return line

    def ask(self, question):
        """The milliseconds that an answer took, and the answer."""
        text = self.statement(question).encode()
        begin = time.perf_counter()
        # A program that has ended is found out, with its last words, where the answer is missing.
        with suppress(BrokenPipeError):
            self.process.stdin.write(text)
            self.process.stdin.flush()
        line = self.line()
        return (time.perf_counter() - begin) * 1000, self.answer(line, question)

    def peak_megabytes(self):
        """The most memory that the process ever had, with the part of the file that it saw."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            lines = dict(line.split(":", 1) for line in status)
        return int(lines["VmHWM"].split()[0]) * 1024 / 1e6


class Clio(Program):
    """The shell as it is, with answers in JSON: each is one line that ends when it is whole."""

    name = "clio"
    language = "clio"
    empty_question = ".lang"
    count = "ev | count"

    def __init__(self, binary, table):
        super().__init__([Path(binary).absolute(), "--json", table.path])
        # Nothing but the load: how long it took is known once the first question is answered.
        self.pure_load = None

    def statement(self, question):
        # After a semicolon or a command nothing has to be waited for.
        return question + ("\n" if question.startswith(".") else ";\n")

    def answer(self, line, question):
        return None if question.startswith(".") else Answer.of_objects(json.loads(line))


class SQLProgram(Program):
    """DuckDB or SQLite in Python; `sql_server.py` is the other side."""

    empty_question = "select 1"
    count = "select count(*) from ev"

    def __init__(self, table, threads):
        shape = table.shape
        super().__init__(
            [sys.executable, "-B", "-m", "peers.sql_server", self.language, table.path,
             shape.separator, threads, shape.date_format or "", *shape.texts], FOLDER)
        self.pure_load = json.loads(self.line())["load"]

    def statement(self, question):
        return question + "\n"

    def answer(self, line, question):
        answer = json.loads(line)
        if "error" in answer:
            raise Stopped(f"{self.name} refuses '{question}': {answer['error']}")
        return Answer(answer["columns"], answer["rows"])


class DuckDB(SQLProgram):
    name = "DuckDB"
    language = "duckdb"


class SQLite(SQLProgram):
    name = "SQLite"
    language = "sqlite"
