import Corpus
import Messages
import Query
import TestSupport
import Testing

@testable import Engine

/// Sequences in small tables, worked out by hand.
@Suite struct SequenceTests {
  private static func integers(_ name: String, _ values: [Int64?]) -> Field {
    Field(name: name, column: .integer(IntegerColumn(values)))
  }

  private static func ask(
    _ kinds: [String], _ dates: [String?], _ fields: [Field] = [],
    timeline: TableTimeline = TableTimeline()
  ) -> Ask {
    let table = Table(
      name: "events", rowCount: kinds.count,
      fields: [
        .texts("id", kinds.indices.map { "e\($0)" }), .texts("kind", kinds), .dates("date", dates),
      ] + fields, idField: 0, timeline: timeline)
    return Ask(Corpus(name: "c", tables: [table]))
  }

  private static let columns = ["id", "s.id", "certainty", "reason"]

  // MARK: Windows

  /// Five years after 29 February 1960 it is 28 February 1965.
  @Test(arguments: [("1965-02-28", 1), ("1965-03-01", 0)])
  func yearsAreOfTheCalendar(_ day: String, _ count: Int) throws {
    let ask = Self.ask(["a", "b"], ["1960-02-29", day])
    let answer = try ask.answer("events | sequence [kind = a] [s: kind = b within 5 years]")
    #expect(answer.rowCount == count)
    #expect(answer.undecided == 0)
  }

  /// Some row follows within two years whatever the day of the first is, and no row does in all cases.
  @Test func aBeginningMayBeCertainByDifferentRows() throws {
    let ask = Self.ask(
      ["a", "b", "b"], ["[1960-06-01,1962-06-01]", "1961-01-01", "1963-01-01"])
    let answer = try ask.answer(
      "events | sequence possibly within 2 years [kind = a] [s: kind = b]")
    #expect(answer.rows(["id", "certainty"]) == [["e0", "certain (by different rows)"]])
    let plain = try ask.answer("events | sequence within 2 years [kind = a] [s: kind = b]")
    #expect(plain.ids == ["e0"])
    #expect(plain.notes == [.certainByDifferentRows(count: 1)])
    let all = try ask.answer("events | sequence all within 2 years [kind = a] [s: kind = b]")
    #expect(all.rowCount == 0)
  }

  /// The rows of the match that ends first are shown; of several on its last day the first by id.
  @Test func theMatchThatEndsFirstIsShown() throws {
    let ask = Self.ask(
      ["a", "b", "b", "b"], ["1960-01-01", "1960-01-05", "1960-01-03", "1960-01-03"])
    let answer = try ask.answer("events | sequence [kind = a] [s: kind = b]")
    #expect(answer.rows(["id", "s.id", "gap"]) == [["e0", "e2", "2"]])
  }

  // MARK: Order beside dates

  @Test func onOneDayNothingTellsTheOrder() throws {
    let ask = Self.ask(["a", "b"], ["1960-01-01", "1960-01-01"])
    let query = "events | sequence possibly [kind = a] [s: kind = b]"
    #expect(try ask.answer(query).rows(Self.columns) == [["e0", "e1", "possible", "same day"]])
  }

  @Test func aColumnOfNumbersTellsTheOrderOfADay() throws {
    let ask = Self.ask(
      ["a", "b", "a"], ["1960-01-01", "1960-01-01", "1960-01-01"],
      [Self.integers("seq", [1, 2, 3])], timeline: TableTimeline(order: .numbers(field: "seq")))
    let query = "events | sequence possibly [kind = a] [s: kind = b]"
    #expect(try ask.answer(query).rows(Self.columns) == [["e0", "e1", "certain", ""]])
    ask.workspace.takesDeclaredOrder = false
    #expect(try ask.answer(query).rowCount == 2)
  }

  @Test func timesOfDayTellTheOrder() throws {
    let ask = Self.ask(
      ["a", "b", "a"], ["1962-10-22T19:00", "1962-10-22T20:00", "1962-10-22T21:00"])
    let answer = try ask.answer("events | sequence possibly [kind = a] [s: kind = b]")
    #expect(answer.rows(Self.columns) == [["e0", "e1", "certain", ""]])
  }

