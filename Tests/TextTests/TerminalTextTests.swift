import Testing
import Text

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("", ""), ("日本 NPT", "日本 NPT"), ("a\nb", "a⏎b"), ("a\r\nb", "a⏎b"), ("a\r\rb\n\n", "a␍␍b⏎⏎"),
    ("a\tb", "a⇥b"), ("\u{1B}[31mred", "␛[31mred"), ("\u{0}\u{7}\u{7F}", "␀␇␡"),
    ("\u{9B}31m", "<U+009B>31m"), ("\u{202E}abc\u{202C}", "<U+202E>abc<U+202C>"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"), ("a\u{2028}b", "a⏎b"),
    ("e\u{301}\u{85}", "e\u{301}<U+0085>"),
    ("👨‍👩‍👧", "👨‍👩‍👧"),
  ])
  func showsWhatATerminalWouldObey(text: String, shown: String) {
    #expect(TerminalText.visible(text) == shown)
  }

  @Test func leavesNoControlCharacter() {
    for value in (0...0x2FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = TerminalText.visible("a\(scalar)b")
      #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(!shown.unicodeScalars.contains { 0x202A...0x202E ~= $0.value })
      #expect(!shown.unicodeScalars.contains { 0x2066...0x2069 ~= $0.value })
      #expect(TerminalText.visible(shown) == shown)
    }
  }
}
