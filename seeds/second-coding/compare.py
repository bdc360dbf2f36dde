#!/usr/bin/env python3
"""Compares the two codings, from the pairs in matches.csv.

    python3 compare.py                  the table of README.md one folder up
    python3 compare.py values           how often the values of matched rows agree
    python3 compare.py differences      every pair whose coded values differ
    python3 compare.py alone            every row without a counterpart

The first coding is taken as it was before the comparison: what changes.csv records is undone, and what corrections.csv
does. Rows that were added later stand in no pair and do not count.
"""

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

SECOND = Path(__file__).resolve().parent
FIRST = SECOND.parent
TABLES = (
    "sources events event_actors event_places event_documents event_mechanisms actors offices documents "
    "document_actors mechanisms mechanism_members mechanism_states places concepts quantities claims periods "
    "relations list_items"
).split()

# What is compared in a pair of rows of one table: a word, a date, or a reference to another row.
WORDS = {
    "sources": ["language"],
    "events": ["type", "basis", "status"],
    "event_actors": ["role", "side"],
    "actors": ["kind"],
    "documents": ["kind"],
    "mechanism_members": ["role"],
    "mechanism_states": ["status"],
    "places": ["kind"],
    "concepts": ["kind"],
    "quantities": ["value", "qualifier", "unit", "status"],
    "claims": ["polarity", "modality"],
    "relations": ["relation"],
    "list_items": ["position"],
}
DATES = {
    "sources": "issued",
    "events": "date",
    "documents": "date",
    "mechanisms": "founded",
    "mechanism_states": "as_of",
    "quantities": "as_of",
    "claims": "as_of",
    "periods": "span",
    "relations": "date",
}
REFERENCES = {"claims": ["speaker", "subject"], "mechanism_states": ["mechanism"], "quantities": ["owner", "place"]}

