#!/usr/bin/env python3
"""How long Ctrl-C and SIGTERM take to be heard, for each stage, the load and the output of a million rows.

    Benchmarks/interrupt.py [--clio FILE] [--rows N] [--times N] [--peers] [--duckdb FILE] [CASE ...]

Each case runs at a prompt on a pseudo-terminal: once to its end, then a number of times with a Ctrl-C at a
random moment within that time, and the milliseconds until the prompt is back are taken. Then the program is
started anew, and SIGTERM comes while the case runs: the milliseconds until it has ended are taken. A moment
that came too late, because the case was done, is drawn again. With --peers sqlite3 and DuckDB do the like on
the same rows: --duckdb names DuckDB's own program, not a script that starts it and that would end by Ctrl-C.
CASE is a part of the name of a case.

The rows are made anew in a folder for temporary files, the same at every run, and removed at the end.
Needs nothing but Python. Exits with 1 where clio took longer than --most milliseconds (50) for a Ctrl-C.
"""
import argparse, os, pty, random, select, shutil, signal, statistics, struct, subprocess, sys
import tempfile, termios, fcntl, time

parser = argparse.ArgumentParser(description="latency of Ctrl-C and SIGTERM")
parser.add_argument("--clio", default=".build/release/clio")
parser.add_argument("--rows", type=int, default=1_000_000)
parser.add_argument("--times", type=int, default=5)
parser.add_argument("--most", type=float, default=50)
parser.add_argument("--peers", action="store_true")
parser.add_argument("--duckdb", default=shutil.which("duckdb"))
parser.add_argument("cases", nargs="*")
options = parser.parse_args()

# A name, what clio is asked, and what the peers are, where they can do the like.
CASES = [
    ("where number", "events where n * 3 > 500 | count", "select count(*) from events where n*3>500"),
    ("where date", "events where month = 3 or date during 1950 | count",
     "select count(*) from events where substr(date,6,2)='03'"),
    ("contains", "events where title contains 99 | count",
     "select count(*) from events where title like '%99%'"),
    ("~ /re/", "events where title ~ /9+8$/ | count", None),
    ("like", 'events where title like "*9?" | count', "select count(*) from events where title glob '*9?'"),
    ("in {..}", "events where n in {events where n > 5 | select n} | count",
     "select count(*) from events where n in (select n from events where n>5)"),
    ("in {texts}", "events where title in {events | select title} | count",
     "select count(*) from events where title in (select title from events)"),
    ("sort number", "events | sort n | limit 3", "select * from events order by n limit 3"),
    ("sort text", "events | sort title desc | limit 3", "select * from events order by title desc limit 3"),
    ("sort date", "events | sort date desc | limit 3", "select * from events order by date desc limit 3"),
    ("group by text", "events | group by title with count | limit 3",
     "select title, count(*) from events group by title limit 3"),
    ("group by number", "events | group by code with sum(n) as s, max(date) as d | limit 3",
     "select code, sum(n), max(date) from events group by code limit 3"),
    ("distinct", "events | distinct by title | count", "select count(distinct title) from events"),
    ("compute", "events | compute concat(title, code) as c | limit 3",
     "select count(*) from (select title||code as c from events) where length(c) > 3"),
    ("compute path", "events | compute next.title as c | limit 3",
     "select count(*) from events a join events b on a.next = b.id"),
    ("select", "events | select title, n | limit 3", None),
    ("sample", "events | sample 500000 seed 3 | limit 3",
     "select * from events order by random() limit 3"),
    ("intersect", "events | intersect {events where title contains 9} | count",
     "select count(*) from (select * from events intersect select * from events where title like '%9%')"),
    ("union", "events where n > 500 | union {events where title contains 9} | count",
     "select count(*) from (select * from events union select * from events where title like '%9%')"),
    ("except", "events | except {events where title contains 9} | count",
     "select count(*) from (select * from events except select * from events where title like '%9%')"),
    ("follow", "events where n > 3 | follow next | count",
     "select count(distinct b.id) from events a join events b on a.next = b.id where a.n > 3"),
    ("follow deep", "events where id = e0 | follow next deep | count", None),
    ("kwic", "events | kwic Talks | limit 3", None),
    ("collocates", "events | collocates Talks | limit 3", None),
    ("conflicts", "claims | conflicts by subject, property | limit 3", None),
    ("why", "why e77 in events where title contains 7 | follow next", None),
    ("| why", "events where title contains 77 | follow next | why", None),
    ("cite", "events | cite", None),
    ("empty answer", 'events where title contains 9 and title = "Talk no. 1" and note contains zz', None),
    ("explain", "explain events where title contains 9 and n > 5 | sort title | group by code", None),
    ("output box", ".mode box\n.limit off\nevents", None),
    ("output csv", ".mode csv\n.limit off\nevents", "select * from events"),
    ("output json", ".mode json\n.limit off\nevents", None),
    ("output jsonl", ".mode jsonl\n.limit off\nevents", None),
    ("output tsv", ".mode tsv\n.limit off\nevents", None),
    ("output table", ".mode table\n.limit off\nevents", None),
    ("output list", ".mode list\n.limit off\nevents", None),
    ("output line", ".mode line\n.limit off\nevents", None),
    ("output markdown", ".mode markdown\n.limit off\nevents", None),
    ("output html", ".mode html\n.limit off\nevents", None),
    (".last", "events | limit 3\n.limit off\nevents\n.last", None),
    ("save", 'events | save "OUT.csv"', None),
    ("save package", 'events | save "OUT/datapackage.json"', None),
    (".export", ".export OUT", None),
]

