import Corpus

/// The order of the ids of a table's rows as texts, by which rows stand that are the same to all keys. No text
/// is made of an id: a million rows of sixty keys are compared by ids most of the time.
struct IDOrder {
  private enum IDs {
    case none
    case texts(TextColumn)
    /// Whether all rows have one, of as many digits and without a sign, so that as texts they stand as they do as numbers.
    case integers(IntegerColumn, areAlike: Bool)
    case others(Table)
  }

  private let ids: IDs

  init(_ table: Table) {
    guard let field = table.idField else {
      ids = .none
      return
    }
    switch table.fields[field].column {
    case .text(let texts) where texts.codes == nil: ids = .texts(texts)
    case .integer(let numbers):
      let areAlike = numbers.bounds.map { bounds in
        bounds.lowerBound >= 0
          && bounds.lowerBound.magnitude.digitCount == bounds.upperBound.magnitude.digitCount
      }
      ids = .integers(numbers, areAlike: areAlike ?? false && numbers.missing.isEmpty)
    case .text, .category, .decimal, .quantity, .boolean, .date, .list, .reference, .link:
      ids = .others(table)
    }
  }

  /// Whether the ids of the rows at some places follow each other in their order, as they do in most files.
  ///
  /// - Complexity: O(places) comparisons, fewer where they do not.
  func ascend(
    along places: ArraySlice<Int32>, of rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> Bool {
    for place in places.indices.dropFirst() {
      try cancellation.check(at: place)
      let (one, next) = (rows[Int(places[place - 1])], rows[Int(places[place])])
      guard precedes(Int(one), Int(next)) == true else { return false }
    }
    return true
  }

  /// Nil where ids do not tell the rows apart. A row without one comes behind all that have one: were
  /// it only told apart by its place, the order would not be one.
  func precedes(_ left: Int, _ right: Int) -> Bool? {
    switch ids {
    case .none: return nil
    case .texts(let texts):
      switch (texts.missing.contains(left), texts.missing.contains(right)) {
      case (true, true): return nil
      case (false, true): return true
      case (true, false): return false
      case (false, false): break
      }
      let heap = texts.heap.span
      let order = heap.extracting(texts.range(of: left)).order(
        to: heap.extracting(texts.range(of: right)))
      return order == 0 ? nil : order < 0
    case .integers(let numbers, let areAlike):
      if areAlike {
        let (left, right) = (numbers.values[left], numbers.values[right])
        return left == right ? nil : left < right
      }
      switch (numbers.missing.contains(left), numbers.missing.contains(right)) {
      case (true, true): return nil
      case (false, true): return true
      case (true, false): return false
      case (false, false): return numbers.values[left].precedesAsText(numbers.values[right])
      }
    case .others(let table):
      switch (table.id(of: left), table.id(of: right)) {
      case (let left?, let right?):
        return left == right ? nil : left.utf8.lexicographicallyPrecedes(right.utf8)
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return nil
      }
    }
  }
}

extension Span<UInt8> {
  /// Below, equal or above zero, as the bytes come before, with or after others.
  fileprivate func order(to other: Span<UInt8>) -> Int {
    let common = min(count, other.count)
    for index in 0..<common where self[index] != other[index] {
      return self[index] < other[index] ? -1 : 1
    }
    return count - other.count
  }
}

extension Int64 {
  /// Whether the digits of the number come before those of another, as texts: `10` before `9`; nil for the same
  /// number.
  fileprivate func precedesAsText(_ other: Int64) -> Bool? {
    if self == other { return nil }
    // A minus comes before all digits.
    if (self < 0) != (other < 0) { return self < 0 }
    var (left, right) = (UInt128(magnitude), UInt128(other.magnitude))
    let (leftDigits, rightDigits) = (magnitude.digitCount, other.magnitude.digitCount)
    if leftDigits == rightDigits { return left < right }
    for _ in leftDigits..<Swift.max(leftDigits, rightDigits) { left *= 10 }
    for _ in rightDigits..<Swift.max(leftDigits, rightDigits) { right *= 10 }
    return left == right ? leftDigits < rightDigits : left < right
  }
}

extension UInt64 {
  private static let powersOfTen = (0..<20).map { places in
    (0..<places).reduce(1 as UInt64) { power, _ in power * 10 }
  }

  fileprivate var digitCount: Int {
    // The number of bits says how many digits there are, or one too many.
    let most = ((UInt64.bitWidth - leadingZeroBitCount) * 1233) >> 12
    return self < Self.powersOfTen[most] ? Swift.max(1, most) : most + 1
  }
}
