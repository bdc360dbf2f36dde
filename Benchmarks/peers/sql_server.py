"""A process that holds the table in DuckDB or SQLite and answers SQL, a line each way.

    python -m peers.sql_server duckdb|sqlite FILE SEPARATOR THREADS DATEFORMAT TEXT ...

The first line that it writes says how long the load alone took, without the start of Python. Then
it reads one statement a line and writes `{"columns": [...], "rows": [[...]]}`, or `{"error": ...}`.
"""
import csv
import json
import sqlite3
import sys
import time

SQLITE_KINDS = {
    "id": "integer primary key", "quad_class": "integer", "mentions": "integer",
    "goldstein": "real", "tone": "real",
}
# GDELT's `19790131` as SQLite compares it.
ISO_DATE = "substr(date, 1, 4) || '-' || substr(date, 5, 2) || '-' || substr(date, 7)"


def duckdb_table(path, separator, threads, date_format, texts):
    """The table with the types that DuckDB finds, but for those columns that are texts."""
    import duckdb  # SQLite runs without it

    connection = duckdb.connect()
    connection.execute(f"set threads = {threads}")
    types = {name: "VARCHAR" for name in texts}
    if date_format:
        types["date"] = "DATE"
    form = f", dateformat = '{date_format}'" if date_format else ""
    connection.execute(
        f"create table ev as select * from read_csv('{path}', delim = '{separator}', header = true,"
        f" types = {types}{form})")
    return connection


def sqlite_table(path, separator, date_format):
    """The table in memory with declared types; an empty cell is NULL."""
    connection = sqlite3.connect(":memory:")
    with open(path, newline="", encoding="utf-8") as file:
        quoting = csv.QUOTE_MINIMAL if separator == "," else csv.QUOTE_NONE
        lines = csv.reader(file, delimiter=separator, quoting=quoting)
        columns = next(lines)
        declared = ", ".join(f"{name} {SQLITE_KINDS.get(name, 'text')}" for name in columns)
        connection.execute(f"create table ev ({declared})")
        cells = ", ".join("?" * len(columns))
        rows = ([cell or None for cell in line] for line in lines)
        connection.executemany(f"insert into ev values ({cells})", rows)
    if date_format:
        connection.execute(f"update ev set date = {ISO_DATE}")
    connection.commit()
    return connection


def answer(connection, statement):
    cursor = connection.execute(statement)
    rows = cursor.fetchall()
    return {"columns": [column[0] for column in cursor.description], "rows": rows}


def reply(message):
    """Writes a line. A date is written as its text."""
    sys.stdout.write(json.dumps(message, default=str, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def main(engine, path, separator, threads, date_format, *texts):
    start = time.perf_counter()
    if engine == "duckdb":
        connection = duckdb_table(path, separator, threads, date_format, texts)
    else:
        connection = sqlite_table(path, separator, date_format)
    reply({"load": time.perf_counter() - start})
    for line in sys.stdin:
        try:
            reply(answer(connection, line))
        except Exception as error:  # the other side says what was asked, and stops
            reply({"error": str(error)})


if __name__ == "__main__":
    main(*sys.argv[1:])
