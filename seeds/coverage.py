#!/usr/bin/env python3
"""Prints how much of both texts is cited by rows or stands in nothing-to-code.csv, and what is neither.

Without an argument blank lines are known from layout.csv; with a folder that holds the texts, as passages.py
describes it, the layout is checked against them first. Ends with 1 where a passage is neither."""

import sys

import passages

# A longer range says where a passage begins and ends, not that each of its lines was coded.
LONGEST = 12


def cited(source, blank):
    """The numbers that rows cite, link tables left out: they rest on their first end."""
    result = set()
    for table in passages.tables():
        for row in passages.rows(table):
            if row["source"] != source:
                continue
            numbers = [number for number in passages.places(row["locator"]) if number not in blank]
            result.update(numbers if len(numbers) <= LONGEST else [numbers[0], numbers[-1]])
    return result


def passed_over(source):
    numbers = (
        passages.places(row["locator"])
        for row in passages.rows("nothing-to-code")
        if row["source"] == source
    )
    return {number for range_ in numbers for number in range_}


def check_layout(folder):
    for source, texts in passages.texts(folder).items():
        _, count, blank = passages.layout()[source]
        found = {number for number, text in texts.items() if not text.strip()}
        if (len(texts), found) != (count, blank):
            raise SystemExit(f"layout.csv: {source} has {len(texts)} passages, blank: {sorted(found)}")


def main(folder=None):
    if folder:
        check_layout(folder)
    complete = True
    for source, (unit, count, blank) in passages.layout().items():
        every = set(range(1, count + 1)) - blank
        coded = cited(source, blank) & every
        empty = (passed_over(source) & every) - coded
        neither = sorted(every - coded - empty)
        complete = complete and not neither
        print(
            f"{source}: {len(every)} {unit}s with text: {len(coded)} cited by rows,"
            f" {len(empty)} with nothing to code, {len(neither)} neither"
        )
        for number in neither:
            print(f"  {'P%02d' % number if unit == 'paragraph' else 'L%d' % number}")
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
