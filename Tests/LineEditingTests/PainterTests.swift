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
      painting.draw == "\u{1b}[?25l\u{1b}7\r\u{1b}[1mclio> \u{1b}[0mevents "
        + "\u{1b}[1;35mwhere\u{1b}[0m\u{1b}[K\u{1b}8\u{1b}[?25h")
    #expect(painting.erase == "")
  }

  @Test func drawsTheContinuationOverTheIndentation() {
    var frame = frame("a\n      b|")
    frame.usesColour = false
    let painting = Painter(frame).painting()
    #expect(
      painting.draw == "\u{1b}[?25l\u{1b}7\u{1b}[1A\rclio> a\u{1b}[K"
        + "\r\u{1b}[1B....> b\u{1b}[K\u{1b}8\u{1b}[?25h")
  }

  @Test func leavesFullRowsToTheTerminal() {
    let painting = Painter(frame("abcdef日本|", columns: 12)).painting()
    #expect(plain(painting.draw).contains("clio> abcdef日本"))
  }

  @Test(arguments: [
    ("ev|", "ents", "ents"), ("ev|", "ents where\nyear", "ents where"), ("e|v", "ents", ""),
    ("0123456789012|", "ents", "…"), ("01234567890123|", "ents", ""),
  ])
  func suggestsBehindTheTextWhileThereIsRoom(text: String, suggestion: String, shown: String) {
    var frame = frame(text, columns: 21)
    frame.suggestion = suggestion
    let painting = Painter(frame).painting()
    #expect(painting.draw.contains("\u{1b}[2m\(shown)\u{1b}[0m") == !shown.isEmpty)
    #expect(painting.erase == (shown.isEmpty ? "" : "\u{1b}[K"))
    frame.usesColour = false
    #expect(Painter(frame).painting().erase == "")
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
