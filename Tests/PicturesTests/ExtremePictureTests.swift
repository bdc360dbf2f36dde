import Corpus
import Engine
import Messages
import Query
import TestSupport
import Testing
import Text

@testable import Pictures

/// Pictures of cells that are hard: numbers near the ends of their kinds, bounds the wrong way round, dates of
/// thousands of years, missing and unread ones. Each is drawn within its width or refused, and none ends the program.
@Suite struct ExtremePictureTests {
  private static let fields = [
    "n", "x", "date", "sort", "flag", "kind", "list", "value", "low", "high", "unit", "round",
  ]

  @Test(arguments: fields) func eachFieldIsDrawnOrRefused(field: String) throws {
    let folder = try ScratchFolder()
    try ExtremeTables.write(to: folder)
    let ask = Ask(try CorpusLoader.load(paths: [folder.path]))
    var drawn = 0
    for table in ["t0", "t1", "t65", "count"] {
      var queries = Self.fields.map { "\(table) | chart scatter `\(field)` by `\($0)`" }
      queries += ["timeline by `\(field)`", "chart heat `\(field)` by kind"].map {
        "\(table) | \($0)"
      }
      queries += ["bar", "line", "area"].map { "\(table) | chart \($0) `\(field)`" }
      queries += ["", "line ", "area ", "heat "].map {
        "\(table) | select id, `\(field)` | chart \($0)"
      }
      for query in queries {
        guard let picture = try? ask.picture(query) else { continue }
        drawn += 1
        try Self.hold(picture, query)
      }
    }
    #expect(drawn > 8)
  }

  private static func hold(_ picture: DrawnPicture, _ query: String) throws {
    let messages = ReaderLanguage.en.messages
    let lines: [String]
    let vector: String
    switch picture {
    case .timeline(let timeline):
      lines = TimelineText(timeline, width: 40, signs: .ascii, messages: messages).lines
      vector = TimelineVector(timeline, title: query, language: .en).text
    case .chart(let chart):
      lines = ChartText(chart, width: 40, signs: .ascii, messages: messages).lines
      vector = ChartVector(chart, title: query, language: .en).text
    }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 }, "\(query)")
    #expect(!vector.contains("=\"nan") && !vector.contains("=\"inf"), "\(query)")
    _ = VegaLiteSpec.text(picture, title: query)
  }

  /// A picture that nobody could see is refused, before it takes the memory for it.
  @Test func tooManyMarksAreRefused() throws {
    let folder = try ScratchFolder()
    let rows = (0..<400).map { "r\($0),s\($0),\(1900 + $0 % 100)\n" }.joined()
    let path = try folder.write("name,other,year\n" + rows, to: "many.csv")
    let ask = Ask(try CorpusLoader.load(paths: [path]))
    #expect(throws: Interrupted(.tooManyMarks(160_000))) {
      try ask.picture("many | chart name by other")
    }
    #expect(try ask.amounts("many | chart name").categories.count == 400)
  }
}
