"""The places of the two texts: what a locator names, and what stands there.

Locators are `L20-24`, lines of the file of the paper, and `P07`, a paragraph of the news text. The texts
are no part of the corpus. A folder with them holds `000_*.txt` (the news) and `001_*.txt` (the paper)."""

import csv
import re
import unicodedata
from pathlib import Path

SEEDS = Path(__file__).resolve().parent
LINK_TABLES = {
    "event_actors", "event_places", "event_documents", "event_mechanisms", "event_periods",
    "document_actors", "mechanism_members", "mentions",
}
LOCATOR = re.compile(r"([LP])(\d+)(?:-(\d+))?")


def rows(table):
    with open(SEEDS / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tables():
    """The tables of the corpus without those that only link, in alphabetical order."""
    names = {path.stem for path in SEEDS.glob("*.csv")} - LINK_TABLES
    return sorted(names - {"layout", "nothing-to-code", "locators-explained"})


def places(locator):
    """The numbers of the lines or paragraphs that a locator names."""
    match = LOCATOR.fullmatch(locator)
    if match is None:
        raise ValueError(f"'{locator}' is no locator")
    first = int(match[2])
    return range(first, int(match[3] or first) + 1)


def layout():
    """How many lines or paragraphs a text has, and which of them are blank: {source: (unit, count, blank)}."""
    result = {}
    for row in rows("layout"):
        blank = set()
        for part in row["blank"].split():
            first, _, last = part.partition("-")
            blank.update(range(int(first), int(last or first) + 1))
        result[row["source"]] = (row["unit"], int(row["count"]), blank)
    return result


def texts(folder):
    """The passages of both texts: {source: {number: text}}."""

    def read(prefix):
        found = sorted(Path(folder).glob(f"{prefix}_*.txt"))
        if len(found) != 1:
            raise SystemExit(f"{folder}: needs one file {prefix}_*.txt, has {len(found)}")
        return found[0].read_text(encoding="utf-8").split("\n")

    news, paper = read("000"), read("001")
    pieces = re.split(r"<br /><br />|<br />|<p>|</p>", news[4])
    paragraphs = [text for text in (re.sub(r"<[^>]*>", "", piece).strip() for piece in pieces) if text]
    if paper and not paper[-1]:
        paper.pop()
    return {"news": dict(enumerate(paragraphs, 1)), "paper": dict(enumerate(paper, 1))}


def healed(text):
    """A text as it is compared: words broken over lines joined, blanks and signs dropped, widths and case folded."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum() or sign == ".")
