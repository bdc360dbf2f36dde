import Testing

@testable import Text

/// Every text that an expression matches holds its required literal.
@Suite struct RequiredLiteralTests {
  @Test(arguments: [
    ("example/72[0-9]9", "example/72"), (#"example\/72[0-9]9"#, "example/72"), ("^abc$", "abc"),
    ("abcd*", "abc"), ("abcd?ef", "abc"), ("abcd+ef", "abcd"), ("abcd{0,2}efgh", "efgh"),
    ("(?i)abcd", nil), ("abcd|efgh", nil), ("(abc|def)ghij", "ghij"), ("a(b(c)[)]d)efgh", "efgh"),
    ("[]abc]defg", "defg"), ("[^]abc]defg", "defg"), ("[[:alpha:]]defg", "defg"),
    (#"\d+-news"#, "-news"), (#"\pLnews"#, nil), (#"\Q|\Enews"#, nil), (#"a\.b\.c"#, "a.b.c"),
    ("日本語", "日本語"), ("日本?", "日"), ("ab", nil), ("", nil), ("(", nil), ("[abc", nil),
    ("abc{2", nil),
  ])
  func isTheLongestPlainText(pattern: String, literal: String?) {
    #expect(RequiredLiteral.text(of: pattern, flags: "") == literal)
  }

  @Test func lettersOfEitherCaseAreNoLiteral() {
    #expect(RequiredLiteral.text(of: "abcdef", flags: "i") == nil)
    #expect(RequiredLiteral.text(of: "abcdef", flags: "s") == "abcdef")
  }

  /// Expressions of all signs, put together at random, on texts of the same letters.
  @Test(arguments: 0..<40)
  func everyMatchHoldsIt(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let signs = [
      "a", "b", "c", "ab", "abc", "(", ")", "[", "]", "^", "|", "*", "+", "?", ".", "{2}", "{0,1}",
      #"\b"#, #"\."#, #"\w"#, "-", "$",
    ]
    var found = 0
    for _ in 0..<2000 {
      let pattern = (0..<(1 + next(8))).map { _ in signs[next(signs.count)] }.joined()
      guard let literal = RequiredLiteral.text(of: pattern, flags: ""),
        let expression = try? RegularExpression(pattern)
      else { continue }
      for _ in 0..<10 {
        let text = (0..<next(9)).map { _ in ["a", "b", "c", "."][next(4)] }.joined()
        guard expression.matches(text.utf8.span) else { continue }
        found += 1
        #expect(text.contains(literal), "/\(pattern)/ matches \(text)")
      }
    }
    #expect(found > 0)
  }

  @Test(arguments: [
    ("abc", true), (#"example\/72[0-9]9"#, true), (#"\d+\.\w"#, true), ("^abc", false),
    ("abc$", false), (#"\babc"#, false), (#"abc\z"#, false), (#"\Aabc"#, false), ("a*", false),
    ("[^a]b", false), ("a|", false), ("(?m)abc", true), ("", false),
  ])
  func isFreeOfContextWhereNothingBesideCounts(pattern: String, isFree: Bool) throws {
    #expect(try RegularExpression(pattern).isFreeOfContext == isFree)
  }
}
