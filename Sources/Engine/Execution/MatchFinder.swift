import Chronology
import Corpus
import Plan

/// Finds the rows of one side of a join that agree with a row of the other in all keys, or may.
struct MatchFinder {
  /// The places of the other rows by the number of what their keys hold.
  private let lists: RowLists
  /// What is known between bounds; nil where no key is.
  private let bounds: (near: JoinBounds, far: JoinBounds)?
  /// The other rows of each number by the values of these keys, where they are known exactly.
  private let exact: (numbers: ExactNumbers, lists: RowLists)
  /// The other rows of each number with a key that is not.
  private let inexact: [Int32: TouchingRows]
  /// All other rows of each number with values of these keys, where a row may ask for them.
  private let all: [Int32: TouchingRows]

  init(_ entries: JoinEntries, _ cancellation: Cancellation) throws(Interrupted) {
    lists = try Self.lists(entries, cancellation)
    (bounds, exact, inexact, all) = (nil, (ExactNumbers(), RowLists()), [:], [:])
  }

  init(
    _ entries: JoinEntries, _ far: JoinBounds, for near: JoinBounds, _ cancellation: Cancellation
  ) throws(Interrupted) {
    lists = try Self.lists(entries, cancellation)
    bounds = (near, far)
    var exact = ExactNumbers()
    var (exactPlaces, exactNumbers): ([Int32], [Int32]) = ([], [])
    var inexact: [Int32: [Int32]] = [:]
    var all: [Int32: [Int32]] = [:]
    let asksAll = near.hasInexact
    for (step, (place, number)) in zip(entries.places, entries.numbers).enumerated()
    where number >= 0 {
      try cancellation.check(at: step)
      guard far.isKnown(place) else { continue }
      if let values = far.exactValues(of: place) {
        exactPlaces.append(place)
        exactNumbers.append(exact.add(number, values))
      } else {
        inexact[number, default: []].append(place)
      }
      if asksAll { all[number, default: []].append(place) }
    }
    self.exact = (
      exact, try RowLists(exactPlaces, by: exactNumbers, count: exact.count, cancellation)
    )
    self.inexact = inexact.mapValues { TouchingRows($0, far) }
    self.all = all.mapValues { TouchingRows($0, far) }
  }

  private static func lists(
    _ entries: JoinEntries, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowLists {
    var (places, numbers): ([Int32], [Int32]) = ([], [])
    for (place, number) in zip(entries.places, entries.numbers) where number >= 0 {
      places.append(place)
      numbers.append(number)
    }
    let count = Int(numbers.max() ?? -1) + 1
    return try RowLists(places, by: numbers, count: count, cancellation)
  }

  /// Adds the places of the other rows that agree with a row, or may, in ascending order.
  ///
  /// - Parameter number: that of what the row's keys hold, as the other rows' were numbered.
  func addMatches(of place: Int32, _ number: Int32, to found: inout [Int32]) {
    guard Int(number) < lists.count else { return }
    guard let bounds else {
      found += lists[Int(number)]
      return
    }
    guard bounds.near.isKnown(place) else { return }
    let before = found.count
    guard let values = bounds.near.exactValues(of: place) else {
      all[number]?.add(touching: place, bounds.near, bounds.far, to: &found)
      found[before...].sort()
      return
    }
    if let exactNumber = exact.numbers.find(number, values) {
      found += exact.lists[Int(exactNumber)]
    }
    guard let others = inexact[number] else { return }
    others.add(touching: place, bounds.near, bounds.far, to: &found)
    found[before...].sort()
  }
}

/// Numbers for what keys hold that are known exactly: pair by pair, the number so far and a value, so that a
/// million of them are no million objects.
private struct ExactNumbers {
  private struct Pair: Hashable {
    let number: Int32
    let value: Double
  }

  /// By the place of the key, the number of each pair.
  private var pairs: [[Pair: Int32]] = []

  /// How many different ones there are.
  var count: Int { pairs.last?.count ?? 0 }

  mutating func add(_ number: Int32, _ values: [Double]) -> Int32 {
    while pairs.count < values.count { pairs.append([:]) }
    var number = number
    for (key, value) in values.enumerated() {
      let next = Int32(pairs[key].count)
      let pair = Pair(number: number, value: value)
      number = pairs[key][pair] ?? next
      if number == next { pairs[key][pair] = next }
    }
    return number
  }

  func find(_ number: Int32, _ values: [Double]) -> Int32? {
    var number = number
    for (key, value) in values.enumerated() {
      guard key < pairs.count, let next = pairs[key][Pair(number: number, value: value)] else {
        return nil
      }
      number = next
    }
    return number
  }
}

/// Rows by the bounds of a key, those of like length together: where an interval touches others, these begin no
/// further before it than they are long.
private struct TouchingRows {
  private struct Class {
    /// No interval is longer.
    let length: Double
    /// Where the intervals begin, ascending, and whose they are.
    let starts: [Double]
    let places: [Int32]
  }

