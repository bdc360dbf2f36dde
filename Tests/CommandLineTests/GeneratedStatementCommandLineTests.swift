import Glibc
import Query
import TestSupport
import Testing

/// Statements made at random from the grammar, the functions and the fields of a corpus are executed
/// by the program: none may end it, hang it, or make it write what is no JSON.
///
/// `CLIO_STATEMENTS` and `CLIO_SEED` set how many and which ones.
@Suite struct GeneratedStatementCommandLineTests {
  private static let fixtures = [
    "awkward", "linked", "texts", "stocks", "talks", "cited", "disputed",
  ]
  private static let perSession = 25

  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }

  /// The corpora, the built-in one first and the one with extreme cells next.
  private static func corpora(_ extreme: ScratchFolder) throws -> [StatementCorpus] {
    try ExtremeTables.write(to: extreme)
    return try [StatementCorpus(path: nil), StatementCorpus(path: extreme.path)]
      + fixtures.map { try StatementCorpus(path: "\(ClioBinary.root)/Tests/Fixtures/\($0)") }
  }

  @Test func noStatementEndsTheProgram() async throws {
    let folder = try ScratchFolder()
    let extreme = try ScratchFolder()
    let corpora = try Self.corpora(extreme)
    let count = Self.number("CLIO_STATEMENTS") ?? (isDeep ? 1_000_000 : 10_000)
    let seed = UInt64(Self.number("CLIO_SEED") ?? 1)
    let sessions = max(1, count / Self.perSession)
    let path = folder.path
    let workers = 4
    let tally = try await withThrowingTaskGroup(of: StatementTally.self) { group in
      for worker in 0..<workers {
        group.addTask {
          var tally = StatementTally()
          for number in stride(from: worker, to: sessions, by: workers) {
            let batch = Self.batch(corpora, seed: seed &+ UInt64(number) &* 0x1_0001)
            try tally.add(batch, try batch.run(in: path), in: path)
          }
          return tally
        }
      }
      return try await group.reduce(into: StatementTally()) { $0.join($1) }
    }
    print(tally.summary)
    for fault in tally.faults { Issue.record("\(fault)") }
    #expect(tally.share >= 0.6, "too few statements bind for the test to say much")
    let words =
      StageWord.allCases.map { "stage \($0 == .having || $0 == .offset ? "where" : $0.written)" }
    for use in words where count >= 10_000 {
      #expect(tally.executed[use, default: 0] > 0, "no statement with '\(use)' was executed")
    }
  }

  private static func batch(_ corpora: [StatementCorpus], seed: UInt64) -> StatementBatch {
    var random = SeededGenerator(seed: seed)
    // The tables that are hard come up as often as all others.
    let first = Bool.random(using: &random) ? corpora[1] : corpora.randomElement(using: &random)
    let modes = ["json", "json", "json", "json", "box", "list", "csv", "markdown", "html", "line"]
    var generator = StatementGenerator(
      corpora: [first ?? corpora[0]] + corpora, seed: random.next())
    return StatementBatch(
      seed: seed, path: (first ?? corpora[0]).path,
      mode: modes.randomElement(using: &random) ?? "json",
      statements: (0..<perSession).map { _ in generator.statement() })
  }

  /// Stages that change nothing leave the answer as it is; a value is the same by `select` and by
  /// `compute`.
  @Test func neutralStagesChangeNothing() throws {
    let folder = try ScratchFolder()
    let extreme = try ScratchFolder()
    let corpora = try Self.corpora(extreme)
    var random = SeededGenerator(seed: UInt64(Self.number("CLIO_SEED") ?? 1))
    var compared = 0
    for _ in 0..<(isDeep ? 4000 : 60) {
      guard let corpus = corpora.randomElement(using: &random) else { continue }
      let seed = random.next()
      var generator = StatementGenerator(corpora: [corpus], seed: seed)
      let groups = (0..<8).map { _ in generator.neutralVariants().queries }
      let batch = StatementBatch(
        seed: seed, path: corpus.path, mode: "json",
        statements: groups.joined().map { GeneratedStatement(text: $0) })
      let outcome = try batch.run(in: folder.path)
      #expect(outcome.fault == nil, "\(batch.report)")
      guard outcome.fault == nil, !outcome.answers.isEmpty else { continue }
      var place = 0
      for group in groups {
        let answers = group.indices.map { outcome.answers[place + $0] }
        place += group.count
        guard answers.contains(where: { $0 != nil }) else { continue }
        compared += 1
        for (query, answer) in zip(group, answers) where answer != answers[0] {
          Issue.record(
            """
            \(corpus.path ?? "built-in"): '\(query)' gives \(answer?.prefix(300) ?? "a fault")
            and '\(group[0])' \(answers[0]?.prefix(300) ?? "a fault")
            """)
          break
        }
      }
    }
    print("\(compared) groups of queries compared")
    #expect(compared > 100)
  }
}
