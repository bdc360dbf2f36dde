/// Text of any length, in one UTF-8 heap.
///
/// Where texts repeat, each different one is in the heap once, and every row has the number of its
/// entry: two bytes a row, by which rows are compared, grouped and searched without their texts.
package struct TextColumn: Sendable {
  package let heap: Buffer<UInt8>
  /// Where the entries begin: entry `e` is at `offsets[e] ..< offsets[e + 1]` of the heap.
  @usableFromInline package let offsets: Buffer<Int>
  /// The entry of each row; nil where every row has one of its own, in the order of the rows. Entry 0
  /// is then the empty text of the rows that have no value; no two entries have the same bytes.
  @usableFromInline package let codes: Buffer<UInt16>?
  /// The rows without a value, which an empty text is not told apart from.
  package let missing: RowSet
  /// Whether no text has other characters than ASCII.
  package let isASCII: Bool

  /// The most entries that codes can number.
  package static let mostEntries = Int(UInt16.max) + 1

  package init(
    heap: Buffer<UInt8>, offsets: Buffer<Int>, codes: Buffer<UInt16>? = nil, missing: RowSet
  ) {
    precondition(
      (codes?.count ?? offsets.count - 1) == missing.capacity, "an entry for each row")
    self.heap = heap
    self.offsets = offsets
    self.codes = codes
    self.missing = missing
    isASCII = heap.span.isASCII
  }

  /// A column as it was kept.
  init(
    heap: Buffer<UInt8>, offsets: Buffer<Int>, codes: Buffer<UInt16>?, missing: RowSet,
    isASCII: Bool
  ) {
    self.heap = heap
    self.offsets = offsets
    self.codes = codes
    self.missing = missing
    self.isASCII = isASCII
  }

  /// A column with other rows of the same texts.
  private init(_ column: TextColumn, codes: Buffer<UInt16>, missing: RowSet) {
    (heap, offsets, isASCII) = (column.heap, column.offsets, column.isASCII)
    self.codes = codes
    self.missing = missing
  }

  /// The first rows, where texts have codes; nil where they have none.
  func prefix(_ count: Int) -> TextColumn? {
    codes.map { TextColumn(self, codes: $0.prefix(count), missing: missing.prefix(count)) }
  }

  /// Creates a column from strings, for small tables and tests.
  package init(_ values: [String?]) {
    var texts = TextBuilder()
    for value in values {
      if var value { value.withUTF8 { texts.append($0.span) } } else { texts.appendMissing() }
    }
    self = texts.column(missing: RowSet(missingIn: values))
  }

  /// The number of texts in the heap.
  package var entryCount: Int { offsets.count - 1 }

  /// The bytes of a row, an empty range where it has no value.
  ///
  /// Inlinable, as calls of it were a fifth of a join by a million texts.
  @inlinable
  package func range(of row: Int) -> Range<Int> {
    let entry = if let codes { Int(codes[row]) } else { row }
    return offsets[entry]..<offsets[entry + 1]
  }

  package subscript(row: Int) -> String? {
    missing.contains(row) ? nil : String(decoding: heap.values(at: range(of: row)), as: UTF8.self)
  }
}

extension TextColumn {
  /// The entries as a column in which each is a row of its own: what depends on the text alone is
  /// asked of them once, however many rows there are. The column itself where it has no codes.
  package var entries: TextColumn {
    guard codes != nil else { return self }
    return TextColumn(
      heap: heap, offsets: offsets, missing: RowSet(capacity: entryCount, rows: [0]))
  }
}
