import Engine
import Rendering
import Testing
import Text

@Suite struct GridFormatTests {
  private let events = SampleAnswer.of(
    ["id", "date", "title", "n"],
    [
      [.text("visit-1"), .date("1969-11"), .text("佐藤栄作の訪米と核密約"), .integer(1200)],
      [.text("e\u{301}te"), .missing, .text("one\r\ntwo"), .integer(7)],
      [
        .text("test-4"), .date("1964-10-16"), .text("A title that is much too long to be shown"),
        .missing,
      ],
    ], numeric: ["n"])

  @Test func boxAlignsByDisplayWidth() {
    #expect(
      rendered(events, .box) == """
        ┌─────────┬────────────┬───────────────────────────────────────────┬──────┐
        │ id      │ date       │ title                                     │    n │
        ├─────────┼────────────┼───────────────────────────────────────────┼──────┤
        │ visit-1 │ 1969-11    │ 佐藤栄作の訪米と核密約                    │ 1200 │
        │ e\u{301}te     │            │ one⏎two                                   │    7 │
        │ test-4  │ 1964-10-16 │ A title that is much too long to be shown │      │
        └─────────┴────────────┴───────────────────────────────────────────┴──────┘

        """)
  }

  @Test func tableIsASCII() {
    let answer = SampleAnswer.of(["a", "n"], [[.text("x"), .integer(10)]], numeric: ["n"])
    #expect(
      rendered(answer, .table) == """
        +---+----+
        | a |  n |
        +---+----+
        | x | 10 |
        +---+----+

        """)
  }

  @Test func widestColumnShrinksFirst() {
    #expect(
      Renderer(RenderOptions(mode: .box, width: 50)).text(events) == """
        ┌─────────┬────────────┬──────────────────┬──────┐
        │ id      │ date       │ title            │    n │
        ├─────────┼────────────┼──────────────────┼──────┤
        │ visit-1 │ 1969-11    │ 佐藤栄作の訪米と │ 1200 │
        │         │            │ 核密約           │      │
        │ e\u{301}te     │            │ one⏎two          │    7 │
        │ test-4  │ 1964-10-16 │ A title that is  │      │
        │         │            │ much too long to │      │
        │         │            │ be shown         │      │
        └─────────┴────────────┴──────────────────┴──────┘

        """)
  }

  @Test func columnsWithoutRoomAreHidden() {
    var options = RenderOptions(mode: .table, width: 20)
    options.layout = .grid
    let renderer = Renderer(options)
    var text = ""
    let report = renderer.render(events, to: &text)
    #expect(report == RenderReport(rowsShown: 3, columnsHidden: 2))
    #expect(
      text == """
        +---------+--------+
        | id      | date   |
        +---------+--------+
        | visit-1 | 1969-1 |
        |         | 1      |
        | e\u{301}te     |        |
        | test-4  | 1964-1 |
        |         | 0-16   |
        +---------+--------+

        """)
  }

  @Test func numbersAreHiddenRatherThanCut() {
    let answer = SampleAnswer.of(
      ["title", "votes"], [[.text("a long title"), .integer(1_234_567)]], numeric: ["votes"])
    var options = RenderOptions(mode: .table, width: 19)
    options.layout = .grid
    let text = Renderer(options).text(answer)
    #expect(text.contains("| a     | 1234567 |\n| long  |         |\n"))
    options.width = 18
    let narrow = Renderer(options)
    var shown = ""
    #expect(narrow.render(answer, to: &shown).columnsHidden == 1)
    #expect(!shown.contains("1234"))
  }

  @Test func headlineColumnsAreForPeople() {
    let answer = SampleAnswer.of(["a", "b"], [[.text("x"), .text("y")]], headline: [1])
    #expect(rendered(answer, .table).contains("| b |\n"))
    #expect(rendered(answer, .csv).hasPrefix("a,b\n"))
  }

  @Test func emptyAnswerIsItsHeader() {
    let rule = "+----+---+\n"
    #expect(rendered(SampleAnswer.empty, .table) == "\(rule)| id | n |\n\(rule)\(rule)")
    #expect(Renderer(RenderOptions(mode: .box, header: false)).text(SampleAnswer.empty).isEmpty)
    #expect(rendered(SampleAnswer.of([], []), .box).isEmpty)
  }

  @Test func headerCanBeLeftOut() {
    let text = Renderer(RenderOptions(mode: .table, header: false)).text(
      SampleAnswer.texts(["x"], name: "a long name"))
    #expect(text == "+---+\n| x |\n+---+\n")
  }

  @Test func colourIsDimLinesAndBoldNames() {
    let answer = SampleAnswer.of(["a"], [[.text("x")], [.missing]])
    let text = Renderer(RenderOptions(mode: .box, colour: true, nullText: "-")).text(answer)
    let bar = "\u{1B}[2m│\u{1B}[22m"
    #expect(text.contains("\(bar) \u{1B}[1ma\u{1B}[22m \(bar)\n"))
    #expect(text.contains("\(bar) x \(bar)\n"))
    #expect(text.contains("\(bar) \u{1B}[2m-\u{1B}[22m \(bar)\n"))
  }

  @Test(arguments: [OutputMode.box, .table], ["\u{1B}]0;title\u{7}", "\u{9B}2J", "a\u{8}\u{7F}"])
  func corpusNeverCommandsTheTerminal(mode: OutputMode, text: String) {
    let shown = rendered(SampleAnswer.texts([text], name: text), mode)
    #expect(
      shown.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      })
  }

  /// Widths that a terminal may have, from the least that holds a column to none at all.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyLineHasTheSameWidthWithinTheLimit(seed: UInt64) {
    let answer = SampleAnswer.random(seed: seed)
    for width in [80, 40, 20, 9, 5, nil] {
      for mode in [OutputMode.box, .table] {
        var options = RenderOptions(mode: mode, width: width)
        options.layout = .grid
        let text = Renderer(options).text(answer)
        let widths = Set(text.split(separator: "\n").map { DisplayWidth.of(String($0)) })
        #expect(widths.count == 1, "\(text)")
        if let width { #expect(widths.allSatisfy { $0 <= width }, "\(text)") }
      }
    }
  }
}
