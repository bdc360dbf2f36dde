#!/usr/bin/env bash
# Start-up against sqlite3, the shell that people call instant: one query on the built-in corpus against
# one on an empty database, 50 runs each, by turns, so that a busy machine is busy for both.
#
#     Benchmarks/startup.sh [CLIO]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python3 - "${1:-.build/release/clio}" << 'MEASURE'
import os, shutil, statistics, sys, time

runs = 50
commands = {
    "clio": [sys.argv[1], "-c", "events | limit 1"],
    "sqlite3": [shutil.which("sqlite3") or sys.exit("sqlite3 is not there"), ":memory:", "select 1"],
}
quiet = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
         (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]

def milliseconds(command):
    start = time.perf_counter_ns()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    elapsed = (time.perf_counter_ns() - start) / 1e6
    if status != 0:
        sys.exit(f"{' '.join(command)}: ended with {status}")
    return elapsed

times = {name: [] for name in commands}
for command in commands.values():
    milliseconds(command)  # the first run finds the disk cold
for _ in range(runs):
    for name, command in commands.items():
        times[name].append(milliseconds(command))

medians = {name: statistics.median(values) for name, values in times.items()}
for name, values in times.items():
    print(f"{name:8} {medians[name]:6.2f} ms  (fastest {min(values):.2f}, median of {runs})")
print(f"clio / sqlite3: {medians['clio'] / medians['sqlite3']:.2f}")
MEASURE
