import Corpus
import Engine
import Query
import Synchronization
import TestSupport
import Testing

/// Ctrl-C is asked for in every loop over rows: at every 1024th of them, whatever a stage does.
@Suite struct InterruptionTests {
  private static let rowCount = 16 * 1024

  private static let corpus: Corpus = {
    let rows = 0..<rowCount
    let dates: [String?] = rows.map { row in
      switch row % 5 {
      case 0: "19\(10 + row % 90)/19\(10 + row % 90)-12"
      case 1: "19\(1 + row % 9)X"
      default: "19\(10 + row % 90)-0\(1 + row % 9)-1\(row % 9)"
      }
    }
    let fields: [Field] = [
      .ids("event", rowCount), .texts("title", rows.map { "Talks no. \($0)" }),
      .texts("note", rows.map { "Note \($0 % 977)" }), .dates("date", dates),
      .dates("end", dates.reversed()), .numbers("size", rows.map { $0 * 37 % 10_007 }),
      .categories("code", rows.map { "c\($0)" }, all: []),
      .lists("tags", rows.map { ["t\($0)", "x"] }),
      .references("next", rows.map { ($0 + 1) % rowCount }, to: 0),
      .links("others", rows.map { [($0 * 7) % rowCount] }, to: 0),
    ]
    return Corpus(
      name: "hand",
      tables: [Table(name: "events", rowCount: rowCount, fields: fields, idField: 0, nameField: 1)])
  }()

  /// A cancellation that counts how often it is asked, and says yes from some time on.
  private final class Asked: Sendable {
    private let count = Atomic<Int>(0)
    private let last: Int

    init(last: Int = .max) { self.last = last }

    var times: Int { count.load(ordering: .relaxed) }

    var cancellation: Cancellation {
      Cancellation { [self] in count.wrappingAdd(1, ordering: .relaxed).newValue > last }
    }
  }

  private static let queries = [
    "events where title contains 99", "events where title = \"Talks no. 7\"",
    "events where title starts with talks", "events where title like \"*9?\"",
    "events where title matches /9+$/", "events where title < \"Talks no. 5\"",
    "events where exact(title, \"Talks no. 7\")", "events where code contains 99",
    "events where tags = t9", "events where all tags contains t",
    "events where month = 3", "events where date < end", "events where title = note",
    "events where date during 1950..1960",
    "events where next.title contains 9", "events where any others where (title contains 9)",
    "events where size in {events | select size}", "events where note in {events | select title}",
    "events where code in {events | select code}",
    "events where year < 1950 and size > 3 or year >= 1950 and size > 3",
    "events | sort title", "events | sort date", "events | sort size desc", "events | sort tags",
    "events | group by title with count", "events | group by size with count, sum(size) as s",
    "events | group by tags with count", "events | group by year with count",
    "events | group by note with max(date) as d, mean(size) as m, list(title) as l",
    "events | distinct by title", "events | distinct by date, size", "events | follow next",
    "events | follow others", "events | compute size * 2 as d", "events | compute next.title as t",
    "events | compute date + 3 days as d", "events | compute concat(title, note) as d",
    "events | kwic no", "events | kwic no in title sort right",
    "events | collocates no",
  ]

  @Test(arguments: queries) func everyLoopAsks(query: String) throws {
    let asked = Asked()
    _ = try run(query, asked)
    #expect(asked.times >= Self.rowCount / 1024)
  }

  @Test(arguments: queries) func stopsWhereverItIsAndKeepsTheAnswerBefore(query: String) throws {
    let all = Asked()
    _ = try run(query, all)
    for part in 1...3 {
      let asked = Asked(last: all.times * part / 4)
      let workspace = Workspace(corpus: Self.corpus, cancellation: asked.cancellation)
      #expect(throws: Interrupted.self) { try run(query, workspace) }
      #expect(workspace.answers.isEmpty)
    }
  }

  private func run(_ query: String, _ asked: Asked) throws -> Answer {
    try run(query, Workspace(corpus: Self.corpus, cancellation: asked.cancellation))
  }

  private func run(_ query: String, _ workspace: Workspace) throws -> Answer {
    let source = SourceText(query)
    var binder = workspace.binder(for: source)
    let plan = try #require(binder.bind(try Ask.parse(query)), "\(binder.diagnostics)")
    return try workspace.run(plan)
  }
}
