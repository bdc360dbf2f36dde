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
    lists = try entries.lists(cancellation)
    (bounds, exact, inexact, all) = (nil, (ExactNumbers(keys: 0), RowLists()), [:], [:])
  }

  init(
    _ entries: JoinEntries, _ far: JoinBounds, for near: JoinBounds, _ cancellation: Cancellation
  ) throws(Interrupted) {
    lists = try entries.lists(cancellation)
    bounds = (near, far)
    var exact = ExactNumbers(keys: far.keys.count)
    var (exactPlaces, exactNumbers): ([Int32], [Int32]) = ([], [])
    var inexact: [Int32: [Int32]] = [:]
    var all: [Int32: [Int32]] = [:]
    let asksAll = near.hasInexact
    for (step, (place, number)) in zip(entries.places, entries.numbers).enumerated()
    where number >= 0 {
      try cancellation.check(at: step)
      guard far.isKnown(place) else { continue }
      if far.isExact(place) {
        exactPlaces.append(place)
        exactNumbers.append(exact.add(number, far, place))
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
    guard bounds.near.isExact(place) else {
      all[number]?.add(touching: place, bounds.near, bounds.far, to: &found)
      found[before...].sort()
      return
    }
    if let exactNumber = exact.numbers.find(number, bounds.near, place) {
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
  private var pairs: [[Pair: Int32]]

  init(keys: Int) { pairs = Array(repeating: [:], count: keys) }

  /// How many different ones there are.
  var count: Int { pairs.last?.count ?? 0 }

  mutating func add(_ number: Int32, _ bounds: JoinBounds, _ place: Int32) -> Int32 {
    var number = number
    for key in pairs.indices {
      let next = Int32(pairs[key].count)
      let pair = Pair(number: number, value: bounds.value(ofKey: key, place))
      number = pairs[key][pair] ?? next
      if number == next { pairs[key][pair] = next }
    }
    return number
  }

  func find(_ number: Int32, _ bounds: JoinBounds, _ place: Int32) -> Int32? {
    var number = number
    for key in pairs.indices {
      let pair = Pair(number: number, value: bounds.value(ofKey: key, place))
      guard let next = pairs[key][pair] else { return nil }
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
