import Testing
import Text

@Suite struct CompositionTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("e\u{301}", "é"), ("é", "é"), ("a\u{302}\u{301}", "ấ"),
    ("o\u{328}\u{304}", "ǭ"), ("o\u{304}\u{328}", "ǭ"), ("\u{1100}\u{1161}", "가"),
    ("x\u{301}", "x\u{301}"), ("\u{301}", "\u{301}"), ("\u{212B}", "Å"), ("か\u{3099}", "が"),
  ])
  func aLetterAndItsMarksAreOneSign(text: String, composed: String) {
    let scalars = Array(Composition.composed(text).unicodeScalars)
    #expect(scalars == Array(composed.unicodeScalars))
    #expect(Array(Composition.composed(composed).unicodeScalars) == scalars)
  }
}
