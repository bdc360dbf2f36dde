import Plan

/// The kinds of the arguments of a function, of which there is at least one.
struct ArgumentKinds {
  private let kinds: [ValueKind]
  /// Whether each is the word `missing`, which is of any kind.
  private let areMissing: [Bool]

  init(_ kinds: [ValueKind], areMissing: [Bool]) {
    self.kinds = kinds
    self.areMissing = areMissing
  }

  var first: ValueKind { kinds[0] }

  var last: ValueKind { kinds[kinds.count - 1] }

  /// Whether one of them has several values in a row.
  var haveList: Bool { kinds.contains(where: \.isSeveral) }

  /// Whether all are dates.
  var areDates: Bool { kinds.allSatisfy { $0 == .date } }

  /// Whether all are numbers.
  var areNumbers: Bool { kinds.allSatisfy(\.isNumber) }

  var areIntegers: Bool { kinds.allSatisfy { $0 == .integer } }

  /// Whether all are numbers that are known exactly.
  var areExactNumbers: Bool { kinds.allSatisfy { $0.isNumber && !$0.isUncertain } }

  /// Whether all from one on are numbers that are known exactly.
  func areExactNumbers(from index: Int) -> Bool {
    kinds.dropFirst(index).allSatisfy { $0.isNumber && !$0.isUncertain }
  }

  /// Whether one is a number that may be known only between bounds.
  func isUncertain(_ index: Int) -> Bool { kinds[index].isUncertain }

  /// A kind that holds the values of all.
  var common: ValueKind {
    let known = zip(kinds, areMissing).filter { !$1 }.map(\.0)
    guard let first = known.first else { return .text }
    return known.dropFirst().reduce(first) { $0.common(with: $1) }
  }
}

extension ValueKind {
  /// Whether a number may be known only between bounds.
  var isUncertain: Bool {
    switch self {
    case .quantity, .datePart: true
    case .text, .category, .integer, .decimal, .boolean, .date, .list, .reference, .link: false
    }
  }

  /// The kind of a number that is made of one number of this kind; nil where it is not a number.
  var ofNumber: ValueKind? { isNumber ? isUncertain ? .quantity : self : nil }

  /// A kind that holds values of both: the same, else a number for numbers, else text.
  func common(with other: ValueKind) -> ValueKind {
    if self == other, !isSeveral, entityTableOrNil == nil { return self }
    if isNumber && other.isNumber {
      return isUncertain || other.isUncertain ? .quantity : .decimal
    }
    return .text
  }

  private var entityTableOrNil: Int?? {
    switch self {
    case .reference(let table): .some(table)
    case .category: .some(nil)
    case .text, .integer, .decimal, .quantity, .boolean, .date, .datePart, .list, .link: nil
    }
  }
}
