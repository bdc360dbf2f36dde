"""Whether two programs gave the same answer."""
import math
from dataclasses import dataclass
from string import Template

from .queries import Agreement

# Means are added up in another order by each program.
RELATIVE_TOLERANCE = 1e-9
# Of a row of the table, these; what else GDELT has, each program reads in its own way.
COMPARED_COLUMNS = [
    "id", "date", "actor1", "actor1_name", "actor2", "actor2_name", "event_code", "event_root",
    "quad_class", "goldstein", "mentions", "tone", "place", "source",
]
# What stands for NULL where rows are put in an order: before every number and text.
NOTHING = ("", 0)


@dataclass(frozen=True)
class Answer:
    """Named columns and rows of plain values: numbers, texts, None."""

    columns: list[str]
    rows: list[list]

    @classmethod
    def of_objects(cls, objects):
        """The answer that clio writes as JSON: an object a row, with its keys in order."""
        columns = list(objects[0]) if objects else []
        return cls(columns, [list(row.values()) for row in objects])

    def narrowed(self, columns):
        """Only these columns, in this order."""
        places = [self.columns.index(name) for name in columns]
        return [[row[place] for place in places] for row in self.rows]


def disagreement(query, literals, one, other):
    """What is different in two answers, in words; None where they agree as far as they must."""
    if len(one.rows) != len(other.rows):
        return f"{len(one.rows)} rows and {len(other.rows)} rows"
    match query.agreement:
        case Agreement.FULFILLED:
            return unfulfilled(query, literals, one) or unfulfilled(query, literals, other)
        case Agreement.ROWS if one.rows:
            return different(one.narrowed(COMPARED_COLUMNS), other.narrowed(COMPARED_COLUMNS))
        case Agreement.UNORDERED:
            return different(sorted(one.rows, key=place), sorted(other.rows, key=place))
        case _:
            return different(one.rows, other.rows)


def unfulfilled(query, literals, answer):
    """The first row that the condition of the query does not let through."""
    wanted = {name: Template(value).substitute(literals) for name, value in query.condition}
    for row in answer.narrowed(wanted) if answer.rows else []:
        if [str(cell) for cell in row] != list(wanted.values()):
            return f"{row} instead of {wanted}"
    return None


def different(rows, others):
    """The first pair of rows that differ."""
    for number, (row, other) in enumerate(zip(rows, others), 1):
        if len(row) != len(other) or not all(map(is_same, row, other)):
            return f"row {number}: {row} and {other}"
    return None


def is_same(value, other):
    """Numbers are the same by value, all else as it is written."""
    if is_number(value) and is_number(other):
        return math.isclose(value, other, rel_tol=RELATIVE_TOLERANCE)
    return value == other


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def place(row):
    """A key that puts rows of mixed values in one order."""
    return [NOTHING if cell is None else (type(cell).__name__, cell) for cell in row]
