import Testing
import Text

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("", ""), ("日本 NPT", "日本 NPT"), ("a\nb", "a⏎b"), ("a\r\nb", "a⏎b"), ("a\r\rb\n\n", "a␍␍b⏎⏎"),
    ("a\tb", "a⇥b"), ("\u{1B}[31mred", "␛[31mred"), ("\u{0}\u{7}\u{7F}", "␀␇␡"),
    ("\u{9B}31m", "<U+009B>31m"), ("\u{202E}abc\u{202C}", "<U+202E>abc<U+202C>"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"), ("a\u{2028}b", "a⏎b"),
    ("e\u{301}\u{85}", "e\u{301}<U+0085>"),
    ("👨‍👩‍👧", "👨‍👩‍👧"), ("\u{FEFF}a", "<U+FEFF>a"), ("a\u{E0041}", "a<U+E0041>"),
    ("\u{206A}\u{FFF9}", "<U+206A><U+FFF9>"), ("葛\u{E0100}", "葛\u{E0100}"),
    ("a\u{200B}b\u{AD}c", "a<U+200B>b<U+00AD>c"), ("\u{2060}\u{200E}", "<U+2060><U+200E>"),
    ("a\u{200C}b\u{200D}c", "a\u{200C}b\u{200D}c"),
  ])
  func showsWhatATerminalWouldObey(text: String, shown: String) {
    #expect(TerminalText.visible(text) == shown)
  }

  @Test(arguments: [
    ("a\tb\n", "a\tb\n"), ("\u{1B}[1mx\u{1B}[22m\n", "\u{1B}[1mx\u{1B}[22m\n"),
    ("\u{1B}[31mx", "␛[31mx"), ("\u{1B}[2J", "␛[2J"),
    ("\u{1B}[2m\u{1B}]52;c;x\u{7}", "\u{1B}[2m␛]52;c;x␇"),
    ("a\r\nb", "a␍\nb"), ("\u{202E}", "<U+202E>"), ("\u{1B}[1", "␛[1"), ("\u{1B}", "␛"),
  ])
  func theGatePassesItsOwnRenditionsAlone(text: String, shown: String) {
    #expect(TerminalText.painted(text) == shown)
  }

  @Test func jsonOnATerminalStaysJSON() {
    #expect(
      TerminalText.escapedJSON("{\"a\":\"\u{202E}日\u{E0041}\"}\n")
        == "{\"a\":\"\\u202e日\\udb40\\udc41\"}\n")
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
