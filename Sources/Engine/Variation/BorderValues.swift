import Chronology
import Corpus

/// Values that a query draws its borders at: rows on both sides of them tell `<` from `<=`, and `contains` from
/// `starts with`.
package struct BorderValues: Hashable, Sendable {
  package let years: [Int]
  package let numbers: [Int64]
  package let texts: [String]

  package init(years: [Int], numbers: [Int64], texts: [String]) {
    self.years = years
    self.numbers = numbers
    self.texts = texts
  }

  /// Of a hundred rows so many get a value at a border.
  private static let share = 30

  /// A column in which some rows have values at the borders; nil for one that has no such.
  func moved(_ column: Column, rowCount: Int, _ random: inout SplitMix64) -> Column? {
    switch column {
    case .date(let dates) where !years.isEmpty:
      let choices = self.dates
      return .date(
        DateColumn(
          (0..<rowCount).map { row in
            random.happens(inPercent: Self.share)
              ? choices[random.number(below: choices.count)]
              : dates.texts[row].flatMap { try? EDTFDate($0) }
          }))
    case .integer(let column) where !numbers.isEmpty:
      let choices = numbers.flatMap { [$0 &- 1, $0, $0 &+ 1] }
      return .integer(
        IntegerColumn(
          (0..<rowCount).map { row -> Int64? in
            if column.missing.contains(row) { return nil }
            return random.happens(inPercent: Self.share)
              ? choices[random.number(below: choices.count)] : column.values[row]
          }))
    case .text(let column) where !texts.isEmpty:
      let choices = texts.flatMap { [$0, $0 + " x", "x " + $0] }
      return .text(
        TextColumn(
          (0..<rowCount).map { row in
            random.happens(inPercent: Self.share)
              ? choices[random.number(below: choices.count)] : column[row]
          }))
    default: return nil
    }
  }

  /// Days at both ends of the years, the years themselves, and spans that begin and end near them.
  private var dates: [EDTFDate] {
    var texts = years.flatMap { year in
      [
        "\(year - 1)-12-31", "\(year)-01-01", "\(year)-12-31", "\(year + 1)-01-01", "\(year)",
        "\(year + 1)",
      ]
    }
    if let first = years.min(), let last = years.max(), first < last {
      for start in first - 1...first + 1 {
        for end in last - 1...last + 1 where start <= end { texts.append("\(start)/\(end)") }
      }
    }
    return texts.compactMap { try? EDTFDate($0) }
  }
}
