import Chronology
import Corpus

/// Decides a condition on a column of dates.
enum DateKernel {
  static func verdict(_ column: DateColumn, _ condition: DayCondition) -> Verdict {
    var verdict: Verdict
    if let days = condition.momentDays() {
      verdict = regular(column, days)
    } else if case .month(let months) = condition {
      verdict = regular(column, months: months)
    } else {
      verdict = oneByOne(column, condition)
    }
    for (row, date) in column.irregular {
      switch condition.truth(of: date.extent) {
      case .certain:
        verdict.certain.insert(Int(row))
        verdict.possible.insert(Int(row))
      case .possible: verdict.possible.insert(Int(row))
      case .impossible: break
      }
    }
    verdict.possible |= column.missing
    return verdict
  }

  /// A row within first...last is certain where one run covers it, and possible where one meets it:
  /// the runs of a set have gaps between them, so that no two together cover a row.
  private static func regular(_ column: DateColumn, _ days: DaySet) -> Verdict {
    let count = column.earliest.count
    var verdict = Verdict(RowSet(capacity: count))
    for run in days.runs {
      let low = Int32(clamping: run.lowerBound.number)
      let high = Int32(clamping: run.upperBound.number)
      let earliest = column.earliest.span
      let latest = column.latest.span
      verdict.certain |= Bitmap.rows(count) { (earliest[$0] >= low) & (latest[$0] <= high) }
      verdict.possible |= Bitmap.rows(count) { (earliest[$0] <= high) & (latest[$0] >= low) }
    }
    verdict.certain &= column.regular
    verdict.possible &= column.regular
    return verdict
  }

  private static func regular(_ column: DateColumn, months: Set<Int>) -> Verdict {
    let isWanted = (0...12).map { months.contains($0) }
    var verdict = Verdict(RowSet(capacity: column.earliest.count))
    for row in column.regular.rows.lazy.map(Int.init) {
      let first = Day(number: Int(column.earliest[row])).civil
      let last = Day(number: Int(column.latest[row])).civil
      let span = (last.year - first.year) * 12 + last.month - first.month
      var all = true
      var any = false
      for step in 0...min(span, 11) {
        let wanted = isWanted[(first.month - 1 + step) % 12 + 1]
        all = all && wanted
        any = any || wanted
      }
      if all { verdict.certain.insert(row) }
      if any { verdict.possible.insert(row) }
    }
    return verdict
  }

  private static func oneByOne(_ column: DateColumn, _ condition: DayCondition) -> Verdict {
    var verdict = Verdict(RowSet(capacity: column.earliest.count))
    for row in column.regular.rows.lazy.map(Int.init) {
      switch condition.truth(of: column.extent(row)) {
      case .certain:
        verdict.certain.insert(row)
        verdict.possible.insert(row)
      case .possible: verdict.possible.insert(row)
      case .impossible: break
      }
    }
    return verdict
  }
}

extension Bool {
  /// Both, without a branch: a short-circuit `&&` keeps a loop from being vectorised.
  @inline(__always)
  static func & (left: Bool, right: Bool) -> Bool {
    (left ? 1 as UInt8 : 0) & (right ? 1 as UInt8 : 0) != 0
  }
}

extension DateColumn {
  /// The possible days of a row that has a date.
  func extent(_ row: Int) -> EDTFDate.Extent {
    if let date = irregular[Int32(row)] { return date.extent }
    return .moment(
      DaySet(Day(number: Int(earliest[row]))...Day(number: Int(latest[row]))))
  }
}