  private let classes: [Class]

  /// - Precondition: Each row has bounds of the first key.
  init(_ places: [Int32], _ bounds: JoinBounds) {
    let byLength = Dictionary(grouping: places) { bounds.length(of: $0).exponentOrLess }
    classes = byLength.values.map { places in
      let sorted = places.sorted { bounds.start(of: $0) < bounds.start(of: $1) }
      return Class(
        length: sorted.reduce(0) { max($0, bounds.length(of: $1)) }.nextUp,
        starts: sorted.map { bounds.start(of: $0) }, places: sorted)
    }
  }

  /// Adds the rows that may agree with a row in all keys, in any order.
  ///
  /// - Complexity: O(log rows + rows that touch in the first key, and as many again).
  func add(
    touching place: Int32, _ near: JoinBounds, _ far: JoinBounds, to found: inout [Int32]
  ) {
    let start = near.start(of: place)
    let end = near.end(of: place)
    for group in classes {
      var index = group.starts.firstPlace { $0 >= (start - group.length).nextDown }
      while index < group.starts.count, group.starts[index] <= end {
        let other = group.places[index]
        if near.touches(place, far, other) { found.append(other) }
        index += 1
      }
    }
  }
}

extension [Double] {
  /// The first place of an ascending array at which a test holds that holds of all behind it.
  fileprivate func firstPlace(where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Double {
  /// The power of two of a length; one number for all that are not.
  fileprivate var exponentOrLess: Int { self > 0 && isFinite ? Int(exponent) : Int.min }
}

/// The least and the greatest number that each of some keys may have, by the places of rows.
struct JoinBounds {
  private let bounds: [[ClosedRange<Double>?]]

  init(
    _ table: Table, _ rows: [Int32], _ values: [BoundValue], _ cancellation: Cancellation
  ) throws(Interrupted) {
    bounds = try cancellation.map(values) { (value) throws(Interrupted) in
      let column = table.fields[value.field].column
      let bounds = Self.bounds(value, column)
      return try cancellation.map(rows) { (row) in bounds(Int(row)) }
    }
  }

  /// What gives the bounds of a row: the column is taken apart once.
  private static func bounds(
    _ value: BoundValue, _ column: Column
  ) -> (_ row: Int) -> ClosedRange<Double>? {
    switch (value, column) {
    case (_, .integer(let numbers)):
      let (values, missing) = (numbers.values, numbers.missing)
      return { missing.contains($0) ? nil : Double(values[$0])...Double(values[$0]) }
    case (_, .decimal(let numbers)):
      let (values, missing) = (numbers.values, numbers.missing)
      return { missing.contains($0) ? nil : values[$0]...values[$0] }
    case (_, .quantity(let quantities)): return { quantities.bounds($0) }
    case (.field, .date(let dates)):
      return { row in
        dates.hull(row).map { Double($0.lowerBound.number)...Double($0.upperBound.number) }
      }
    case (.datePart(let part, _), .date(let dates)):
      return { dates.hull($0).map(part.numbers) }
    case (_, .text), (_, .category), (_, .boolean), (_, .list), (_, .reference), (_, .link):
      return { _ in nil }
    }
  }

  /// Where the first key of a row begins.
  func start(of place: Int32) -> Double { bounds[0][Int(place)]?.lowerBound ?? 0 }

  func end(of place: Int32) -> Double { bounds[0][Int(place)]?.upperBound ?? 0 }

  /// How far the first key of a row reaches from there.
  func length(of place: Int32) -> Double {
    bounds[0][Int(place)].map { $0.upperBound - $0.lowerBound } ?? 0
  }

  /// Whether a row has a key that is not known exactly.
  var hasInexact: Bool {
    bounds.contains { $0.contains { $0.map { $0.lowerBound != $0.upperBound } ?? false } }
  }

  /// Whether a row has a value of each key.
  func isKnown(_ place: Int32) -> Bool { bounds.allSatisfy { $0[Int(place)] != nil } }

  /// The values of all keys, where each is known exactly.
  func exactValues(of place: Int32) -> [Double]? {
    var values: [Double] = []
    for key in bounds {
      guard let range = key[Int(place)], range.lowerBound == range.upperBound else { return nil }
      // The two zeros are one number.
      values.append(range.lowerBound + 0)
    }
    return values
  }

  /// Whether a row may agree with another in all keys.
  func touches(_ place: Int32, _ other: JoinBounds, _ otherPlace: Int32) -> Bool {
    zip(bounds, other.bounds).allSatisfy { near, far in
      guard let near = near[Int(place)], let far = far[Int(otherPlace)] else { return false }
      return near.overlaps(far)
    }
  }
}
