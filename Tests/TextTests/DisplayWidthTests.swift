import Testing
import Text

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本", 4), ("ﾆﾎﾝ", 3), ("한국", 4), ("e\u{301}", 1), ("カ\u{3099}", 2),
    ("\u{0}\u{1B}\u{7F}", 0), ("\r\n", 0), ("👨‍👩‍👧", 2), ("🇯🇵", 2), ("☢\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2),
    ("👍🏽", 2), ("…", 1), ("Ｎ", 2), ("\u{3000}", 2),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本国憲法", 6, "日本…"), ("日本国憲法", 5, "日本…"),
    ("日本", 4, "日本"), ("日本", 3, "日…"), ("日本", 2, "…"), ("日本", 1, "…"), ("日本", 0, ""), ("", 0, ""),
    ("", 3, ""),
    ("a", -1, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func cutsBetweenCharacters(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }

  @Test(arguments: 0..<30)
  func aCutTextFitsAndAPaddedOneFills(width: Int) {
    for text in ["核不扩散条约 NPT", "Nuclear non-proliferation", "🇯🇵日本🇺🇸", "ｶﾞｷﾞ", "", "a\u{301}\u{302}b"] {
      let cut = DisplayWidth.truncated(text, to: width)
      #expect(DisplayWidth.of(cut) <= width)
      #expect(DisplayWidth.of(DisplayWidth.padded(cut, to: width)) == width)
      if DisplayWidth.of(text) <= width { #expect(cut == text) }
    }
  }

  @Test func padsOnEitherSide() {
    #expect(DisplayWidth.padded("日本", to: 6) == "日本  ")
    #expect(DisplayWidth.padded("12", to: 4, alignRight: true) == "  12")
    #expect(DisplayWidth.padded("日本", to: 3) == "日本")
  }
}
