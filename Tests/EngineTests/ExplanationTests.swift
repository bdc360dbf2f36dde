import Corpus
import Engine
import Query
import TestSupport
import Testing

/// What is told of a query is what the query does: random conditions on random corpora.
@Suite struct ExplanationTests {
  private static let queriesEach = 25

  @Test(arguments: UInt64(0)..<12)
  func countsAreThoseOfTheConditionsAsked(seed: UInt64) throws {
    let sample = SampleCorpus(seed: seed, rowCount: 12)
    var queries = RandomQuery(seed: seed ^ 0xE1)
    for _ in 0..<Self.queriesEach {
      let conditions = (0..<3).map { _ in "(\(queries.condition(depth: 2)))" }
      let query = "events where \(conditions.joined(separator: " and "))"
      let asked = try Question(query, sample.corpus)
      let explanation = try #require(try asked.explanation())
      let stage = try #require(explanation.stages.last)
      let answer = try Ask(sample.corpus).answer(query)
      #expect(stage.rowsIn == 12)
      #expect(stage.rowsOut == answer.ids.count, "\(query)")
      #expect(stage.undecided == answer.undecided, "\(query)")
      for part in stage.conditions {
        let alone = try Ask(sample.corpus).answer("events where \(part.text)")
        #expect(part.certain == alone.ids.count && part.undecided == alone.undecided, "\(query)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func anEmptyAnswerBlamesAConditionThatTookTheLastRows(seed: UInt64) throws {
    let sample = SampleCorpus(seed: seed, rowCount: 8)
    var queries = RandomQuery(seed: seed ^ 0xE2)
    for _ in 0..<Self.queriesEach {
      let conditions = (0..<3).map { _ in "(\(queries.condition(depth: 1)))" }
      let query = "events where \(conditions.joined(separator: " and "))"
      let answer = try Question(query, sample.corpus).answer()
      let reasons = answer.notes.compactMap { note in
        if case .emptied(let reason) = note { reason } else { nil }
      }
      #expect(reasons.count == (answer.rowCount == 0 ? 1 : 0), "\(query)")
      guard case .conditions(let parts, let last, let before)? = reasons.first?.cause else {
        continue
      }
      func count(_ texts: [String]) throws -> Int {
        try Ask(sample.corpus).answer(
          texts.isEmpty ? "events" : "events where \(texts.joined(separator: " and "))"
        ).ids.count
      }
      let texts = parts.map(\.text)
      #expect(try count(Array(texts[...last])) == 0, "\(query)")
      #expect(try count(Array(texts[..<last])) == before && before > 0, "\(query)")
      for (index, part) in parts.enumerated() {
        #expect(try count([part.text]) == part.kept, "\(query)")
        var others = texts
        others.remove(at: index)
        #expect(try count(others) == part.keptByOthers, "\(query)")
      }
    }
  }
}

/// A query put to a workspace of its own, as a session does it.
private struct Question {
  private let workspace: Workspace
  private let source: SourceText
  private let pipeline: Pipeline

  init(_ text: String, _ corpus: Corpus) throws {
    workspace = Workspace(corpus: corpus)
    source = SourceText(text)
    let query = Parsing.parse(source).statements.first.flatMap { statement in
      if case .query(let pipeline) = statement.kind { pipeline } else { nil }
    }
    pipeline = try #require(query)
  }

  func explanation() throws -> QueryExplanation? {
    try workspace.explain(pipeline, in: source)
  }

  func answer() throws -> Answer {
    var binder = workspace.binder(for: source)
    let bound = binder.bind(pipeline)
    let plan = try #require(bound)
    return try workspace.run(plan, of: pipeline, in: source)
  }
}