folder = tempfile.mkdtemp(prefix="clio-interrupt-")


def make_corpus():
    draw = random.Random(7)
    with open(f"{folder}/sources.csv", "w") as file:
        file.write("id,title\n")
        for row in range(1000):
            file.write(f"s{row},Source {row}\n")
    with open(f"{folder}/events.csv", "w") as file:
        file.write("id,title,date,n,code,next,source,note\n")
        for row in range(options.rows):
            date = f"{draw.randrange(1900, 2000)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}"
            date = (date, date[:7], date[:4], date[:3] + "X")[draw.randrange(8) % 5 % 4]
            file.write(
                f"e{row},Talks no. {draw.randrange(options.rows)},{date},{draw.randrange(10**6)},"
                f"c{draw.randrange(500)},e{(row * 7919 + 1) % options.rows},s{row % 1000},note {row % 977}\n")
    with open(f"{folder}/claims.csv", "w") as file:
        file.write("id,subject,property,value,polarity,source\n")
        for row in range(options.rows):
            file.write(
                f"q{row},e{row // 4},p{row % 2},v{draw.randrange(3)},"
                f"{draw.choice(['positive', 'negative'])},s{row % 1000}\n")
    texts = lambda names: ",".join(
        '{"name": "%s", "type": "string"}' % name for name in names.split())
    with open(f"{folder}/datapackage.json", "w") as file:
        file.write("""{"name": "interrupt", "resources": [
          {"name": "sources", "path": "sources.csv", "schema": {"fields": [%s], "primaryKey": "id"}},
          {"name": "events", "path": "events.csv", "schema": {"fields": [%s,
            {"name": "date", "type": "string", "rdfType": "http://id.loc.gov/datatypes/edtf"},
            {"name": "n", "type": "integer"}, %s], "primaryKey": "id", "foreignKeys": [
            {"fields": ["next"], "reference": {"resource": "", "fields": ["id"]}},
            {"fields": ["source"], "reference": {"resource": "sources", "fields": ["id"]}}]}},
          {"name": "claims", "path": "claims.csv", "schema": {"fields": [%s], "primaryKey": "id",
            "foreignKeys": [
            {"fields": ["subject"], "reference": {"resource": "events", "fields": ["id"]}},
            {"fields": ["source"], "reference": {"resource": "sources", "fields": ["id"]}}]}}]}"""
            % (texts("id title"), texts("id title"), texts("code next source note"),
               texts("id subject property value polarity source")))


