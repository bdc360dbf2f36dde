"""What a figure is worth nothing without: the machine, the day and the versions."""
import datetime
import os
import platform
import sqlite3
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
GIGABYTE = 1e9


def processor():
    """The model by the name that Linux has for it."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def memory():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIGABYTE


def commit():
    """The commit of the sources that stand here, with a mark where something was changed since."""
    command = ["git", "describe", "--always", "--dirty", "--exclude", "*"]
    run = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    return run.stdout.strip() or "unknown"


def version(binary):
    run = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True)
    return run.stdout.strip()


def duckdb_version():
    import duckdb  # the head alone needs it here

    return duckdb.__version__


def facts(binary):
    """Pairs of what and which, for the head of the report."""
    size = f"{os.cpu_count()} cores, {memory():.0f} GB"
    return [
        ("machine", f"{processor()}, {size}, {platform.system()}"),
        ("day", datetime.date.today().isoformat()),
        ("clio", f"{version(binary)}, sources at {commit()}"),
        ("DuckDB", f"{duckdb_version()} in Python {platform.python_version()}"),
        ("SQLite", f"{sqlite3.sqlite_version} in the same"),
    ]
