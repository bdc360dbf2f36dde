import Chronology
import Conversation
import Plan
import Query
import TestSupport
import Testing

@testable import Engine

/// What holds of every function that has a definition, whatever it computes.
@Suite struct FunctionTests {
  static let scalars = ScalarFunction.all.map(\.name)
  static let aggregates = AggregateFunction.all.map(\.name)

  @Test func namesAreUnique() {
    #expect(Set(Self.scalars).count == Self.scalars.count)
    #expect(Set(Self.aggregates).count == Self.aggregates.count)
    #expect(FunctionEntry.names.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") })
    #expect(Set(Self.scalars + Self.aggregates).isSubset(of: FunctionEntry.names))
  }

  /// What is called so elsewhere is one function here, and none that bears the name already.
  @Test func foreignNamesLeadToOneFunction() {
    let foreign = (FunctionEntry.all).flatMap(\.foreignNames)
    #expect(Set(foreign).count == foreign.count)
    #expect(Set(foreign).isDisjoint(with: FunctionEntry.names))
    #expect(foreign.allSatisfy { $0 == $0.lowercased() })
  }

  @Test(
    arguments: [
      ("AVG", ["year"], "mean(year)"), ("average", [], "mean(FIELD)"),
      ("len", ["title"], "length(title)"), ("lcase", [], "lower(FIELD)"),
      ("toupper", ["a", "b"], "upper(a)"), ("nvl", ["a"], "coalesce(a, VALUE)"),
      ("ifnull", ["a", "b"], "coalesce(a, b)"), ("iif", [], "if(CONDITION, VALUE, VALUE)"),
      ("iff", ["a = 1", "2"], "if(a = 1, 2, VALUE)"),
      ("countif", ["a = 1"], "count where (a = 1)"), ("dcount", ["a"], "count(distinct a)"),
      ("lag", ["a"], "previous(a)"), ("row_number", [], "position()"),
      ("cumsum", ["a"], "sum(a) so far"), ("date_trunc", ["'month'", "d"], "period(d, 1 month)"),
      ("percentile_cont", ["a", "0.5"], "quantile(a, 0.5)"),
      ("corr", ["a", "b"], "correlation(a, b)"),
      ("string_agg", ["a", "b"], "list(a)"),
    ] as [(String, [String], String)])
  func aForeignNameIsToldHowItIsWrittenHere(name: String, arguments: [String], form: String)
    throws
  {
    #expect(FunctionEntry.ownForm(of: name, arguments) == form)
    let hint = try Self.refusal(of: "events | compute \(name)(title) as x")?.englishHint
    let here = try #require(FunctionEntry.ownForm(of: name, ["title"]))
    #expect(hint == "write '\(here)'")
  }

  @Test(arguments: FunctionEntry.all.indices) func isDescribedAndHasAnExampleThatRuns(index: Int)
    throws
  {
    let entry = FunctionEntry.all[index]
    #expect(!entry.name.isEmpty && entry.usage.hasPrefix(entry.name))
    #expect(entry.example.contains(entry.name))
    let reply = try Conversation().say(entry.example)
    #expect(reply.outcome == .done && reply.lines.count > 1, "\(entry.example): \(reply.messages)")
  }

  @Test(arguments: FunctionEntry.all.indices) func isShownByHelp(index: Int) throws {
    let entry = FunctionEntry.all[index]
    let all = try Conversation().say(".help functions")
    #expect(
      all.lines.contains {
        $0.hasPrefix("  \(entry.usage) ") && $0.hasSuffix(entry.meaning.english)
      })
    let one = try Conversation().say(".help \(entry.name)")
    if entry.name.contains(" ") { return }
    #expect(one.outcome == .done && one.data.contains(entry.meaning.english), "\(one.data)")
    #expect(one.lines.contains { $0.hasSuffix("  " + entry.example) })
  }

  @Test(arguments: FunctionEntry.Theme.allCases)
  func isOfferedAtTheCursor(theme: FunctionEntry.Theme) throws {
    let session = try Conversation().session
    let before = theme == .groups ? "events | group by type with " : "events | compute "
    for entry in FunctionEntry.entries(of: theme) {
      let text = before + entry.name.prefix { $0 != " " }
      let items = Completion(session: session).list(in: text, cursor: text.utf8.count).items
      #expect(items.contains { ($0.text + $0.note).hasPrefix(entry.usage + "  ") }, "\(entry.name)")
    }
  }

  /// Fields are asked for first, and no function stands where a path is followed.
  @Test func functionsAreOfferedWhereTheyMayStand() throws {
    let session = try Conversation().session
    func offers(_ text: String, _ item: String) -> Bool {
      Completion(session: session).list(in: text, cursor: text.utf8.count).items
        .contains { $0.text == item }
    }
    #expect(offers("events where len", "length("))
    #expect(!offers("events where ", "length("))
    #expect(!offers("events | follow len", "length("))
    #expect(!offers("events | group by type with len", "length("))
    #expect(offers("events | group by type with ", "median("))
    #expect(offers("events | group by type with max(len", "length("))
    #expect(offers("events | compute med", "median("))
    #expect(offers("events | expect ", "count"))
  }

  @Test func anUnknownNameIsToldAllThatThereAre() throws {
    for query in [
      "events | compute qqqqqqqq(title) as x", "events | group by type with qqqqqqqq(id)",
    ] {
      let hint = try Self.refusal(of: query)?.englishHint
      #expect(hint == "functions are \(FunctionEntry.names.joined(separator: ", "))")
    }
    #expect(
      Diagnostic(.unknownFunction("qqqqqqqq", nearest: []), 0..<1).englishHint?.contains(".help")
        == true)
  }

  /// The first fault of a query on the built-in corpus; nil where it has an answer.
  static func refusal(of query: String) throws -> Diagnostic? {
    let ask = Ask(try Conversation().session.workspace.corpus)
    do {
      _ = try ask.answer(query)
      return nil
    } catch let refusal as Ask.Refusal { return refusal.diagnostics.first }
  }

  /// Fields of `events` and values of each kind that an argument may have.
  static let arguments: [(text: String, kind: ValueKind)] = [
    ("title", .text), ("1", .integer), ("1.5", .decimal), ("date", .date),
    ("year", .datePart(.year)),
    ("duration(date)", .quantity),
  ]
}

