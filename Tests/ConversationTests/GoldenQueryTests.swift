import Conversation
import Engine
import Query
import TestSupport
import Testing

/// What the built-in corpus answers, as a table that a historian can extend:
/// `Tests/Golden/queries.tsv` says how.
@Suite struct GoldenQueryTests {
  @Test(arguments: try GoldenQuery.all()) func answersAsRecorded(golden: GoldenQuery) throws {
    let conversation = try Conversation()
    for parameter in golden.parameters {
      #expect(conversation.session.setParameter(parameter), "'\(parameter)' is no parameter")
    }
    let answer = try Self.lastAnswer(to: golden.query, conversation.session)
    switch golden.answer {
    case .ids(let ids): #expect(answer.ids == ids, "\(golden)")
    case .count(let count): #expect(answer.rowCount == count, "\(golden)")
    case .rows(let rows): #expect(Self.rows(answer) == rows, "\(golden)")
    }
    #expect(answer.undecided == golden.undecided, "undecided rows: \(golden)")
  }

  @Test(arguments: zip(GoldenQuery.files, [100, 20]))
  func hasEnoughCasesAndAReasonForEach(file: String, count: Int) throws {
    let all = try GoldenQuery.all(in: file)
    #expect(all.count >= count)
    #expect(all.allSatisfy { !$0.reason.isEmpty })
    #expect(Set(all.map { [$0.query] + $0.parameters }).count == all.count, "a query stands twice")
  }

  /// `Tests/Golden/flagship-ids.txt` was written from the texts alone, before there was a program.
  @Test(arguments: ["Japan", "日本", "日本国"])
  func agreesWithTheListMadeByHand(name: String) throws {
    let listed = try #require(
      TextFile.read("\(ClioBinary.root)/Tests/Golden/flagship-ids.txt")
    ).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
    func ids(_ verdict: String) -> Set<String> {
      Set(listed.filter { $0[0] == verdict }.map { String($0[1]) })
    }
    let session = try Conversation().session
    let certain = try Self.lastAnswer(to: "events where actor = \(name) and year < 1976", session)
    #expect(Set(certain.ids) == ids("certain"))
    #expect(certain.undecided == ids("possible").count)
    let possible = try Self.lastAnswer(
      to: "events where actor = \(name) and possibly year < 1976", session)
    #expect(Set(possible.ids) == ids("certain").union(ids("possible")))
    #expect(possible.undecided == 0)
  }

  /// Every set of undecided rows is the difference that `possibly` makes.
  @Test func possiblyAddsWhatTheFooterCounts() throws {
    let session = try Conversation().session
    for condition in [
      "year < 1976", "year = 1960", "date in 1968-01..1968-02", "decade = 1960", "month = 10",
      "century = 2000", "date > 1991", "year != 1960",
    ] {
      let plain = try Self.lastAnswer(to: "events where \(condition)", session)
      let possible = try Self.lastAnswer(to: "events where possibly \(condition)", session)
      let certain = try Self.lastAnswer(to: "events where certainly \(condition)", session)
      #expect(possible.rowCount == plain.rowCount + plain.undecided, "\(condition)")
      #expect(Set(plain.ids).isSubset(of: possible.ids), "\(condition)")
      #expect(certain.ids == plain.ids, "\(condition)")
      #expect(plain.reasonCount == plain.undecided, "\(condition)")
    }
  }

  /// Runs the statements of a text and returns the last answer.
  private static func lastAnswer(to text: String, _ session: Session) throws -> Answer {
    let source = SourceText(text)
    let (statements, faults) = Parsing.parse(source)
    guard faults.isEmpty else { throw Refused(messages: faults.map(\.englishMessage)) }
    var last: Answer?
    for statement in statements {
      guard case .query(let pipeline) = statement.kind else { continue }
      var binder = session.workspace.binder(for: source)
      guard let plan = binder.bind(pipeline) else {
        throw Refused(messages: binder.diagnostics.map(\.englishMessage))
      }
      last = try session.workspace.run(plan)
    }
    return try #require(last, "no query in '\(text)'")
  }

  private static func rows(_ answer: Answer) -> [String] {
    (0..<answer.rowCount).map { row in
      answer.columns.map { $0.value(row).plain }.joined(separator: " | ")
    }
  }
}

/// What stands in the way of an answer.
private struct Refused: Error { let messages: [String] }

/// A row of `Tests/Golden/queries.tsv`.
struct GoldenQuery: Sendable, CustomTestStringConvertible {
  enum Expectation: Sendable {
    case ids([String])
    case count(Int)
    case rows([String])
  }

  struct Fault: Error {
    let line: Int
    let reason: String
  }

  let file: String
  let line: Int
  let query: String
  let parameters: [String]
  let answer: Expectation
  let undecided: Int
  let reason: String

  var testDescription: String { "\(file):\(line): \(query)" }

  static func all() throws -> [GoldenQuery] { try files.flatMap(all) }

  /// The tables of `Tests/Golden`.
  static let files = ["queries.tsv", "language.tsv", "systems.tsv"]

  static func all(in file: String) throws -> [GoldenQuery] {
    let path = "\(ClioBinary.root)/Tests/Golden/\(file)"
    let text = try #require(TextFile.read(path), "\(path) cannot be read")
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$1.isEmpty && !$1.hasPrefix("#") && !$1.hasPrefix("query\t") }
      .map { try GoldenQuery(String($1), file: file, line: $0 + 1) }
  }

  private init(_ text: String, file: String, line: Int) throws {
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5 else {
      throw Fault(line: line, reason: "\(cells.count) cells; there are five, parted by tabs")
    }
    guard let undecided = Int(cells[3]) else {
      throw Fault(line: line, reason: "'\(cells[3])' is no number of undecided rows")
    }
    (self.file, self.line) = (file, line)
    (query, self.undecided, reason) = (cells[0], undecided, cells[4])
    parameters = cells[1].split(separator: ";").map { $0.trimmingPrefix(" ") }.map(String.init)
    answer = Self.expectation(cells[2])
  }

  private static func expectation(_ cell: String) -> Expectation {
    if cell.hasSuffix(" rows"), let count = Int(cell.dropLast(5)) { return .count(count) }
    if cell.hasPrefix("rows: ") {
      return .rows(cell.dropFirst(6).split(separator: " // ").map(String.init))
    }
    return .ids(cell == "none" ? [] : cell.split(separator: " ").map(String.init))
  }
}
