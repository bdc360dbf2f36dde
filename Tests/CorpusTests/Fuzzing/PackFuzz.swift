import Files

@testable import Corpus

/// What holds of opening a packed corpus whatever its bytes; fuzzers and tests share it.
enum PackFuzz {
  /// Returns the promises that opening a file breaks: none, if all is well.
  ///
  /// The first byte says whether checksums are looked at. Without them anything gets as far as what every
  /// loop over rows takes for granted.
  static func brokenPromises(_ bytes: [UInt8]) -> [String] {
    guard let first = bytes.first else { return [] }
    let file = MappedFile(copying: Array(bytes.dropFirst()))
    guard
      let pack = try? PackFile(
        file, path: "t.pack", trusting: first == UInt8(ascii: "t")),
      let corpus = try? Corpus(from: pack, path: "t.pack")
    else { return [] }
    let rowCounts = corpus.tables.map(\.rowCount)
    var broken: [String] = []
    for table in corpus.tables where table.rowCount < 1 << 16 {
      _ = table.origin?.resource
      for field in table.fields {
        if !field.column.isSound(rowCount: table.rowCount, tables: rowCounts) {
          broken.append("\(field.name) leads beyond a table or dictionary")
        }
        for row in 0..<table.rowCount { read(field, row) }
      }
    }
    return broken
  }

  /// Looks at all that stands in a row.
  private static func read(_ field: Field, _ row: Int) {
    _ = (field.column.text(at: row), field.faulty?.contains(row), field.unread?[row])
    switch field.column {
    case .list(let column): _ = column[row]
    case .reference(let column): _ = column[row]
    case .link(let column): _ = column[row]
    case .quantity(let column): _ = column.bounds(row)
    case .date(let column): _ = (column[row], column.clock(row))
    case .text, .category, .integer, .decimal, .boolean: break
    }
  }
}
