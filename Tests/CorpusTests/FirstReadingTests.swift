import TestSupport
import Testing

@testable import Corpus

/// Columns that take their cells while it is still being found out what they hold are, in every file,
/// the columns that a second reading gives.
@Suite struct FirstReadingTests {
  /// A file, and how it is written.
  private struct File {
    var text: [UInt8] = []
    var dialect = CSVDialect.commas
  }

  /// What there is to know of a table that was read.
  private struct Outcome {
    var corpus: Corpus?
    var told: [String]
    var log: String
  }

  private static func outcome(of file: File, rows: Int, batchesBeforeGuess: Int) -> Outcome {
    CellBatch.$usualCapacity.withValue(rows) {
      TableLoader.$batchesBeforeGuess.withValue(batchesBeforeGuess) {
        var loader = TableLoader(file: "t.csv", form: .delimited(file.dialect))
        do throws(LoadFault) {
          let draft = try loader.bareTable(file.text.span, name: "t")
          let lines = (0..<draft.rowCount).map { draft.lines[$0] }
          let fields = draft.fields.map { "\($0.name) \($0.label) \($0.faulty)" }
          let corpus = CorpusAssembly.corpus(name: "t", title: nil, [draft])
          let schema = try? corpus.schema().descriptor.jsonText
          return Outcome(
            corpus: corpus, told: (corpus.faults + corpus.warnings).map(\.rendered.english),
            log: "\(lines) \(fields) \(schema ?? "-") \(corpus.unkept) \(draft.key)")
        } catch {
          return Outcome(corpus: nil, told: [error.rendered.english], log: "")
        }
      }
    }
  }

  private func expectTheSame(_ file: File, _ comment: String) {
    for rows in [1, 7, 64] {
      let twice = Self.outcome(of: file, rows: rows, batchesBeforeGuess: .max)
      for batches in [1, 2, 5] {
        let once = Self.outcome(of: file, rows: rows, batchesBeforeGuess: batches)
        #expect(once.told == twice.told, "\(comment)")
        #expect(once.log == twice.log, "\(comment)")
        if let one = once.corpus, let other = twice.corpus {
          let difference = one.difference(from: other)
          #expect(difference == nil, "\(difference ?? "") in \(comment)")
        } else {
          #expect((once.corpus == nil) == (twice.corpus == nil), "\(comment)")
        }
      }
    }
  }

  @Test(arguments: 0..<(isDeep ? 600 : 60))
  func findsWhatTwoReadingsFind(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let file = Self.file(&random)
    expectTheSame(file, "seed \(seed): \(String(decoding: file.text, as: UTF8.self).prefix(300))")
  }

  /// A kind that holds for long, and then does not.
  @Test(arguments: ["2.5", "x", "1976-06-03", "007", "\"a\nb\"", "1,000", "", "-9", "NA"])
  func changesItsMind(late: String) {
    for count in [20, 150, 1200] {
      var file = File()
      file.text = Array("id,n,,t\n".utf8)
      for row in 0..<count {
        file.text += Array("\(row),\(row < count - 3 ? "\(row % 9)" : late),,a\n".utf8)
      }
      expectTheSame(file, "\(late) behind \(count) rows")
    }
  }

  /// Cells that could not be read are given up as a guess, not as cells.
  @Test func givesUpAGuessThatIsWrong() {
    var file = File()
    file.text = Array("a,b\n".utf8)
    for row in 0..<3000 { file.text += Array((row < 8 ? "\(row),1\n" : "word \(row),2\n").utf8) }
    expectTheSame(file, "words behind numbers")
  }
}

// Files of every sort.
extension FirstReadingTests {
  private static let values: [[String]] = [
    ["1", "2", "33", "-4", "1234567", "0", "9000000000"],
    ["1.5", "-2.25", "0.0", "3", "1.234", "12.50"],
    ["1976-06-03", "1977-01-01", "1976", "1976-06", "1980-02-30"],
    ["JPN", "USA", "", "FRA", " GBR", "日本"], ["010", "020", "1", "X12"],
    ["true", "false", "True"], ["a;b", "b;a;c", "c"], ["1,5", "2,25", "1.000,5"],
    ["3/4/1976", "13/4/1977", "4/13/1978"], ["NA", "-", "7", "8"], ["5 km", "7 km", "$3"], [""],
    ["\"", "a\"b", "x\ny", "say \"\"so\"\""],
  ]
  private static let lineEnds = ["\n", "\r\n", "\r"]

  private static func file(_ random: inout SeededGenerator) -> File {
    var file = File()
    if Int.random(in: 0..<4, using: &random) == 0 { file.dialect = dialect(&random) }
    let delimiter = String(Unicode.Scalar(file.dialect.delimiter))
    let lineEnd = lineEnds.randomElement(using: &random) ?? "\n"
    let width = Int.random(in: 1...6, using: &random)
    let columns = (0..<width).map { _ in values.randomElement(using: &random) ?? [] }
    let dirt = [0, 0, 2, 10].randomElement(using: &random) ?? 0
    let rows = [3, 40, 130, 700].randomElement(using: &random) ?? 3
    var text = Int.random(in: 0..<8, using: &random) == 0 ? "\u{FEFF}" : ""
    let names = ["id", "date", "a", "b", "", "code"]
    if file.dialect.hasHeader {
      text += (0..<width).map { names[$0] }.joined(separator: delimiter) + lineEnd
    }
    for row in 0..<rows {
      var cells = columns.map { $0.randomElement(using: &random) ?? "" }
      let isDirty = Int.random(in: 0..<100, using: &random) < dirt
      if isDirty {
        let place = Int.random(in: 0..<width, using: &random)
        cells[place] = values.randomElement(using: &random)?.first ?? ""
        if Bool.random(using: &random) { cells.append("more") } else { cells.removeLast() }
      }
      let quotes = Int.random(in: 0..<5, using: &random) == 0
      text += cells.map { written($0, delimiter, quotes, &random) }.joined(separator: delimiter)
      if isDirty, let mark = file.dialect.comment { text += lineEnd + String(Unicode.Scalar(mark)) }
      text += row == rows - 1 && Bool.random(using: &random) ? "" : lineEnd
      if isDirty, Bool.random(using: &random) { text += lineEnd }
    }
    file.text = Array(text.utf8)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: file.text += Array("\"never ended,1\(lineEnd)2,3\(lineEnd)".utf8)
    case 1: file.text.insert(0xFF, at: file.text.count / 2)
    case 2: file.text += Array("\(lineEnd)\(lineEnd)Source: somebody\(lineEnd)".utf8)
    case 3: file.text.insert(UInt8(ascii: "\""), at: file.text.count / 2)
    default: break
    }
    return file
  }

  private static func written(
    _ cell: String, _ delimiter: String, _ quotes: Bool, _ random: inout SeededGenerator
  ) -> String {
    let needsQuotes = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
    // One cell in a hundred is written as only a broken program writes it.
    if needsQuotes ? Int.random(in: 0..<100, using: &random) == 0 : !quotes { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static func dialect(_ random: inout SeededGenerator) -> CSVDialect {
    var dialect = CSVDialect()
    dialect.delimiter =
      [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: " ")]
      .randomElement(using: &random) ?? UInt8(ascii: ",")
    switch Int.random(in: 0..<6, using: &random) {
    case 0: dialect.escape = UInt8(ascii: "\\")
    case 1: dialect.comment = UInt8(ascii: "#")
    case 2: dialect.skipsInitialSpace = true
    case 3: dialect.quote = nil
    case 4: dialect.hasHeader = false
    default: dialect.passedRows = [3, 9]
    }
    return dialect
  }
}
