/// How a table is written as text.
package struct CSVDialect: Equatable, Sendable {
  /// The byte between two cells.
  package var delimiter: UInt8
  /// The byte around a cell that holds delimiters, quotes or newlines; nil where quotes are data.
  package var quote: UInt8?
  /// Whether the first record names the fields.
  package var hasHeader: Bool

  package init(
    delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""), hasHeader: Bool = true
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.hasHeader = hasHeader
  }

  package static let commas = CSVDialect()
  package static let tabs = CSVDialect(delimiter: UInt8(ascii: "\t"))
}

extension CSVDialect {
  /// The dialect that a file without a descriptor seems to be written in, by its first line: tabs
  /// where they outnumber the commas, a semicolon or a pipe where there is neither, else commas.
  static func sniffed(from bytes: Span<UInt8>) -> CSVDialect {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      counts[byte, default: 0] += 1
    }
    let commas = counts[UInt8(ascii: ","), default: 0]
    let tabs = counts[UInt8(ascii: "\t"), default: 0]
    if tabs > commas { return .tabs }
    let rarer = ([";", "|"] as [Unicode.Scalar]).map { UInt8(ascii: $0) }
    let best = rarer.max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard commas == 0, let best, counts[best] != nil else { return .commas }
    return CSVDialect(delimiter: best)
  }
}