  /// A relation against the dates is no order, and that is said.
  @Test func relationsAgainstDatesAreLeftOut() throws {
    let events = Table(
      name: "events", rowCount: 2,
      fields: [
        .texts("id", ["e0", "e1"]), .texts("kind", ["a", "b"]),
        .dates("date", ["1960-01-02", "1960-01-01"]),
      ], idField: 0)
    let relations = Table(
      name: "relations", rowCount: 1,
      fields: [
        .texts("how", ["causes"]), .references("from", [0], to: 0), .references("to", [1], to: 0),
      ],
      timeline: TableTimeline(
        order: .relations(
          field: "how", [RowOrder.Relation("causes", earlier: "from", later: "to")])))
    let ask = Ask(Corpus(name: "c", tables: [events, relations]))
    let answer = try ask.answer("events | sequence possibly [kind = a] [s: kind = b]")
    #expect(answer.rowCount == 0)
    #expect(answer.notes.contains(.contradictedOrder(count: 1)))
  }

  /// A number tells the order of a day, and nothing of the day on which a span ends.
  @Test func numbersSayNothingOfTheEndOfASpan() throws {
    let ask = Self.ask(
      ["a", "b"], ["1960-01-01/1960-01-05", "1960-01-05"], [Self.integers("seq", [1, 2])],
      timeline: TableTimeline(order: .numbers(field: "seq")))
    let answer = try ask.answer("events | sequence possibly [kind = a] [s: kind = b]")
    #expect(answer.rows(Self.columns) == [["e0", "e1", "possible", "same day"]])
  }

  /// A time with a zone and one without have no order.
  @Test func timesOfZonesTellNoOrder() throws {
    let ask = Self.ask(["a", "b"], ["1962-10-24T08:00", "1962-10-24T10:00Z"])
    let answer = try ask.answer("events | sequence possibly [kind = a] [s: kind = b]")
    #expect(answer.rows(Self.columns) == [["e0", "e1", "possible", "same day"]])
  }

  /// A window of nothing before a day without a beginning is a window all the same.
  @Test(arguments: ["days", "weeks", "months", "years"])
  func aWindowOfNothing(_ unit: String) throws {
    let ask = Self.ask(
      ["a", "c"], ["[..1960-01-01]", "1960-01-01"], timeline: TableTimeline(period: "../1990"))
    let answer = try ask.answer(
      "events | sequence possibly ![kind = c within 0 \(unit)] [kind = a]")
    #expect(answer.ids == ["e0"])
  }

