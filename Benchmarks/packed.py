#!/usr/bin/env python3
"""A packed corpus beside a database file of DuckDB: whole processes, from start to answer.

    Benchmarks/packed.py [--rows N] [--clio FILE] [--duckdb FILE] [--data FOLDER] [--repetitions N]

Packs the rows and loads them into a database, each once, then asks both by turns, each question in a
process of its own; prints medians in Markdown. Counts are compared; exits with 1 where two differ.
The files are in the system's memory, as after a first question.

Needs `duckdb-cli`, DuckDB's own shell: `make bench-packed` installs the one of requirements.txt.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from peers import data

BINARY = Path(__file__).resolve().parent.parent / ".build/release/clio"
# Question, the same in SQL, and whether the answer is one number.
QUESTIONS = [
    ("ev where date < 1996 | count", "select count(*) from ev where date < '1996-01-01'", True),
    ("ev where mentions > 20 and tone < -5.0 | count",
     "select count(*) from ev where mentions > 20 and tone < -5.0", True),
    ("ev where event_root = 19 and place = Japan | limit 20",
     "select * from ev where event_root = '19' and place = 'Japan' limit 20", False),
    ("ev | group by year", "select year(date), count(*) from ev group by 1 order by 1", False),
    ("ev | group by actor1 | sort count desc | limit 10",
     "select actor1, count(*) from ev group by 1 order by 2 desc limit 10", False),
    ("ev | sort mentions desc, id | limit 10",
     "select * from ev order by mentions desc, id limit 10", False),
    ('ev where source contains "example/7299" | count',
     "select count(*) from ev where contains(source, 'example/7299')", True),
    ("ev | limit 20", "select * from ev limit 20", False),
]


def shell():
    """DuckDB's shell itself, not the script in Python that starts it."""
    try:
        import duckdb_cli
    except ImportError:
        return shutil.which("duckdb")
    return Path(duckdb_cli.__file__).parent / "duckdb"


def arguments():
    parser = argparse.ArgumentParser(description="a packed corpus beside a database of DuckDB")
    parser.add_argument("--clio", default=BINARY, help="the program (%(default)s)")
    parser.add_argument("--duckdb", default=shell(), help="DuckDB's shell (%(default)s)")
    parser.add_argument("--rows", type=int, default=1_000_000, help="%(default)s")
    parser.add_argument("--data", default=data.DEFAULT_FOLDER, help="where rows are kept (%(default)s)")
    parser.add_argument("--repetitions", type=int, default=15, help="of each question (%(default)s)")
    options = parser.parse_args()
    if not options.duckdb:
        parser.error("DuckDB's shell is not there: 'make bench-packed' installs it")
    return options


def run(command):
    """Seconds and output of a process."""
    start = time.perf_counter()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    elapsed = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr}")
    return elapsed, done.stdout


def number(text):
    """The last word of an answer of one number."""
    return text.split()[-1]


def main():
    options = arguments()
    table = data.table(options.data, data.SHAPES["compact"], options.rows)
    table.read_once()
    folder = table.path.parent
    pack, database = folder / "ev.pack", folder / "ev.duckdb"
    packing, _ = run([options.clio, "pack", table.path, "-o", pack])
    database.unlink(missing_ok=True)
    loading, _ = run([
        options.duckdb, database,
        f"set threads = 2; create table ev as select * from read_csv('{table.path}', "
        "types = {'event_code': 'varchar', 'event_root': 'varchar'})"])
    print(f"{options.rows:,} rows; {run([options.duckdb, '-version'])[1].split()[0]} of DuckDB's shell\n")
    print(f"- pack: {packing:.1f} s, {pack.stat().st_size / 1e6:,.0f} MB; "
          f"database: {loading:.1f} s, {database.stat().st_size / 1e6:,.0f} MB\n")
    print("| whole process, milliseconds | clio | DuckDB | DuckDB / clio |")
    print("| --- | ---: | ---: | ---: |")
    differ = False
    for question, sql, is_number in QUESTIONS:
        commands = {
            "clio": [options.clio, pack, "-c", question],
            "duckdb": [options.duckdb, "-readonly", "-csv", database, f"set threads = 2; {sql}"],
        }
        answers = {name: run(command)[1] for name, command in commands.items()}
        if is_number and number(answers["clio"]) != number(answers["duckdb"]):
            print(f"{question}: {answers}", file=sys.stderr)
            differ = True
        times = {name: [] for name in commands}
        for _ in range(options.repetitions):
            for name, command in commands.items():
                times[name].append(run(command)[0])
        own, peer = (statistics.median(times[name]) * 1e3 for name in ("clio", "duckdb"))
        shown = question.replace("|", "\\|")
        print(f"| `{shown}` | {own:.1f} | {peer:.1f} | {peer / own:.2f} |", flush=True)
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