# The second coding took its words from no closed list. Here stand the words of both that mean the same.
SAME = {
    "type": {
        "statement": "proposal",
        "meeting": "negotiation",
        "visit": "port-call",
        "vote": "election",
        "other": "policy decision diplomacy administration transfer attack crisis development withdrawal "
        "appointment incursion",
    },
    "role": {
        "participant": "member party",
        "initiator": "publisher visitor persuader executor issuer",
        "target": "object",
        "host": "chair",
        "prospective": "proposed-member",
        "holder": "owner operator",
    },
    "relation": {
        "supersedes": "replaces amends",
        "causes": "origin-of",
        "follows": "repeats",
        "implements": "based-on",
        "influences": "responds-to",
    },
    "unit": {"missiles": "missiles per submarine"},
    "status": {"negated": "hollowed-out", "planned": "proposed hypothetical forecast"},
}
PASSIVE = {"target", "object", "addressee", "forum"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def key(row):
    return row["id"] if "id" in row else " ".join(list(row.values())[:3])


def coding(folder):
    return {table: {key(row): row for row in rows(folder / f"{table}.csv")} for table in TABLES}


def undo(first):
    """Takes back what was changed after the comparison; the last change first."""
    for name in ("corrections.csv", "changes.csv"):
        for change in reversed(rows(SECOND / name)):
            row = first[change["table"]].get(change["row"])
            if row is not None and change["column"]:
                row[change["column"]] = change["before"]


def common(column, word):
    for chosen, others in SAME.get(column, {}).items():
        if word in re.split(r"\s(?!per|submarine)", others):
            return chosen
    return word


def bounds(date):
    """First and last day of an EDTF date as texts that compare; an open or unknown side is the far end."""

    def day(text, last):
        text = re.sub(r"[?~%]", "", text)
        if text in ("", ".."):
            return "9999" if last else "0000"
        text = text.replace("X", "9" if last else "0")
        return text + ("-99-99"[len(text) - 4 :] if last else "")

    inner = date.strip("[]{}")
    parts = re.split(r"/" if "/" in inner else r",|(?<=\d)\.\.(?=\d)", inner)
    if len(parts) == 1 and inner.startswith(".."):
        return "0000", day(inner[2:], True)
    if len(parts) == 1 and inner.endswith(".."):
        return day(inner[:-2], False), "9999"
    return day(parts[0], False), day(parts[-1], True)


def overlap(left, right):
    (a, b), (c, d) = bounds(left), bounds(right)
    return a <= d and c <= b


def compared(table, left, right, same_row):
    """The verdict on each value of a pair: column, whether equal, whether at least compatible."""
    for column in WORDS.get(table, []):
        if column == "side":
            verdict = (left["role"] in PASSIVE) == (right["role"] in PASSIVE)
        elif column == "value" and left[column] and right[column]:
            verdict = float(left[column]) == float(right[column])
        elif column == "basis" and not (left["date"] and right["date"]):
            continue  # without a date there is nothing to infer
        else:
            verdict = common(column, left[column]) == common(column, right[column])
        yield column, verdict, verdict
    if table in DATES:
        column = DATES[table]
        a, b = left[column], right[column]
        if a or b:
            yield column, a == b, a == b or (bool(a and b) and overlap(a, b))
    for column in REFERENCES.get(table, []):
        if left[column] or right[column]:
            verdict = same_row(left[column], right[column])
            yield column, verdict, verdict


def main(wish):
    first, second = coding(FIRST), coding(SECOND)
    undo(first)
    pairs, seen, close = [], (defaultdict(dict), defaultdict(dict)), (defaultdict(set), defaultdict(set))
    for match in rows(SECOND / "matches.csv"):
        ends = (match["first_table"], match["first"]), (match["second_table"], match["second"])
        for side, (table, row), tables in zip(seen, ends, (first, second)):
            if table:
                if row not in tables[table]:
                    sys.exit(f"{table} has no row '{row}' any more: mend matches.csv")
                side[table][row] = side[table].get(row, False) or all(table for table, _ in ends)
        if ends[0][0] and ends[1][0]:
            pairs.append(ends)
        if ends[0][0] == ends[1][0]:
            for side, (table, row) in zip(close, ends):
                side[table].add(row)

    linked = {(a, b) for (_, a), (_, b) in pairs}
    same_row = lambda a, b: (a, b) in linked or a == b
    values = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    for (table, a), (other, b) in pairs:
        if table != other:
            continue
        for column, equal, compatible in compared(table, first[table][a], second[table][b], same_row):
            tally = values[table][column]
            tally[0] += 1
            tally[1] += equal
            tally[2] += compatible
            if wish == "differences" and not equal:
                print(table, column, a, first[table][a].get(column), "|", b, second[table][b].get(column), sep="\t")

    if wish == "alone":
        for name, side in zip(("first", "second"), seen):
            for table in TABLES:
                for row, found in side[table].items():
                    if not found:
                        print(name, table, row, sep="\t")
    if wish == "values":
        print("| table | value | pairs | equal | compatible |")
        print("|---|---|--:|--:|--:|")
        for table in TABLES:
            for column, (count, equal, compatible) in values[table].items():
                print(f"| `{table}` | `{column}` | {count} | {share(equal, count)} | {share(compatible, count)} |")
    if wish:
        return

    changes = rows(SECOND / "changes.csv")
    print("| table | first | second | first matched | second matched | agreement | in the same table | added | changed |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    total = [0] * 7
    for table in TABLES:
        line = [
            len(seen[0][table]),
            len(seen[1][table]),
            sum(seen[0][table].values()),
            sum(seen[1][table].values()),
            len(close[0][table]) + len(close[1][table]),
            len({c["row"] for c in changes if c["table"] == table and not c["column"]}),
            len({c["row"] for c in changes if c["table"] == table and c["column"]}),
        ]
        total = [a + b for a, b in zip(total, line)]
        print_line(f"`{table}`", line)
    print_line("all", total)


def share(part, whole):
    return f"{round(100 * part / whole)} %"


def print_line(name, line):
    first, second, matched_first, matched_second, close, added, changed = line
    rows = first + second
    cells = [name, first, second, matched_first, matched_second]
    cells += [share(matched_first + matched_second, rows), share(close, rows), added, changed]
    print("|", " | ".join(map(str, cells)), "|")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