/// What a wrong use of each function is answered with.
@Suite struct FunctionRefusalTests {
  private func refusal(of query: String) throws -> Diagnostic? {
    try FunctionTests.refusal(of: query)
  }

  @Test(arguments: FunctionTests.scalars) func aWrongNumberOfArgumentsIsToldTheUsage(name: String)
    throws
  {
    let function = try #require(ScalarFunction.named(name))
    for count in [function.arity.lowerBound - 1, function.arity.upperBound + 1] {
      let arguments = Array(repeating: "title", count: count).joined(separator: ", ")
      let fault = try refusal(of: "events | compute \(name)(\(arguments)) as z")
      #expect(fault?.kind == .wrongArguments(function: name, usage: function.entry.usage))
    }
  }

  @Test(arguments: FunctionTests.aggregates)
  func aWrongNumberOfFieldsIsToldTheUsage(name: String) throws {
    let function = try #require(AggregateFunction.named(name))
    let fault = try refusal(of: "events | group by type with \(name)(title, id, date)")
    #expect(fault?.kind == .wrongArguments(function: name, usage: function.entry.usage))
  }

  @Test(arguments: ["year", "month", "decade", "century", "if", "exact"])
  func aFormIsToldItsUsage(name: String) throws {
    let usage = try #require(FunctionEntry.all.first { $0.name == name }).usage
    let isCondition = name == "exact"
    let fault = try refusal(
      of: isCondition ? "events where exact(title)" : "events | compute \(name)(date, date) as z")
    #expect(fault?.kind == .wrongArguments(function: name, usage: usage))
  }

  /// The definition says which kinds are taken; binding and running agree with it.
  @Test(arguments: FunctionTests.scalars) func aWrongKindIsToldTheUsage(name: String) throws {
    let function = try #require(ScalarFunction.named(name))
    for (text, kind) in FunctionTests.arguments {
      let count = function.arity.lowerBound
      var arguments = [text] + Array(repeating: "\"x\"", count: count - 1)
      if let pattern = function.pattern, pattern.isRequired { arguments[pattern.index] = "/x/" }
      let isTaken = function.kind(
        ArgumentKinds(
          [kind] + Array(repeating: .text, count: count - 1),
          areMissing: Array(repeating: false, count: count)))
      let query = "events | compute \(name)(\(arguments.joined(separator: ", "))) as z | limit 3"
      let fault = try refusal(of: query)
      #expect((fault == nil) == (isTaken != nil), "\(query)")
      guard let fault else { continue }
      #expect(
        fault.englishMessage.contains("'\(name)'")
          && fault.englishHint == "write \(function.entry.usage)")
    }
  }

  @Test(arguments: FunctionTests.aggregates) func aWrongKindIsToldWhatIsTaken(name: String) throws {
    let function = try #require(AggregateFunction.named(name))
    for (text, kind) in FunctionTests.arguments where kind != .integer && kind != .decimal {
      let count = max(1, function.fieldCount)
      let arguments = Array(repeating: text, count: count) + (function.takesShare ? ["0.5"] : [])
      let query = "events | group by type with \(name)(\(arguments.joined(separator: ", "))) as z"
      let fault = try refusal(of: query)
      #expect((fault == nil) == (function.kind(of: kind) != nil), "\(query)")
      guard let fault else { continue }
      #expect(
        fault.englishMessage.contains("'\(name)'") && fault.englishHint?.contains(name) == true)
    }
  }
}
