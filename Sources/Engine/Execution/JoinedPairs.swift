import Chronology
import Corpus
import Plan
import Text

/// The pairs of rows of two tables that agree in all keys, or may.
///
/// A hash join: the values of keys get numbers, by which the other rows are in lists. Days and numbers that
/// are known between bounds are looked through where their bounds touch; whether they agree is for a
/// condition to decide.
struct JoinedPairs {
  /// The place of each pair's row among the rows of the first table, ascending.
  private(set) var places: [Int32] = []
  /// The row of the first table in each pair.
  private(set) var near: [Int32] = []
  /// The row of the second table in each pair.
  private(set) var far: [Int32] = []

  init(
    _ table: Table, _ rows: [Int32], _ other: Table, _ otherRows: [Int32], _ keys: [JoinStep.Key],
    _ catalog: Catalog, _ cancellation: Cancellation
  ) throws(Interrupted) {
    var numbering = JoinNumbering(cancellation)
    var left = JoinEntries(count: rows.count)
    var right = JoinEntries(count: otherRows.count)
    for key in keys where key.kind != .bounds {
      try numbering.add(to: &right, other, otherRows, key.right, adds: true)
      try numbering.add(to: &left, table, rows, key.left, adds: false)
      numbering.beginKey()
    }
    let open = keys.filter { $0.kind == .bounds }
    let finder =
      open.isEmpty
      ? try MatchFinder(right, cancellation)
      : try MatchFinder(
        right, try JoinBounds(other, otherRows, open.map(\.right), cancellation),
        for: try JoinBounds(table, rows, open.map(\.left), cancellation), cancellation)
    for (step, (place, number)) in zip(left.places, left.numbers).enumerated() where number >= 0 {
      try cancellation.check(at: step)
      let before = far.count
      finder.addMatches(of: place, number, to: &far)
      guard far.count > before else { continue }
      if far.count > before + 1, right.mayRepeat {
        let found = Set(far[before...]).sorted()
        far.removeSubrange(before...)
        far += found
      }
      places += repeatElement(place, count: far.count - before)
      try Interrupted.unlessCountable(far.count, of: "join")
    }
    if left.mayRepeat { (places, far) = Self.onceEach(places, far) }
    near = places.map { rows[Int($0)] }
    for index in far.indices { far[index] = otherRows[Int(far[index])] }
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
    (places, near, far) = (kept.map { places[$0] }, kept.map { near[$0] }, kept.map { far[$0] })
  }

  /// How many rows have one match, several, and none.
  typealias Counts = (once: Int, several: Int, none: Int)

  /// The rows of the answer: for each its place among those of the first table, and its match; -1 for none.
  func rows(
    of count: Int, keepsAll: Bool, _ cancellation: Cancellation
  ) throws(Interrupted) -> (places: [Int32], far: [Int32], counts: Counts) {
    var counts: Counts = (0, 0, 0)
    var found: (places: [Int32], far: [Int32]) = ([], [])
    found.places.reserveCapacity(places.count)
    found.far.reserveCapacity(places.count)
    var pair = 0
    for place in 0..<Int32(count) {
      try cancellation.check(at: Int(place))
      let first = pair
      while pair < places.count, places[pair] == place {
        found.places.append(place)
        found.far.append(far[pair])
        pair += 1
      }
      switch pair - first {
      case 0:
        counts.none += 1
        guard keepsAll else { continue }
        found.places.append(place)
        found.far.append(-1)
      case 1: counts.once += 1
      default: counts.several += 1
      }
    }
    try Interrupted.unlessCountable(found.places.count, of: "join")
    return (found.places, found.far, counts)
  }
}

/// The numbers of the key values of rows, by their places: a row with several values has several entries.
struct JoinEntries {
  private(set) var places: [Int32]
  /// The number of what the keys so far hold; -1 for what no row of the other side has.
  private(set) var numbers: [Int32]
  /// Whether a row may have several entries.
  private(set) var mayRepeat = false

  init(count: Int) {
    places = (0..<Int32(count)).map { $0 }
    numbers = Array(repeating: 0, count: count)
  }

  /// Goes on to a further key, of which each place has one value.
  ///
  /// - Parameter pair: The number of a value beside what the keys before it hold.
  mutating func add(_ values: [Int32], _ pair: (Int32, Int32) -> Int32) {
    for index in numbers.indices {
      let value = values[Int(places[index])]
      numbers[index] = numbers[index] < 0 || value < 0 ? -1 : pair(numbers[index], value)
    }
  }

  /// Goes on to a further key, of which a place may have several values.
  mutating func add(several values: RowLists, _ pair: (Int32, Int32) -> Int32) {
    var (newPlaces, newNumbers): ([Int32], [Int32]) = ([], [])
    for (place, number) in zip(places, numbers) where number >= 0 {
      for value in values[Int(place)] where value >= 0 {
        newPlaces.append(place)
        newNumbers.append(pair(number, value))
      }
    }
    (places, numbers, mayRepeat) = (newPlaces, newNumbers, true)
  }
}

