#!/usr/bin/env python3
"""Made-up events in the manner of GDELT, as many as are wanted, the same at each run with a seed.

    Benchmarks/gen_events.py N [--seed 1] [--shape compact|gdelt2|spans] [--start DAY] [--end DAY]
                             [--no-header] [--dirty SHARE] > FILE

`compact` is CSV of 14 columns under their names. `gdelt2` is what GDELT 2.0 exports: 61 columns
between tabs, without names, of which those that have no part here are empty. `spans` is CSV of an id,
a span of EDTF from the day of the event on, `1990-05-03/1991-11`, and an actor.

The rows are uneven as real ones are. Sixty states act, the first far more often than the last; a
row in twelve has no first actor, one in four no second. The kinds of event are as frequent as in
one real export (20191024143000). The rows grow by eight in a hundred a year, fewer on a weekend,
more on some days; few of them are mentioned often; one in eight rests on the source of the row
before it.

With --dirty a SHARE of the rows gets one fault each: no date or one in another form, a code that no
state has, quotes and a line break in a name, the id of the row before, or blanks at an end.

Needs nothing but Python. `random.Random(seed).random()` is the same in every version of it.
"""
import argparse
import bisect
import csv
import datetime
import itertools
import math
import random
import sys
from dataclasses import dataclass

ACTORS = [
    ("USA", "UNITED STATES"), ("GBR", "UNITED KINGDOM"), ("RUS", "RUSSIA"), ("CHN", "CHINA"),
    ("JPN", "JAPAN"), ("ISR", "ISRAEL"), ("TUR", "TURKEY"), ("SYR", "SYRIA"), ("IND", "INDIA"),
    ("AUS", "AUSTRALIA"), ("CAN", "CANADA"), ("PAK", "PAKISTAN"), ("IRN", "IRAN"), ("IRQ", "IRAQ"),
    ("FRA", "FRANCE"), ("DEU", "GERMANY"), ("NGA", "NIGERIA"), ("EUR", "EUROPEAN UNION"),
    ("SAU", "SAUDI ARABIA"), ("AFG", "AFGHANISTAN"), ("UKR", "UKRAINE"), ("KOR", "SOUTH KOREA"),
    ("PRK", "NORTH KOREA"), ("PHL", "PHILIPPINES"), ("IDN", "INDONESIA"), ("MEX", "MEXICO"),
    ("EGY", "EGYPT"), ("ZAF", "SOUTH AFRICA"), ("PSE", "PALESTINE"), ("ITA", "ITALY"),
    ("ESP", "SPAIN"), ("VNM", "VIETNAM"), ("TWN", "TAIWAN"), ("THA", "THAILAND"),
    ("MYS", "MALAYSIA"), ("BRA", "BRAZIL"), ("ARG", "ARGENTINA"), ("CUB", "CUBA"),
    ("VEN", "VENEZUELA"), ("COL", "COLOMBIA"), ("KEN", "KENYA"), ("ETH", "ETHIOPIA"),
    ("SDN", "SUDAN"), ("LBY", "LIBYA"), ("YEM", "YEMEN"), ("LBN", "LEBANON"), ("JOR", "JORDAN"),
    ("QAT", "QATAR"), ("ARE", "UNITED ARAB EMIRATES"), ("BGD", "BANGLADESH"), ("LKA", "SRI LANKA"),
    ("NPL", "NEPAL"), ("MMR", "MYANMAR"), ("SGP", "SINGAPORE"), ("NZL", "NEW ZEALAND"),
    ("POL", "POLAND"), ("NLD", "NETHERLANDS"), ("BEL", "BELGIUM"), ("CHE", "SWITZERLAND"),
    ("SWE", "SWEDEN"),
]
NOBODY = ("", "")

