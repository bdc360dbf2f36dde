import Terminal
import TestSupport
import Testing

@testable import LineEditing

@Suite struct RecallTests {
  /// Widths of characters are those of a UTF-8 locale, whatever the tests were started in.
  init() { TerminalSetup.useUTF8() }

  private let entries = ["actors", "events where\nyear < 1976", "events", "日本"]

  @Test func walksThroughEntriesThatBeginAlike() {
    var walk = HistoryWalk(entries: entries, from: marked("ev|x"), byPrefix: true)
    #expect(walk.older() == EditedText("events where\nyear < 1976"))
    #expect(walk.older() == EditedText("events"))
    #expect(walk.older() == nil)
    #expect(walk.newer() == EditedText("events where\nyear < 1976"))
    #expect(walk.newer() == marked("ev|x"))
    #expect(walk.newer() == nil)
  }

  /// Back at what was typed the keys move in it again.
  @Test func isAwayOnlyWhileAnEntryIsShown() {
    var walk = HistoryWalk(entries: entries, from: marked("ev|x"), byPrefix: true)
    #expect(!walk.isAway)
    _ = walk.older()
    #expect(walk.isAway)
    _ = walk.newer()
    #expect(!walk.isAway)
  }

  @Test func walksThroughAllEntriesButItsOwn() {
    var walk = HistoryWalk(entries: entries, from: EditedText("events"), byPrefix: false)
    #expect(walk.older()?.text == "actors")
    #expect(walk.older()?.text == "events where\nyear < 1976")
    #expect(walk.older()?.text == "日本")
    #expect(walk.older() == nil)
  }

  @Test func findsWholeEntriesInEitherCase() {
    var search = HistorySearch(entries: entries, original: marked("li|ve"))
    #expect(search.label.english == "(search)")
    #expect(type("EV", in: &search) == .goesOn)
    #expect(search.shown == EditedText("events where\nyear < 1976"))
    #expect(search.label.english == "(search) EV  1/2")
    #expect(search.press("\u{12}") == .goesOn)
    #expect(search.shown == EditedText("events"))
    #expect(search.label.english == "(search) EV  2/2")
    #expect(search.press("\u{12}") == .goesOn)
    #expect(search.selection == 1)
    #expect(search.press("\u{13}") == .goesOn)
    #expect(search.selection == 0)
    #expect(search.press("\r") == .submits)
  }

  @Test func submitsNothingThatWasNotFound() {
    var search = HistorySearch(entries: entries, original: marked("li|ve"))
    type("中国", in: &search)
    #expect(search.label.english == "(search) 中国  no match")
    #expect(search.shown == marked("li|ve"))
    #expect(search.press("\r") == .goesOn)
    #expect(search.press("\u{7f}") == .goesOn)
    #expect(search.press("\u{7f}") == .goesOn)
    #expect(search.press("\u{7f}") == .restores)
  }

  @Test(arguments: ["\u{3}", "\u{7}"] as [Unicode.Scalar])
  func givesTheLineBack(key: Unicode.Scalar) {
    var search = HistorySearch(entries: entries, original: marked("li|ve"))
    type("日", in: &search)
    #expect(search.shown.text == "日本")
    #expect(search.press(key) == .restores)
    #expect(search.original == marked("li|ve"))
  }

  @Test(arguments: ["\u{1b}", "\t", "\u{1}"] as [Unicode.Scalar])
  func keepsWhatWasFoundForEditing(key: Unicode.Scalar) {
    var search = HistorySearch(entries: entries, original: marked("li|ve"))
    type("日", in: &search)
    #expect(search.press(key) == .keeps)
  }

  @discardableResult
  private func type(_ text: String, in search: inout HistorySearch) -> HistorySearch.Effect? {
    var effect: HistorySearch.Effect?
    for scalar in text.unicodeScalars { effect = search.press(scalar) }
    return effect
  }
}