  /// A row that comes later in the match is none that must not lie between.
  @Test func rowsOfTheMatchAreNoOthers() throws {
    let ask = Self.ask(
      ["s", "a", "c", "b"],
      ["1960-01-01", "1960-01-02", "1960-01-03/1960-01-07", "1960-01-05/1960-01-09"])
    let query = "[kind = s] [kind = a] ![kind = c] [kind = b] overlapped by [kind = c]"
    #expect(
      try ask.answer("events | sequence possibly \(query)").rows(["id", "certainty"]) == [
        ["e0", "certain"]
      ])
    #expect(try ask.answer("events | sequence all \(query)").rowCount == 1)
  }

  /// A match that shares two values is one match.
  @Test func aMatchIsListedOnce() throws {
    let ask = Self.ask(
      ["a", "b"], ["1960-01-01", "1960-01-02"], [.lists("tags", [["x", "y"], ["x", "y"]])])
    #expect(try ask.answer("events | sequence all by tags [kind = a] [kind = b]").rowCount == 1)
  }

  /// Rows without the value are reported, as they agree with none.
  @Test func rowsWithoutTheValueAreReported() throws {
    let ask = Self.ask(
      ["a", "b", "b"], ["1960-01-01", "1960-01-02", "1960-01-03"], [.texts("who", ["X", nil, "X"])])
    let answer = try ask.answer("events | sequence [x: kind = a] [s: kind = b and who = .x.who]")
    #expect(answer.rows(["id", "s.id"]) == [["e0", "e2"]])
    #expect(answer.notes == [.withoutSharedValue(count: 1, field: "who")])
  }

  // MARK: Coverage

  /// A condition before the stage leaves out rows; what the table covers stays the same.
  @Test func conditionBeforeTheStageLeavesTheCoverage() throws {
    let ask = Self.ask(["a", "b", "c"], ["1960-01-01", "1960-06-01", "1962-01-01"])
    for query in [
      "events | sequence [kind = a] ![kind = a within 1 year]",
      "events where kind = a | sequence [kind = a] ![kind = a within 1 year]",
    ] {
      let answer = try ask.answer(query)
      #expect(answer.ids == ["e0"])
      #expect(answer.undecided == 0)
    }
  }

  /// The declared period says until when the table knows what happened.
  @Test(arguments: [(nil, "possible"), ("1960/1961", "certain"), ("1960/1960-06", "possible")])
  func anAbsenceIsCertainWithinThePeriod(_ period: String?, _ certainty: String) throws {
    let ask = Self.ask(
      ["a", "c"], ["1960-05-01", "1960-08-01"], timeline: TableTimeline(period: period))
    let answer = try ask.answer("events | sequence possibly [kind = a] ![kind = b within 1 year]")
    #expect(answer.rows(["id", "certainty"]) == [["e0", certainty]])
  }

  // MARK: What rows share

  /// The first two rows share x and the last two y: no value is common to all.
  @Test func allRowsShareOneValue() throws {
    let dates = ["1960-01-01", "1960-01-02", "1960-01-03", "1960-01-04"]
    let ask = Self.ask(
      ["a", "b", "c", "c"], dates, [.lists("tags", [["x"], ["x", "y"], ["y"], ["x"]])])
    let answer = try ask.answer("events | sequence by tags [kind = a] [kind = b] [s: kind = c]")
    #expect(answer.rows(["id", "s.id"]) == [["e0", "e3"]])
  }

  @Test func aRowWithoutTheValueIsInNoSequence() throws {
    let ask = Self.ask(
      ["a", "b"], ["1960-01-01", "1960-01-02"], [Self.integers("g", [nil, nil])])
    #expect(try ask.answer("events | sequence possibly by g [kind = a] [kind = b]").rowCount == 0)
    #expect(try ask.answer("events | sequence possibly by g [kind = a]").rowCount == 0)
  }

  /// A condition that compares with an earlier row may be open, too.
  @Test func aComparisonWithAnEarlierRowMayBeOpen() throws {
    let ask = Self.ask(
      ["a", "b", "b"], ["1960-01-01", "1960-01-02", "1960-01-03"],
      [Self.integers("size", [3, nil, 5])])
    let query = "events | sequence all possibly [x: kind = a] [s: kind = b and size > .x.size]"
    #expect(
      try ask.answer(query).rows(Self.columns) == [
        ["e0", "e1", "possible", "missing"], ["e0", "e2", "certain", ""],
      ])
  }

  // MARK: Later stages

  @Test func laterStagesNameTheRowsOfSteps() throws {
    let ask = Self.ask(
      ["a", "b", "a", "b"], ["1960-01-01", "1960-01-05", "1961-01-01", "1961-03-01"])
    let query = "events | sequence [kind = a] [s: kind = b]"
    #expect(try ask.answer("\(query) | where gap > 10").ids == ["e2"])
    #expect(try ask.answer("\(query) | where s.year = 1960").ids == ["e0"])
    #expect(
      try ask.answer("\(query) | sort s.date desc | select id, s.id").rows(["id", "s.id"]) == [
        ["e2", "e3"], ["e0", "e1"],
      ])
    #expect(try ask.answer("\(query) | group by s.kind with mean(gap) as m").texts("m") == ["31.5"])
    // A second sequence among the rows that began the first.
    let twice = try ask.answer("\(query) | sequence [kind = a] [kind = a]")
    #expect(twice.rows(["id", "step3.id", "gap", "gap2"]) == [["e0", "e2", "4", "366"]])
  }

  @Test func aSequenceStandsWithinOtherQueries() throws {
    let ask = Self.ask(["a", "b", "a"], ["1960-01-01", "1960-01-05", "1961-01-01"])
    let query = "{events | sequence [kind = a] [kind = b]}"
    #expect(try ask.answer("events | except \(query)").ids == ["e1", "e2"])
    #expect(
      try ask.answer("events where id in {events | sequence [kind = a] [kind = b] | select id}").ids
        == ["e0"])
  }

  // MARK: What is refused

  private static let refused: [(query: String, says: String)] = [
    ("sequence ![kind = a within 3 days]", "'![kind = a within 3 days]' is not allowed here"),
    ("sequence [kind = a] ![kind = b]", "'![kind = b]' is not allowed here"),
    (
      "sequence [kind = a] ![kind = b within 1 day] [kind = c]",
      "'![kind = b within 1 day]' is not allowed here"
    ),
    (
      "sequence [kind = a] ![kind = b] during [kind = c]",
      "'during [kind = c]' is not allowed here"
    ),
    (
      "sequence [kind = a within 1 day] [kind = b]", "'[kind = a within 1 day]' is not allowed here"
    ),
    ("sequence [kind = a] ![x: kind = b] [kind = c]", "the name 'x' is not allowed here"),
    (
      "sequence [x: kind = a] [x: kind = b]", "'x' is the name of another step: choose another name"
    ),
    ("sequence [kind: a] [kind = b]", "'kind: a' is not clio: write 'kind = a'"),
    ("sequence [date: kind = a] [kind = b]", "'date' is the name of a field: choose another name"),
    ("sequence [kind = a] [kind = .y.kind]", "'.y.kind' is not allowed here"),
    (
      "sequence [x: kind = a] [y: kind = b] [kind = .x.kind or kind = .y.kind]",
      "'kind = .x.kind or kind = .y.kind' is not allowed here"
    ),
    ("sequence by date [kind = a] [kind = b]", "cannot compare 'date', a date, with 'by'"),
    (
      "sequence within 3 hours [kind = a]",
      "expected days, weeks, months or years after the number, found 'hours'"
    ),
    (
      "per kind {sequence [kind = a] [kind = b]}",
      "'sequence' in the braces of 'per' is not allowed here"
    ),
  ]

  @Test(arguments: refused)
  func isRefusedWithAReason(_ query: String, _ says: String) throws {
    let ask = Self.ask(["a", "b"], ["1960-01-01", "1960-01-02"])
    do {
      _ = try ask.answer("events | \(query)")
      Issue.record("\(query) was answered")
    } catch let refusal as Ask.Refusal {
      #expect(refusal.diagnostics.map(\.englishMessage).first == says)
      #expect(
        refusal.diagnostics.first?.hint != nil || says.contains("write") || says.contains("choose")
          || says.contains("expected"))
    }
  }

  /// A unit of time that is misspelt, short, or a word of another language.
  @Test(
    arguments: [
      ("yaers", "years"), ("mnoths", "months"), ("yr", "years"), ("mo", "months"), ("D", "days"),
      ("年", "years"), ("个月", "months"), ("ヶ月", "months"), ("週間", "weeks"), ("日", "days"),
    ])
  func unitThatWasMeantIsNamed(_ word: String, _ meant: String) throws {
    let ask = Self.ask(["a", "b"], ["1960-01-01", "1960-01-02"])
    for query in [
      "sequence within 3 \(word) [kind = a] [kind = b]",
      "sequence [kind = a] [kind = b within 3 \(word)]",
    ] {
      let refusal = #expect(throws: Ask.Refusal.self) { try ask.answer("events | \(query)") }
      #expect(refusal?.diagnostics.map(\.fix?.text) == [meant])
    }
  }
}
