import Corpus
import Plan

/// An aggregate of groups that a database forms.
struct ServedSum {
  let asked: [SQLSelection.Sum]
  private let computation: Computation

  private enum Computation {
    case rows
    case least(isWhole: Bool)
    case greatest(isWhole: Bool)
    case total(AggregateFunction.Total, isWhole: Bool)
  }

  /// What a group has of it.
  struct Result {
    let column: Column
    /// How many rows have no value.
    let skipped: Int
  }

  /// Nil for an aggregate that SQL does not have as clio does.
  init?(_ function: Aggregate.Function, _ table: SQLTable) {
    switch function {
    case .count: (asked, computation) = ([], .rows)
    case .filtered: return nil
    case .of(let name, let values, _):
      guard let value = values.first else {
        (asked, computation) = ([], .rows)
        return
      }
      guard case .field(let field) = value, values.count == 1, field < table.fields.count else {
        return nil
      }
      let isWhole: Bool
      switch table.fields[field].storage {
      case .integer: isWhole = true
      case .decimal: isWhole = false
      default: return nil
      }
      switch AggregateFunction.of(name).computation {
      case .extreme(descending: false):
        asked = [.values(field: field), .least(field: field)]
        computation = .least(isWhole: isWhole)
      case .extreme(descending: true):
        asked = [.values(field: field), .greatest(field: field)]
        computation = .greatest(isWhole: isWhole)
      case .total(let total):
        asked =
          [.values(field: field), .roughSum(field: field)] + (isWhole ? [.sum(field: field)] : [])
        computation = .total(total, isWhole: isWhole)
      case .rows, .place, .list, .quantile, .deviation, .correlation: return nil
      }
    }
  }

  /// Beyond it whole numbers are not added up there.
  private static let mostSum = 0x1p62

  /// - Parameters:
  ///   - columns: Those that were asked, a row for each group of the answer.
  ///   - rows: How many rows each group has.
  /// - Returns: Nil where a sum is too great.
  func result(_ columns: ArraySlice<SQLValues>, _ groups: ServedNumbering, rows: [Int64]) -> Result?
  {
    guard let counts = columns.first else {
      return Result(column: .integer(IntegerColumn(rows)), skipped: 0)
    }
    let found = groups.totals(counts.integers, +).map { $0 ?? 0 }
    let skipped = Int(rows.reduce(0, +) - found.reduce(0, +))
    // Of no values a database may say 0.
    let here = counts.integers.map { ($0 ?? 0) > 0 }
    func present<Number>(_ values: [Number?]) -> [Number?] {
      zip(values, here).map { $1 ? $0 : nil }
    }
    let values = columns[columns.startIndex + 1]
    switch computation {
    case .rows: return nil
    case .least(isWhole: true):
      return Result(
        column: .integer(IntegerColumn(groups.totals(present(values.integers), min))),
        skipped: skipped)
    case .greatest(isWhole: true):
      return Result(
        column: .integer(IntegerColumn(groups.totals(present(values.integers), max))),
        skipped: skipped)
    case .least(isWhole: false):
      return Result(
        column: .decimal(DecimalColumn(groups.totals(present(values.decimals), min))),
        skipped: skipped)
    case .greatest(isWhole: false):
      return Result(
        column: .decimal(DecimalColumn(groups.totals(present(values.decimals), max))),
        skipped: skipped)
    case .total(let total, let isWhole):
      let rough = groups.totals(present(values.decimals), +)
      if isWhole, rough.contains(where: { abs($0 ?? 0) > Self.mostSum }) { return nil }
      if isWhole, total.staysWhole {
        let exact = columns[columns.startIndex + 2].integers
        return Result(
          column: .integer(IntegerColumn(groups.totals(present(exact), +))), skipped: skipped)
      }
      let sums =
        isWhole
        ? groups.totals(present(columns[columns.startIndex + 2].integers), +).map {
          $0.map { Double($0) }
        }
        : rough
      let numbers = zip(sums, found).map { sum, count in
        sum.map { total.value($0, count) }.flatMap { $0.isNaN ? nil : $0 }
      }
      return Result(column: .decimal(DecimalColumn(numbers)), skipped: skipped)
    }
  }
}
