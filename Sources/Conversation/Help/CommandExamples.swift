/// Examples of the dot commands, by their names.
enum CommandExamples {
  static let all: [String: [HelpExample]] = [
    "help": [.run(".help limit"), .run(".help tasks"), .run(".help CL0103")],
    "example": [.run(".help limit\n.example 1")],
    "examples": [.run(".examples"), .run(".examples 2")],
    "quit": [.typed(".quit"), .typed(".quit 3")],
    "open": [
      .typed(".open disputes.csv"), .typed(".open disputes.csv states.csv"), .typed(".open"),
    ],
    "link": [.typed(".open disputes.csv states.csv\n.link disputes.ccode states.ccode")],
    "gather": [.typed(".open disputes.csv\n.gather disputes.party actor1 actor2")],
    "attach": [.run(".attach"), .typed(".attach paper paper.txt")],
    "detach": [.typed(".attach paper paper.txt\n.detach paper")],
    "tables": [.run(".tables")],
    "schema": [.run(".schema events"), .run(".schema")],
    "stats": [.run(".stats events"), .run(".stats")],
    "values": [.run(".values events.type"), .run(".values events.type tr")],
    "mode": [
      .run(".mode"), .run(".mode json\nevents where type = treaty | select date, title"),
    ],
    "last": [.run("events\n.last"), .run("events where type = visit\n.last wide")],
    "next": [.run(".limit 5\nevents\n.next"), .run(".limit 5\nevents\n.next\n.next")],
    "prev": [.run(".limit 5\nevents\n.next\n.prev")],
    "first": [.run("events\n.first 3"), .run(".limit 5\nevents\n.next\n.first")],
    "pager": [.run(".pager"), .typed(".pager off"), .typed(".pager less -S")],
    "limit": [
      .run(".limit 3\nevents where actor = Japan"), .run(".limit off\nevents where type = visit"),
    ],
    "read": [.typed("let $year = 1960\n.read questions.clio")],
    "timer": [.run(".timer on\nevents | group by decade")],
    "history": [.typed(".history 5"), .typed(".history clear")],
    "lang": [
      .run(".lang zh\nevents where actor = Japan | limit 2"),
      .run(".lang ja\nevents where actor = 日本 | limit 2"),
    ],
    "fix": [.typed("events where yeer < 1976\n.fix")],
    "export": [.typed(".export copy")],
    "bom": [.run(".bom on\n.mode csv\nevents where type = visit | select date, title")],
    "guard": [.run(".guard on\n.mode csv\nevents where type = visit | select date, title")],
    "lesson": [
      .run(".lesson"), .typed(".lesson 1"), .typed(".lesson course.lesson doubt"),
      .typed(".lesson end"),
    ],
    "task": [.typed(".lesson 1\n.task"), .typed(".lesson 1\n.task 2")],
    "hint": [.typed(".lesson 1\n.hint")],
    "answer": [.typed(".lesson 1\n.answer")],
    "skip": [.typed(".lesson 1\n.skip")],
    "play": [.typed(".lesson 1\n.play")],
    "back": [.typed(".lesson 1\n.play\n.back")],
    "progress": [.run(".progress")],
    "record": [
      .typed(".record walk.md\nevents where actor = Japan | count\n.record off"), .run(".record"),
    ],
    "replay": [.typed(".replay session.md"), .typed(".replay session.md 0")],
    "set": [.run(".set timeout 30"), .run(".set memory 2G"), .run(".set")],
  ]
}
