/// Counts the numbers of a column that are among other signs: units, marks of notes, parentheses.
struct WrittenNumberCount {
  /// The first cell of a kind, and how many there are.
  struct Example: Equatable {
    let text: String
    let line: Int
    var count = 1
  }

  private var total = 0
  /// Whether a dash follows bare digits, and whether any number is negative beyond doubt.
  private var hasDoubtfulMinus = false
  private var isNegativeSomewhere = false
  private(set) var marked: Example?
  private(set) var inParentheses: Example?
  /// The first sign that is between groups of digits.
  private(set) var groupSign: Unicode.Scalar?
  /// The different units with their first cells; more than a few make no column of numbers.
  private var units: [(unit: String, example: Example)] = []
  private var unitCount = 0

  private static let mostUnits = 8

  mutating func count(_ number: WrittenNumber, _ text: Span<UInt8>, line: Int) {
    total += 1
    if number.hasDoubtfulMinus {
      hasDoubtfulMinus = true
    } else if number.core.first == UInt8(ascii: "-") {
      isNegativeSomewhere = true
    }
    if groupSign == nil { groupSign = number.groupSign }
    if number.hasMark { Self.add(text, line, to: &marked) }
    if number.isInParentheses { Self.add(text, line, to: &inParentheses) }
    guard let unit = number.unit else { return }
    unitCount += 1
    if let index = units.firstIndex(where: { $0.unit == unit }) {
      units[index].example.count += 1
    } else if units.count < Self.mostUnits {
      units.append((unit, Example(text: String(text), line: line)))
    }
  }

  private static func add(_ text: Span<UInt8>, _ line: Int, to example: inout Example?) {
    if example == nil {
      example = Example(text: String(text), line: line)
    } else {
      example?.count += 1
    }
  }
}

extension WrittenNumberCount {
  /// What the numbers of a column are written with.
  enum Finding: Equatable {
    /// Nothing is around any number.
    case bare
    /// Signs that are read over, and the unit of those that have one.
    case written(unit: String?)
    /// Different things are counted; the first two cells that differ.
    case mixed(Example, Example)
    /// All numbers are in parentheses, which then say nothing of their sign; or dashes follow
    /// bare digits, and nothing else is negative.
    case enclosed
  }

  /// - Parameters:
  ///   - numbers: how many numbers the column has in all.
  ///   - hasNegatives: whether a plain number is negative.
  ///   - plain: the first number without any unit that is not zero: what it counts is not said.
  func finding(numbers: Int, plain: Example?, hasNegatives: Bool) -> Finding {
    if total == 0 { return .bare }
    if inParentheses?.count == numbers { return .enclosed }
    if hasDoubtfulMinus, !isNegativeSomewhere, !hasNegatives { return .enclosed }
    guard let first = units.first else { return .written(unit: nil) }
    if units.count > 1 { return .mixed(first.example, units[1].example) }
    // A zero is nothing of whatever is counted, and an amount of money is recognized by the others.
    if let plain, unitCount < numbers, NumberUnits.currency(first.unit) == nil {
      return .mixed(first.example, plain)
    }
    return .written(unit: first.unit)
  }
}
