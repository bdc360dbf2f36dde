import Corpus
import Engine
import Query
import TestSupport
import Testing

/// Numbers with bounds and units, in the corpus `stocks`: 47 t, 5 to 6 t, more than 1200 sacks,
/// about 3200 kg, one with a fault and one without a number.
@Suite struct QuantityTests {
  private static func corpus() throws -> Corpus {
    try CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/stocks"])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let query: String
    let ids: [String]
    let undecided: Int

    init(_ query: String, _ ids: [String], undecided: Int) {
      (self.query, self.ids, self.undecided) = (query, ids, undecided)
    }

    var testDescription: String { query }
  }

  // What has a fault (wheat) and what has no number (rye) is undecided in each of them.
  @Test(arguments: [
    Case("stocks where value > 4", ["flour", "barley", "sacks", "oats"], undecided: 2),
    Case("stocks where value > 5", ["flour", "sacks", "oats"], undecided: 3),
    Case("stocks where value in 3000..3500", ["oats"], undecided: 3),
    Case("stocks where value = 47", ["flour"], undecided: 2),
    Case("stocks where possibly value = 1300", ["sacks", "wheat", "rye"], undecided: 0),
    Case("stocks where value < 10 t", ["barley"], undecided: 2),
    Case("stocks where value > 1 t", ["flour", "barley"], undecided: 2),
    Case("stocks where value in [47 t, 3000..3400]", ["flour", "oats"], undecided: 3),
    Case(
      "stocks | sort value desc | where value is known", ["oats", "sacks", "flour", "barley"],
      undecided: 1),
    // A field on the right, at the end of a path, and a value computed within.
    Case("stocks where as_of < .owner.founded", ["oats"], undecided: 1),
    Case("stocks where owner.founded > .as_of", ["oats"], undecided: 1),
    Case(
      "owners where any ^owner where (year(as_of) + 20 > 2000)", ["mill", "farm"], undecided: 0),
    Case("owners where any ^owner where (value * 2 < 13)", ["mill"], undecided: 1),
  ])
  func comparesInThreeValues(of sample: Case) throws {
    let answer = try Ask(Self.corpus()).answer(sample.query)
    #expect(answer.ids == sample.ids)
    #expect(answer.undecided == sample.undecided)
  }

  @Test func sumsBoundsWithinOneUnit() throws {
    let ask = try Ask(Self.corpus())
    let answer = try ask.answer(
      "stocks | group by unit with sum(value) as sum, mean(value) as mean")
    #expect(answer.texts("unit") == ["kg", "sacks", "t"])
    #expect(answer.texts("sum") == ["3200", "1200", "52..53"])
    #expect(answer.texts("mean") == ["3200", "1200", "26..26.5"])
    let mixed = try ask.answer("stocks | group by owner with sum(value) as sum")
    #expect(mixed.texts("sum") == ["3200", ""])
    #expect(mixed.notes.contains(.severalUnits(column: "sum", groups: 1)))
  }

  /// A deviation does not grow with its numbers, so that their bounds say nothing of its own.
  @Test func hasNoDeviation() throws {
    let ask = try Ask(Self.corpus())
    let refusal = #expect(throws: Ask.Refusal.self) {
      try ask.answer("stocks | group by unit with sd(value)")
    }
    #expect(
      refusal?.diagnostics.first?.englishHint
        == "sd takes numbers that are known exactly, and these may be known within bounds")
  }

  @Test func isAnObjectInJSON() throws {
    let conversation = try Conversation(Self.corpus())
    let reply = conversation.say(".mode jsonl\nstocks where id in [sacks, barley] | select value")
    #expect(
      reply.data == """
        {"value":{"value":null,"low":5,"high":6,"unit":"t"}}
        {"value":{"value":1200,"low":1200,"high":null,"unit":"sacks"}}

        """)
    let csv = conversation.say(".mode csv\nstocks where id in [sacks, barley] | select value")
    #expect(csv.lines.map { $0.filter { $0 != "\r" } } == ["value", "5..6", "1200"])
  }

  @Test func unknownUnitsAreToldWithThoseThatThereAre() throws {
    let conversation = try Conversation(Self.corpus())
    let reply = conversation.say("stocks where value > 3 tons")
    #expect(reply.messages.contains("no 'unit' is called 'tons'"))
    #expect(reply.messages.contains("there are 't', 'sacks' and 'kg'"), "\(reply.messages)")
  }
}
