import Testing
import Text

@Suite struct TrimmingTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("\u{3000}\t\n", ""), ("a", "a"), (" a", "a"), ("a \r\n", "a"),
    ("\u{A0}two words\u{2003}", "two words"), ("日本 ", "日本"), ("e\u{301}", "e\u{301}"),
  ])
  func whiteSpaceAtTheEndsIsLeftOut(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
    #expect("[\(text)]".dropFirst().dropLast().trimmed == trimmed)
  }
}
