import TestSupport
import Testing

@testable import Corpus

/// A table of `seeds/` as its cells stand in the file.
struct SeedTable: Sendable {
  typealias Row = [String: String]

  let name: String
  let columns: [String]
  let rows: [Row]

  struct Unreadable: Error { let path: String }

  init(_ name: String) throws {
    let path = "\(ClioBinary.root)/seeds/\(name).csv"
    guard let text = TextFile.read(path) else { throw Unreadable(path: path) }
    var records = Self.records(of: text)
    self.name = name
    columns = records.removeFirst()
    rows = records.map { [columns] cells in
      Row(uniqueKeysWithValues: zip(columns, cells).filter { !$1.isEmpty })
    }
  }

  /// Whether the table does nothing but link rows of others: it then has neither ids nor locators.
  var isLink: Bool { !columns.contains("id") }

  /// Every table of the corpus, in the order of its descriptor.
  static func all() throws -> [SeedTable] {
    try CorpusLoader.builtIn().tables.map { try SeedTable($0.name) }
  }

  /// Every table whose rows stand for themselves.
  static func allWithIds() throws -> [SeedTable] { try all().filter { !$0.isLink } }

  private static func records(of text: String) -> [[String]] {
    let bytes = Array(text.utf8)
    let width = text.prefix { $0 != "\n" }.count { $0 == "," } + 1
    var scanner = CSVScanner(.commas, bytes: bytes.span)
    var batch = CellBatch(width: width, capacity: 256)
    var records: [[String]] = []
    repeat {
      scanner.fill(&batch, from: bytes.span)
      for row in 0..<batch.rowCount {
        records.append(
          (0..<width).map { column in
            let cell = batch[row, column]
            let source = cell.source == .decoded ? batch.decoded : bytes
            return String(decoding: source[cell.start..<cell.end], as: UTF8.self)
          })
      }
    } while batch.rowCount > 0
    return records
  }
}
