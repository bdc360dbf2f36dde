#!/usr/bin/env python3
"""clio beside DuckDB and SQLite: the same questions to the same rows in one run.

    Benchmarks/tables.py [--rows N] [--shape compact|gdelt2] [--clio FILE] [--data FOLDER]
                         [--starts N] [--repetitions N] [--threads N] [--no-sqlite] [--show-sql]
                         [--quick] [PART ...]

Prints a report in Markdown; what it is doing goes to standard error. PART is a part of a query:
without one all are asked. All programs are asked alike, through a pipe, by turns, and every answer
is compared; README.md beside this file tells what each figure is. Exits with 1 where two answers
differ, and with 2 where a program refuses or ends.

Needs the package `duckdb`: `make bench-tables` installs the one of requirements.txt.
"""
import argparse
import os
import sys
from pathlib import Path

from peers import data, machine
from peers.measurement import Measurement
from peers.programs import Clio, DuckDB, SQLite, Stopped
from peers.queries import QUERIES
from peers.report import report

BINARY = Path(__file__).resolve().parent.parent / ".build/release/clio"
ROWS = 1_000_000
QUICK_ROWS = 100_000
QUICK_REPETITIONS = 2
SQLITE_REPETITIONS = 2


def arguments():
    parser = argparse.ArgumentParser(description="clio beside DuckDB and SQLite")
    parser.add_argument("--clio", default=BINARY, help="the program (%(default)s)")
    parser.add_argument("--rows", type=int, default=ROWS, help="%(default)s")
    parser.add_argument("--shape", choices=data.SHAPES, default="compact")
    parser.add_argument(
        "--data", default=data.DEFAULT_FOLDER, help="where rows are kept (%(default)s)")
    parser.add_argument(
        "--starts", type=int, default=1, help="processes for each first question (%(default)s)")
    parser.add_argument("--repetitions", type=int, default=5, help="of the others (%(default)s)")
    parser.add_argument("--threads", type=int, default=2, help="of DuckDB (%(default)s)")
    parser.add_argument("--no-sqlite", action="store_true", help="leave out SQLite, which is slow")
    parser.add_argument("--show-sql", action="store_true", help="list what the others are asked")
    parser.add_argument("--quick", action="store_true", help="few rows, few repetitions: to try it")
    parser.add_argument("parts", nargs="*", metavar="PART", help="a part of the queries to ask")
    options = parser.parse_args()
    if not os.access(options.clio, os.X_OK):
        parser.error(f"{options.clio} is no program: 'make release' builds one")
    options.queries = [
        query for query in QUERIES
        if not options.parts or any(part in query.clio for part in options.parts)]
    if not options.queries:
        parser.error("no query has such a part")
    if options.quick:
        options.rows, options.repetitions = QUICK_ROWS, QUICK_REPETITIONS
    return options


def makers(options, table):
    """What starts each program."""
    found = {
        Clio.name: lambda: Clio(options.clio, table),
        DuckDB.name: lambda: DuckDB(table, options.threads),
    }
    if not options.no_sqlite:
        found[SQLite.name] = lambda: SQLite(table, options.threads)
    return found


def main():
    options = arguments()
    table = data.table(options.data, data.SHAPES[options.shape], options.rows)
    table.read_once()
    measurement = Measurement(
        makers(options, table), table, options.queries, options.starts, options.repetitions,
        few={SQLite.name: SQLITE_REPETITIONS})
    try:
        measurement.run()
    except Stopped as fault:
        print(f"error: {fault}", file=sys.stderr)
        return 2
    print(report(machine.facts(options.clio), table, measurement, options.show_sql))
    return int(any(result.differs for result in measurement.results))


if __name__ == "__main__":
    sys.exit(main())
