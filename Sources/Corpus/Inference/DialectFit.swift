import Text

/// How well a dialect fits the first records of a file.
struct DialectFit: Comparable {
  /// Whether the first record is separated by it, and not only those below a title.
  let isFromFirst: Bool
  /// The records with the most frequent number of cells, of a thousand.
  let regularity: Int
  let width: Int

  init(isFromFirst: Bool, regularity: Int, width: Int) {
    self.isFromFirst = isFromFirst
    self.regularity = regularity
    self.width = width
  }

  /// Returns nil where the dialect gives one column only.
  init?(_ trial: DialectTrial, _ dialect: CSVDialect, of bytes: Span<UInt8>) {
    guard !trial.hasOpenQuote, let usual = Self.usualWidth(trial.counts), usual > 1 else {
      return nil
    }
    let matching = trial.counts.count { $0 == usual }
    let regularity = matching * 1000 / trial.counts.count
    let isParted = trial.counts[0] > 1
    guard isParted || Self.hasTableBelow(trial.counts, usual, dialect, bytes) else { return nil }
    self.init(
      isFromFirst: isParted && regularity >= 500,
      regularity: regularity, width: usual)
  }

  static func < (one: DialectFit, other: DialectFit) -> Bool {
    if one.isFromFirst != other.isFromFirst { return other.isFromFirst }
    return (one.regularity, one.width) < (other.regularity, other.width)
  }

  /// The most frequent number of cells above one, of equals the largest; else one.
  static func usualWidth(_ counts: [Int]) -> Int? {
    var frequencies: [Int: Int] = [:]
    for count in counts where count > 1 { frequencies[count, default: 0] += 1 }
    return frequencies.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
      ?? (counts.isEmpty ? nil : 1)
  }

  /// Whether records of one width are below a first one that is not split: a table with a title,
  /// and no list of texts of which some hold commas.
  private static func hasTableBelow(
    _ counts: [Int], _ width: Int, _ dialect: CSVDialect, _ bytes: Span<UInt8>
  ) -> Bool {
    guard
      let start = counts.indices.dropLast().first(where: {
        counts[$0] == width && counts[$0 + 1] == width
      })
    else { return false }
    // Notes can be below.
    let end = counts.lastIndex { $0 > 1 } ?? start
    let below = counts[start...end]
    guard below.count(where: { $0 == width }) * 10 >= below.count * 8 else { return false }
    let all = DialectTrial.records(dialect, of: bytes)
    let records = all[start...].filter { $0.cells.count == width }
    let isProse = records.allSatisfy { record in
      record.cells.dropFirst().allSatisfy { $0.first == " " }
    }
    let hasValues = (1...3).contains { headings in
      !CellLook.typedColumns(Array(records.dropFirst(headings)), width: width).isEmpty
    }
    if hasValues { return true }
    // One word is rather the heading of a list than a title.
    return !isProse && all[0].cells[0].trimmed.contains(" ")
  }
}
