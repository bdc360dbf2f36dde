/// Finds out how a file without a descriptor is written: what stands between its cells, whether
/// quotes enclose them, and whether the first record names the columns.
///
/// The delimiter is the one by which the most of the first records have the same number of cells; of
/// equals the one that gives more cells. In files with tabs or control-A between the cells, which
/// few programs quote, quotes are data as soon as one of the whole file cannot be a quotation.
struct DialectInference {
  private static let sampleRecords = 100
  private static let sampleBytes = 1 << 17
  /// In the order of preference where two fit alike.
  private static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x01,
  ]

  /// How well a dialect fits a sample.
  private struct Fit: Comparable {
    /// The records with the most frequent number of cells, of a thousand.
    let regularity: Int
    let width: Int

    static func < (one: Fit, other: Fit) -> Bool {
      (one.regularity, one.width) < (other.regularity, other.width)
    }
  }

  /// The dialect that a file seems to be written in.
  static func dialect(of bytes: Span<UInt8>) -> CSVDialect {
    let isCut = bytes.count > sampleBytes
    let sample = bytes.extracting(0..<min(bytes.count, sampleBytes))
    var best = CSVDialect.commas
    var bestFit = Fit(regularity: 0, width: 0)
    for delimiter in delimiters {
      let quoted = CSVDialect(delimiter: delimiter)
      let plain = CSVDialect(delimiter: delimiter, quote: nil)
      let quotedFit = fit(of: quoted, sample, isCut: isCut)
      let plainFit = fit(of: plain, sample, isCut: isCut)
      // More cells alone are no reason to read quotes as data: commas in quotes give them too.
      let isPlain = (plainFit?.regularity ?? 0) > (quotedFit?.regularity ?? 0)
      guard let fit = isPlain ? plainFit : quotedFit, fit > bestFit else { continue }
      bestFit = fit
      best = isPlain ? plain : quoted
    }
    let isRarelyQuoted = best.delimiter == UInt8(ascii: "\t") || best.delimiter == 0x01
    if isRarelyQuoted, best.quote != nil, hasImpossibleQuote(bytes, delimiter: best.delimiter) {
      best.quote = nil
    }
    best.hasHeader = HeaderInference.hasHeader(records(of: best, sample, isCut: isCut))
    return best
  }

  /// How regular a sample is in a dialect; nil where it has one column only.
  private static func fit(of dialect: CSVDialect, _ sample: Span<UInt8>, isCut: Bool) -> Fit? {
    var counts: [Int: Int] = [:]
    var total = 0
    var scanner = CSVScanner(dialect, bytes: sample)
    var batch = CellBatch(width: 0, capacity: sampleRecords)
    scanner.fill(&batch, from: sample)
    // The last record of a cut sample is not whole.
    let isLastWhole = !isCut || batch.isFull
    for (row, count) in batch.ragged where isLastWhole || row + 1 < batch.rowCount {
      counts[count, default: 0] += 1
      total += 1
    }
    if !scanner.formFaults.isEmpty, isLastWhole { return nil }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let usual, usual.key > 1 else { return nil }
    return Fit(regularity: usual.value * 1000 / total, width: usual.key)
  }

  /// The first records as texts, for what is told by their values.
  private static func records(
    of dialect: CSVDialect, _ sample: Span<UInt8>, isCut: Bool
  ) -> [[String]] {
    var scanner = CSVScanner(dialect, bytes: sample)
    var widths = CellBatch(width: 0, capacity: sampleRecords)
    var trial = scanner
    trial.fill(&widths, from: sample)
    let width = widths.ragged.map(\.count).max() ?? 0
    // A batch of wide records holds fewer of them.
    var batch = CellBatch(width: width, capacity: sampleRecords)
    scanner.fill(&batch, from: sample)
    let rows = isCut && !batch.isFull ? max(0, batch.rowCount - 1) : batch.rowCount
    return (0..<rows).map { row in
      (0..<width).map { column in
        let cell = batch[row, column]
        let isDecoded = cell.source == .decoded
        return isDecoded
          ? String(batch.decoded.span.extracting(cell.start..<cell.end))
          : String(sample.extracting(cell.start..<cell.end))
      }
    }
  }

  /// Whether a cell begins with a quote that cannot enclose it: it never ends, or other text follows
  /// where it ends.
  private static func hasImpossibleQuote(_ bytes: Span<UInt8>, delimiter: UInt8) -> Bool {
    let quote = UInt8(ascii: "\"")
    var index = 0
    var beginsCell = true
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == quote, beginsCell else {
        beginsCell = byte == delimiter || isLineEnd(byte)
        index &+= 1
        continue
      }
      index &+= 1
      while index < bytes.count {
        if bytes[index] == quote {
          guard index + 1 < bytes.count, bytes[index + 1] == quote else { break }
          index &+= 1
        }
        index &+= 1
      }
      guard index < bytes.count else { return true }
      index &+= 1
      guard index == bytes.count || bytes[index] == delimiter || isLineEnd(bytes[index]) else {
        return true
      }
      beginsCell = false
    }
    return false
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
