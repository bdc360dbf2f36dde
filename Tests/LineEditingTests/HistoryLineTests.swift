import Terminal
import Testing

@testable import LineEditing

@Suite struct HistoryLineTests {
  /// Widths of characters are those of a UTF-8 locale, whatever the tests were started in.
  init() { TerminalSetup.useUTF8() }

  @Test(arguments: [
    "events", "events where\n\tactor = 日本", "a\\nb \\ \\\\", "\\", "\n", "e\u{301}",
  ])
  func comesBackAsItWas(entry: String) {
    let line = HistoryLine.bytes(of: entry, at: 1_763_755_200)
    #expect(line.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(HistoryLine.entry(of: line.dropLast()) == entry)
  }

  @Test(arguments: [
    "", "no tab", "\tno time", "12a\tnot a time", "12\t", "12\tends in \\", "-1\tevents",
  ])
  func passesOverWhatIsNoEntry(line: String) {
    #expect(HistoryLine.entry(of: Array(line.utf8)[...]) == nil)
  }

  @Test func passesOverInvalidBytes() {
    #expect(HistoryLine.entry(of: [0x31, 0x09, 0x61, 0xFF]) == nil)
  }
}
