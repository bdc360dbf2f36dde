import Engine
import Rendering
import Testing
import Text

/// Modes `list`, `line`, `markdown` and `html`.
@Suite struct PeopleFormatTests {
  @Test func listIsALineARow() {
    #expect(
      rendered(SampleAnswer.awkward, .list) == """
        id|date|title|actor|n
        agreement-1|1969-11|核密约, "secret"|日本; USA|12
        e\u{301}te||two\\nlines\\tand \\\\||-0.5
        bell␇|196X|👩‍👩‍👧||

        """)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("\n", "\\n"), ("\r\n", "\\r\\n"), ("\t", "\\t"),
    ("|", "\\|"), ("||", "\\|\\|"), ("a\\", "a\\\\"), ("\u{1B}|", "␛\\|"), ("｜", "｜"),
    ("|\u{301}", "\\|\u{301}"), ("a\u{2028}b", "a⏎b"),
  ])
  func aCellOfAListEndsNoCellAndNoLine(text: String, written: String) {
    let answer = SampleAnswer.of(["h|h", "b"], [[.text(text), .text("z")]])
    #expect(rendered(answer, .list) == "h\\|h|b\n\(written)|z\n")
  }

  @Test func aValueOfALineGoesOnBelowItsBeginning() {
    func text(_ text: String, width: Int?) -> String {
      Renderer(RenderOptions(mode: .line, width: width)).text(
        SampleAnswer.of(["id", "名"], [[.text("x"), .text(text)]]))
    }
    #expect(
      text("one two three four five six", width: 20)
        == "id: x\n名: one two three\n    four five six\n")
    #expect(text("核共享核共享核共享", width: 20) == "id: x\n名: 核共享核共享核共\n    享\n")
    #expect(
      text(String(repeating: "a", count: 20), width: 20)
        == "id: x\n名: \(String(repeating: "a", count: 16))\n    aaaa\n")
    #expect(text("a  b", width: 20) == "id: x\n名: a  b\n")
    // In a file it stays one line.
    let long = String(repeating: "ab ", count: 30)
    #expect(text(long, width: nil) == "id: x\n名: \(long)\n")
    // Where there is no room beside the name it is below it.
    #expect(text("one two three", width: 10) == "id: x\n名:\n  one two\n  three\n")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func noLineOfAWrappedValueIsWider(seed: UInt64) {
    let answer = SampleAnswer.random(seed: seed)
    let width = 40 + Int(seed % 40)
    let lines = Renderer(RenderOptions(mode: .line, width: width)).text(answer)
      .unicodeScalars.split(separator: "\n").map { String($0) }
    for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    // Nothing is lost but blanks.
    let whole = rendered(answer, .line)
    let isSeen: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
    #expect(
      Array(lines.joined().unicodeScalars.filter(isSeen))
        == Array(whole.unicodeScalars.filter(isSeen)))
  }

  @Test func lineIsALineAField() {
    let answer = SampleAnswer.of(
      ["id", "題名", "n"],
      [[.text("a"), .text("核\n密约"), .integer(1)], [.text("b"), .missing, .integer(20)]])
    #expect(
      rendered(answer, .line) == """
          id: a
        題名: 核⏎密约
           n: 1

          id: b
        題名:
           n: 20

        """)
  }

  @Test func markdownIsATableOfGitHub() {
    #expect(
      rendered(SampleAnswer.awkward, .markdown) == """
        | id          | date    | title               | actor     |    n |
        | ----------- | ------- | ------------------- | --------- | ---: |
        | agreement-1 | 1969-11 | 核密约, "secret"    | 日本; USA |   12 |
        | e\u{301}te         |         | two<br>lines and \\\\ |           | -0.5 |
        | bell␇       | 196X    | 👩‍👩‍👧                  |           |      |

        """)
  }

  @Test func markdownKeepsWhatWouldEndACell() {
    let answer = SampleAnswer.of(
      ["a|b"], [[.text("x\\|y")], [.text("|\u{301}<br>`*`")], [.text("[1954-11..1954-12] _a_b")]])
    #expect(
      rendered(answer, .markdown) == """
        | a\\|b                      |
        | ------------------------- |
        | x\\\\\\|y                    |
        | \\|\u{301}\\<br>\\`\\*\\`             |
        | \\[1954-11..1954-12] \\_a_b |

        """)
  }

  @Test(arguments: [
    ("[x](javascript:a)", "\\[x](javascript:a)"), ("![i](http://x)", "!\\[i](http://x)"),
    ("&lt;b&gt;", "\\&lt;b\\&gt;"), ("_i_", "\\_i\\_"), ("__b__", "\\_\\_b\\_\\_"),
    ("~s~", "\\~s\\~"),
    ("$x$", "\\$x\\$"), ("event_id", "event_id"), ("a__b", "a__b"), ("(_a_)", "(\\_a\\_)"),
    ("[^1] [a]: x", "\\[^1] \\[a]: x"), ("日_本_", "日\\_本\\_"),
  ])
  func markdownOfACellIsNotAlive(text: String, written: String) {
    #expect(rendered(SampleAnswer.of(["x"], [[.text(text)]]), .markdown).contains("| \(written) "))
  }

  @Test func htmlIsAnEscapedTable() {
    let answer = SampleAnswer.of(
      ["a<b", "actor", "n"],
      [
        [
          .text("<script>&\r\nx</script>"), .list([.reference(id: "japan", label: "日本")]),
          .integer(12),
        ],
        [.text("a\u{1B}[2J\tb"), .missing, .missing],
      ], numeric: ["n"])
    #expect(
      rendered(answer, .html) == """
        <table>
        <thead>
        <tr><th>a&lt;b</th><th>actor</th><th>n</th></tr>
        </thead>
        <tbody>
        <tr><td>&lt;script&gt;&amp;<br>x&lt;/script&gt;</td><td>日本</td><td>12</td></tr>
        <tr><td>a␛[2J b</td><td></td><td></td></tr>
        </tbody>
        </table>

        """)
  }

  @Test func emptyAnswerIsItsHeader() {
    #expect(rendered(SampleAnswer.empty, .list) == "id|n\n")
    #expect(rendered(SampleAnswer.empty, .line).isEmpty)
    #expect(rendered(SampleAnswer.empty, .markdown) == "| id  |   n |\n| --- | --: |\n")
    #expect(
      rendered(SampleAnswer.empty, .html) == """
        <table>
        <thead>
        <tr><th>id</th><th>n</th></tr>
        </thead>
        <tbody>
        </tbody>
        </table>

        """)
  }

  @Test func headerCanBeLeftOut() {
    func text(_ mode: OutputMode) -> String {
      Renderer(RenderOptions(mode: mode, header: false)).text(
        SampleAnswer.texts(["x"], name: "long"))
    }
    #expect(text(.list) == "x\n")
    #expect(text(.line) == "long: x\n")
    #expect(text(.markdown) == "| x |\n")
    #expect(text(.html) == "<table>\n<tbody>\n<tr><td>x</td></tr>\n</tbody>\n</table>\n")
  }

  @Test func nullTextStandsForTheMissing() {
    let answer = SampleAnswer.of(["a", "b"], [[.missing, .list([])]])
    func text(_ mode: OutputMode) -> String {
      Renderer(RenderOptions(mode: mode, header: false, nullText: "<NULL>")).text(answer)
    }
    #expect(text(.list) == "<NULL>|\n")
    #expect(text(.line) == "a: <NULL>\nb:\n")
    #expect(text(.markdown) == "| \\<NULL> |  |\n")
    #expect(text(.html).contains("<td>&lt;NULL&gt;</td><td></td>"))
  }

  @Test func namesOfALineAreBold() {
    let text = Renderer(RenderOptions(mode: .line, colour: true)).text(SampleAnswer.texts(["x"]))
    #expect(text == "\u{1B}[1mtext\u{1B}[22m: x\n")
  }

  @Test(arguments: [OutputMode.list, .line, .markdown, .html])
  func headlineColumnsAreForPeople(mode: OutputMode) {
    let answer = SampleAnswer.of(["one", "two"], [[.text("x"), .text("y")]], headline: [1])
    let text = rendered(answer, mode)
    #expect(text.contains("two") && !text.contains("one") && !text.contains("x"))
  }

  /// A reader after the rules of GitHub: a pipe ends a cell unless a backslash stands before it.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyRowOfAMarkdownTableHasItsCells(seed: UInt64) {
    let answer = SampleAnswer.random(seed: seed)
    let lines = rendered(answer, .markdown).unicodeScalars.split(separator: "\n")
    #expect(lines.count == answer.rowCount + 2)
    for line in lines {
      var cells = -1
      var isEscaped = false
      for scalar in line {
        if scalar == "|", !isEscaped { cells += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      #expect(cells == answer.columns.count, "\(String(line))")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyRowIsOneLineOfAListAndOfATable(seed: UInt64) {
    let answer = SampleAnswer.random(seed: seed)
    func lineCount(_ mode: OutputMode) -> Int {
      rendered(answer, mode).unicodeScalars.count { $0 == "\n" }
    }
    #expect(lineCount(.list) == answer.rowCount + 1)
    #expect(lineCount(.html) == answer.rowCount + 7)
    #expect(
      lineCount(.line) == max(0, answer.rowCount * (answer.columns.count + 1) - 1))
  }
}
