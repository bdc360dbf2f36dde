/// Counts the cells that hold a customary sign for a missing value.
///
/// Such a sign is taken for missing only within a column whose other values are numbers, dates or
/// truth values, to which it cannot belong; in a column of words `NA` may be Namibia, or a name.
struct MarkerCount {
  private static let known = [
    "NA", "N/A", "n/a", "na", "#N/A", "NaN", "nan", "NULL", "Null", "null", "None", "none", "nil",
    "-", "--", ".", "?", "\\N", "missing", "unknown",
  ].map { Array($0.utf8) }

  /// How often each was met, in the order of `known`.
  private var counts = [Int](repeating: 0, count: Self.known.count)
  private(set) var total = 0

  /// Counts a cell if it is such a sign; whether it is.
  mutating func count(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 7, let first = text.isEmpty ? nil : text[0], first &- 48 >= 10 else {
      return false
    }
    guard let index = Self.known.firstIndex(where: { text.isEqual(to: $0.span) }) else {
      return false
    }
    counts[index] += 1
    total += 1
    return true
  }

  /// The signs that were met.
  var texts: [String] {
    counts.indices.filter { counts[$0] > 0 }.map { String(decoding: Self.known[$0], as: UTF8.self) }
  }
}
