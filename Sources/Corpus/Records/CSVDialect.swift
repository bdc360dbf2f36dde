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

/// The form of the records of a file.
package enum TableForm: Equatable, Sendable {
  case delimited(CSVDialect)
  case json(JSONForm)
  /// A list of sources.
  case bibliography(BibliographyFormat)
}
