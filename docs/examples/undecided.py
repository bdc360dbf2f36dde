#!/usr/bin/env python3
"""Asks clio, and says of each row that the data leave open what it is that is not known.

    python3 docs/examples/undecided.py 'events where actor = Japan and year < 1976'
"""
import json
import subprocess
import sys


def ask(*statements):
    command = ["clio", "--mode", "answer"] + [part for text in statements for part in ("-c", text)]
    lines = subprocess.run(command, capture_output=True, text=True, encoding="utf-8").stdout
    return [json.loads(line) for line in lines.splitlines()]


question = sys.argv[1]
[answer] = ask(question)
if answer["kind"] == "fault":
    sys.exit("\n".join(fault["message"] for fault in answer["faults"]))
print(answer["count"], answer["noun"])
for row in (row for stage in answer["undecided"] for row in stage["rows"]):
    [proof] = ask(f"why {row['id']} in {question}")[0]["proofs"]
    for step in proof["steps"]:
        if step.get("verdict") == "undecided":
            print(f"{row['id']}: {step['condition']} is open, {step['found']}")
