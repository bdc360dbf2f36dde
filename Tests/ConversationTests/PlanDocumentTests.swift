import Conversation
import Corpus
import Engine
import Foundation
import Messages
import Plan
import Query
import TestSupport
import Testing

/// The plans of the golden queries as texts: each reads back equal and gives the same answer, and none
/// holds a code, a row number or anything else of memory.
@Suite struct PlanDocumentTests {
  @Test(arguments: try GoldenQuery.all())
  func aPlanThatWasReadGivesTheSameAnswer(golden: GoldenQuery) throws {
    let asked = try Conversation().session.workspace
    let read = try Conversation().session.workspace
    for statement in try Self.statements(golden) {
      guard let plan = try Self.bind(statement, asked) else { continue }
      let document = PlanDocument(plan, for: asked.catalog)
      let again = try PlanDocument(text: document.text, for: read.catalog)
      #expect(again == document, "\(golden)")
      #expect(again.text == document.text)
      #expect(again.fits(read.catalog))
      let (first, second) = (try asked.run(plan), try read.run(again.plan))
      #expect(Self.cells(first) == Self.cells(second), "\(golden)")
      #expect(first.notes == second.notes)
    }
  }

  private static func statements(_ golden: GoldenQuery) throws -> [(Pipeline, SourceText)] {
    guard golden.parameters.isEmpty else { return [] }
    let source = SourceText(golden.query)
    let (statements, faults) = Parsing.parse(source)
    #expect(faults.isEmpty)
    return statements.compactMap {
      if case .query(let pipeline) = $0.kind { (pipeline, source) } else { nil }
    }
  }

  private static func bind(
    _ query: (pipeline: Pipeline, source: SourceText), _ workspace: Workspace
  ) throws -> LogicalPlan? {
    var binder = workspace.binder(for: query.source)
    return binder.bind(query.pipeline)
  }

  private static func cells(_ answer: Answer) -> [[String]] {
    [answer.columns.map(\.name)]
      + (0..<answer.rowCount).map { row in answer.columns.map { "\($0.value(row))" } }
  }

  /// What the files of `Tests/Golden/plans` are made of, on a corpus with few fields; with `CLIO_ACCEPT`
  /// set they are rewritten.
  static let printed = [
    ("date", "events where actor = Japan and year < 1976"),
    ("text", "events where title like \"*visit?\" or title ~ /talks (at|in)/i | limit 3"),
    (
      "group",
      "events where not possibly decade = 1960 | group by actor with count, min(date) as first"
    ),
    ("path", "documents where any authors.name = USA | compute length(id) as n | sort n desc"),
    ("under", "events where actor under Japan and id in {documents | select id}"),
    ("combine", "actors | union {actors where name contains a} | select id, name"),
  ]

  @Test(arguments: printed) func aPlanIsPrintedAsRecorded(name: String, query: String) throws {
    let corpus = try CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/linked"])
    let workspace = Workspace(corpus: corpus)
    var binder = workspace.binder(for: SourceText(query))
    let plan = binder.bind(try Ask.parse(query))
    #expect(binder.diagnostics.isEmpty, "\(binder.diagnostics.map(\.englishMessage))")
    let text = PlanDocument(try #require(plan), for: workspace.catalog).text
    let path = "\(ClioBinary.root)/Tests/Golden/plans/\(name).json"
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(TextFile.read(path) == text)
  }

  /// What somebody has written into a plan is a fault where it is read, not an end of the program where it
  /// is run.
  @Test(arguments: [
    ("events | compute length(title) as n", "length", "lenght", "unknown function 'lenght'"),
    ("events | compute upper(title) as n", "upper", "Upper", "unknown function 'Upper'"),
    (
      "events | compute lower(title) as n", "lower", "replace",
      "wrong number of arguments of 'replace'"
    ),
    ("events where length(title) > 3", "length", "lenght", "unknown function 'lenght'"),
    (
      "events where any documents where (length(id) > 3)", "length", "lenght",
      "unknown function 'lenght'"
    ),
    (
      "events where id in {events where length(title) > 3 | select id}", "length", "lenght",
      "unknown function 'lenght'"
    ),
    (
      "events | compute if(length(title) > 3, 1, 2) as n", "length", "lenght",
      "unknown function 'lenght'"
    ),
    ("events | union {events where length(title) > 3}", "length", "lenght", "'lenght'"),
    ("{events where length(title) > 3} | limit 1", "length", "lenght", "'lenght'"),
    ("events | group by type with max(date)", "max", "most", "unknown function 'most'"),
    // A function of a row is none of a group.
    ("events | group by type with max(date)", "max", "length", "unknown function 'length'"),
  ])
  func aPlanWithAnUnknownFunctionIsAFault(
    query: String, name: String, other: String, reason: String
  ) throws {
    let workspace = try Conversation().session.workspace
    let plan = try #require(try Self.bind((try Ask.parse(query), SourceText(query)), workspace))
    let text = PlanDocument(plan, for: workspace.catalog).text
    #expect(throws: Never.self) { try PlanDocument(text: text, for: workspace.catalog) }
    let changed = text.replacingOccurrences(of: "\"\(name)\"", with: "\"\(other)\"")
    #expect(changed != text)
    let fault = #expect(throws: PlanDocument.Fault.self) {
      try PlanDocument(text: changed, for: workspace.catalog)
    }
    let found = fault.map { MessageCatalogue.english.text($0.reason) }
    #expect(found?.contains(reason) == true, "\(found ?? "none")")
  }

  @Test func aPlanForOtherCollectionsIsAFault() throws {
    let here = try Conversation().session.workspace
    let there = Workspace(
      corpus: try CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/linked"]))
    let plan = try #require(try Self.bind((try Ask.parse("events"), SourceText("events")), here))
    let fault = #expect(throws: PlanDocument.Fault.self) {
      try PlanDocument(text: PlanDocument(plan, for: here.catalog).text, for: there.catalog)
    }
    #expect(fault?.reason == Message("query.plan.other-corpus"))
  }
}
