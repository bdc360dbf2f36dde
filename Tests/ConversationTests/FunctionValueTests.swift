import Conversation
import Corpus
import TestSupport
import Testing

/// What single functions give.
@Suite struct FunctionValueTests {
  @Test(arguments: [
    ("floor(2.5)", "2"), ("floor(-2.5)", "-3"), ("floor(7)", "7"), ("floor(-0.0)", "0"),
    ("floor(9223372036854775807)", "9223372036854775807"),
    ("floor(9007199254740993 - 0)", "9007199254740993"),
    ("floor(4 / 2)", "2"), ("floor(length(\"four\") / 3)", "1"),
  ])
  func floorIsAWholeNumber(formula: String, value: String) throws {
    let reply = try Conversation().say("events | limit 1 | compute \(formula) as n | select n")
    #expect(reply.lines == ["n", value], "\(reply.messages)")
  }

  @Test(
    arguments: [
      ([2, 4, 4, 4, 5, 5, 7, 9], 2.138_089_935_299_395),
      ([1_000_000_001, 1_000_000_003], 2.0.squareRoot()),
      ([3, 3, 3], 0), ([1, nil, 2], 0.5.squareRoot()), ([5, nil], nil), ([nil], nil),
      ([1e200, -1e200], 2e200 / 2.0.squareRoot()), ([.infinity, 1], nil),
    ] as [([Double?], Double?)])
  func sdIsThatOfASample(numbers: [Double?], deviation: Double?) throws {
    let field = Field(name: "x", column: .decimal(DecimalColumn(numbers)))
    let table = Table(
      name: "t", rowCount: numbers.count, fields: [.ids("r", numbers.count), field], idField: 0)
    let answer = try Ask(Corpus(name: "c", tables: [table])).answer(
      "t | group by 1 as k with sd(x) as s")
    let found = try #require(answer.texts("s").first)
    guard let deviation else {
      #expect(found == "")
      return
    }
    let number = try #require(Double(found))
    #expect(abs(number - deviation) <= deviation * 1e-15)
  }

  /// Groups that are cells and groups of any keys give the same, of whole numbers, too.
  @Test func sdIsOneOfEachGroup() throws {
    let reply = try Conversation().say(
      "events | compute length(type) as l | group by type with sd(l) as s, count | where count > 1")
    #expect(reply.lines.count > 2)
    #expect(reply.lines.dropFirst().allSatisfy { $0.split(separator: "\t")[1] == "0.0" })
    let expected = try Conversation().say("events | expect sd(length(title)) > 5")
    #expect(expected.outcome == .done, "\(expected.messages)")
  }

  @Test func aFloorBeyondWholeNumbersIsMissingAndTold() throws {
    let reply = try Conversation().say(
      "events | limit 1 | compute floor(9223372036854775807 * 1.5) as n | select n")
    #expect(reply.lines == ["n", ""])
    #expect(reply.messages.contains("1 value of 'n' is missing: the result is out of range"))
  }
}
