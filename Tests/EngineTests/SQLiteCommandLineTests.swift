import Corpus
import Query
import TestSupport
import Testing

/// Where nothing is uncertain, the language says what SQL says: random queries on random corpora,
/// answered by SQLite as well. It runs a program, and so bears the name of those that do.
@Suite struct SQLiteCommandLineTests {
  private static let corpora: Range<UInt64> = 0..<(isDeep ? 100 : 8)
  private static let queriesEach = 50

  @Test(arguments: corpora)
  func agreesWithSQLite(seed: UInt64) throws {
    let corpus = SampleCorpus(seed: seed, rowCount: 40, isCrisp: true).corpus
    var random = RandomQuery(seed: seed ^ 0x501, isCrisp: true)
    var queries: [(text: String, sql: SQLQuery)] = []
    while queries.count < Self.queriesEach {
      let query = random.query()
      do {
        queries.append((query, try SQLQuery(try Ask.parse(query))))
      } catch is SQLQuery.NoWord {
        continue
      }
    }
    let answers = try Self.ask(
      SQLCorpus(corpus).script,
      queries.flatMap { [$0.sql.rows, $0.sql.undecided ?? "select ''"] })
    for (index, query) in queries.enumerated() {
      let answer = try Ask(corpus).answer(query.text)
      #expect(answer.rows(query.sql.columns) == answers[2 * index], "\(query)")
      if query.sql.undecided != nil {
        #expect([["\(answer.undecided)"]] == answers[2 * index + 1], "\(query)")
      }
    }
  }

  /// The rows that SQLite gives for some queries, all in one run of the program.
  static func ask(_ schema: String, _ queries: [String]) throws -> [[[String]]] {
    let settings = ".bail on\n.mode list\n.separator \"\\t\" \"\\n\"\n"
    let script = queries.map { "\($0);\n.print --\n" }.joined()
    let run = try ProgramRun(
      "/usr/bin/env", ["sqlite3", "-batch", ":memory:"],
      input: Array((settings + schema + "\n" + script).utf8),
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
    try #require(run.status == 0, "\(run.errors)")
    let parts = run.lines.split(separator: "--", omittingEmptySubsequences: false)
    return parts.map { lines in
      lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
  }
}
