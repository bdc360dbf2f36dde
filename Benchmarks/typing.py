#!/usr/bin/env python3
"""How long a key takes at the prompt, how many bytes it sends, and how soon the first prompt is there.

    Benchmarks/typing.py [--clio FILE] [--rows N] [--times N]

Each key is pressed on a pseudo-terminal once the one before is painted, and the milliseconds are taken until the
painting of the line ends. A line of 60 and one of 400 characters are typed over the built-in corpus, with
candidates, hints and colours; then one over a table of N rows (a million), where also the time is taken from the
last key until the number of rows is shown: clio waits 40 ms for a further key before it counts. The first prompt is
compared with that of sqlite3, by turns.

The rows are made anew in a folder for temporary files, and removed at the end. Needs nothing but Python.
"""
import argparse, fcntl, os, pty, select, shutil, signal, statistics, struct, sys, tempfile, termios, time

parser = argparse.ArgumentParser(description="milliseconds and bytes of a key")
parser.add_argument("--clio", default=".build/release/clio")
parser.add_argument("--rows", type=int, default=1_000_000)
parser.add_argument("--times", type=int, default=20)
options = parser.parse_args()

PAINTED = b"\x1b[?25h"


class Terminal:
    """A program on a pseudo-terminal of 120 columns."""

    def __init__(self, command, home):
        self.started = time.perf_counter()
        self.process, self.master = pty.fork()
        if self.process == 0:
            os.environ.update(HOME=home, XDG_STATE_HOME=home, XDG_CONFIG_HOME=home, LC_ALL="C.UTF-8",
                              TERM="xterm-256color", CLIO_THEME="dark")
            os.execvp(command[0], command)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 120, 0, 0))

    def read(self, mark, patience=30):
        """What comes up to a mark that ends it, or stands in it."""
        got, end = b"", time.monotonic() + patience
        while mark not in got:
            if not select.select([self.master], [], [], max(0, end - time.monotonic()))[0]:
                sys.exit(f"no {mark!r} in {got[-400:]!r}")
            got += os.read(self.master, 65536)
        return got

    def press(self, key):
        """Milliseconds and bytes until the line is painted."""
        start = time.perf_counter()
        os.write(self.master, key.encode())
        got = self.read(PAINTED)
        return (time.perf_counter() - start) * 1000, len(got)

    def drain(self, seconds=0.2):
        while select.select([self.master], [], [], seconds)[0]:
            os.read(self.master, 65536)

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.master)


def typed(terminal, text):
    """Presses the keys of a text: the times and bytes of each."""
    found = []
    for key in text:
        found.append(terminal.press(key))
        # What is remarked once nobody types is not the key's.
        if len(found) % 20 == 0:
            terminal.drain(0.06)
    return found


def report(name, keys):
    times = sorted(time for time, _ in keys)
    print(f"{name:34} median {statistics.median(times):6.2f} ms  95 of 100 {times[int(len(times) * 0.95)]:6.2f} ms"
          f"  worst {times[-1]:6.2f} ms  {statistics.median(size for _, size in keys):6.0f} bytes a key")


folder = tempfile.mkdtemp(prefix="clio-typing-")
try:
    short = "events where actor = Japan and year < 1976 and type = treaty"
    long = short + "".join(f" or actor = 日本 and year = {1950 + n}" for n in range(12))
    for name, text in [("60 characters", short), ("400 characters", long[:400])]:
        terminal = Terminal([options.clio], folder)
        terminal.read(PAINTED)
        keys = typed(terminal, text)
        report(name + ", the last 20 keys", keys[-20:])
        report(name + ", all", keys)
        terminal.end()

    path = os.path.join(folder, "many.csv")
    with open(path, "w") as file:
        file.write("id,year,place,title\n")
        for n in range(options.rows):
            file.write(f"{n},{1600 + n * 7919 % 400},place{n * 31 % 200},title {n * 7 % 100003}\n")
    terminal = Terminal([options.clio, path], folder)
    terminal.read(PAINTED, 120)
    report(f"{options.rows} rows", typed(terminal, "many where year < 1700 and place = place1 and year > 1650"))
    terminal.drain()
    for condition in ["year < 1700", "place = place17", 'title contains "99"']:
        waited = []
        for _ in range(5):
            terminal.press("\x15")
            terminal.drain(0.1)
            keys = typed(terminal, f"many where {condition}"[:-1])
            terminal.drain(0.1)
            start = time.perf_counter()
            os.write(terminal.master, condition[-1].encode())
            got = terminal.read(PAINTED)
            while select.select([terminal.master], [], [], 0.3)[0]:
                got += os.read(terminal.master, 65536)
                if b" many\x1b" in got or b" many" in got.split(PAINTED)[-2][-30:]:
                    waited.append((time.perf_counter() - start) * 1000)
                    break
        shown = f"{statistics.median(waited):.1f} ms after the last key" if waited else "not within its time"
        print(f"rows of '{condition}': {shown}")
    terminal.end()

    prompts = {"clio": ([options.clio, "-q"], PAINTED), "sqlite3": (["sqlite3"], b"sqlite> ")}
    times = {name: [] for name in prompts}
    for _ in range(options.times):
        for name, (command, mark) in prompts.items():
            if shutil.which(command[0]) is None and not os.path.exists(command[0]):
                continue
            terminal = Terminal(command, folder)
            terminal.read(mark)
            times[name].append((time.perf_counter() - terminal.started) * 1000)
            terminal.end()
    medians = {name: statistics.median(values) for name, values in times.items() if values}
    for name, value in medians.items():
        print(f"first prompt of {name}: {value:.2f} ms")
    if len(medians) == 2:
        print(f"clio / sqlite3: {medians['clio'] / medians['sqlite3']:.2f}")
finally:
    shutil.rmtree(folder)
