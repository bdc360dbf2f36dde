"""The rows that every program reads: made once, then kept in a folder."""
import itertools
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

GENERATOR = Path(__file__).resolve().parent.parent / "gen_events.py"
DEFAULT_FOLDER = Path(tempfile.gettempdir()) / "clio-bench-data"
COLLECTION = "ev"
SEED = 7
SEED_OF_MANY = 11
MANY_ROWS = 10_000_000
SAMPLED_SOURCES = 100
ROWS_BETWEEN_SAMPLES = 50
PIECE = 1 << 24


def geo(prefix):
    """The eight columns in which GDELT describes a place."""
    parts = "type full_name country adm1 adm2 lat long feature_id"
    return [f"{prefix}_{part}" for part in parts.split()]


def actor(name):
    """The ten columns in which GDELT describes an actor."""
    parts = "name country group ethnic religion1 religion2 type1 type2 type3"
    return [name] + [f"{name}_{part}" for part in parts.split()]


# GDELT's columns, where the queries name one by the name that it has in the compact shape.
GDELT_COLUMNS = [
    "id", "date", "month_year", "calendar_year", "fraction_date",
    *actor("actor1"), *actor("actor2"),
    "is_root", "event_code", "event_base", "event_root", "quad_class", "goldstein",
    "mentions", "sources", "articles", "tone",
    *geo("geo1"), *geo("geo2"), *geo("action"), "added", "source",
]
GDELT_COLUMNS[GDELT_COLUMNS.index("action_full_name")] = "place"


@dataclass(frozen=True)
class Shape:
    """How a file is written, and which columns DuckDB is told the type of.

    A code such as `010` is text for clio; DuckDB would take it for the number 10. Columns of
    `texts` are declared, all other types are found by each program in the file.
    """

    name: str
    ending: str
    separator: str
    header: list[str] | None = None
    date_format: str | None = None
    texts: tuple[str, ...] = ("event_code", "event_root")


SHAPES = {
    "compact": Shape("compact", "csv", ","),
    "gdelt2": Shape(
        "gdelt2", "tsv", "\t", GDELT_COLUMNS, "%Y%m%d", ("event_code", "event_base", "event_root")),
}


@dataclass(frozen=True)
class Table:
    """A file with rows, under a name that makes it the collection `ev`."""

    shape: Shape
    rows: int
    path: Path

    @property
    def megabytes(self):
        return self.path.stat().st_size / 1e6

    def read_once(self):
        """Reads the file, so that it stands in memory for the first program as for the last."""
        with open(self.path, "rb") as file:
            while file.read(PIECE):
                pass

    def columns(self):
        with open(self.path, encoding="utf-8") as file:
            return file.readline().rstrip("\n").split(self.shape.separator)

    def sources(self):
        """Some values of the column `source`, each different, from the first rows."""
        place = self.columns().index("source")
        with open(self.path, encoding="utf-8") as file:
            last = 1 + SAMPLED_SOURCES * ROWS_BETWEEN_SAMPLES
            lines = itertools.islice(file, 1, last, ROWS_BETWEEN_SAMPLES)
            cells = [line.rstrip("\n").split(self.shape.separator)[place] for line in lines]
        return list(dict.fromkeys(cells))


def table(folder, shape, rows):
    """The file with so many rows, made first if it is not there; `ev` is a link to it."""
    folder = Path(folder).absolute()
    file = folder / f"{shape.name}-{rows}.{shape.ending}"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        print(f"making {file}", file=sys.stderr)
        make(file, shape, rows)
    link = folder / f"{shape.name}-{rows}" / f"{COLLECTION}.{shape.ending}"
    link.parent.mkdir(exist_ok=True)
    if not link.exists():
        link.symlink_to(file)
    return Table(shape, rows, link)


def make(file, shape, rows):
    """Writes beside the file and then gives it its name, so that no half of a file is ever used."""
    seed = SEED_OF_MANY if rows >= MANY_ROWS else SEED
    part = file.with_suffix(f".{os.getpid()}")
    try:
        with open(part, "wb") as out:
            if shape.header:
                out.write((shape.separator.join(shape.header) + "\n").encode())
                out.flush()
            subprocess.run(
                [sys.executable, GENERATOR, str(rows), "--seed", str(seed), "--shape", shape.name],
                stdout=out, check=True)
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)
