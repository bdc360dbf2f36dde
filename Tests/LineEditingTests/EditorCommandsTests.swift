import Terminal
import Testing

@testable import LineEditing

/// A text is written with `|` where the cursor is.
@Suite struct EditorCommandsTests {
  /// Widths of characters are those of a UTF-8 locale, whatever the tests were started in.
  init() { TerminalSetup.useUTF8() }

  @Test(arguments: [
    ("日本|語", "日|本語"), ("|a", "|a"), ("e\u{301}|", "|e\u{301}"), ("a\n|b", "a|\nb"),
  ])
  func movesLeft(before: String, after: String) {
    #expect(changed(before) { $0.moveLeft() } == after)
  }

  @Test(arguments: [("日|本", "日本|"), ("a|", "a|"), ("|👍🏽x", "👍🏽|x"), ("a|\nb", "a\n|b")])
  func movesRight(before: String, after: String) {
    #expect(changed(before) { $0.moveRight() } == after)
  }

  @Test(arguments: [
    ("ab|c", "|abc"), ("ab\ncd|e", "ab\n|cde"), ("ab\n|cd", "|ab\ncd"), ("|", "|"),
  ])
  func movesToTheStartOfTheLineThenOfTheText(before: String, after: String) {
    #expect(changed(before) { $0.moveHome() } == after)
  }

  @Test(arguments: [
    ("a|bc", "abc|"), ("a|b\ncd", "ab|\ncd"), ("ab|\ncd", "ab\ncd|"), ("|", "|"),
  ])
  func movesToTheEndOfTheLineThenOfTheText(before: String, after: String) {
    #expect(changed(before) { $0.moveEnd() } == after)
  }

  @Test(arguments: [
    ("abc\nde|f", "ab|c\ndef"), ("a\nbcd|", "a|\nbcd"), ("日本\n中|国", "日|本\n中国"),
    ("ab\n\ncd|", "ab\n|\ncd"),
  ])
  func movesUp(before: String, after: String) {
    var state = marked(before)
    let isMoved = state.moveUp()
    #expect(isMoved)
    #expect(unmarked(state) == after)
  }

  @Test(arguments: ["ab|c\nd", "|"])
  func staysOnTheFirstLine(text: String) {
    var state = marked(text)
    let isMoved = state.moveUp()
    #expect(!isMoved)
    #expect(unmarked(state) == text)
  }

  @Test(arguments: [
    ("ab|c\ndef", "abc\nde|f"), ("abc|\nd", "abc\nd|"), ("a|b\n\nc", "ab\n|\nc"),
  ])
  func movesDown(before: String, after: String) {
    var state = marked(before)
    let isMoved = state.moveDown()
    #expect(isMoved)
    #expect(unmarked(state) == after)
  }

  @Test(arguments: ["a\nb|", "|"])
  func staysOnTheLastLine(text: String) {
    var state = marked(text)
    let isMoved = state.moveDown()
    #expect(!isMoved)
    #expect(unmarked(state) == text)
  }

  @Test(arguments: [("日本|", "日|"), ("a\n|b", "a|b"), ("|a", "|a"), ("か\u{3099}|", "|")])
  func deletesBackward(before: String, after: String) {
    #expect(changed(before) { $0.deleteBackward() } == after)
  }

  @Test(arguments: [("|日本", "|本"), ("a|\nb", "a|b"), ("a|", "a|")])
  func deletesForward(before: String, after: String) {
    #expect(changed(before) { $0.deleteForward() } == after)
  }

  @Test(arguments: [
    ("actor = 日本|", "actor = |"),
    ("actor=日本|", "actor=|"),
    ("actor = |", "actor |"),
    ("actor|", "|"),
    ("x1_y|", "|"),
    ("昭和51|", "昭和|"),
    ("カナとかな|", "カナ|"),
    ("データベース|", "|"),
    ("らーめん|", "|"),
    ("核共有カ|", "核共有|"),
    ("NPT条約|", "NPT|"),
    ("大韓민국|", "大韓|"),
    ("a\nb  |", "a\n|"),
    ("year>=1976|", "year>=|"),
    ("year>=|", "year|"),
    ("|", "|"),
  ])
  func killsTheWordBefore(before: String, after: String) {
    var kills = KillRing()
    #expect(changed(before) { kills.kill($0.wordStart..<$0.cursor, of: &$0) } == after)
  }

  @Test(arguments: [
    ("|events where", "events| where"), ("events| where", "events where|"),
    ("|日本and", "日本|and"), ("a|", "a|"),
  ])
  func movesBehindTheWord(before: String, after: String) {
    #expect(changed(before) { $0.move(to: $0.wordEnd) } == after)
  }

  @Test func addsToWhatWasKilledJustBefore() {
    var kills = KillRing()
    var state = marked("events where actor|")
    kills.kill(state.wordStart..<state.cursor, of: &state)
    kills.kill(state.wordStart..<state.cursor, of: &state)
    #expect(kills.text == "where actor")
    kills.yank(into: &state)
    #expect(unmarked(state) == "events where actor|")
    state.move(to: 7)
    kills.kill(state.restOfLine, of: &state)
    #expect(kills.text == "where actor")
    #expect(unmarked(state) == "events |")
  }

  @Test(arguments: [
    ("a\nb|c", "a\n|c", "ab"), ("a\n|bc", "a|bc", "ab|"), ("|a", "|a", ""),
  ])
  func killsToTheStartOfTheLineThenTheNewline(before: String, after: String, _: String) {
    var kills = KillRing()
    #expect(changed(before) { kills.kill($0.startOfLine, of: &$0) } == after)
  }

  @Test(arguments: [("a|b\nc", "a|\nc"), ("a|\nc", "a|c"), ("a|", "a|")])
  func killsToTheEndOfTheLineThenTheNewline(before: String, after: String) {
    var kills = KillRing()
    #expect(changed(before) { kills.kill($0.restOfLine, of: &$0) } == after)
  }

  @Test(arguments: [
    ("本日|", "日本|"), ("本|日", "日本|"), ("|本日", "|本日"), ("a本|日b", "a日本|b"),
    ("ab|", "ba|"), ("a|", "a|"), ("|", "|"), ("ab\n|", "ab\n|"), ("ab\ncd|", "ab\ndc|"),
    ("ab\n|cd", "ab\n|cd"), ("ab|\ncd", "ba|\ncd"), ("e\u{301}x|", "xe\u{301}|"),
    ("👨\u{200D}👩x|", "x👨\u{200D}👩|"),
  ])
  func exchangesTwoCharactersOfALine(before: String, after: String) {
    var state = marked(before)
    state.transpose()
    #expect(unmarked(state) == after)
  }
}

func marked(_ text: String) -> EditedText {
  let parts = text.split(separator: "|", omittingEmptySubsequences: false)
  return EditedText(parts.joined(), cursor: parts[0].utf8.count)
}

func unmarked(_ state: EditedText) -> String {
  state.before + "|" + state.after
}

private func changed(_ text: String, _ change: (inout EditedText) -> Void) -> String {
  var state = marked(text)
  change(&state)
  return unmarked(state)
}
