import Corpus
import Text

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

  /// The places by the number of what their keys hold.
  func lists(_ cancellation: Cancellation) throws(Interrupted) -> RowLists {
    var (known, lists) = (places, numbers)
    if numbers.contains(where: { $0 < 0 }) {
      let kept = numbers.indices.filter { numbers[$0] >= 0 }
      (known, lists) = (kept.map { places[$0] }, kept.map { numbers[$0] })
    }
    return try RowLists(known, by: lists, count: Int(lists.max() ?? -1) + 1, cancellation)
  }

  /// Goes on to a further key.
  ///
  /// - Parameter pair: The number of a value beside what the keys before it hold.
  fileprivate mutating func add(
    _ values: JoinValues, _ cancellation: Cancellation, _ pair: (Int32, Int32) -> Int32
  ) throws(Interrupted) {
    switch values {
    case .single(let values):
      for index in numbers.indices {
        try cancellation.check(at: index)
        let value = values[Int(places[index])]
        numbers[index] = numbers[index] < 0 || value < 0 ? -1 : pair(numbers[index], value)
      }
    case .several(let values):
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
}

/// The numbers of the values of rows; -1 for none, and for what no row of the other side has.
private enum JoinValues {
  case single([Int32])
  case several(RowLists)
}

/// Gives numbers to the values of keys, the same on both sides of a join.
struct JoinNumbering {
  /// How many combinations of what the keys so far hold there are.
  private var count = 1
  private let cancellation: Cancellation

  init(_ cancellation: Cancellation) { self.cancellation = cancellation }

  /// Adds what a key holds to the entries of both sides.
  ///
  /// - Complexity: O(rows)
  mutating func add(
    _ near: Column, _ rows: [Int32], to left: inout JoinEntries,
    _ far: Column, _ otherRows: [Int32], to right: inout JoinEntries
  ) throws(Interrupted) {
    try add(try values(near, rows, far, otherRows), to: &left, &right)
  }

  /// Adds what a key holds that is the same on both sides: values are numbered once.
  mutating func add(
    ofBoth column: Column, _ rows: [Int32], to left: inout JoinEntries,
    _ right: inout JoinEntries
  ) throws(Interrupted) {
    let (_, values, count) = try values(column, [], column, rows)
    try add((values, values, count), to: &left, &right)
  }

  /// Adds what a key holds whose numbers are known, where they are near each other.
  ///
  /// - Returns: Whether they are, and what they are is all that decides whether rows agree.
  mutating func add(
    _ near: KeyBounds, to left: inout JoinEntries, _ far: KeyBounds, to right: inout JoinEntries
  ) throws(Interrupted) -> Bool {
    guard near.isWhole, far.isWhole else { return false }
    let hull = far.hull.map { Int64($0.lowerBound)...Int64($0.upperBound) } ?? 0...0
    guard let numbers = NearNumbers(hull, of: far.least.count) else { return false }
    func places(_ key: KeyBounds) throws(Interrupted) -> JoinValues {
      .single(
        try Morsels.values(key.least.count, cancellation) { place in
          let number = key.least[place]
          return number.isNaN ? -1 : numbers.place(of: Int64(number))
        })
    }
    try add((try places(near), try places(far), numbers.count), to: &left, &right)
    return true
  }

  private mutating func add(
    _ values: (near: JoinValues, far: JoinValues, count: Int), to left: inout JoinEntries,
    _ right: inout JoinEntries
  ) throws(Interrupted) {
    var pairs = PairNumbering(
      left: count, right: values.count, count: right.numbers.count)
    let isFirst = count == 1
    try right.add(values.far, cancellation) { number, value in
      isFirst ? value : pairs.number(number, value)
    }
    try left.add(values.near, cancellation) { number, value in
      isFirst ? value : pairs.find(number, value) ?? -1
    }
    count = isFirst ? values.count : pairs.pairs.count
  }

  /// The numbers of the values of both sides, and how many there are.
  private func values(
    _ near: Column, _ rows: [Int32], _ far: Column, _ otherRows: [Int32]
  ) throws(Interrupted) -> (near: JoinValues, far: JoinValues, count: Int) {
    switch (near, far) {
    case (.text(let near), .text(let far)) where near.isASCII && far.isASCII:
      let (left, right) = (KeyTexts(near, rows), KeyTexts(far, otherRows))
      let texts = TextsOfTwo(try left.keys(cancellation), try right.keys(cancellation))
      let groups = try TextGroups(texts, cancellation)
      return (
        .single(try left.numbers(groups.numbers[..<left.rows.count], rows, cancellation)),
        .single(try right.numbers(groups.numbers[left.rows.count...], otherRows, cancellation)),
        groups.firstPlaces.count
      )
    case (.integer(let near), .integer(let far)):
      guard let numbers = NearNumbers(far.bounds ?? 0...0, of: far.values.count) else { break }
      func places(
        _ column: IntegerColumn, _ rows: [Int32]
      ) throws(Interrupted) -> JoinValues {
        let (values, missing) = (column.values, column.missing)
        return .single(
          try Morsels.values(rows.count, cancellation) { place in
            let row = Int(rows[place])
            return missing.contains(row) ? -1 : numbers.place(of: values[row])
          })
      }
      return (try places(near, rows), try places(far, otherRows), numbers.count)
    default: break
    }
    var dictionary = ValueNumbers()
    defer { dictionary.discard() }
    let others = try dictionary.values(of: far, otherRows, adds: true, cancellation)
    let count = dictionary.count
    return (try dictionary.values(of: near, rows, adds: false, cancellation), others, count)
  }
}

/// The texts of a side that get numbers: those of its rows, or, where texts repeat, each once.
private struct KeyTexts {
  private let texts: TextColumn
  let rows: [Int32]
  /// The text of each row of the column, and the rows without one; nil where each row has a text of its own.
  private let coded: (codes: Buffer<UInt16>, missing: RowSet)?

  init(_ column: TextColumn, _ rows: [Int32]) {
    guard let codes = column.codes, column.entryCount < rows.count else {
      (texts, self.rows, coded) = (column, rows, nil)
      return
    }
    texts = TextColumn(
      heap: column.heap, offsets: column.offsets, missing: RowSet(capacity: column.entryCount))
    self.rows = (0..<Int32(column.entryCount)).map { $0 }
    coded = (codes, column.missing)
  }

  /// The texts as they are compared.
  func keys(_ cancellation: Cancellation) throws(Interrupted) -> RowTexts {
    RowTexts(rows.isEmpty ? texts : try texts.bareKeys(cancellation), rows)
  }

  /// The number of the text of each row.
  ///
  /// - Parameter numbers: Those of the texts; -1 for none.
  func numbers(
    _ numbers: ArraySlice<Int32>, _ rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    let numbers = Array(numbers)
    guard let (codes, missing) = coded else { return numbers }
    return try Morsels.values(rows.count, cancellation) { place in
      let row = Int(rows[place])
      return missing.contains(row) ? -1 : numbers[Int(codes[row])]
    }
  }
}

/// Whole numbers that are near each other: each is its own number, counted from the least.
private struct NearNumbers {
  private let bounds: ClosedRange<Int64>
  let count: Int

  /// - Returns: nil where there are many more numbers between the bounds than rows.
  init?(_ bounds: ClosedRange<Int64>, of rowCount: Int) {
    let (span, overflow) = bounds.upperBound.subtractingReportingOverflow(bounds.lowerBound)
    guard !overflow, span < max(1 << 16, rowCount * 4) else { return nil }
    self.bounds = bounds
    count = Int(span) + 1
  }

  /// -1 for a number beyond the bounds.
  @inline(__always)
  func place(of number: Int64) -> Int32 {
    bounds.contains(number) ? Int32(truncatingIfNeeded: number - bounds.lowerBound) : -1
  }
}

/// Numbers for values of any kind: those of the other rows get them, and are then looked for.
private struct ValueNumbers {
  private var texts: [String: Int32] = [:]
  private var integers: [Int64: Int32] = [:]
  private var fractions: [UInt64: Int32] = [:]
  private var rows: [RowReference: Int32] = [:]

  /// How many numbers there are; truth values have two.
  var count: Int { max(2, texts.count + integers.count + fractions.count + rows.count) }

  mutating func discard() {
    Discard.later(&texts)
    Discard.later(&integers)
  }

  /// - Parameter adds: Whether values that are new get a number.
  mutating func values(
    of column: Column, _ given: [Int32], adds: Bool, _ cancellation: Cancellation
  ) throws(Interrupted) -> JoinValues {
    switch column {
    case .text(let texts):
      guard let codes = texts.codes else {
        return .single(
          try cancellation.map(given) { (row) in
            texts[Int(row)].map { number(ofText: $0, adds) } ?? -1
          })
      }
      let unknown: Int32 = -2
      var ofCode = [Int32](repeating: unknown, count: texts.entryCount)
      return .single(
        try cancellation.map(given) { (row) in
          if texts.missing.contains(Int(row)) { return -1 }
          let code = Int(codes[Int(row)])
          if ofCode[code] == unknown {
            ofCode[code] = texts[Int(row)].map { number(ofText: $0, adds) } ?? -1
          }
          return ofCode[code]
        })
    case .category(let coded):
      let ofCode = coded.dictionary.names.map { number(ofText: $0, adds) }
      return .single(
        try cancellation.map(given) { (row) in
          let code = coded.codes[Int(row)]
          return code == CodedColumn.missingCode ? -1 : ofCode[Int(code)]
        })
    case .integer(let numbers):
      return .single(
        try cancellation.map(given) { (row) in
          numbers.missing.contains(Int(row))
            ? -1 : number(ofInteger: numbers.values[Int(row)], adds)
        })
    case .decimal(let numbers):
      return .single(
        try cancellation.map(given) { (row) in
          numbers.missing.contains(Int(row))
            ? -1 : number(ofDecimal: numbers.values[Int(row)], adds)
        })
    case .boolean(let truths):
      return .single(
        try cancellation.map(given) { (row) in
          truths.missing.contains(Int(row)) ? -1 : truths.isTrue.contains(Int(row)) ? 1 : 0
        })
    case .reference(let references):
      return .single(
        try cancellation.map(given) { (row) in
          references[Int(row)].map { number(ofRow: $0, adds) } ?? -1
        })
    case .list(let lists):
      let ofCode = lists.dictionary.names.map { number(ofText: $0, adds) }
      return .several(
        RowLists(
          try cancellation.map(given) { (row) in
            lists.items[Int(row)].map { ofCode[Int(lists.codes[$0])] }
          }))
    case .link(let links):
      return .several(
        RowLists(
          try cancellation.map(given) { (row) in
            links[Int(row)].map {
              number(ofRow: RowReference(table: links.table, row: Int($0)), adds)
            }
          }))
    case .date, .quantity:
      preconditionFailure("days and quantities lie between bounds")
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
