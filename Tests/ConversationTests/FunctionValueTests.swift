import Conversation
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

  @Test func aFloorBeyondWholeNumbersIsMissingAndTold() throws {
    let reply = try Conversation().say(
      "events | limit 1 | compute floor(9223372036854775807 * 1.5) as n | select n")
    #expect(reply.lines == ["n", ""])
    #expect(reply.messages.contains("1 value of 'n' is missing: the result is out of range"))
  }
}