class Program:
    """A program at a prompt on a pseudo-terminal, whose output is always taken away."""

    def __init__(self, command, prompt):
        self.prompt = prompt
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            # A shell lets what it starts in the background ignore Ctrl-C, which its children inherit.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            home = {"HOME": folder, "PATH": os.environ["PATH"], "TERM": "dumb", "LC_ALL": "C.UTF-8"}
            os.execvpe(command[0], command, home)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.tail = b""

    def read(self, seconds):
        """What comes within a time; None at the end."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return b""
        try:
            part = os.read(self.terminal, 1 << 16)
        except OSError:
            return None
        # DuckDB waits until the terminal has said what it is.
        if b"\x1b[c" in part:
            os.write(self.terminal, b"\x1b]11;rgb:0000/0000/0000\x07\x1b[?1;2c")
        return part or None

    def settle(self, seconds=0.05):
        while self.read(seconds):
            pass

    def wait(self, seconds):
        """Waits until the prompt is the last that was written; the time until it was, or None."""
        begin = time.perf_counter()
        self.tail = b""
        while (left := begin + seconds - time.perf_counter()) > 0:
            part = self.read(min(0.2, left))
            if part is None:
                return None
            self.tail = (self.tail + part)[-400:]
            if self.tail.rstrip(b" ").endswith(self.prompt):
                return time.perf_counter() - begin
        return None

    def type(self, line):
        os.write(self.terminal, line.encode())
        self.settle(0.02)
        os.write(self.terminal, b"\n")

    def end(self):
        try:
            os.kill(self.process, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.close(self.terminal)
        os.waitpid(self.process, 0)


def clio():
    return Program(
        [os.path.abspath(options.clio), "--plain", "--no-init", "--no-history", "--color", "never", folder],
        b"clio>")


def sqlite():
    return Program(["sqlite3", f"{folder}/peer.sqlite"], b"sqlite>")


def duckdb():
    return Program([options.duckdb, "-init", "/dev/null", f"{folder}/peer.duckdb"], b"D")


def prepare(program, lines, seconds=300):
    program.wait(seconds)
    for line in lines:
        program.type(line)
        program.wait(seconds)


def ctrl_c(start, lines):
    """The milliseconds until the prompt is back, and how long the case takes."""
    program = start()
    prepare(program, lines[:-1])
    program.type(lines[-1])
    first = whole = program.wait(300)
    if whole is None:
        program.end()
        return [], float("nan")
    taken, tries = [], 0
    while len(taken) < options.times and tries < options.times * 4:
        tries += 1
        clean()
        program.type(lines[-1])
        done = program.wait(random.uniform(0, whole * 0.95))
        if done is not None:
            # What was made the first time and kept makes it faster.
            whole = min(whole, done)
            continue
        os.write(program.terminal, b"\x03")
        heard = program.wait(20)
        if heard is None:
            taken.append(float("inf"))
            break
        taken.append(heard * 1000)
        program.settle()
    program.end()
    return taken, first


def terminate(start, lines, whole):
    """The milliseconds until the program has ended by SIGTERM, for a third of the times."""
    taken, tries = [], 0
    wanted = max(1, options.times // 3)
    while len(taken) < wanted and tries < wanted * 3:
        tries += 1
        clean()
        program = start()
        prepare(program, lines[:-1])
        program.type(lines[-1])
        if program.wait(random.uniform(0, whole * 0.95)) is not None:
            program.end()
            continue
        taken.append(ended(program, signal.SIGTERM))
    return taken


def ended(program, number):
    begin = time.perf_counter()
    os.kill(program.process, number)
    tail = b""
    part = program.read(30)
    while part:
        tail = (tail + part)[-400:]
        if number == signal.SIGINT and tail.rstrip(b" ").endswith(program.prompt):
            program.end()
            return None
        part = program.read(30)
    elapsed = (time.perf_counter() - begin) * 1000
    program.end()
    return elapsed


def load(number):
    program = clio()
    begin = time.perf_counter()
    program.wait(300)
    whole = time.perf_counter() - begin
    program.end()
    taken = []
    for _ in range(options.times * 3):
        program = clio()
        if program.wait(random.uniform(0, whole * 0.8)) is not None:
            program.end()
            continue
        elapsed = ended(program, number)
        # A load that was over just before is not stopped, and its prompt stays.
        if elapsed is not None:
            taken.append(elapsed)
        if len(taken) == options.times:
            break
    return taken, whole


def clean():
    shutil.rmtree(f"{folder}/OUT", ignore_errors=True)
    if os.path.exists(f"{folder}/OUT.csv"):
        os.remove(f"{folder}/OUT.csv")


def figures(taken):
    return f"{statistics.median(taken):6.0f} {max(taken):6.0f}" if taken else "     -      -"


def make_peers():
    script = f""".mode csv
.import {folder}/events.csv events
"""
    subprocess.run(["sqlite3", f"{folder}/peer.sqlite"], input=script.encode(), check=True)
    if options.duckdb:
        query = f"create table events as select * from read_csv('{folder}/events.csv', all_varchar=true)"
        subprocess.run([options.duckdb, "-init", "/dev/null", f"{folder}/peer.duckdb", "-c", query], check=True)


def main():
    random.seed(11)
    make_corpus()
    peers = []
    if options.peers:
        make_peers()
        peers = [("sqlite3", sqlite)] + ([("DuckDB", duckdb)] if options.duckdb else [])
    wanted = lambda name: not options.cases or any(part in name for part in options.cases)
    print(f"{options.rows} rows, {options.times} times each; milliseconds, median and worst")
    heading = f"{'':16} {'takes s':>8} {'^C':>6} {'worst':>6} {'TERM':>6} {'worst':>6}"
    print(heading + "".join(f" {name:>8} {'worst':>6}" for name, _ in peers))
    worst = 0
    if wanted("load"):
        taken, whole = load(signal.SIGINT)
        worst = max(taken, default=0)
        print(f"{'load':16} {whole:8.2f} {figures(taken)} {figures(load(signal.SIGTERM)[0])}", flush=True)
    for name, query, peer in CASES:
        if not wanted(name):
            continue
        lines = query.replace("OUT", folder + "/OUT").split("\n")
        taken, whole = ctrl_c(clio, lines)
        worst = max([worst] + taken)
        line = f"{name:16} {whole:8.2f} {figures(taken)} {figures(terminate(clio, lines, whole))}"
        for _, start in peers:
            line += f"   {figures(ctrl_c(start, [peer + ';'])[0]) if peer else '     -      -'}"
        print(line, flush=True)
    print(f"worst Ctrl-C: {worst:.0f} ms")
    return worst > options.most


try:
    sys.exit(main())
finally:
    shutil.rmtree(folder, ignore_errors=True)
