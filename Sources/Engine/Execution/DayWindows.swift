import Chronology
import Corpus
import Plan

/// The windows of rows in time: the rows of so many days up to and with that of the row.
///
/// Where dates are single days a window is a part of the rows in the order of these. Where they are not, some
/// rows are within it in every case, and others may be.
struct DayWindows {
  /// The window of each row that has a date, by its first day: for rows that leave nothing open it is the
  /// window.
  private(set) var parts = SlidingParts()
  /// How many rows have no date.
  private(set) var undated = 0
  /// How many dates are spans, which count by their start.
  private(set) var spans = 0
  /// The days of each entry of the sequence, unless all dates are single days.
  private var days: [Days] = []
  /// The parts of the sequence that know nothing of each other, and whether all their dates are single days.
  private var runs: [(entries: Range<Int>, isExact: Bool)] = []
  private let cancellation: Cancellation

  /// What a date may be, and the last day before its window where it is the first or the last of these.
  private struct Days {
    let first: Int
    let last: Int
    let beforeFirst: Int
    let beforeLast: Int
  }

  /// - Parameters:
  ///   - rows: The rows in their order.
  ///   - runs: The places of rows that know nothing of others.
  /// - Complexity: O(rows)
  init(
    _ rows: [Int32], _ runs: [Range<Int>], _ dates: DateColumn, count: Int, _ unit: DateUnit,
    _ cancellation: Cancellation
  ) throws(Interrupted) {
    self.cancellation = cancellation
    if dates.isDaily, dates.irregular.isEmpty {
      for run in runs { try add(run, of: rows, on: dates, count, unit) }
      return
    }
    for run in runs {
      var places: [Int32] = []
      var found: [Days] = []
      for place in run {
        try cancellation.check(at: place)
        guard let start = start(Int(rows[place]), dates) else {
          undated += 1
          continue
        }
        let (first, last) = (start.lowerBound, start.upperBound)
        let before = Self.dayBefore(first, count, unit)
        places.append(Int32(place))
        found.append(
          Days(
            first: first.number, last: last.number, beforeFirst: before,
            beforeLast: first == last ? before : Self.dayBefore(last, count, unit)))
      }
      try add(places, found)
    }
  }

  /// Adds the rows of a run, the dates of which are single days, in the order of these.
  private mutating func add(
    _ run: Range<Int>, of rows: [Int32], on dates: DateColumn, _ count: Int, _ unit: DateUnit
  ) throws(Interrupted) {
    var places: [Int32] = []
    var days: [Int64] = []
    places.reserveCapacity(run.count)
    days.reserveCapacity(run.count)
    for place in run {
      try cancellation.check(at: place)
      let row = Int(rows[place])
      guard dates.regular.contains(row) else {
        undated += 1
        continue
      }
      places.append(Int32(place))
      days.append(Int64(dates.earliest[row]))
    }
    let order = try RadixOrder.places(by: days, cancellation)
    let start = parts.sequence.count
    var (lower, upper): ([Int32], [Int32]) = ([], [])
    lower.reserveCapacity(order.count)
    upper.reserveCapacity(order.count)
    var (low, high, before) = (0, 0, 0)
    var last: Int64?
    for (step, index) in order.enumerated() {
      try cancellation.check(at: step)
      let day = days[Int(index)]
      if day != last {
        last = day
        before = Self.dayBefore(Day(number: Int(day)), count, unit)
        while high < order.count, days[Int(order[high])] <= day { high += 1 }
        while days[Int(order[low])] <= before { low += 1 }
      }
      lower.append(Int32(start + low))
      upper.append(Int32(start + high))
    }
    parts.sequence += order.lazy.map { places[Int($0)] }
    parts.lower += lower
    parts.upper += upper
    runs.append((start..<parts.sequence.count, true))
  }

  /// From the first to the last day that a date may be; of a span, that it may begin.
  private mutating func start(_ row: Int, _ dates: DateColumn) -> ClosedRange<Day>? {
    if dates.regular.contains(row) { return dates.hull(row) }
    let (first, last): (Day, Day)
    if let span = dates.irregular.span(ofRow: row) {
      (first, last) = (SpanDays.day(span.start.lowerBound), SpanDays.day(span.start.upperBound))
    } else if let date = dates.irregular.others[Int32(row)], date.isSpan {
      (first, last) = (date.startDays.first ?? .distantPast, date.startDays.last ?? .distantFuture)
    } else {
      return dates.hull(row)
    }
    spans += 1
    return first <= last ? first...last : nil
  }

