#!/usr/bin/env python3
"""Writes the code lists of the presets from the public tables of the projects that define them.

Usage: generate.py CAMEO.eventcodesfull.txt CAMEO.country.txt states2016.csv

The first two are published by the GDELT Project, the third by the Correlates of War project. Each list
is `id,name,broader`, with its origin in lines that begin with '#'.
"""
import csv
import sys
from pathlib import Path

here = Path(__file__).parent


def write(name, head, rows, columns):
    with open(here / name, "w", newline="", encoding="utf-8") as file:
        file.writelines(f"# {line}\n" for line in head)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def cameo(path):
    labels = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["EventCode"].isdigit() and len(row["EventCode"]) > 1:
                labels[row["EventCode"]] = row["EventDescription"].strip()
                root = row["EventRootDescription"].strip()
                labels.setdefault(row["EventRootCode"], root.capitalize())
    rows = []
    for code in sorted(labels):
        # 0431 is under 043, and that under 04; where a level is skipped, under the next one.
        broader = next((code[:n] for n in range(len(code) - 1, 1, -1) if code[:n] in labels), "")
        rows.append([code, labels[code], broader])
    write("cameo.csv", [
        "CAMEO event codes, from CAMEO.eventcodesfull.txt of the GDELT Project (gdeltproject.org).",
        "The scheme is that of the Computational Event Data System of Gerner, Schrodt and Yilmaz.",
        "No licence is stated for the table of codes; GDELT asks for citation.",
    ], rows, ["id", "name", "broader"])


def countries(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = [[row["CODE"], row["LABEL"].strip()] for row in csv.DictReader(file, delimiter="\t")]
    write("cameo-countries.csv", [
        "CAMEO country codes, from CAMEO.country.txt of the GDELT Project (gdeltproject.org).",
        "No licence is stated for the table of codes; GDELT asks for citation.",
    ], sorted(rows), ["id", "name"])


def states(path):
    names = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names[row["ccode"]] = row["statenme"].strip()
    write("cow-states.csv", [
        "State numbers of the Correlates of War project, State System Membership v2016",
        "(correlatesofwar.org). No licence is stated; the project asks for citation.",
    ], sorted(names.items(), key=lambda item: int(item[0])), ["id", "name"])


cameo(sys.argv[1])
countries(sys.argv[2])
states(sys.argv[3])
