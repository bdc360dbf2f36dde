/// Reads the records of a file one after the other, whatever the form in which they are written.
///
/// A source is a value: a copy of it reads the same records again.
protocol RecordSource {
  /// Where the next record begins in the bytes: how far the reading has come.
  var position: Int { get }
  /// What was wrong with the form of the records read so far, as opposed to their values.
  var formFaults: [FormFault] { get }

  /// The kind of the values of a column where the form of the file leaves no doubt; nil to look at
  /// them. Known once the headings were read.
  func kind(ofColumn column: Int) -> ColumnKind?

  /// Reads the names of the columns; nil in a file that holds nothing.
  ///
  /// - Throws: `invalidEncoding` of a name, without its file.
  mutating func headings(of bytes: Span<UInt8>) throws(HeadingFault) -> [String]?
  /// Reads records until the batch is full; an empty batch means the end of the file.
  mutating func fill(_ batch: inout CellBatch, from bytes: Span<UInt8>)
}

extension RecordSource {
  func kind(ofColumn column: Int) -> ColumnKind? { nil }
}

/// What is wrong with the form of a record.
struct FormFault {
  let kind: LoadFault.Kind
  /// The physical line where the record begins.
  let line: Int
  /// The column of the cell, from 0; nil where the fault is that of the whole record.
  let column: Int?
}

/// The names of the columns are not UTF-8.
struct HeadingFault: Error {
  let line: Int
  /// The offset of the first byte that is wrong.
  let offset: Int
}
