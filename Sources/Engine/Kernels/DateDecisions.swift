import Chronology
import Corpus

/// What one condition says of the dates of a column: dates repeat, and each different one is decided
/// once.
struct DateDecisions {
  private let decider: DayDecider
  private let column: DateColumn
  /// By the code of the date's text.
  private var truths: [Truth?]
  /// How many dates were decided.
  private(set) var count = 0

  init(_ condition: DayCondition, of column: DateColumn) {
    decider = DayDecider(condition)
    self.column = column
    truths = Array(repeating: nil, count: column.texts.dictionary.count)
  }

  /// The truth for a row that has a date.
  mutating func truth(of row: Int) -> Truth {
    let code = column.texts.codes[row]
    guard code != CodedColumn.missingCode else { return .possible }
    if let known = truths[Int(code)] { return known }
    count += 1
    let truth = decide(row)
    truths[Int(code)] = truth
    return truth
  }

  private func decide(_ row: Int) -> Truth {
    if case .month(let months) = decider.condition, column.regular.contains(row) {
      return truth(of: row, in: months)
    }
    return decider.truth(of: column.extent(row))
  }

  /// Whether the months from the first to the last day are all wanted, or some.
  private func truth(of row: Int, in wanted: Set<Int>) -> Truth {
    let first = Day(number: Int(column.earliest[row])).civil
    let last = Day(number: Int(column.latest[row])).civil
    let span = (last.year - first.year) * 12 + last.month - first.month
    let months = (0...min(span, 11)).lazy.map { (first.month - 1 + $0) % 12 + 1 }
    if months.allSatisfy(wanted.contains) { return .certain }
    return months.contains(where: wanted.contains) ? .possible : .impossible
  }
}
