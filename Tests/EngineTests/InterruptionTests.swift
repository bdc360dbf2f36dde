import Corpus
import Query
import Synchronization
import TestSupport
import Testing

@testable import Engine

/// Ctrl-C is asked for in every loop over rows: at every 1024th of them, whatever a stage does, or,
/// where a morsel takes less than a millisecond, at each of these, which are small here.
@Suite struct InterruptionTests {
  private static let rowCount = 6 * 1024

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
      .dates("ended", dates.reversed()), .numbers("size", rows.map { $0 * 37 % 10_007 }),
      .categories("code", rows.map { "c\($0)" }, all: []),
      .lists("tags", rows.map { ["t\($0)", "x"] }),
      .references("next", rows.map { ($0 + 1) % rowCount }, to: 0),
      .links("others", rows.map { [($0 * 7) % rowCount] }, to: 0),
      .rows("owner", rows.map { ($0 % 2, ($0 + 5) % rowCount) }),
    ]
    let claims: [Field] = [
      .ids("claim", rowCount), .references("subject", rows.map { $0 / 3 }, to: 0),
      .categories("property", rows.map { "p\($0 / 3 % 24)" }, all: []),
      .texts("value", rows.map { "v\($0 % 4)" }),
      .categories("polarity", rows.map { $0 % 5 == 0 ? "denies" : "asserts" }, all: []),
      .references("source", rows.map { $0 % 9 }, to: 2),
    ]
    return Corpus(
      name: "hand",
      tables: [
        Table(name: "events", rowCount: rowCount, fields: fields, idField: 0, nameField: 1),
        Table(
          name: "claims", rowCount: rowCount, fields: claims, idField: 0, sourceField: 5),
        Table(
          name: "sources", rowCount: 9,
          fields: [.ids("source", 9), .texts("title", (0..<9).map { "Source \($0)" })], idField: 0,
          nameField: 1),
      ])
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
    "events where title ~ /9+$/", "events where title < \"Talks no. 5\"",
    "events where exact(title, \"Talks no. 7\")",
    "events where tags = t9", "events where all tags contains t",
    "events where month = 3", "events where date < .ended",
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
    "events where owner.id contains 9", "events | follow owner in claims",
    "events where owner in {claims where polarity = denies}",
    "events where id in {events | select owner}",
    "events | join events as e on title",
    "events | join events as e on title, size where (e.size > 3)",
    "events | per title {sort size}", "events | per size {compute previous(title) as p}",
    "events | per title, size {compute position() as n}",
    "events | sequence by title [size > 3] [s: size < 3]",
    "events | sequence [size > 3] ![size = 3] [size < 3]",
    "events | group by size, month | pivot month",
    "events | group by size, tags | pivot tags in [x, t1]",
    "events | unpivot date, ended as what, day", "events | unpivot size, size * 2 as a, b",
    "events | compute sum(size) over all as s", "events | compute mean(size) so far as m",
    "events | compute max(date) over last 50 as m", "events | compute sum(size) over 2 years as s",
    "events | compute median(size) over 30 days as m", "events | compute sd(size) over last 9 as m",
    "events | compute count where (title contains 9) so far as n",
    "events | group by year with empty, correlation(size, size), count(distinct title), first(title)",
    "events | group by period(date, 1 month) as month with 2 * sum(size) where (title contains 9) as s",
    "find Talks", "find \"t99\"", "find Source in sources, events", "events | each tags",
    "events | each others as other",
    "events | compute date + 3 days as d", "events | compute concat(title, note) as d",
    "events | kwic Talks", "events | kwic Talks with sort right",
    "events | collocates Talks", "events | sample 6100 seed 7",
    "events | union {events where title contains 9}",
    "events | intersect {events where title contains 9}",
    "events | except {events where title contains 9}",
    "events | follow next deep", "events | group by title with count | having count > 0",
    "events where month in [1, 2] or ended < 1950",
    "events where title is disputed or size > 3", "events | compute upper(title) as u | sort u",
    "claims | conflicts by subject, property", "claims | conflicts by property certain",
  ]

  /// Stages that go through no rows by themselves, or through as many as fit into a moment.
  private static let quickStages: [String: String] = [
    "limit": "copies the numbers of rows", "offset": "copies the numbers of rows",
    "count": "counts bits", "open": "takes the rows of a group",
    "into": "keeps what is there", "expect": "is asked of the one row of sums",
    "save": "the output asks, as for every answer", "why": "has a test of its own",
    "cite": "has a test of its own", "timeline": "has a test of its own",
    "chart": "reads no more than there are groups",
  ]

  @Test(arguments: StageWord.allCases.map(\.written)) func eachStageIsTriedOrSaysWhyNot(
    stage: String
  ) {
    let isTried = Self.queries.contains {
      $0.contains("| \(stage) ") || stage == "where" && $0.contains(" where ")
    }
    #expect(isTried != (Self.quickStages[stage] != nil), "\(stage)")
  }

  /// What stands behind a query or before it.
  @Test(arguments: [
    "why events.event-17 in events where title contains 1",
    "why events.event-17 in events | follow next",
    "why events.event-17 in events | follow next deep",
    "why events.event-17 in events | sort title | limit 9",
    "explain events where title contains 9 | sort title",
  ])
  func proofsAndExplanationsAsk(statement: String) throws {
    let all = Asked()
    try tell(statement, all)
    #expect(all.times >= Self.rowCount / 1024)
    for part in 1...3 {
      #expect(throws: Interrupted.self) {
        try tell(statement, Asked(last: all.times * part / 4))
      }
    }
  }

  @Test func theSearchForAReasonAsksAndLeavesTheAnswer() throws {
    let query = "events where title contains zzz and note contains yyy"
    let all = Asked()
    _ = try explained(query, all)
    for part in 1...3 {
      let workspace = try explained(query, Asked(last: all.times * part / 4))
      #expect(workspace.answers.count <= 1)
    }
  }

  /// A pivot looks up the values of its key while it is bound.
  @Test func bindingAPivotAsksAndIsDoneAnewOnceItWasStopped() throws {
    let query = "events | group by note | pivot note"
    func bind(_ workspace: Workspace) throws -> Bool {
      var binder = workspace.binder(for: SourceText(query))
      _ = binder.bind(try Ask.parse(query))
      return workspace.catalog.takeStop()
    }
    let all = Asked()
    #expect(try !bind(Workspace(corpus: Self.corpus, cancellation: all.cancellation)))
    #expect(all.times >= Self.rowCount / 1024)
    let isStopped = Atomic<Bool>(true)
    let workspace = Workspace(
      corpus: Self.corpus, cancellation: Cancellation { isStopped.load(ordering: .relaxed) })
    #expect(try bind(workspace))
    #expect(!workspace.catalog.takeStop())
    isStopped.store(false, ordering: .relaxed)
    #expect(try !bind(workspace))
  }

  @Test func citingAsks() throws {
    let all = Asked()
    let workspace = Workspace(corpus: Self.corpus, cancellation: all.cancellation)
    _ = try run("claims", workspace)
    let before = all.times
    _ = try workspace.cite()
    #expect(all.times - before >= Self.rowCount / 1024)
  }

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

  private func tell(_ statement: String, _ asked: Asked) throws {
    let workspace = Workspace(corpus: Self.corpus, cancellation: asked.cancellation)
    let source = SourceText(statement)
    switch Parsing.parse(source).statements.first?.kind {
    case .why(let item, _, let query)?:
      let proof = try workspace.why(item, in: query, of: source)
      #expect(proof != nil)
    case .explain(let query, _)?:
      let explanation = try workspace.explain(query, in: source)
      #expect(explanation != nil)
    default: Issue.record("nothing is told: \(statement)")
    }
  }

  /// Runs a query whose empty answer is explained.
  private func explained(_ query: String, _ asked: Asked) throws -> Workspace {
    let workspace = Workspace(corpus: Self.corpus, cancellation: asked.cancellation)
    let source = SourceText(query)
    var binder = workspace.binder(for: source)
    let pipeline = try Ask.parse(query)
    let bound = binder.bind(pipeline)
    let plan = try #require(bound, "\(binder.diagnostics)")
    do { _ = try workspace.run(plan, of: pipeline, in: source) } catch {}
    return workspace
  }

  private func run(_ query: String, _ asked: Asked) throws -> Answer {
    try run(query, Workspace(corpus: Self.corpus, cancellation: asked.cancellation))
  }

  private func run(_ query: String, _ workspace: Workspace) throws -> Answer {
    let source = SourceText(query)
    var binder = workspace.binder(for: source)
    let bound = binder.bind(try Ask.parse(query))
    // As a session does: what was stopped while it was bound is neither run nor faulty.
    if workspace.catalog.takeStop() { throw Interrupted() }
    let plan = try #require(bound, "\(binder.diagnostics)")
    return try Morsels.$rowCount.withValue(1024) { try workspace.run(plan) }
  }
}
