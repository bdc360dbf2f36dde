import Chronology
import Plan

/// Amounts by category and series, as they are gathered from groups.
///
/// A group whose key is uncertain, such as `[194X,195X]`, may be part of several categories: it raises what each of
/// these is at most, and none of what they are at least.
struct AmountTable {
  struct Cell {
    let x: Value
    let series: String?
    let amount: Chart.Amount
  }

  /// The part of a date that the categories are.
  private let part: DatePart?
  /// Whether a category without a group has the amount 0.
  private let fillsGaps: Bool
  private var categories: [Value] = []
  private var placeOfCategory: [Value: Int] = [:]
  private var series: [String?] = []
  private var placeOfSeries: [String?: Int] = [:]
  private var amounts: [Key: Chart.Amount] = [:]
  /// What lies between several categories, or in none.
  private var uncertain: [Cell] = []

  private struct Key: Hashable {
    let category: Value
    let series: String?
  }

  /// Of more empty periods than these a picture shows nothing but emptiness.
  private static let mostGaps = 200

  init(x kind: ValueKind, fillsGaps: Bool) {
    part = if case .datePart(let part) = kind { part } else { nil }
    self.fillsGaps = fillsGaps
  }

  /// Adds what is certain.
  mutating func add(_ cell: Cell) {
    enter(series: cell.series)
    if isUncertain(cell.x) {
      uncertain.append(cell)
      return
    }
    enter(cell.x)
    amounts[Key(category: cell.x, series: cell.series)] = cell.amount
  }

  /// Takes in what the same group is with all possible rows.
  ///
  /// - Parameter addsNew: Whether a group of such rows alone is there, too.
  mutating func widen(_ cell: Cell, addsNew: Bool) {
    guard addsNew || isThere(cell) else { return }
    enter(series: cell.series)
    if isUncertain(cell.x) {
      if let place = uncertain.firstIndex(where: { $0.x == cell.x && $0.series == cell.series }) {
        let old = uncertain[place]
        uncertain[place] = Cell(
          x: old.x, series: old.series, amount: old.amount.widened(cell.amount))
      } else {
        uncertain.append(
          Cell(x: cell.x, series: cell.series, amount: Chart.Amount(low: 0, high: cell.amount.high))
        )
      }
      return
    }
    let isSorted = isInOrderOfTime
    enter(cell.x)
    if isSorted { sort() }
    let key = Key(category: cell.x, series: cell.series)
    let certain = amounts[key] ?? Chart.Amount(low: 0, high: 0)
    amounts[key] = certain.widened(cell.amount)
  }

  private func isThere(_ cell: Cell) -> Bool {
    isUncertain(cell.x)
      ? uncertain.contains { $0.x == cell.x && $0.series == cell.series }
      : amounts[Key(category: cell.x, series: cell.series)] != nil
  }

  /// The categories as numbers of periods; nil where one is none.
  private var periods: [Int64]? {
    guard part != nil else { return nil }
    let numbers = categories.compactMap {
      if case .integer(let number) = $0 { number } else { nil }
    }
    return numbers.count == categories.count ? numbers : nil
  }

  private var isInOrderOfTime: Bool { periods.map { $0 == $0.sorted() } ?? false }

  private mutating func sort() {
    guard let periods else { return }
    categories = periods.sorted().map { .integer($0) }
    for (place, category) in categories.enumerated() { placeOfCategory[category] = place }
  }

  private mutating func enter(series label: String?) {
    guard placeOfSeries[label] == nil else { return }
    placeOfSeries[label] = series.count
    series.append(label)
  }

  private mutating func enter(_ category: Value) {
    guard placeOfCategory[category] == nil else { return }
    placeOfCategory[category] = categories.count
    categories.append(category)
  }

  private func isUncertain(_ value: Value) -> Bool {
    switch value {
    case .missing: true
    case .date: part != nil
    default: false
    }
  }

  func amounts(_ fields: PicturePlan.Amounts) throws(Interrupted) -> Chart.Amounts {
    let categories = filled
    try Interrupted.unlessDrawable(categories.count * series.count)
    var made = categories.map { category in
      series.map { series -> Chart.Amount? in
        amounts[Key(category: category, series: series)]
          ?? (fillsGaps ? Chart.Amount(low: 0, high: 0) : nil)
      }
    }
    var beside: [Chart.Beside] = []
    for cell in uncertain {
      if fillsGaps, case .date(let text) = cell.x, let part, let date = EDTFDate(ifValid: text),
        let column = placeOfSeries[cell.series]
      {
        for (place, category) in categories.enumerated() where category.isIn(date, part) {
          made[place][column]?.high += cell.amount.high
        }
      }
      beside.append(
        Chart.Beside(label: cell.x == .missing ? nil : cell.x.label, amount: cell.amount))
    }
    return Chart.Amounts(
      x: fields.x.name, amount: fields.amount.name, series: fields.series?.name,
      categories: categories.map(\.label), seriesLabels: series.map { $0 ?? "" }, amounts: made,
      beside: beside.merged)
  }

  /// The categories, of periods also those between them that no group has.
  private var filled: [Value] {
    guard fillsGaps, isInOrderOfTime, let length = part?.yearCount, let numbers = periods,
      let first = numbers.first, let last = numbers.last, (last - first) / length < Self.mostGaps
    else { return categories }
    return stride(from: first, through: last, by: Int(length)).map { .integer($0) }
  }
}

extension Chart.Amount {
  /// The amount that is at most what it is with all possible rows.
  fileprivate func widened(_ possible: Chart.Amount) -> Chart.Amount {
    Chart.Amount(low: min(low, possible.low), high: max(high, possible.high))
  }
}

extension [Chart.Beside] {
  /// Those with the same label as one.
  fileprivate var merged: [Chart.Beside] {
    var merged: [Chart.Beside] = []
    for beside in self {
      if let place = merged.firstIndex(where: { $0.label == beside.label }) {
        let (one, other) = (merged[place].amount, beside.amount)
        merged[place] = Chart.Beside(
          label: beside.label,
          amount: Chart.Amount(low: one.low + other.low, high: one.high + other.high))
      } else {
        merged.append(beside)
      }
    }
    return merged
  }
}
