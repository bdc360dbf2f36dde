import Testing
import Text

@Suite struct RegularExpressionTests {
  @Test(arguments: [
    ("b+", "", false, "abbc", true), ("b+", "", true, "abbc", false), ("b+", "", true, "bb", true),
    ("B", "i", false, "abc", true), ("^b", "m", false, "a\nb", true),
    ("a.b", "", false, "a\nb", false),
    ("a.b", "s", true, "a\nb", true), ("^$", "", true, "", true), ("日", "", false, "本日", true),
  ])
  func matches(pattern: String, flags: String, isWhole: Bool, text: String, holds: Bool) throws {
    let expression = try RegularExpression(pattern, flags: flags, isWhole: isWhole)
    #expect(expression.matches(text.utf8.span) == holds)
  }

  @Test func aFaultSaysWhyWithoutTheFlags() {
    #expect(throws: RegularExpression.Fault(reason: "missing ): (a")) {
      try RegularExpression("(a", flags: "i")
    }
    #expect(throws: RegularExpression.Fault(reason: "longer than 32768 bytes")) {
      try RegularExpression(String(repeating: "a", count: 32769))
    }
  }

  @Test func equalPatternsAreEqual() throws {
    let pattern = try RegularExpression("a", flags: "i")
    #expect(try pattern == RegularExpression("a", flags: "i"))
    #expect(try pattern != RegularExpression("a"))
    #expect(try pattern != RegularExpression("a", flags: "i", isWhole: true))
    #expect(pattern.description == "/(?i)a/")
  }
}
