import Text

/// What becomes of the first records of a file when they are read by a dialect.
struct DialectTrial {
  static let sampleRecords = 100
  /// The most cells of which texts are made.
  private static let mostTexts = 1 << 17

  /// The number of cells of each record.
  let counts: [Int]
  let looseQuotes: Int
  let quotedCells: Int
  /// Whether a quote that begins a cell never ends.
  let hasOpenQuote: Bool

  init(_ dialect: CSVDialect, of bytes: Span<UInt8>) {
    let sample = bytes.extracting(first: bytes.headCount)
    let isCut = sample.count < bytes.count
    var scanner = CSVScanner(dialect, bytes: sample)
    var batch = CellBatch(width: 0, capacity: Self.sampleRecords)
    scanner.fill(&batch, from: sample)
    // The last record of a cut sample is not whole.
    let isLastWhole = !isCut || batch.isFull
    counts = batch.ragged.lazy.filter { isLastWhole || $0.row + 1 < batch.rowCount }.map(\.count)
    looseQuotes = scanner.looseQuotes.count
    quotedCells = scanner.quotedCells
    hasOpenQuote = !scanner.unterminated.isEmpty && isLastWhole
  }

  /// The first records as texts.
  static func records(_ dialect: CSVDialect, of bytes: Span<UInt8>) -> [SampleRecord] {
    let sample = bytes.extracting(first: bytes.headCount)
    var scanner = CSVScanner(dialect, bytes: sample)
    var batch = CellBatch(width: 0, capacity: 1)
    var records: [SampleRecord] = []
    var texts = 0
    while records.count < sampleRecords, texts < mostTexts {
      batch.removeAll()
      scanner.skipToRecord(sample)
      guard let line = scanner.scanRecord(sample, into: &batch) else { return records }
      let cells = scanner.record.map { batch.text(of: $0, in: sample) }
      records.append(SampleRecord(cells: cells, row: scanner.recordRow, line: line))
      texts += cells.count
    }
    let isWhole = sample.count == bytes.count || records.count == sampleRecords
    return isWhole ? records : Array(records.dropLast())
  }
}

/// One of the first records of a file.
struct SampleRecord {
  let cells: [String]
  /// Its number among the rows of the file.
  let row: Int
  /// The physical line where it begins.
  let line: Int

  /// The number of its cells up to the last that holds something.
  var width: Int { (cells.lastIndex { !$0.trimmed.isEmpty } ?? -1) + 1 }
  /// The number of cells that hold something.
  var filled: Int { cells.count { !$0.trimmed.isEmpty } }
}

extension Span<UInt8> {
  /// The length of the part of a file by which its dialect is found out.
  var headCount: Int { Swift.min(count, 1 << 17) }
}
