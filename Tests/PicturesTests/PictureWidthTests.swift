import Corpus
import Engine
import Messages
import TestSupport
import Testing
import Text

@testable import Pictures

/// Pictures in a terminal stay within their width and are aligned, in every script.
@Suite struct PictureWidthTests {
  private static let widths = Array(12...71)
  private static let queries = [
    "events | timeline by type", "events where actor = Japan and year < 1976 | timeline",
    "events | chart decade by type", "events | chart heat decade by actor",
    "events | chart line year by type", "events | chart area decade", "events | chart actor",
    "quantities | chart scatter as_of by value", "events where year > 3000 | timeline",
  ]

  @Test(arguments: ReaderLanguage.allCases) func isWithinEachWidth(language: ReaderLanguage) throws
  {
    let ask = Ask(try CorpusLoader.builtIn())
    ask.workspace.language = language.rawValue
    for query in Self.queries {
      let picture = try ask.picture(query)
      for width in Self.widths + [100, 200] {
        for signs in [PictureSigns.blocks, .ascii] {
          let lines = Self.lines(picture, width, signs, language)
          let widest = lines.map { DisplayWidth.of($0) }.max() ?? 0
          #expect(widest <= width, "\(query) at \(width)")
        }
      }
    }
  }

  private static func lines(
    _ picture: DrawnPicture, _ width: Int, _ signs: PictureSigns, _ language: ReaderLanguage
  ) -> [String] {
    switch picture {
    case .timeline(let timeline):
      TimelineText(timeline, width: width, signs: signs, messages: language.messages).lines
    case .chart(let chart):
      ChartText(chart, width: width, signs: signs, messages: language.messages).lines
    }
  }

  /// The lines of grid stand in the same columns in each row, however wide its name is drawn.
  @Test(arguments: [60, 80, 100]) func gridIsAligned(width: Int) throws {
    let timeline = try DatedCorpus.ask().timeline("dated where type = visit | timeline")
    let lines = TimelineText(
      timeline, width: width, signs: .blocks, messages: ReaderLanguage.en.messages
    ).lines
    let rows = lines.filter { $0.contains("┊") }
    // The third row is covered by its mark.
    #expect(rows.count == 2)
    let columns = rows.map { line in
      var column = 0
      var found: [Int] = []
      for character in line {
        if character == "┊" { found.append(column) }
        column += DisplayWidth.of(character)
      }
      return Set(found)
    }
    let all = columns.reduce(Set<Int>()) { $0.union($1) }
    // A mark may stand on a line of the grid, and no row has one where others have none.
    for row in columns { #expect(row.count >= all.count - 2 && row.isSubset(of: all)) }
  }

  /// A bar is as long as its amount is large, to a column.
  @Test(arguments: [40, 61, 80, 120]) func barsAreInProportion(width: Int) throws {
    let ask = Ask(try CorpusLoader.builtIn())
    let amounts = try ask.amounts("events | chart decade")
    let lines = BarText(
      amounts, width: width, signs: .blocks, messages: ReaderLanguage.en.messages
    ).lines.dropFirst()
    let most = amounts.amounts.compactMap { $0[0]?.high }.max() ?? 1
    let longest = lines.map { $0.count { $0 == "█" || $0 == "░" } }.max() ?? 0
    for (line, row) in zip(lines, amounts.amounts) {
      let amount = try #require(row[0])
      for (sign, number) in [("█", amount.low), ("█░", amount.high)] {
        let drawn = Double(line.count { sign.contains($0) })
        #expect(abs(drawn - number / most * Double(longest)) <= 1)
      }
    }
  }
}
