"""The one table of queries: what clio is asked, the same in SQL, and how far answers must agree.

`$actor`, `$year` and their like are other values at each repetition, the same for all programs, so
that no answer can be a kept one. SQLite has the SQL of DuckDB unless it needs its own words.
"""
from dataclasses import dataclass
from enum import Enum
from string import Template

ACTORS = ["JPN", "CHN", "RUS", "ISR", "TUR", "SYR", "IND", "AUS", "CAN", "PAK", "IRN", "IRQ"]
FIRST_YEAR = 1996
YEARS = 12
DIGITS = 10
SOURCE_DAYS = 7299


class Agreement(Enum):
    """What two answers must have in common."""

    ORDERED = "the same rows in the same order"
    UNORDERED = "the same rows"
    ROWS = "the same rows of the table in the same order"
    # A limit without an order leaves open which rows are given.
    FULFILLED = "as many rows, all of which fulfil the condition"


@dataclass(frozen=True)
class Query:
    """A question in each language."""

    clio: str
    duckdb: str
    agreement: Agreement
    sqlite: str | None = None
    # What each row must have where the rows may be others.
    condition: tuple[tuple[str, str], ...] = ()

    def text(self, language, literals):
        template = getattr(self, language) or self.duckdb
        return Template(template).substitute(literals)


def literals(repetition, sources):
    """What stands for the names in the queries at one repetition; 0 is the first."""
    return {
        "actor": ACTORS[repetition % len(ACTORS)],
        "year": FIRST_YEAR + repetition % YEARS,
        "number": SOURCE_DAYS - repetition % DIGITS,
        "digit": 9 - repetition % DIGITS,
        "limit": 10 + repetition,
        "few": 5 + repetition,
        "mentions": 20 + repetition % DIGITS,
        "tone": f"-{5 + repetition % DIGITS / 10}",
        "low_tone": f"-{6 + repetition % DIGITS / 10}",
        "root": 19 - repetition % 3,
        "source": sources[repetition % len(sources)],
    }


ORDERED, UNORDERED = Agreement.ORDERED, Agreement.UNORDERED
SQLITE_YEAR = "cast(substr(date, 1, 4) as integer)"

