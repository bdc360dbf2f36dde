import Chronology
import Corpus

/// Decides a condition on a column of dates.
enum DateKernel {
  static func verdict(
    _ column: DateColumn, _ condition: DayCondition, in selection: RowSet? = nil,
    _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    var verdict: Verdict
    var decisions: DateDecisions?
    if let days = condition.momentDays() {
      verdict = try regular(column, days, in: selection, cancellation)
    } else {
      verdict = Verdict(RowSet(capacity: column.earliest.count))
      try decide(
        (selection.map { $0 & column.regular } ?? column.regular).rows, &decisions, &verdict)
    }
    try SpanKernel(condition, of: column).decide(&verdict, cancellation)
    try decide(Array(column.irregular.others.keys), &decisions, &verdict)
    if !column.isWhole { verdict.possible |= column.missing }
    return verdict

    func decide(
      _ rows: [Int32], _ made: inout DateDecisions?, _ verdict: inout Verdict
    ) throws(Interrupted) {
      if rows.isEmpty { return }
      var decisions = made ?? DateDecisions(condition, of: column)
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        switch decisions.truth(of: Int(row)) {
        case .certain:
          verdict.certain.insert(Int(row))
          verdict.possible.insert(Int(row))
        case .possible: verdict.possible.insert(Int(row))
        case .impossible: break
        }
      }
      made = decisions
    }
  }

  /// Of more runs a row looks for its own by halving.
  private static let mostComparedRuns = 4

  /// A row within first...last is certain where one run covers it, and possible where one meets it:
  /// the runs of a set have gaps between them, so that no two together cover a row.
  private static func regular(
    _ column: DateColumn, _ days: DaySet, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> Verdict {
    switch (column.earliest, column.latest) {
    case (.narrow(let earliest), .narrow(let latest)):
      return try regular(column, earliest, latest, days, in: selection, cancellation)
    case (.wide(let earliest), .wide(let latest)):
      return try regular(column, earliest, latest, days, in: selection, cancellation)
    case (.narrow, .wide), (.wide, .narrow): preconditionFailure("days of two widths")
    }
  }

  private static func regular<DayNumber: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ column: DateColumn, _ earliest: Buffer<DayNumber>, _ latest: Buffer<DayNumber>,
    _ days: DaySet, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> Verdict {
    let meeting = try rows(column, days, from: latest, to: earliest, in: selection, cancellation)
    // Of a single day the run that meets it covers it.
    guard !column.isDaily else { return Verdict(meeting) }
    let covered = try rows(column, days, from: earliest, to: latest, in: selection, cancellation)
    return Verdict(certain: covered, possible: meeting)
  }

  /// The regular rows for which a run begins no later than a day of the row, and ends no earlier than
  /// another: the first day and the last where it is to cover them, the other way round where it is
  /// to meet them.
  private static func rows<DayNumber: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ column: DateColumn, _ days: DaySet, from first: Buffer<DayNumber>,
    to last: Buffer<DayNumber>, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let (first, last) = (first.span, last.span)
    var rows: RowSet?
    if days.runs.count > mostComparedRuns {
      let runs = DayRuns(days)
      rows = try Bitmap.slowRows(first.count, in: selection, cancellation) { row in
        runs.first(endingFrom: Int32(last[row])).map { $0.low <= Int32(first[row]) } ?? false
      }
    } else {
      for run in days.runs {
        let (lower, upper) = (run.lowerBound.number, run.upperBound.number)
        guard lower <= Int(DayNumber.max), upper >= Int(DayNumber.min) else { continue }
        let (low, high) = (DayNumber(clamping: lower), DayNumber(clamping: upper))
        let found = try Bitmap.rows(first.count, in: selection, cancellation) {
          $0.mark { (first[unchecked: $0] >= low) & (last[unchecked: $0] <= high) }
        }
        rows = rows.map { $0 | found } ?? found
      }
    }
    guard let rows else { return RowSet(capacity: first.count) }
    return column.isWhole ? rows : rows & column.regular
  }
}

/// The runs of a set of days, for looking up the one that a date is near.
private struct DayRuns {
  private let lows: [Int32]
  private let highs: [Int32]

  init(_ days: DaySet) {
    lows = days.runs.map { Int32(clamping: $0.lowerBound.number) }
    highs = days.runs.map { Int32(clamping: $0.upperBound.number) }
  }

  /// The first run that does not end before a day.
  func first(endingFrom day: Int32) -> (low: Int32, high: Int32)? {
    var (low, high) = (0, highs.count)
    while low < high {
      let middle = (low + high) / 2
      if highs[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low < highs.count ? (lows[low], highs[low]) : nil
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
    if !regular.contains(row), let extent = irregular.extent(ofRow: row) { return extent }
    return .moment(
      DaySet(Day(number: Int(earliest[row]))...Day(number: Int(latest[row]))))
  }
}
