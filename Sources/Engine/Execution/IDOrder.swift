import Corpus

/// The order of the ids of a table's rows as texts, by which rows stand that are the same to all keys. No text
/// is made of an id: a million rows of sixty keys are compared by ids most of the time.
struct IDOrder {
  /// Whether a row comes before another, or nil where ids do not tell them apart. A row without one comes behind
  /// all that have one: were it only told apart by its place, the order would not be one.
  let precedes: (_ left: Int, _ right: Int) -> Bool?
  /// Whether the rows have ids at all.
  let isThere: Bool
  /// The ids as numbers that stand as their texts do: all rows have one, of as many digits and without a sign.
  private let numbers: IntegerBuffer?

  init(_ table: Table) {
    isThere = table.idField != nil
    guard let field = table.idField else {
      (precedes, numbers) = ({ _, _ in nil }, nil)
      return
    }
    // The column is taken apart once, and not for every pair.
    switch table.fields[field].column {
    case .text(let texts) where texts.codes == nil:
      let missing = texts.missing
      precedes = { left, right in
        switch (missing.contains(left), missing.contains(right)) {
        case (true, true): return nil
        case (false, true): return true
        case (true, false): return false
        case (false, false): break
        }
        let heap = texts.heap.span
        let order = heap.extracting(texts.range(of: left)).order(
          to: heap.extracting(texts.range(of: right)))
        return order == 0 ? nil : order < 0
      }
      numbers = nil
    case .integer(let column) where column.standAsTheirTexts:
      let values = column.values
      precedes = { left, right in
        values[left] == values[right] ? nil : values[left] < values[right]
      }
      numbers = values
    case .integer(let column):
      let (values, missing) = (column.values, column.missing)
      precedes = { left, right in
        switch (missing.contains(left), missing.contains(right)) {
        case (true, true): nil
        case (false, true): true
        case (true, false): false
        case (false, false): values[left].precedesAsText(values[right])
        }
      }
      numbers = nil
    case .text, .category, .decimal, .quantity, .boolean, .date, .list, .reference, .link:
      precedes = { left, right in
        switch (table.id(of: left), table.id(of: right)) {
        case (let left?, let right?):
          left == right ? nil : left.utf8.lexicographicallyPrecedes(right.utf8)
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): nil
        }
      }
      numbers = nil
    }
  }

  /// Whether the ids of rows follow each other in their order, as they do in most files.
  ///
  /// - Complexity: O(rows) comparisons, fewer where they do not.
  func ascend(
    along rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> Bool {
    guard let numbers else {
      for place in rows.indices.dropFirst() {
        try cancellation.check(at: place)
        guard precedes(Int(rows[place - 1]), Int(rows[place])) == true else { return false }
      }
      return true
    }
    return try Morsels.map(rows.count, cancellation) { places in
      // With the row before the morsel, beside which its first row stands.
      var (last, ascend) = (Int64.min, true)
      numbers.read(.some(rows[max(0, places.lowerBound - 1)..<places.upperBound])) {
        ascend = ascend && last < $1
        last = $1
      }
      return ascend
    }.allSatisfy(\.self)
  }
}

extension IntegerColumn {
  /// Whether all rows have a number, of as many digits and without a sign, so that as texts they are in the order of
  /// the numbers.
  fileprivate var standAsTheirTexts: Bool {
    guard missing.isEmpty, let bounds, bounds.lowerBound >= 0 else { return false }
    return bounds.lowerBound.magnitude.digitCount == bounds.upperBound.magnitude.digitCount
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
