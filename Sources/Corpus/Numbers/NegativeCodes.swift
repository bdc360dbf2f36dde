/// Counts the negative numbers of a column, and among them those that customarily stand for what is
/// not known: `-9`, `-99`.
///
/// Where a column has no other negative number they are most likely no quantities, and would spoil
/// each sum and mean. They stay numbers, since only the user can know.
struct NegativeCodes {
  private static let known = [
    "-1", "-7", "-8", "-9", "-77", "-88", "-99", "-97", "-98", "-999", "-9999",
  ].map { Array($0.utf8) }

  /// How often each was met, in the order of `known`.
  private var counts = [Int](repeating: 0, count: Self.known.count)
  private(set) var hasOthers = false

  /// Whether a number is such a code.
  static func contains(_ number: Int64) -> Bool {
    number < 0 && known.contains { $0.elementsEqual(String(number).utf8) }
  }

  /// Whether a text is such a code.
  static func contains(_ text: Span<UInt8>) -> Bool { known.contains { text.isEqual(to: $0.span) } }

  /// Whether a text is such a code of up to three digits, which no date is.
  static func isShortCode(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 2, text.count <= 4, text[0] == UInt8(ascii: "-") else { return false }
    return contains(text)
  }

  /// Counts a number.
  mutating func count(_ number: Span<UInt8>) {
    guard !hasOthers, !number.isEmpty, number[0] == UInt8(ascii: "-") else { return }
    guard let index = Self.known.firstIndex(where: { number.isEqual(to: $0.span) }) else {
      hasOthers = true
      return
    }
    counts[index] += 1
  }

  /// The codes and the number of their cells; nil where other numbers are negative too, or none is.
  var finding: (codes: [String], count: Int)? {
    let met = counts.indices.filter { counts[$0] > 0 }
    if hasOthers || met.isEmpty { return nil }
    return (
      met.map { String(decoding: Self.known[$0], as: UTF8.self) },
      met.reduce(0) { $0 + counts[$1] }
    )
  }
}
