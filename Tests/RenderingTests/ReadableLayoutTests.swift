import Engine
import Rendering
import TestSupport
import Testing
import Text

/// Answers on screens of every width: nothing is beyond the edge, nothing is lost in silence.
@Suite struct ReadableLayoutTests {
  /// Words of three scripts, with marks that combine, pictures and punctuation.
  private static let words = [
    "the", "Treaty", "on", "Non-Proliferation", "of", "nuclear", "weapons,", "signed.",
    "“umbrella”",
    "日本", "核共享", "，", "。", "《不扩散核武器条约》", "美国", "（1968年）", "——", "……", "々", "沖縄返還", "っ", "ー",
    "アメリカ", "です。", "「密約」", "e\u{301}te\u{301}", "👩‍👩‍👧", "🇯🇵", "☢\u{FE0F}", "ｱｲｳ", "한국",
    "https://example.org/a/very/long/address", "x\u{200B}y", "\u{1B}[31m", "line\nbreak",
  ]

  private struct Sample {
    let answer: Answer
    let rows: [[String]]
  }

  private static func sample(_ seed: UInt64) -> Sample {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...9, using: &random)
    let most = (0..<count).map { _ in [1, 4, 12, 40].randomElement(using: &random) ?? 4 }
    let rows: [[String]] = (0..<Int.random(in: 1...14, using: &random)).map { row in
      most.enumerated().map { index, most in
        if index == 0 { return "id-\(row)-" + String(repeating: "x", count: Int(seed % 40)) }
        return (0..<Int.random(in: 0...most, using: &random)).map { _ in
          words.randomElement(using: &random) ?? ""
        }.joined(separator: Bool.random(using: &random) ? " " : "")
      }
    }
    let names = (0..<count).map { $0 == 0 ? "id" : words[(Int(seed) + $0 * 7) % 20] + "\($0)" }
    let columns = names.enumerated().map { index, name in
      AnswerColumn(name: name, isNumeric: false, isWhole: index == 0) {
        rows[$0][index].isEmpty ? .missing : .text(rows[$0][index])
      }
    }
    return Sample(
      answer: Answer(columns: columns, rowCount: rows.count, noun: "events"), rows: rows)
  }

  private static func rendered(
    _ answer: Answer, _ mode: OutputMode, width: Int?, _ layout: RenderOptions.Layout,
    isWhole: Bool = false
  ) -> (text: String, report: RenderReport) {
    var options = RenderOptions(mode: mode, width: width)
    options.layout = layout
    options.isWhole = isWhole
    var text = ""
    let report = Renderer(options).render(answer, to: &text)
    return (text, report)
  }

  /// How often each character is in a text, but for what lines and columns need.
  private static func letters(_ text: String) -> [Character: Int] {
    var counts: [Character: Int] = [:]
    for character in text
    where !character.isWhitespace && !"│─┌┐└┘├┤┬┴┼\u{200B}".contains(character) {
      counts[character, default: 0] += 1
    }
    return counts
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func everyLineIsWithinTheWidthAndNothingIsLost(seed: UInt64) {
    let sample = Self.sample(seed)
    let cells = sample.rows.flatMap(\.self).map(TerminalText.visible)
    for width in stride(from: 20, through: 160, by: 5 + Int(seed % 7)) {
      for layout in RenderOptions.Layout.allCases {
        for isWhole in [false, true] {
          let (text, report) = Self.rendered(
            sample.answer, .box, width: width, layout, isWhole: isWhole)
          let lines = text.split(separator: "\n").map(String.init)
          #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(width) \(layout)\n\(text)")
          if text.hasPrefix("┌") {
            #expect(Set(lines.map { DisplayWidth.of($0) }).count == 1, "\(text)")
          }
          let shown = Self.letters(text)
          if report.columnsHidden == 0, report.cellsCut == 0 {
            for (letter, count) in Self.letters(cells.joined()) {
              #expect(shown[letter, default: 0] >= count, "\(letter) \(width) \(layout)\n\(text)")
            }
          }
          #expect(shown["…", default: 0] >= report.cellsCut, "\(text)")
          if isWhole { #expect(report.cellsCut == 0 && report.columnsHidden == 0, "\(text)") }
          if layout != .grid { #expect(report.columnsHidden == 0, "\(text)") }
          // Each id can be read off, if need be in pieces.
          let joined = text.filter { !$0.isWhitespace && $0 != "│" }
          for row in sample.rows where layout != .grid && width >= 80 {
            #expect(joined.contains(row[0]), "\(row[0])\n\(text)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>, [OutputMode.box, .table, .line])
  func withoutAWidthEachRowIsAsWideAsItIs(seed: UInt64, mode: OutputMode) {
    let sample = Self.sample(seed)
    let (text, report) = Self.rendered(sample.answer, mode, width: nil, .auto)
    #expect(report.cellsCut == 0 && report.columnsHidden == 0)
    if mode != .line {
      #expect(text.split(separator: "\n").count == sample.rows.count + 4)
    }
  }

  @Test func anIdIsNeverCutAndTheOthersShrink() {
    let answer = Answer(
      columns: [
        AnswerColumn(name: "id", isNumeric: false, isWhole: true) { _ in
          .text("nuclear-research-agreement-signed")
        },
        AnswerColumn(name: "title", isNumeric: false) { _ in
          .text("Japan and the United States sign a nuclear research agreement")
        },
      ], rowCount: 1, noun: "events")
    #expect(
      Self.rendered(answer, .table, width: 60, .auto).text == """
        +-----------------------------------+----------------------+
        | id                                | title                |
        +-----------------------------------+----------------------+
        | nuclear-research-agreement-signed | Japan and the United |
        |                                   | States sign a        |
        |                                   | nuclear research     |
        |                                   | agreement            |
        +-----------------------------------+----------------------+

        """)
    #expect(
      Self.rendered(answer, .table, width: 48, .auto).text == """
        -- 1 -------------------------------------------
        id    | nuclear-research-agreement-signed
        title | Japan and the United States sign a
              | nuclear research agreement

        """)
    #expect(
      Self.rendered(answer, .table, width: 20, .auto).text == """
        -- 1 ---------------
        id:
          nuclear-research-a
          greement-signed
        title:
          Japan and the
          United States sign
          a nuclear research
          agreement

        """)
  }

  @Test func rowsThatDoNotBeginWithSomethingWholeAreSetApart() {
    let answer = SampleAnswer.of(
      ["title", "标题"],
      [
        [.text("one two three four five six"), .text("核共享，核密约。核保护伞、无核三原则")],
        [.text("seven"), .text("八")],
      ])
    #expect(
      Self.rendered(answer, .table, width: 41, .auto).text == """
        +-------------------+-------------------+
        | title             | 标题              |
        +-------------------+-------------------+
        | one two three     | 核共享，核密约。  |
        | four five six     | 核保护伞、无核三  |
        |                   | 原则              |
        +-------------------+-------------------+
        | seven             | 八                |
        +-------------------+-------------------+

        """)
  }

  @Test func whatHasNoRoomInItsLinesEndsInAnEllipsisAndIsCounted() {
    let long = String(repeating: "word ", count: 60) + "end"
    let rows = (0..<12).map { [Value.text("id-\($0)"), .text(long)] }
    let answer = SampleAnswer.of(["id", "text"], rows)
    let (text, report) = Self.rendered(answer, .box, width: 60, .auto)
    #expect(report.cellsCut == 12)
    #expect(text.split(separator: "\n").count == 4 + 4 * 12)
    #expect(text.split(separator: "\n").count { $0.contains("…") } == 12 && !text.contains("end"))
    let whole = Self.rendered(answer, .box, width: 60, .auto, isWhole: true)
    #expect(whole.report.cellsCut == 0 && whole.text.ranges(of: "end").count == 12)
  }

  @Test func aTextWithoutLettersIsToldFromNoText() {
    let answer = SampleAnswer.of(["id", "a"], [[.text("x"), .text("")], [.text("y"), .missing]])
    #expect(Self.rendered(answer, .table, width: nil, .auto).text.contains("| x  | \"\" |"))
    #expect(Self.rendered(answer, .table, width: nil, .auto).text.contains("| y  |    |"))
    #expect(
      Self.rendered(answer, .line, width: nil, .auto).text == "id: x\n a: \"\"\n\nid: y\n a:\n")
  }

  @Test func recordsAreNumberedFromTheRowThatIsFirst() {
    var options = RenderOptions(mode: .table, width: 20)
    (options.layout, options.firstRow) = (.records, 20)
    let answer = SampleAnswer.of(["a"], [[.text("x")], [.text("y")]])
    #expect(
      Renderer(options).text(answer)
        == "-- 21 --------------\na | x\n-- 22 --------------\na | y\n")
  }
}
