"""Writes the tables of this folder anew: invented disputes, votes, visits and programs, as the field
keeps them. The same every time: the numbers come from one seed."""
import datetime
import random

rng = random.Random(17)
STATES = ["USA", "CHN", "RUS", "JPN", "IND", "FRA"]
REGIONS = ["Africa", "Asia", "Europe", "Oceania"]


def write(name, head, rows):
    with open(name + ".csv", "w") as file:
        file.write(head + "\n")
        for row in rows:
            file.write(",".join("" if value is None else str(value) for value in row) + "\n")


def day(first, last):
    low = datetime.date(first, 1, 1).toordinal()
    high = datetime.date(last, 12, 31).toordinal()
    return datetime.date.fromordinal(rng.randint(low, high))


def disputes():
    rows = []
    for number in range(1, 161):
        one, other = rng.sample(STATES, 2)
        start = day(1950, 1989)
        end = start + datetime.timedelta(days=rng.choice([0, 3, 12, 29, 30, 31, 45, 200, 400]))
        deaths = None if rng.random() < 0.12 else rng.choice([0, 5, 17, 120, 900, 2500])
        rows.append((number, one, other, start.year, rng.choice([0, 1, 1]),
                     rng.choice(["border", "trade", "fishing", "airspace"]), rng.choice(REGIONS),
                     deaths, start, end))
    return rows


fought = disputes()
write("disputes", "id,ccode1,ccode2,year,onset,issue,region,deaths,start,end", fought)
dyads = sorted({(row[1], row[2], row[3]) for row in fought})
write("alliances", "ccode1,ccode2,year,kind",
      [dyad + (rng.choice(["defence", "neutrality"]),) for dyad in dyads if rng.random() < 0.5])
ballots = []
for rcid in range(1, 41):
    issue, date = rng.choice(["arms", "law", "seat"]), day(1960, 1965)
    for country in STATES[:5]:
        if rng.random() < 0.9:
            vote = rng.choice(["yes", "yes", "abstain", "against"])
            ballots.append((len(ballots) + 1, rcid, country, vote, issue, date))
write("votes", "id,rcid,country,vote,issue,date", ballots)
write("acts", "id,date,actor1,actor2,kind",
      [(n, day(1970, 1970), *rng.sample(STATES[:3], 2), rng.choice(["threat", "force", "talk"]))
       for n in range(1, 401)])
write("visits", "id,host,guest,date",
      [(n, *rng.sample(STATES[:4], 2), day(1955, 1975)) for n in range(1, 81)])
programs = []
for state in STATES:
    pursuit = rng.randint(1945, 1965)
    possession = pursuit + rng.randint(2, 15) if rng.random() < 0.7 else None
    for year in range(1944, 1985):
        is_possessed = possession is not None and year >= possession
        status = "none" if year < pursuit else "possession" if is_possessed else "pursuit"
        programs.append((state, year, status))
write("programs", "state,year,status", programs)
write("agreements", "id,supplier,partner,year",
      [(n, *rng.sample(STATES, 2), rng.randint(1945, 1965)) for n in range(1, 61)])
write("tests", "id,country,date", [(n, rng.choice(STATES[:4]), day(1951, 1970)) for n in range(1, 91)])
write("series", "year,x", [(1950 + n, rng.randint(0, 100)) for n in range(25)])
wars = []
for number in range(1, 31):
    start = day(1900, 1960)
    end = start + datetime.timedelta(days=rng.randint(40, 900))
    known = rng.random()
    text = str(end) if known < 0.6 else str(end.year + 1) if known < 0.8 else str(end)[:7]
    wars.append((number, start, text))
write("wars", "id,start,end", wars)
