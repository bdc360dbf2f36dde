import Terminal
import Testing

@testable import LineEditing

@Suite struct PainterTests {
  private let prompt = PromptText(text: "clio> ", continuation: "....> ")

  init() { TerminalSetup.useUTF8() }

  @Test func drawsOverTheSameCells() {
    var frame = frame("events |where")
    frame.styles = [StyledRange(range: 7..<12, style: .keyword)]
    let painting = Painter(frame).painting()
    #expect(
      painting.draw == "\u{1b}[?25l\u{1b}[14G\u{1b}7\r\u{1b}[1mclio> \u{1b}[0mevents "
        + "\u{1b}[1;35mwhere\u{1b}[0m\u{1b}[K\u{1b}8\u{1b}[?25h")
    #expect(painting.erase == "")
  }

  @Test func drawsTheContinuationOverTheIndentation() {
    var frame = frame("a\n      b|")
    frame.usesColour = false
    let painting = Painter(frame).painting()
    #expect(
      painting.draw == "\u{1b}[?25l\u{1b}[8G\u{1b}7\u{1b}[1A\rclio> a\u{1b}[K"
        + "\r\u{1b}[1B....> b\u{1b}[K\u{1b}8\u{1b}[?25h")
  }

  @Test func leavesFullRowsToTheTerminal() {
    let painting = Painter(frame("abcdef日本|", columns: 12)).painting()
    #expect(plain(painting.draw).contains("clio> abcdef日本"))
  }

  @Test(arguments: [
    ("ev|", "ents", "ents"), ("ev|", "ents a\nb\nc", "ents a ⏎ +2"), ("e|v", "ents", ""),
    ("0123456789|", "abc\nd", "abc…"), ("01234567|", "abcdefg\nd", "abcde…"),
    ("0123456789012|", "ents", "…"), ("01234567890123|", "ents", ""),
  ])
  func suggestsBehindTheTextWhileThereIsRoom(text: String, suggestion: String, shown: String) {
    var frame = frame(text, columns: 21)
    frame.suggestion = suggestion
    let painting = Painter(frame).painting()
    #expect(painting.draw.contains("\u{1b}[2m\(shown)\u{1b}[0m") == !shown.isEmpty)
    #expect(plain(painting.erase).isEmpty && painting.erase.contains("\u{1b}[K") == !shown.isEmpty)
    frame.usesColour = false
    #expect(Painter(frame).painting().erase == "")
  }

  @Test func hintsWhereNothingIsSuggested() {
    var frame = frame("year |", columns: 30)
    frame.hint = "= < >"
    #expect(Painter(frame).painting().draw.contains("\u{1b}[2m= < >\u{1b}[0m"))
    frame.suggestion = "< 1976"
    #expect(!plain(Painter(frame).painting().draw).contains("= < >"))
  }

  /// A note is whole, at the right of the last row, and taken away wherever the cursor is.
  @Test(arguments: [("events|", 1), ("ev|ents", 1), ("ev|ents\n      where", 2)])
  func notesAtTheRight(text: String, rows: Int) {
    var frame = frame(text, columns: 40)
    frame.note = "117 events"
    let painting = Painter(frame).painting()
    #expect(painting.draw.contains("\u{1b}[30G\u{1b}[2m117 events\u{1b}[0m"))
    let end = Painter(frame).layout.end.column + 1
    let down = rows > 1 ? "\u{1b}[\(rows - 1)B" : ""
    #expect(painting.erase == "\u{1b}7\(down)\u{1b}[\(end)G\u{1b}[K\u{1b}8")
    frame.window.columns = 22
    #expect(!plain(Painter(frame).painting().draw).contains("117"))
  }

  @Test func listsFewRowsOfWhatNobodyHasAskedFor() {
    var frame = frame("a|", rows: 30, columns: 30)
    let candidates = (0..<60).map { CompletionCandidate(text: "candidate\($0)", note: "(1)") }
    frame.below = .liveMenu(candidates)
    let live = plain(Painter(frame).painting().draw).split(separator: "\r\n").count
    frame.below = .menu(candidates, selection: nil)
    #expect(live < plain(Painter(frame).painting().draw).split(separator: "\r\n").count)
  }

  /// A family is drawn as its members, each in the cells that libedit counts, and is one entry all the same.
  @Test func drawsNoJoiners() {
    let text = "👨\u{200D}👩\u{200D}👧 1\u{FE0F}|"
    #expect(plain(Painter(frame(text)).painting().draw).contains("clio> 👨👩👧 1"))
  }

  @Test func makesRoomBelowAndTakesItAway() {
    var frame = frame("a|\n      b")
    frame.below = .label("(search) x  1/2")
    let painting = Painter(frame).painting()
    #expect(painting.draw.hasPrefix("\u{1b}[?25l\n\n\u{1b}[2A\u{1b}[8G\u{1b}7"))
    #expect(plain(painting.draw).contains("(search) x  1/2"))
    #expect(painting.erase == "\u{1b}7\u{1b}[2B\r\u{1b}[J\u{1b}8")
  }

  @Test(arguments: 0..<30)
  func showsTheRowsAroundTheCursorOfATallEntry(line: Int) {
    let lines = (0..<30).map { "line\($0)x" }
    let before = lines[...line].joined(separator: "\n      ")
    var frame = frame(lines.joined(separator: "\n      ") + "|")
    frame.cursor = before.utf8.count
    let painting = Painter(frame).painting()
    #expect(plain(painting.draw).contains("line\(line)x"))
    #expect(!painting.draw.contains("\n"))
    #expect(painting.erase == "\u{1b}8")
  }

  @Test(arguments: [0..<99, 2..<2, 1..<3, 50..<60])
  func survivesStylesThatMakeNoSense(range: Range<Int>) {
    var frame = frame("日本|")
    frame.styles = [
      StyledRange(range: range, style: .error), StyledRange(range: 0..<1, style: .field),
    ]
    #expect(plain(Painter(frame).painting().draw).contains("clio> "))
  }

  private func frame(_ text: String, rows: Int = 24, columns: Int = 80) -> Frame {
    let state = marked(text)
    return Frame(
      text: state.text, cursor: state.cursor, prompt: prompt, indentation: 6,
      window: TerminalSetup.WindowSize(rows: rows, columns: columns))
  }
}