QUERIES = [
    Query(
        "ev where date < $year | count",
        "select count(*) from ev where date < '$year-01-01'", ORDERED),
    Query(
        "ev where possibly date < $year | count",
        "select count(*) from ev where date < '$year-01-01'", ORDERED),
    Query(
        "ev where (actor1 = $actor or actor2 = $actor) and date < $year | count",
        "select count(*) from ev where (actor1 = '$actor' or actor2 = '$actor')"
        " and date < '$year-01-01'", ORDERED),
    Query(
        "ev where mentions > $mentions and tone < $tone | count",
        "select count(*) from ev where mentions > $mentions and tone < $tone", ORDERED),
    Query(
        "ev where event_root = $root and place = Japan | limit 20",
        "select * from ev where event_root = '$root' and place = 'Japan' limit 20",
        Agreement.FULFILLED, condition=(("event_root", "$root"), ("place", "Japan"))),
    Query(
        'ev where source = "$source" | count',
        "select count(*) from ev where source = '$source'", ORDERED),
    Query(
        'ev where source contains "example/$number" | count',
        "select count(*) from ev where contains(source, 'example/$number')", ORDERED,
        sqlite="select count(*) from ev where instr(source, 'example/$number') > 0"),
    Query(
        r"ev where source ~ /example\/72[0-9]$digit/ | count",
        "select count(*) from ev where regexp_matches(source, 'example/72[0-9]$digit')", ORDERED,
        sqlite="select count(*) from ev where source glob '*example/72[0-9]$digit*'"),
    Query(
        "ev where id in {ev where tone < $low_tone | select id} | count",
        "select count(*) from ev where id in (select id from ev where tone < $low_tone)", ORDERED),
    Query(
        "ev | group by year",
        "select year(date), count(*) from ev group by 1", UNORDERED,
        sqlite=f"select {SQLITE_YEAR}, count(*) from ev group by 1"),
    Query(
        "ev where actor1 = $actor or actor2 = $actor | group by year",
        "select year(date), count(*) from ev"
        " where actor1 = '$actor' or actor2 = '$actor' group by 1", UNORDERED,
        sqlite=f"select {SQLITE_YEAR}, count(*) from ev"
        " where actor1 = '$actor' or actor2 = '$actor' group by 1"),
    Query(
        "ev | group by actor1 | sort count desc | limit $limit",
        "select actor1, count(*) from ev group by 1 order by 2 desc, 1 nulls last limit $limit",
        ORDERED),
    Query(
        "ev | group by actor1 with count, mean(tone)",
        "select actor1, count(*), avg(tone) from ev group by 1", UNORDERED),
    Query(
        "ev | group by actor1, year | sort count desc | limit $few",
        "select actor1, year(date), count(*) from ev group by 1, 2"
        " order by 3 desc, 1 nulls last, 2 nulls last limit $few", ORDERED,
        sqlite=f"select actor1, {SQLITE_YEAR}, count(*) from ev group by 1, 2"
        " order by 3 desc, 1 nulls last, 2 nulls last limit $few"),
    Query(
        "ev | group by source | sort count desc | limit $few",
        "select source, count(*) from ev group by 1 order by 2 desc, 1 nulls last limit $few",
        ORDERED),
    Query(
        "ev | distinct by actor1, actor2 | count",
        "select count(*) from (select distinct actor1, actor2 from ev)", ORDERED),
    Query(
        "ev | sort mentions desc, id | limit $limit",
        "select * from ev order by mentions desc, id limit $limit", Agreement.ROWS),
    Query(
        "ev | per actor1 {sort date | compute previous(date) as p} | where p < $year | count",
        "select count(*) from (select lag(date) over (partition by actor1 order by date) as p from ev)"
        " where p < '$year-01-01'", ORDERED),
    Query(
        "ev | per actor1 {sort date | where position() <= $few} | count",
        "select count(*) from (select row_number() over (partition by actor1 order by date) as n"
        " from ev) where n <= $few", ORDERED),
    Query(
        "ev | per actor1 {sort date, id | compute sum(mentions) so far as s} | where s < 10000$digit"
        " | count",
        "select count(*) from (select sum(mentions) over (partition by actor1 order by date, id"
        " rows unbounded preceding) as s from ev) where s < 10000$digit", ORDERED),
    Query(
        "ev | per actor1 {sort date, id | compute mean(mentions) over last 50 as m}"
        " | where m < $few.1 | count",
        "select count(*) from (select avg(mentions) over (partition by actor1 order by date, id"
        " rows 49 preceding) as m from ev) where m < $few.1", ORDERED),
    Query(
        "ev | per actor1 {compute sum(mentions) over 30 days as s} | where s > 100$digit | count",
        "select count(*) from (select sum(mentions) over (partition by actor1 order by date"
        " range between interval 29 days preceding and current row) as s from ev)"
        " where s > 100$digit", ORDERED,
        sqlite="select count(*) from (select sum(mentions) over (partition by actor1"
        " order by julianday(date) range between 29 preceding and current row) as s from ev)"
        " where s > 100$digit"),
    Query(
        "ev | compute mean(tone) over all as m | where tone < .m and event_root = $root | count",
        "select count(*) from (select tone, event_root, avg(tone) over () as m from ev)"
        " where tone < m and event_root = '$root'", ORDERED),
    Query(
        "ev | join {ev | group by actor1, year with count as n} as g on actor1, year"
        " | where g.n > $year | count",
        "select count(*) from ev join (select actor1, year(date) as y, count(*) as n from ev"
        " group by 1, 2) as g on ev.actor1 = g.actor1 and year(ev.date) = g.y where g.n > $year",
        ORDERED,
        sqlite=f"select count(*) from ev join (select actor1, {SQLITE_YEAR} as y, count(*) as n"
        " from ev group by 1, 2) as g on ev.actor1 = g.actor1"
        " and cast(substr(ev.date, 1, 4) as integer) = g.y where g.n > $year"),
    Query(
        "ev | sequence within 30 days [a: event_root = $root]"
        " [quad_class = 4 and actor1 = .a.actor2 and actor2 = .a.actor1] | count",
        "select count(distinct a.id) from ev a join ev b on b.actor1 = a.actor2"
        " and b.actor2 = a.actor1 and b.date > a.date and b.date <= a.date + 30"
        " where a.event_root = '$root' and b.quad_class = 4", ORDERED,
        sqlite="select count(distinct a.id) from ev a join ev b on b.actor1 = a.actor2"
        " and b.actor2 = a.actor1 and b.date > a.date and b.date <= date(a.date, '+30 days')"
        " where a.event_root = '$root' and b.quad_class = 4"),
    Query(
        "ev | sequence within $limit days [a: quad_class = 3]"
        " [quad_class = 4 and actor1 = .a.actor2 and actor2 = .a.actor1] | count",
        "select count(distinct a.id) from ev a join ev b on b.actor1 = a.actor2"
        " and b.actor2 = a.actor1 and b.date > a.date and b.date <= a.date + $limit"
        " where a.quad_class = 3 and b.quad_class = 4", ORDERED,
        sqlite="select count(distinct a.id) from ev a join ev b on b.actor1 = a.actor2"
        " and b.actor2 = a.actor1 and b.date > a.date"
        " and b.date <= date(a.date, '+$limit days')"
        " where a.quad_class = 3 and b.quad_class = 4"),
    Query(
        "ev | sequence by actor1, actor2 within $limit days [event_root = 13] ![quad_class = 2]"
        " [event_root = $root] | count",
        "select count(distinct a.id) from ev a join ev b on b.actor1 = a.actor1"
        " and b.actor2 = a.actor2 and b.date > a.date and b.date <= a.date + $limit"
        " where a.event_root = '13' and b.event_root = '$root' and not exists (select 1 from ev x"
        " where x.actor1 = a.actor1 and x.actor2 = a.actor2 and x.quad_class = 2"
        # What is on the day of one of them may lie between them.
        " and x.date >= a.date and x.date <= b.date)", ORDERED,
        sqlite="select count(distinct a.id) from ev a join ev b on b.actor1 = a.actor1"
        " and b.actor2 = a.actor2 and b.date > a.date"
        " and b.date <= date(a.date, '+$limit days')"
        " where a.event_root = '13' and b.event_root = '$root' and not exists (select 1 from ev x"
        " where x.actor1 = a.actor1 and x.actor2 = a.actor2 and x.quad_class = 2"
        " and x.date >= a.date and x.date <= b.date)"),
    Query(
        "ev | join ev as e on source | count",
        "select count(*) from ev left join ev as e on ev.source = e.source", ORDERED),
]
