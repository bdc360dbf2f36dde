import ClickHouse
import Corpus
import Text

/// Makes the columns of texts: as they are, and as they are searched.
struct TextEncoding: Sendable {
  private let column: TextColumn
  /// The entries as they are searched, where a row has the number of its entry.
  private let bareEntries: [String]?

  init(_ column: TextColumn) {
    self.column = column
    bareEntries = column.codes.map { _ in
      let entries = column.entries
      return (0..<column.entryCount).map { entries[$0].map(Folding.bare) ?? "" }
    }
  }

  func values(_ rows: Range<Int>) -> [NativeValues] {
    var texts = NativeTexts()
    var bare = NativeTexts()
    for row in rows {
      texts.append(column.heap.values(at: column.range(of: row)))
      if let bareEntries, let codes = column.codes {
        bare.append(bareEntries[Int(codes[row])])
      } else {
        bare.append(column[row].map(Folding.bare) ?? "")
      }
    }
    return [.missing(column.missing, rows, .string(texts)), .string(bare)]
  }
}

/// Makes the column of a category: numbers of names, or the names.
struct CategoryEncoding: Sendable {
  let column: CodedColumn
  let isNumbered: Bool

  init(_ column: CodedColumn, isNumbered: Bool) {
    self.column = column
    self.isNumbered = isNumbered
  }

  func values(_ rows: Range<Int>) -> [NativeValues] {
    guard isNumbered else { return [.texts(rows.map { column[$0] })] }
    let codes = rows.map { row in
      let code = column.codes[row]
      return code == CodedColumn.missingCode ? 0 : Int16(truncatingIfNeeded: code)
    }
    return [.missing(column.missing, rows, .int16(codes))]
  }
}
