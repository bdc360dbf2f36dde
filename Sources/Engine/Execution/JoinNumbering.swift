import Corpus

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
