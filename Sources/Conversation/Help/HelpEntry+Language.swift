import Chronology
import Messages

// What the grammar has besides: statements that are no query, relations in time, the words of conditions.
extension HelpEntry {
  private init(
    statement word: String, _ usage: String, called key: String? = nil, _ examples: [HelpExample]
  ) {
    self.init(
      names: [word], usage: usage, meaning: Message(key: "help.statement.\(key ?? word)"),
      examples: examples)
  }

  static let statements = [
    HelpEntry(
      statement: "find", "find TEXT [in COLLECTION, ..]",
      [
        .run("find 核共享 | group by collection"),
        .run("find Kishida in actors, events | select collection, id, field"),
      ]),
    HelpEntry(
      statement: "let", "let $NAME = VALUE, let $NAME = {QUERY}",
      [
        .run("let $from = 1970\nevents where year >= $from | count"),
        .run("let $last = {events | group with max(year)}\nevents where year > $last - 5 | count"),
      ]),
    HelpEntry(
      statement: "view", "view NAME[($NAME, ..)] = QUERY",
      [.run("view early($until) = events where year < $until\nearly(1960) | count")]),
    HelpEntry(
      statement: "explain", "explain [plan | sql] QUERY",
      [
        .run("explain events where actor = Japan and year < 1976"),
        .run("explain plan events | group by decade"),
      ]),
    HelpEntry(
      statement: "why", "why [not] ID in QUERY",
      [
        .run("why npt-ratification in events where actor = Japan and year = 1976"),
        .run("why not npt-ratification in events where actor = Japan and year < 1976"),
      ]),
    HelpEntry(
      statement: "show", "show ID, show NAME, show row N",
      [
        .run("show npt-ratification"), .run("show 非核三原则"),
        .run("events where actor = Sato | sort date\nshow row 2"),
      ]),
    HelpEntry(
      statement: "describe", "describe COLLECTION[.FIELD]",
      [.run("describe events"), .run("describe events.date")]),
    HelpEntry(
      statement: "run", "run \"FILE\" [with $NAME = VALUE, ..]",
      [.typed("run \"questions.clio\" with $year = 1960")]),
    HelpEntry(
      statement: "expect", "expect error \"CODE\" from \"QUERY\"", called: "expect-error",
      [.run("expect error \"CL0103\" from \"events where yeer = 1\"")]),
  ]

  /// The relations between what a field dates and a period.
  static var relations: [HelpEntry] {
    (DayRelation.allen + [.intersects, .covers]).map { relation in
      HelpEntry(
        names: [relation.rawValue], usage: "FIELD \(relation.rawValue) PERIOD",
        meaning: Message(key: "help.relation.\(relation.rawValue)"),
        examples: [
          .run("events where date \(relation.rawValue) 1956..1960"),
          .run("events where possibly date \(relation.rawValue) @1952/1960 | select date, title"),
        ])
    }
  }

  private init(word: String, _ usage: String, _ examples: [HelpExample]) {
    self.init(
      names: [word], usage: usage, meaning: Message(key: "help.word.\(word)"), examples: examples)
  }

  /// The words that join conditions, or stand before one.
  static let words = [
    HelpEntry(
      word: "and", "CONDITION and CONDITION", [.run("events where actor = Japan and year < 1976")]),
    HelpEntry(
      word: "or", "CONDITION or CONDITION",
      [.run("events where year < 1976 and (actor = China or type = test)")]),
    HelpEntry(
      word: "not", "not CONDITION",
      [
        .run("events where title has treaty and not actor = Japan"),
        .run("events where type not in [treaty, law] and year < 1956"),
      ]),
    HelpEntry(
      word: "possibly", "possibly CONDITION",
      [.run("events where actor = Japan and possibly year < 1955")]),
    HelpEntry(
      word: "certainly", "certainly CONDITION",
      [.run("events where possibly year < 1955 and not certainly year < 1955")]),
    HelpEntry(
      word: "any", "any FIELD where (CONDITION)",
      [.run("events where any documents where (kind = treaty) | select title, document")]),
    HelpEntry(
      word: "all", "all FIELD where (CONDITION)",
      [.run("events where all actor in [Japan, United States] and actor is known")]),
    HelpEntry(
      word: "no", "no FIELD where (CONDITION)", [.run("events where no actor = Japan | limit 5")]),
  ]
}
