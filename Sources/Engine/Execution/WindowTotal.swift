import Corpus
import Plan

/// A number of rows, or what is made of the sum of their numbers.
struct WindowTotal {
  /// What is added up; nil where rows are counted.
  let value: BoundValue?
  let total: AggregateFunction.Total?

  /// The value of a window.
  ///
  /// - Parameters:
  ///   - certain: The items that are in it in every case.
  ///   - possible: Those that may be.
  func quantity(
    _ certain: NumberTally, _ possible: NumberTally, isOpen: Bool, _ items: NumberItems
  ) -> Quantity? {
    guard let total else {
      return Quantity(Double(certain.count), Double(possible.count), unit: nil)
    }
    // Where there may be none, there may be no value.
    if certain.count == 0 { return nil }
    let unit = items.unit(possible.unitCode)
    guard isOpen else {
      func made(_ sum: Double?) -> Double? {
        sum.map { total.value($0, Int64(certain.count)) }.flatMap { $0.isFinite ? $0 : nil }
      }
      return Quantity(
        value: made(certain.statedSum), low: made(certain.lowSum), high: made(certain.highSum),
        unit: unit)
    }
    // A sum does not hang on how many there are, a mean does.
    let isSum = total.value(1, 2) == 1
    let bounds = isSum ? certain.sums(possible: possible) : certain.means(possible: possible)
    return Quantity(min(bounds.low, bounds.high), bounds.high, unit: unit)
  }
}

extension Quantity {
  /// A number between bounds, which are infinite where there is none.
  fileprivate init(_ low: Double, _ high: Double, unit: String?) {
    self.init(
      value: low == high ? low : nil, low: low.isFinite ? low : nil,
      high: high.isFinite ? high : nil, unit: unit)
  }
}

/// The numbers of a column, or rows that are counted.
struct NumberItems {
  private let column: Column?

  init(_ column: Column?) { self.column = column }

  /// Whether a file declares that they are quantities.
  var isDeclared: Bool {
    if case .quantity(let column) = column { column.isDeclared } else { false }
  }

  /// The word for a code of what is counted.
  func unit(_ code: Int32?) -> String? {
    guard let code, case .quantity(let column) = column else { return nil }
    return column.units?.dictionary.names[Int(code)]
  }

  /// What a row adds.
  subscript(row: Int) -> NumberTally {
    switch column {
    case nil: NumberTally(0)
    case .integer(let column):
      column.missing.contains(row) ? NumberTally() : NumberTally(Double(column.values[row]))
    case .decimal(let column):
      column.missing.contains(row) ? NumberTally() : NumberTally(column.values[row])
    case .quantity(let column):
      if column.missing.contains(row) {
        NumberTally()
      } else {
        NumberTally(
          stated: column.stated[row], low: column.low[row], high: column.high[row],
          unit: column.units.map { Int32(bitPattern: $0.codes[row]) } ?? -1)
      }
    case .text, .category, .boolean, .date, .list, .reference, .link: NumberTally()
    }
  }
}
