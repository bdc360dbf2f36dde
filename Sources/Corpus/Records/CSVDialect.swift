/// How a table is written as text.
package struct CSVDialect: Equatable, Sendable {
  /// The byte between two cells, or the first of several.
  package var delimiter: UInt8
  /// The bytes behind the first of a delimiter of several, such as the second bar of `||`.
  package var delimiterTail: [UInt8] = []
  /// The byte around a cell that holds delimiters, quotes or newlines; nil where quotes are data.
  package var quote: UInt8?
  /// Whether two quotes within a quoted cell are one that is data.
  package var doublesQuotes = true
  /// The byte before a delimiter, quote or newline that is data.
  package var escape: UInt8?
  /// Whether the escape also joins lines where no quotes enclose a cell.
  package var escapesLineEnds = true
  /// Whether spaces at the beginning of a cell do not belong to it. Where the delimiter is a space, so
  /// that a run of spaces is one delimiter.
  package var skipsInitialSpace = false
  /// The byte with which lines begin that are no records.
  package var comment: UInt8?
  /// Whether a record names the fields.
  package var hasHeader: Bool
  /// The numbers of the rows that name the fields, from 1; what is above them is skipped.
  /// Records and blank lines are rows.
  package var headerRows = [1]
  /// What is between the headings of several rows that name one field.
  package var headerJoin = " "
  /// The numbers of the rows that are skipped wherever they are, in order.
  package var passedRows: [Int] = []
  /// What the record with the headings lacks.
  package var shortHeader: ShortHeader?
  /// Whether nothing parts the cells: the delimiter is a byte that the file does not hold.
  package var hasOneColumn = false

  package init(
    delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""), hasHeader: Bool = true
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.hasHeader = hasHeader
  }

  package static let commas = CSVDialect()
  package static let tabs = CSVDialect(delimiter: UInt8(ascii: "\t"))

  /// Whether cells are written as RFC 4180 has them, but for the bytes that part and enclose them.
  var hasPlainCells: Bool {
    delimiterTail.isEmpty && escape == nil && !skipsInitialSpace && (doublesQuotes || quote == nil)
  }

  /// Whether spaces part the cells.
  var isPartedByBlanks: Bool { delimiter == UInt8(ascii: " ") && skipsInitialSpace }
}

/// The form of the records of a file.
package enum TableForm: Equatable, Sendable {
  case delimited(CSVDialect)
  case json(JSONForm)
  /// A list of sources.
  case bibliography(BibliographyFormat)
}
