import Corpus
import Plan

/// The pairs of rows of two tables that agree in all keys, or may.
///
/// A hash join: the values of keys get numbers, by which the other rows are in lists. Days and numbers that
/// are known between bounds are looked through where their bounds touch; whether they agree is for a
/// condition to decide.
struct JoinedPairs {
  /// The place of each pair's row among the rows of the first table, ascending.
  private(set) var places: [Int32] = []
  /// The row of the second table in each pair.
  private(set) var far: [Int32] = []
  /// The keys of bounds in which all pairs are known to agree.
  private(set) var decided: [JoinStep.Key] = []

  /// - Parameter stored: The fields that are the same on both sides, where these are the same rows of a table.
  init(
    _ table: Table, _ rows: [Int32], _ other: Table, _ otherRows: [Int32], _ keys: [JoinStep.Key],
    stored: Range<Int>?, _ catalog: Catalog, _ cancellation: Cancellation
  ) throws(Interrupted) {
    var numbering = JoinNumbering(cancellation)
    var left = JoinEntries(count: rows.count)
    var right = JoinEntries(count: otherRows.count)
    for key in keys where key.kind != .bounds {
      let (near, far) = (table.fields[key.left.field].column, other.fields[key.right.field].column)
      if key.left == key.right, stored?.contains(key.left.field) ?? false {
        try numbering.add(ofBoth: near, rows, to: &left, &right)
      } else {
        try numbering.add(near, rows, to: &left, far, otherRows, to: &right)
      }
    }
    var open: (near: [KeyBounds], far: [KeyBounds]) = ([], [])
    for key in keys where key.kind == .bounds {
      let near = try KeyBounds(table, rows, key.left, cancellation)
      let far = try KeyBounds(other, otherRows, key.right, cancellation)
      if try numbering.add(near, to: &left, far, to: &right) {
        decided.append(key)
      } else {
        open.near.append(near)
        open.far.append(far)
      }
    }
    if open.near.isEmpty, !right.mayRepeat {
      try add(left, try right.lists(cancellation), cancellation)
    } else {
      let finder =
        open.near.isEmpty
        ? try MatchFinder(right, cancellation)
        : try MatchFinder(
          right, JoinBounds(keys: open.far), for: JoinBounds(keys: open.near), cancellation)
      try add(left, finder, onceEach: right.mayRepeat, cancellation)
    }
    if left.mayRepeat { (places, far) = Self.onceEach(places, far) }
    let found = far
    far = try Morsels.values(found.count, cancellation) { otherRows[Int(found[$0])] }
  }

  /// Adds the pairs of entries with the same number.
  private mutating func add(
    _ entries: JoinEntries, _ others: RowLists, _ cancellation: Cancellation
  ) throws(Interrupted) {
    var count = 0
    for (step, number) in entries.numbers.enumerated() where number >= 0 {
      try cancellation.check(at: step)
      if Int(number) < others.count { count += others[Int(number)].count }
    }
    try Interrupted.unlessCountable(count, of: "join")
    places.reserveCapacity(count)
    far.reserveCapacity(count)
    for (step, number) in entries.numbers.enumerated()
    where number >= 0 && Int(number) < others.count {
      try cancellation.check(at: step)
      for other in others[Int(number)] {
        places.append(entries.places[step])
        far.append(other)
      }
    }
  }

  /// Adds the pairs of entries that agree with others, or may.
  private mutating func add(
    _ entries: JoinEntries, _ finder: MatchFinder, onceEach: Bool, _ cancellation: Cancellation
  ) throws(Interrupted) {
    for (step, (place, number)) in zip(entries.places, entries.numbers).enumerated()
    where number >= 0 {
      try cancellation.check(at: step)
      let before = far.count
      finder.addMatches(of: place, number, to: &far)
      guard far.count > before else { continue }
      if far.count > before + 1, onceEach {
        let found = Set(far[before...]).sorted()
        far.removeSubrange(before...)
        far += found
      }
      places += repeatElement(place, count: far.count - before)
      try Interrupted.unlessCountable(far.count, of: "join")
    }
  }

  /// Pairs without those that several values of one row have found again.
  private static func onceEach(_ places: [Int32], _ far: [Int32]) -> ([Int32], [Int32]) {
    var kept: ([Int32], [Int32]) = ([], [])
    var seen: Set<Int32> = []
    for (place, row) in zip(places, far) {
      if place != kept.0.last { seen = [] }
      guard seen.insert(row).inserted else { continue }
      kept.0.append(place)
      kept.1.append(row)
    }
    return kept
  }

  /// Leaves the pairs of a set of their places.
  mutating func keep(_ pairs: RowSet) {
    let kept = pairs.rows.map { Int($0) }
    (places, far) = (kept.map { places[$0] }, kept.map { far[$0] })
  }

  /// How many rows have one match, several, and none.
  typealias Counts = (once: Int, several: Int, none: Int)

  /// The rows of the answer: for each its place among those of the first table, and its match; -1 for none.
  func rows(
    of count: Int, keepsAll: Bool, _ cancellation: Cancellation
  ) throws(Interrupted) -> (places: [Int32], far: [Int32], counts: Counts) {
    var counts: Counts = (0, 0, 0)
    var pair = 0
    while pair < places.count {
      try cancellation.check(at: counts.once + counts.several)
      let first = pair
      while pair < places.count, places[pair] == places[first] { pair += 1 }
      if pair == first + 1 { counts.once += 1 } else { counts.several += 1 }
    }
    counts.none = count - counts.once - counts.several
    if counts.none == 0 || !keepsAll { return (places, far, counts) }
    var found: (places: [Int32], far: [Int32]) = ([], [])
    found.places.reserveCapacity(places.count + counts.none)
    found.far.reserveCapacity(places.count + counts.none)
    pair = 0
    for place in 0..<Int32(count) {
      try cancellation.check(at: Int(place))
      if pair == places.count || places[pair] != place {
        found.places.append(place)
        found.far.append(-1)
        continue
      }
      while pair < places.count, places[pair] == place {
        found.places.append(place)
        found.far.append(far[pair])
        pair += 1
      }
    }
    try Interrupted.unlessCountable(found.places.count, of: "join")
    return (found.places, found.far, counts)
  }
}