# The code of a kind of event, how often a real export has it, its class, its Goldstein weight.
KINDS = [
    ("010", 160, 1, 0.0), ("012", 41, 1, -0.4), ("013", 39, 1, 0.4), ("014", 18, 1, 0.0),
    ("015", 8, 1, 0.0), ("016", 12, 1, -2.0), ("017", 15, 1, 0.0), ("020", 96, 1, 3.0),
    ("026", 9, 1, 4.0), ("030", 28, 1, 4.0), ("0311", 9, 1, 5.2), ("036", 113, 1, 4.0),
    ("040", 104, 1, 1.0), ("042", 143, 1, 1.9), ("043", 129, 1, 2.8), ("045", 18, 1, 5.0),
    ("046", 60, 1, 7.0), ("050", 21, 1, 3.5), ("051", 96, 1, 3.4), ("057", 42, 1, 8.0),
    ("060", 26, 2, 6.0), ("061", 9, 2, 6.4), ("062", 10, 2, 7.4), ("070", 24, 2, 7.0),
    ("071", 23, 2, 7.4), ("072", 13, 2, 8.3), ("073", 8, 2, 7.4), ("080", 47, 2, 5.0),
    ("084", 15, 2, 7.0), ("0841", 10, 2, 7.0), ("086", 8, 2, 9.0), ("0874", 21, 2, 10.0),
    ("090", 45, 2, -2.0), ("100", 14, 3, -5.0), ("110", 30, 3, -2.0), ("111", 48, 3, -2.0),
    ("112", 49, 3, -2.0), ("114", 12, 3, -2.0), ("120", 41, 3, -4.0), ("130", 14, 3, -4.4),
    ("141", 22, 3, -6.5), ("160", 18, 4, -4.0), ("172", 11, 4, -5.0), ("173", 72, 4, -5.0),
    ("180", 18, 4, -9.0), ("182", 14, 4, -9.5), ("190", 106, 4, -10.0), ("192", 12, 4, -9.5),
    ("193", 52, 4, -10.0),
]
SITES = [f"https://news{number}.example/" for number in range(1, 400)]

COLUMNS = [
    "id", "date", "actor1", "actor1_name", "actor2", "actor2_name", "event_code", "event_root",
    "quad_class", "goldstein", "mentions", "tone", "place", "source",
]
GDELT_WIDTH = 61
FIRST_ID = 900_000_001
YEARLY_GROWTH = 1.08
SHARE_WITHOUT_FIRST_ACTOR = 0.082
SHARE_WITHOUT_SECOND_ACTOR = 0.252
SHARE_OF_REPEATED_SOURCES = 0.12


@dataclass
class Event:
    """One event; the date also as it is written, which a fault may change."""

    number: int
    day: datetime.date
    written_day: str
    first: tuple[str, str]
    second: tuple[str, str]
    code: str
    quad_class: int
    goldstein: float
    mentions: int
    tone: float
    place: str
    source: str


def shares(weights):
    """The sums of the shares up to each weight; the last is exactly 1, which no draw reaches."""
    total = sum(weights)
    sums = list(itertools.accumulate(weight / total for weight in weights))
    sums[-1] = 1.0
    return sums


def zipf(count, exponent):
    return shares([1 / (rank + 1) ** exponent for rank in range(count)])


class Days:
    """Draws days that grow more frequent with time."""

    def __init__(self, start, end, draw):
        self.first = datetime.date.fromisoformat(start).toordinal()
        self.span = datetime.date.fromisoformat(end).toordinal() - self.first
        self.growth = math.log(YEARLY_GROWTH) / 365.25
        self.stretch = math.exp(self.growth * self.span) - 1
        self.draw = draw

    def next(self):
        offset = int(math.log(1 + self.stretch * self.draw()) / self.growth)
        day = self.first + min(self.span, offset)
        if (day + 6) % 7 >= 5 and self.draw() < 0.35:  # a weekend loses to the days before it
            day = max(self.first, day - 2)
        if self.draw() < 0.03:  # one day of each quarter has a burst
            day = self.first + (day - self.first) // 91 * 91
        return day


def spoil(event, draw, previous_number):
    """Gives an event one fault of those that real files have."""
    fault = int(draw() * 6)
    if fault == 0:
        event.written_day = ""
    elif fault == 1:
        event.written_day = event.day.strftime("%m/%d/%Y")
    elif fault == 2:
        event.first = ("XQX", "Atlantis")
    elif fault == 3:
        event.place = '"Quoted", place\nsecond line'
    elif fault == 4:
        event.number = previous_number
    else:
        event.place += "  "