/// Gives numbers to the values of keys: the values of the other rows get them, and are then looked for.
struct JoinNumbering {
  private var texts: [String: Int32] = [:]
  private var integers: [Int64: Int32] = [:]
  private var fractions: [UInt64: Int32] = [:]
  private var rows: [RowReference: Int32] = [:]
  private var pairs: [UInt64: Int32] = [:]
  private var isFirst = true
  private let cancellation: Cancellation

  init(_ cancellation: Cancellation) { self.cancellation = cancellation }

  /// Forgets the values of the key before.
  mutating func beginKey() {
    Discard.later(&texts)
    Discard.later(&integers)
    (fractions, rows, pairs, isFirst) = ([:], [:], [:], false)
  }

  /// Adds what a key holds to the entries of some rows.
  ///
  /// - Parameter adds: Whether values that are new get a number.
  mutating func add(
    to entries: inout JoinEntries, _ table: Table, _ given: [Int32], _ value: BoundValue,
    adds: Bool
  ) throws(Interrupted) {
    let column = table.fields[value.field].column
    let values: [Int32]
    switch column {
    case .text(let texts):
      var ofCode = [Int32?](
        repeating: nil, count: texts.codes == nil ? 0 : texts.entries.missing.capacity)
      values = try cancellation.map(given) { (row) in
        guard let codes = texts.codes else {
          return texts[Int(row)].map { number(ofText: $0, adds) } ?? -1
        }
        if texts.missing.contains(Int(row)) { return -1 }
        let code = Int(codes[Int(row)])
        if let known = ofCode[code] { return known }
        let found = texts[Int(row)].map { number(ofText: $0, adds) } ?? -1
        ofCode[code] = found
        return found
      }
    case .category(let coded):
      let ofCode = coded.dictionary.names.map { number(ofText: $0, adds) }
      values = try cancellation.map(given) { (row) in
        let code = coded.codes[Int(row)]
        return code == CodedColumn.missingCode ? -1 : ofCode[Int(code)]
      }
    case .integer(let numbers):
      values = try cancellation.map(given) { (row) in
        numbers.missing.contains(Int(row)) ? -1 : number(ofInteger: numbers.values[Int(row)], adds)
      }
    case .decimal(let numbers):
      values = try cancellation.map(given) { (row) in
        numbers.missing.contains(Int(row)) ? -1 : number(ofDecimal: numbers.values[Int(row)], adds)
      }
    case .boolean(let truths):
      values = try cancellation.map(given) { (row) in
        truths.missing.contains(Int(row)) ? -1 : truths.isTrue.contains(Int(row)) ? 1 : 0
      }
    case .reference(let references):
      values = try cancellation.map(given) { (row) in
        references[Int(row)].map { number(ofRow: $0, adds) } ?? -1
      }
    case .list(let lists):
      let ofCode = lists.dictionary.names.map { number(ofText: $0, adds) }
      return addSeveral(
        try cancellation.map(given) { (row) in
          lists.items[Int(row)].map { ofCode[Int(lists.codes[$0])] }
        }, to: &entries, adds)
    case .link(let links):
      return addSeveral(
        try cancellation.map(given) { (row) in
          links[Int(row)].map {
            number(ofRow: RowReference(table: links.table, row: Int($0)), adds)
          }
        }, to: &entries, adds)
    case .date, .quantity:
      preconditionFailure("days and quantities lie between bounds")
    }
    if isFirst {
      entries.add(values) { _, value in value }
    } else {
      entries.add(values) { number, value in pairNumber(number, value, adds) }
    }
  }

  private mutating func addSeveral(
    _ values: [[Int32]], to entries: inout JoinEntries, _ adds: Bool
  ) {
    let isFirst = isFirst
    entries.add(several: RowLists(values)) { number, value in
      isFirst ? value : pairNumber(number, value, adds)
    }
  }

  private mutating func number(ofText text: String, _ adds: Bool) -> Int32 {
    Self.number(of: Folding.bareKey(text), in: &texts, adds)
  }

  private mutating func number(ofInteger integer: Int64, _ adds: Bool) -> Int32 {
    Self.number(of: integer, in: &integers, adds, after: fractions.count)
  }

  /// A decimal that is whole is the same as a whole number.
  private mutating func number(ofDecimal decimal: Double, _ adds: Bool) -> Int32 {
    if let integer = Int64(exactly: decimal) { return number(ofInteger: integer, adds) }
    return Self.number(of: decimal.bitPattern, in: &fractions, adds, after: integers.count)
  }

  private mutating func number(ofRow row: RowReference, _ adds: Bool) -> Int32 {
    Self.number(of: row, in: &rows, adds)
  }

  private mutating func pairNumber(_ left: Int32, _ right: Int32, _ adds: Bool) -> Int32 {
    Self.number(of: UInt64(UInt32(left)) << 32 | UInt64(UInt32(right)), in: &pairs, adds)
  }

  private static func number<Value: Hashable>(
    of value: Value, in numbers: inout [Value: Int32], _ adds: Bool, after others: Int = 0
  ) -> Int32 {
    if let number = numbers[value] { return number }
    guard adds else { return -1 }
    let number = Int32(numbers.count + others)
    numbers[value] = number
    return number
  }
}
