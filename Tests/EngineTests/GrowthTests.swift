import Corpus
import Query
import Synchronization
import TestSupport
import Testing

@testable import Engine

/// Twice as much of anything takes twice the work: counted by how often a query asks whether to stop,
/// which every stage, every part of a condition and every loop over rows does.
@Suite struct GrowthTests {
  /// A query, or several lines of which all but the last define views, of a size.
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: @Sendable (Int) -> [String]

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.text = { [text($0)] }
    }

    init(lines name: String, _ text: @escaping @Sendable (Int) -> [String]) {
      self.name = name
      self.text = text
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case("stages") { "events" + String(repeating: " | where year > 1900", count: $0) },
    Case("computed columns") { size in
      "events" + (0..<size).map { " | compute \($0) as c\($0)" }.joined()
    },
    Case("computed columns, each of the one before") { size in
      "events | compute 1 as c0"
        + (1..<size).map { " | compute c\($0 - 1) + 1 as c\($0)" }.joined()
    },
    Case("computed columns behind a selection") { size in
      "events | select id" + (0..<size).map { " | compute \($0) as c\($0)" }.joined()
    },
    Case("selected columns") { size in
      "events | select " + (0..<size).map { "year + \($0) as c\($0)" }.joined(separator: ", ")
    },
    Case("years, one of which suffices") { size in
      "events where " + (0..<size).map { "year = \($0 + 1)" }.joined(separator: " or ")
    },
    Case("years, none of which may be") { size in
      "events where " + (0..<size).map { "year != \($0 + 1)" }.joined(separator: " and ")
    },
    Case("years, all of which must be passed") { size in
      "events where " + (0..<size).map { "year > \($0 + 1)" }.joined(separator: " and ")
    },
    Case("periods") { size in
      "events where " + (0..<size).map { "date during \($0 + 1)" }.joined(separator: " or ")
    },
    Case("dates and texts") { size in
      "events where "
        + (0..<size).map { "(year = \($0 + 1) and title contains x\($0))" }
        .joined(separator: " or ")
    },
    Case("names in a list") { size in
      "events where title in [" + (0..<size).map { "\"t\($0)\"" }.joined(separator: ", ") + "]"
    },
    Case("names side by side") { size in
      "events where " + (0..<size).map { "title = \"t\($0)\"" }.joined(separator: " or ")
    },
    Case("unions") { size in
      "events" + (0..<size).map { " | union {events where year > \($0 + 1)}" }.joined()
    },
    Case("sorted again and again") { "events" + String(repeating: " | sort title", count: $0) },
    Case("followed again and again") { "events" + String(repeating: " | follow next", count: $0) },
    Case("groups of groups") { size in
      "events | group by year with count as n"
        + String(
          repeating: " | group by n with count as m | group by m with count as n", count: size / 2)
    },
    Case("aggregates") { size in
      "events | group by year with "
        + (0..<size).map { "max(date) as d\($0)" }.joined(separator: ", ")
    },
    Case(lines: "views of views") { size in
      ["view v0 = events"] + (1..<size).map { "view v\($0) = v\($0 - 1) where year > \($0)" }
        + ["v\(size - 1)"]
    },
  ]

  @Test(arguments: cases) func twiceAsMuchIsTwiceTheWork(of growth: Case) throws {
    let sizes = [200, 400, 800]
    let work = try sizes.map { try Self.work(growth.text($0), Self.corpus(rowCount: 40)) }
    for (less, more) in zip(work, work.dropFirst()) {
      #expect(Double(more) <= Double(less) * 2.2 + 64, "\(growth.name): \(work)")
    }
  }

  @Test(arguments: cases) func aGreatDealOfItIsAnswered(of growth: Case) throws {
    _ = try Self.work(growth.text(2_000), Self.corpus(rowCount: 10))
  }

  @Test func twiceAsManyRowsAreTwiceTheWorkOfAProof() throws {
    for query in [
      "events | follow next", "events | follow next deep", "events where title contains 1",
    ] {
      let work = try [8, 16, 32].map { thousands in
        let counted = Counted()
        let rowCount = thousands * 1024
        let workspace = Workspace(
          corpus: Self.corpus(rowCount: rowCount), cancellation: counted.cancellation)
        let source = SourceText("why events.e17 in \(query)")
        guard case .why(let item, _, let query)? = Parsing.parse(source).statements.first?.kind
        else {
          Issue.record("no proof is asked for")
          return 0
        }
        let proof = try workspace.why(item, in: query, of: source)
        #expect(proof != nil)
        return counted.times
      }
      for (less, more) in zip(work, work.dropFirst()) {
        #expect(Double(more) <= Double(less) * 2.2 + 64, "\(query): \(work)")
      }
    }
  }

  /// A chain as long as the table: each round goes on from what is new alone.
  @Test func aLongWayIsFollowedOnce() throws {
    let work = try [4, 8, 16].map { thousands in
      try Self.work(
        ["events where id = e0 | follow next deep"], Self.corpus(rowCount: thousands * 1024))
    }
    #expect(work[2] <= work[0] * 5 + 64, "\(work)")
  }

  @Test(arguments: [100, 5_000]) func namesAreFoundAmongManyColumns(count: Int) throws {
    let fields = (0..<count).map { Field.numbers("c\($0)", [$0, $0 + 1]) }
    let corpus = Corpus(
      name: "hand", tables: [Table(name: "wide", rowCount: 2, fields: fields)])
    let workspace = Workspace(corpus: corpus)
    for query in [
      "wide where c\(count - 1) = \(count)", "wide | sort c7 | select c\(count - 2), C3",
      "wide | compute c1 + c\(count - 1) as s | select *",
    ] {
      let answer = try #require(try Self.answer(query, workspace))
      #expect(answer.rowCount > 0)
      for column in answer.columns { _ = column.value(0) }
    }
    let whole = try Self.answer("wide", workspace)
    #expect(whole?.columns.count == count)
  }

  // MARK: Counting

  private final class Counted: Sendable {
    private let count = Atomic<Int>(0)

    var times: Int { count.load(ordering: .relaxed) }

    var cancellation: Cancellation {
      Cancellation { [self] in
        count.wrappingAdd(1, ordering: .relaxed)
        return false
      }
    }
  }

  private static func work(_ lines: [String], _ corpus: Corpus) throws -> Int {
    let counted = Counted()
    let workspace = Workspace(corpus: corpus, cancellation: counted.cancellation)
    for line in lines { _ = try answer(line, workspace) }
    return counted.times
  }

  /// Runs a query, or defines a view.
  private static func answer(_ line: String, _ workspace: Workspace) throws -> Answer? {
    let source = SourceText(line)
    let (statements, faults) = Parsing.parse(source)
    #expect(faults.isEmpty)
    var binder = workspace.binder(for: source)
    switch statements.first?.kind {
    case .view(let name, let parameters, let query)?:
      let view = binder.define(name, parameters: parameters, query)
      workspace.define(try #require(view, "\(String(describing: binder.diagnostics.first))"))
      return nil
    case .query(let query)?:
      let bound = binder.bind(query)
      let plan = try #require(bound, "\(String(describing: binder.diagnostics.first))")
      return try workspace.run(plan, of: query, in: source)
    default:
      Issue.record("neither a query nor a view: \(line)")
      return nil
    }
  }

  private static func corpus(rowCount: Int) -> Corpus {
    let rows = 0..<rowCount
    let dates: [String?] = rows.map { row in
      switch row % 5 {
      case 0: "\(1910 + row % 90)/\(1910 + row % 90)-12"
      case 1: "\(1910 + row % 80)/.."
      case 2: "../\(1910 + row % 80)"
      case 3: "19\(1 + row % 9)X"
      default: "\(1910 + row % 90)-0\(1 + row % 9)-1\(row % 9)"
      }
    }
    let fields: [Field] = [
      .texts("id", rows.map { "e\($0)" }), .texts("title", rows.map { "Talks no. \($0)" }),
      .dates("date", dates), .references("next", rows.map { ($0 + 1) % rowCount }, to: 0),
    ]
    return Corpus(
      name: "hand",
      tables: [Table(name: "events", rowCount: rowCount, fields: fields, idField: 0, nameField: 1)])
  }
}
