import Engine
import Rendering
import Testing

@Suite struct RendererTests {
  @Test func longAnswerLeavesInBlocksOfWholeRows() {
    let rowCount = 100_000
    let column = AnswerColumn(name: "n", isNumeric: true) { .integer(Int64($0)) }
    let answer = Answer(columns: [column], rowCount: rowCount, noun: "rows")
    var lines = 0
    var blocks = 0
    let report = Renderer(RenderOptions(mode: .csv)).render(answer) { block in
      blocks += 1
      lines += block.utf8.count { $0 == UInt8(ascii: "\n") }
      #expect(block.hasSuffix("\n"))
      #expect(block.utf8.count < 1 << 17)
    }
    #expect(lines == rowCount + 1)
    #expect(blocks > 5)
    #expect(report == RenderReport(rowsShown: rowCount))
  }

  @Test func sinkThatThrowsEndsTheWriting() {
    struct Closed: Error {}
    let column = AnswerColumn(name: "n", isNumeric: true) { row in
      #expect(row < 100_000)
      return .integer(Int64(row))
    }
    let answer = Answer(columns: [column], rowCount: .max, noun: "rows")
    #expect(throws: Closed.self) {
      try Renderer(RenderOptions(mode: .tsv)).render(answer) { _ in throw Closed() }
    }
  }

  @Test(arguments: OutputMode.allCases)
  func rowLimitCutsTheRows(mode: OutputMode) {
    let answer = SampleAnswer.texts(["one", "two", "three"])
    var text = ""
    let report = Renderer(RenderOptions(mode: mode, rowLimit: 2)).render(answer, to: &text)
    #expect(report.rowsShown == 2)
    #expect(text.contains("two") && !text.contains("three"))
  }

  @Test func separatorsKeepAnswersApart() {
    let csv = OutputMode.csv
    let answer = SampleAnswer.texts(["a"])
    #expect(
      rendered(answer, csv) + csv.traits.separator + rendered(answer, csv) == "text\na\n\ntext\na\n"
    )
    #expect(OutputMode.json.traits.separator.isEmpty)
  }
}