  /// Adds the rows of a run in the order of their first days.
  private mutating func add(_ places: [Int32], _ found: [Days]) throws(Interrupted) {
    let order = try RadixOrder.places(by: found.map { Int64($0.first) }, cancellation)
    let start = parts.sequence.count
    var (low, high) = (0, 0)
    for (step, index) in order.enumerated() {
      try cancellation.check(at: step)
      let day = found[Int(index)]
      while high < order.count, found[Int(order[high])].first <= day.first { high += 1 }
      while found[Int(order[low])].first <= day.beforeFirst { low += 1 }
      parts.sequence.append(places[Int(index)])
      parts.lower.append(Int32(start + low))
      parts.upper.append(Int32(start + high))
      days.append(day)
    }
    runs.append(
      (start..<parts.sequence.count, found.allSatisfy { $0.first == $0.last }))
  }

  /// Whether all dates are single days, so that nothing is open.
  var isExact: Bool { runs.allSatisfy(\.isExact) }

  /// The last day that lies before a window that ends with a day.
  private static func dayBefore(_ day: Day, _ count: Int, _ unit: DateUnit) -> Int {
    if day == .distantPast || day == .distantFuture { return day.number - 1 }
    return day.farMoved(by: -count, unit)?.number ?? Day.distantPast.number
  }

  /// What is known of the items in each window.
  struct Doubt {
    /// Of those that are in it in every case.
    var certain: [NumberTally]
    /// Of those that may be in it.
    var possible: [NumberTally]
    /// The entries for which the two differ.
    var open: RowSet
  }

  /// What is in each window in every case, and what may be.
  ///
  /// - Parameter item: The item of a place.
  /// - Precondition: Not all dates are single days.
  /// - Complexity: O(n log n)
  func doubt(_ item: (Int) -> NumberTally) throws(Interrupted) -> Doubt {
    let count = parts.sequence.count
    var doubt = Doubt(
      certain: Array(repeating: NumberTally(), count: count),
      possible: Array(repeating: NumberTally(), count: count), open: RowSet(capacity: count))
    for (entries, _) in runs { try add(entries, item, to: &doubt) }
    return doubt
  }

  private func add(
    _ run: Range<Int>, _ item: (Int) -> NumberTally, to doubt: inout Doubt
  ) throws(Interrupted) {
    let days = Array(days[run])
    let items = try cancellation.map(Array(parts.sequence[run])) { (place) in item(Int(place)) }
    // In every case: what may not begin before the window, nor end behind the first day of the row.
    let certain = try swept(
      items, keys: days.map(\.first), entering: days.map(\.last), beyond: days.map(\.beforeLast),
      until: days.map(\.first))
    // Perhaps: what may end within the window, and begin before the last day of the row is over.
    let possible = try swept(
      items, keys: days.map(\.last), entering: days.map(\.first), beyond: days.map(\.beforeFirst),
      until: days.map(\.last))
    for index in items.indices {
      var inside = certain[index]
      // Whatever its day is, the row lies in its own window.
      if days[index].first < days[index].last { inside.add(items[index]) }
      let entry = run.lowerBound + index
      doubt.certain[entry] = inside
      doubt.possible[entry] = possible[index]
      if inside.count < possible[index].count { doubt.open.insert(entry) }
    }
  }

  /// For each entry the items whose key lies beyond a day, and that have entered until another.
  private func swept(
    _ items: [NumberTally], keys: [Int], entering: [Int], beyond: [Int], until: [Int]
  ) throws(Interrupted) -> [NumberTally] {
    let sorted = keys.sorted()
    /// How many keys are not beyond a day.
    func rank(_ day: Int) -> Int {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] <= day { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let members = try RadixOrder.places(by: entering.map { Int64($0) }, cancellation)
    let questions = try RadixOrder.places(by: until.map { Int64($0) }, cancellation)
    var tallies = SuffixTallies(keys: sorted.count)
    var found = [NumberTally](repeating: NumberTally(), count: items.count)
    var next = 0
    for (step, question) in questions.enumerated() {
      try cancellation.check(at: step)
      while next < members.count, entering[Int(members[next])] <= until[Int(question)] {
        let member = Int(members[next])
        tallies.add(items[member], at: rank(keys[member]) - 1)
        next += 1
      }
      found[Int(question)] = tallies.from(rank(beyond[Int(question)]))
    }
    return found
  }
}
