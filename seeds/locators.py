#!/usr/bin/env python3
"""Looks for a key term of each row at its locator, in a folder with the two texts that passages.py describes.

A row that names something (an actor, a place, a document ..) must stand there under one of its names. A row in
words of our own (an event, a claim ..) must share a term with its passage that is rare in the texts, so that it
tells one passage from another: a name, a number or a part of the wording. A form in `as_written` must stand at
its event or its mention, and a row with a plain date must cite the year or say in its note where it stands. Prints
the misses; locators-explained.csv says why some rows have none. Ends with 1 where a miss is
not explained, or an explanation is not needed."""

import re
import sys

import passages
from passages import healed

# A term that stands in the texts more often does not tell where.
RARE = 6
NAMING = {"actors", "places", "documents", "mechanisms", "concepts", "periods", "sources"}
# Fields whose rows lend their names to a row in words of our own.
RELATED = {
    "events": [],
    "claims": ["speaker", "subject"],
    "offices": ["actor"],
    "mechanism_states": ["mechanism", "according_to"],
    "relations": ["from", "to"],
    "list_items": ["item"],
    "quantities": ["holder", "place"],
}


# Tables whose rows cite the lines with their date, and its column.
DATED = {
    "documents": "date",
    "events": "date",
    "mechanisms": "founded",
    "mechanism_states": "as_of",
    "offices": "attested",
    "quantities": "as_of",
    "relations": "date",
}


class Texts:
    def __init__(self, folder):
        self.passages = passages.texts(folder)
        self.whole = "\n".join(
            healed("".join(texts[number] for number in sorted(texts)))
            for texts in self.passages.values()
        )

    def at(self, row):
        """What stands at a row's locator; the first source's title stands before its paragraphs."""
        texts = self.passages[row["source"]]
        return healed("".join(texts.get(number, "") for number in passages.places(row["locator"])))

    def is_rare(self, term):
        return 0 < self.whole.count(term) <= RARE


def names(row):
    """Every name of a row, as it is compared: without what an editor put in brackets."""
    forms = [row.get(f"{field}{ending}", "") for field in ("name", "title") for ending in ("", "_zh", "_ja")]
    forms += (row.get("also") or "").split(";")
    bare = [re.sub(r"[（［(\[].*?[）］)\]]", "", form) for form in forms]
    return {healed(form) for form in forms + bare} - {""}


def numbers(text):
    """The numbers of a cell: of a date its years, months and days."""
    return {number.lstrip("0") for number in re.findall(r"\d+(?:\.\d+)?", text)} - {""}


def shared_parts(wording, passage, least):
    """The parts of a wording, so many signs long or longer, that stand in a passage, the longest first."""
    for length in range(min(len(wording), 12), least - 1, -1):
        for start in range(len(wording) - length + 1):
            if (part := wording[start : start + length]) in passage:
                yield part


class Checker:
    def __init__(self, folder):
        self.texts = Texts(folder)
        self.rows = {row["id"]: row for table in passages.tables() for row in passages.rows(table)}
        self.written = {}
        for link in passages.rows("event_actors"):
            self.written.setdefault(link["event"], []).append(link)

    def finds(self, table, row):
        passage = self.texts.at(row)
        if table in NAMING and any(name in passage for name in names(row)):
            return True
        related = [self.rows[row[field]] for field in RELATED.get(table, []) if row[field] in self.rows]
        actors = [self.rows[link["actor"]] for link in self.written.get(row["id"], [])]
        terms = set().union(*map(names, related + actors)) | numbers(row.get("value", ""))
        if any(term in passage and self.texts.is_rare(term) for term in terms if len(term) > 1):
            return True
        wordings = [wording for each in [row] + related for wording in self.wordings(each)]
        if any(
            self.texts.is_rare(part)
            for wording in wordings
            for part in shared_parts(wording, passage, least=2)
        ):
            return True
        # What links two rows, or says how one was, stands where they are named, however common the names are.
        named = {"relations": related[:2], "mechanism_states": related[:1]}.get(table, [])
        if named and all(any(name in passage for name in names(each)) for each in named):
            return True
        # A common term tells where when the year of the row stands beside it.
        return bool(numbers(row.get("date", "")) & numbers(passage)) and any(
            True for wording in wordings for _ in shared_parts(wording, passage, least=4)
        )

    def wordings(self, row):
        fields = ("title_zh", "name_zh", "statement_zh")
        return [healed(row[field]) for field in fields if row.get(field)]

    def undated(self):
        """Rows whose date is a plain one and whose year neither stands at the locator nor is told of in the note."""
        for table, column in DATED.items():
            for row in passages.rows(table):
                year = re.fullmatch(r"(\d{4})(-\d\d){0,2}", row[column])
                if not year or row.get("basis") == "inferred" or year[1] in self.texts.at(row):
                    continue
                if not re.search(r"year|day|month|article", row["note"]) and row["source"] != "news":
                    yield table, row["id"] + " (date)", row["source"], row["locator"]

    def misses(self):
        for table in passages.tables():
            for row in passages.rows(table):
                if not self.finds(table, row):
                    yield table, row["id"], row["source"], row["locator"]
                elif table == "sources" and row["mark"]:
                    line = {"source": row["source"], "locator": row["mark_at"]}
                    if row["mark"] not in "".join(
                        self.texts.passages[row["source"]][number]
                        for number in passages.places(line["locator"])
                    ):
                        yield table, row["id"] + " (mark)", row["source"], row["mark_at"]
        yield from self.undated()
        for row in passages.rows("mentions"):
            if healed(row["as_written"]) not in self.texts.at(row):
                yield "mentions", row["entity"], row["source"], row["locator"]
        for row in passages.rows("events"):
            for link in self.written.get(row["id"], []):
                if healed(link["as_written"]) not in self.texts.at(row):
                    yield "event_actors", f"{row['id']}, {link['actor']}", row["source"], row["locator"]


def main(folder):
    explained = {(row["table"], row["row"]) for row in passages.rows("locators-explained")}
    misses = list(Checker(folder).misses())
    unexplained = [miss for miss in misses if miss[:2] not in explained]
    for table, row, source, locator in unexplained:
        print(f"{table}: {row}: no key term at {source} {locator}")
    stale = sorted(explained - {miss[:2] for miss in misses})
    for table, row in stale:
        print(f"{table}: {row}: is explained, yet a key term stands at its locator")
    print(f"{len(misses)} misses, {len(misses) - len(unexplained)} of them explained")
    return 1 if unexplained or stale else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
