/// The cells of one record that a preset uses: trimmed, and empty where the column's marks say that
/// there is no value.
///
/// They are copied out of the file once a record, so that values can be made of them piece by piece.
struct RecordCells {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>]
  private let columns: [Int]
  private let missing: [MissingValues]

  /// - Parameters:
  ///   - columns: the places in the file of the columns that are used.
  ///   - missing: what marks a missing value in each.
  init(columns: [Int], missing: [MissingValues], width: Int) {
    self.columns = columns
    self.missing = missing
    ranges = Array(repeating: 0..<0, count: width)
  }

  /// Takes the cells of a record.
  mutating func fill(from batch: CellBatch, row: Int, of file: Span<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    for (index, column) in columns.enumerated() {
      let cell = batch[row, column]
      let start = bytes.count
      switch cell.source {
      case .file: append(file.extracting(cell.start..<cell.end), missing[index])
      case .decoded:
        append(batch.decoded.span.extracting(cell.start..<cell.end), missing[index])
      case .invalid: break
      }
      ranges[column] = start..<bytes.count
    }
  }

  private mutating func append(_ cell: Span<UInt8>, _ missing: MissingValues) {
    let text = cell.extracting(cell.trimmedRange)
    if !missing.contains(text) { bytes.append(text) }
  }

  func isEmpty(_ column: Int) -> Bool { ranges[column].isEmpty }

  /// Appends a cell to a text.
  func append(_ column: Int, to text: inout [UInt8]) {
    text.append(contentsOf: bytes[ranges[column]])
  }
}
