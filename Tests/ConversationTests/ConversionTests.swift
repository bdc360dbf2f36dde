import Conversation
import TestSupport
import Testing

/// What functions of numbers, days and texts give, and what conversions make of a text.
@Suite struct ConversionTests {
  @Test(arguments: [
    ("ceiling(2.1)", "3"), ("ceiling(-2.9)", "-2"), ("ceiling(7)", "7"),
    ("sqrt(9)", "3.0"), ("exp(0)", "1.0"), ("log(1)", "0.0"), ("power(2, 10)", "1024.0"),
    ("mod(7, 3)", "1"), ("mod(-7, 3)", "2"), ("mod(7, -3)", "-2"), ("mod(6, 3)", "0"),
    ("mod(-9223372036854775807 - 1, -1)", "0"), ("mod(7.5, 2)", "1.5"),
    ("substring(\"中文abc\", 2, 2)", "文a"), ("substring(\"abc\", 3)", "c"),
    ("substring(\"abc\", 9)", ""), ("substring(\"abc\", 1, 0)", ""),
    ("number(\"1,234,567\")", "1234567.0"), ("number(\"61.8%\")", "61.8"),
    ("number(\"1,5\")", "1.5"), ("number(\"(12)\")", "-12.0"), ("number(\"１２\")", "12.0"),
    ("number(\"1,234.5\")", "1234.5"), ("number(5)", "5"),
    ("date(\"3 June 1976\")", "1976-06-03"), ("date(\"昭和51年6月3日\")", "1976-06-03"),
    ("date(1976)", "1976"), ("date(-43)", "-0043"), ("date(\"c. 1850\")", "1850~"),
    ("text(1.5)", "1.5"), ("text(date(\"1976-06\"))", "1976-06"),
    ("day(date(\"1976-06-03\"))", "3"), ("weekday(date(\"1976-06-03\"))", "4"),
    ("weekday(date(\"1970-01-01\"))", "4"), ("weekday(date(\"1969-12-28\"))", "7"),
    // ISO 8601: the first of January may be in the last week of the year before.
    ("week(date(\"1977-01-01\"))", "53"), ("week(date(\"1978-01-02\"))", "1"),
    ("week(date(\"2008-12-29\"))", "1"), ("week(date(\"2026-11-30\"))", "49"),
    ("days(date(\"1976-06-03\"), date(\"1976-07-01\"))", "28"),
    ("date(\"1977-01-01\") - date(\"1976-01-01\")", "366"),
    ("date(\"1976-01-01\") - date(\"1976-01-03\")", "-2"),
    ("quarter(date(\"1976-06-03\"))", "2"), ("quarter(date(\"1976-12\"))", "4"),
  ])
  func value(formula: String, value: String) throws {
    let reply = try Conversation().say("events | limit 1 | compute \(formula) as n | select n")
    #expect(reply.lines == ["n", value], "\(reply.messages)")
  }

  /// A date that leaves a part open gives all that it may be.
  @Test(arguments: [
    ("date(\"1976-07\") - date(\"1976-06-30\")", "1..31"),
    ("date(\"1977\") - date(\"1976\")", "1..730"),
    ("day(date(\"1976-06\"))", "1..30"), ("day(date(\"1976-02\"))", "1..29"),
    ("day(date(\"1976\"))", "1..31"), ("quarter(date(\"1976\"))", "1..4"),
    ("quarter(date(\"[1976-03..1976-04]\"))", "1..2"), ("weekday(date(\"1976-06\"))", "1..7"),
    ("week(date(\"1976-06\"))", "23..27"), ("day(date(\"1976-06-03/1977-01-09\"))", "3"),
  ])
  func boundsOfAPart(formula: String, bounds: String) throws {
    let reply = try Conversation().say("events | limit 1 | compute \(formula) as n | select n")
    #expect(reply.lines == ["n", bounds], "\(reply.messages)")
  }

  @Test(arguments: [
    "number(\"many\")", "number(\"1,234\")", "number(\"\")", "date(\"3/4/1967\")",
    "date(\"whenever\")",
  ])
  func whatDoesNotConvertIsMissingAndCounted(formula: String) throws {
    let reply = try Conversation().say("events | limit 1 | compute \(formula) as n | select n")
    #expect(reply.lines == ["n", ""])
    #expect(
      reply.messages.contains(
        "1 value of 'n' is missing: what was converted is no number or no date"),
      "\(reply.messages)")
  }

  @Test(arguments: [
    "sqrt(-1)", "log(0)", "exp(1000)", "power(10, 400)", "mod(1, 0)", "mod(1.5, 0)",
  ])
  func whatHasNoValueIsMissingAndCounted(formula: String) throws {
    let reply = try Conversation().say("events | limit 1 | compute \(formula) as n | select n")
    #expect(reply.lines == ["n", ""])
    #expect(reply.messages.contains("result is out of range"), "\(reply.messages)")
  }
}