def events(count, seed, start, end, dirty):
    """The events one by one. The order of the draws is what makes a seed give the same rows."""
    draw = random.Random(seed).random
    days = Days(start, end, draw)
    actor_shares = zipf(len(ACTORS), 1.05)
    site_shares = zipf(len(SITES), 1.1)
    kind_shares = shares([weight for _, weight, _, _ in KINDS])

    def actor():
        return ACTORS[bisect.bisect_left(actor_shares, draw())]

    source = SITES[0]
    previous_number = FIRST_ID - 1
    for index in range(count):
        ordinal = days.next()
        day = datetime.date.fromordinal(ordinal)
        first = NOBODY if draw() < SHARE_WITHOUT_FIRST_ACTOR else actor()
        second = NOBODY if draw() < SHARE_WITHOUT_SECOND_ACTOR else actor()
        code, _, quad_class, goldstein = KINDS[bisect.bisect_left(kind_shares, draw())]
        mentions = max(1, int(math.exp(1.1 + 0.9 * (draw() + draw() + draw() - 1.5) * 2)))
        tone = round((draw() + draw() + draw() - 1.5) * 9 - 1.8, 4)
        place = actor()[1].title()
        if draw() > SHARE_OF_REPEATED_SOURCES:
            site = SITES[bisect.bisect_left(site_shares, draw())]
            source = site + f"{ordinal}/{int(draw() * 1e6):06d}"
        event = Event(
            FIRST_ID + index, day, day.isoformat(), first, second, code, quad_class, goldstein,
            mentions, tone, place, source)
        if dirty and draw() < dirty:
            spoil(event, draw, previous_number)
        previous_number = event.number
        yield event, draw


def compact_row(event):
    return [
        event.number, event.written_day, *event.first, *event.second, event.code, event.code[:2],
        event.quad_class, event.goldstein, event.mentions, event.tone, event.place, event.source,
    ]


def gdelt_row(event, draw):
    """The event in the order of GDELT's columns; it draws whether it is a root event."""
    cells = [""] * GDELT_WIDTH
    day = event.day.strftime("%Y%m%d")
    year_fraction = event.day.year + (event.day.timetuple().tm_yday - 1) / 365
    cells[0:5] = [str(event.number), day, day[:6], day[:4], f"{year_fraction:.4f}"]
    cells[5] = cells[7] = event.first[0]
    cells[6] = event.first[1]
    cells[15] = cells[17] = event.second[0]
    cells[16] = event.second[1]
    cells[25] = str(int(draw() < 0.55))
    cells[26:29] = [event.code, event.code[:3], event.code[:2]]
    cells[29:31] = [str(event.quad_class), str(event.goldstein)]
    cells[31:34] = [str(event.mentions), str(max(1, event.mentions // 4)), str(event.mentions)]
    cells[34] = str(event.tone)
    cells[35] = cells[43] = "0"
    cells[51] = "1"
    cells[52] = event.place.replace("\n", " ").replace("\t", " ")
    cells[59:61] = [day + "000000", event.source]
    return cells


def span_row(event, draw):
    """The event as something that lasted, its bounds to the day or to the month; it draws both."""
    start = event.day.isoformat()[: 7 if draw() < 0.33 else 10]
    end = event.day + datetime.timedelta(days=31 + int(draw() * 1200))
    return [event.number, f"{start}/{end.isoformat()[: 7 if draw() < 0.67 else 10]}", event.first[0]]


def write(options, out):
    rows = events(options.n, options.seed, options.start, options.end, options.dirty)
    if options.shape == "compact":
        table = csv.writer(out, lineterminator="\n")
        if not options.no_header:
            table.writerow(COLUMNS)
        table.writerows(compact_row(event) for event, _ in rows)
    elif options.shape == "spans":
        table = csv.writer(out, lineterminator="\n")
        if not options.no_header:
            table.writerow(["id", "when", "actor"])
        table.writerows(span_row(event, draw) for event, draw in rows)
    else:
        out.writelines("\t".join(gdelt_row(event, draw)) + "\n" for event, draw in rows)


def arguments():
    parser = argparse.ArgumentParser(description="made-up events in the manner of GDELT")
    parser.add_argument("n", type=int, help="how many rows")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shape", choices=["compact", "gdelt2", "spans"], default="compact")
    parser.add_argument("--start", default="1979-01-01", help="the first day")
    parser.add_argument("--end", default="2024-12-31", help="the last day")
    parser.add_argument("--no-header", action="store_true", help="without a row of names")
    parser.add_argument("--dirty", type=float, default=0.0, help="the share of rows with a fault")
    return parser.parse_args()


if __name__ == "__main__":
    write(arguments(), sys.stdout)
