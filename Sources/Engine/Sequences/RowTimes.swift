import Chronology
import Corpus

/// When the rows of a table began and ended, as far as their dates say, by `Day.number`.
///
/// In each world a row that was a moment has one day, with which it begins and ends. A row that lasted has a day
/// from each of two sets, and begins no later than it ends.
struct RowTimes {
  /// The first day on which each row may begin; 0 where there is no date.
  private(set) var beginFirst: [Int]
  private(set) var beginLast: [Int]
  private(set) var endFirst: [Int]
  private(set) var endLast: [Int]
  /// The rows that have a date.
  let dated: RowSet
  /// The rows that lasted.
  private(set) var spans: RowSet
  /// The days of rows that may not be any day from the first to the last.
  private var parted: [Int32: (begin: [ClosedRange<Int>], end: [ClosedRange<Int>])] = [:]

  /// - Complexity: O(rows).
  init(_ dates: DateColumn, count: Int) {
    let earliest = dates.earliest.numbers
    beginFirst = earliest
    let latest = dates.isDaily ? earliest : dates.latest.numbers
    beginLast = latest
    endFirst = earliest
    endLast = latest
    dated = RowSet(capacity: count, full: true).subtracting(dates.missing)
    spans = RowSet(capacity: count)
    for row in dates.irregular.rows where dated.contains(Int(row)) {
      switch dates.irregular.extent(ofRow: Int(row)) {
      case .moment(let days)?: set(row, days, days, isSpan: false)
      case .span(let start, let end)?:
        guard let first = start.first, let last = end.last, first <= last else {
          // Bounds that contradict each other say nothing.
          set(row, .everything, .everything, isSpan: true)
          continue
        }
        set(
          row, start.intersection(DaySet(.distantPast...last)),
          end.intersection(DaySet(first...(.distantFuture))), isSpan: true)
      case nil: break
      }
    }
  }

  private mutating func set(_ row: Int32, _ begin: DaySet, _ end: DaySet, isSpan: Bool) {
    let (begins, ends) = (begin.numbers, end.numbers)
    let place = Int(row)
    guard let first = begins.first, let last = begins.last, let firstEnd = ends.first,
      let lastEnd = ends.last
    else { return }
    beginFirst[place] = first.lowerBound
    beginLast[place] = last.upperBound
    endFirst[place] = firstEnd.lowerBound
    endLast[place] = lastEnd.upperBound
    if isSpan { spans.insert(place) }
    // A mask such as every fifth of a month has thousands of runs: it is taken for all days from the first to the
    // last, which makes more possible and nothing more certain.
    if begins.count > Self.mostRuns || ends.count > Self.mostRuns { return }
    if begins.count > 1 || ends.count > 1 { parted[row] = (begins, ends) }
  }

  /// The most runs of days that a date is kept as.
  private static let mostRuns = 64

  /// Whether a row is known to the day.
  func isOneDay(_ row: Int) -> Bool {
    beginFirst[row] == endLast[row] && beginLast[row] == endFirst[row]
  }

  func isSpan(_ row: Int) -> Bool { spans.contains(row) }

  func hasGaps(_ row: Int) -> Bool { !parted.isEmpty && parted[Int32(row)] != nil }

  /// The days on which a row may begin, as runs.
  func begins(_ row: Int) -> [ClosedRange<Int>] {
    if !parted.isEmpty, let days = parted[Int32(row)] { return days.begin }
    return [beginFirst[row]...beginLast[row]]
  }

  /// The days on which a row may end, as runs.
  func ends(_ row: Int) -> [ClosedRange<Int>] {
    if !parted.isEmpty, let days = parted[Int32(row)] { return days.end }
    return [endFirst[row]...endLast[row]]
  }

  /// Whether a row may begin on one of some days.
  func mayBegin(_ row: Int, on days: ClosedRange<Int>) -> Bool {
    guard beginFirst[row] <= days.upperBound, beginLast[row] >= days.lowerBound else {
      return false
    }
    return !hasGaps(row) || begins(row).contains { $0.overlaps(days) }
  }

  /// Leaves of the days on which a row may begin those from a first to a last.
  ///
  /// - Returns: Whether any are left; else nothing has changed.
  mutating func narrow(_ row: Int, to days: ClosedRange<Int>) -> Bool {
    let begins = begins(row).clamped(to: days)
    guard let first = begins.first, let last = begins.last else { return false }
    let isSpan = isSpan(row)
    let ends = isSpan ? ends(row).clamped(to: first.lowerBound...Day.distantFuture.number) : begins
    guard let firstEnd = ends.first, let lastEnd = ends.last else { return false }
    beginFirst[row] = first.lowerBound
    beginLast[row] = last.upperBound
    endFirst[row] = firstEnd.lowerBound
    endLast[row] = lastEnd.upperBound
    parted[Int32(row)] = begins.count > 1 || ends.count > 1 ? (begins, ends) : nil
    return true
  }
}

extension DayBuffer {
  fileprivate var numbers: [Int] {
    switch self {
    case .narrow(let days): days.array.map { Int($0) }
    case .wide(let days): days.array.map { Int($0) }
    }
  }
}

extension DaySet {
  fileprivate var numbers: [ClosedRange<Int>] {
    runs.map { $0.lowerBound.number...$0.upperBound.number }
  }
}

extension [ClosedRange<Int>] {
  /// The parts of runs that lie within days; runs are in their order and apart.
  func clamped(to days: ClosedRange<Int>) -> [ClosedRange<Int>] {
    compactMap { run in
      run.overlaps(days) ? run.clamped(to: days) : nil
    }
  }

  /// The runs that two lists of runs share.
  func intersection(_ other: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var common: [ClosedRange<Int>] = []
    for run in self { common += other.clamped(to: run) }
    return common
  }
}
