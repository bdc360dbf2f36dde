/// Counts the numbers of a column that have signs between groups of three digits, or a decimal comma:
/// `1,234.5` or `1.234,5`.
struct GroupedNumbers {
  /// Which sign is between groups, and which before the fraction.
  struct Marks: Equatable, Sendable {
    let group: UInt8
    let decimal: UInt8

    static let commaGroups = Marks(group: UInt8(ascii: ","), decimal: UInt8(ascii: "."))
    static let pointGroups = Marks(group: UInt8(ascii: "."), decimal: UInt8(ascii: ","))
  }

  /// The numbers of one convention, and those of them with a fraction.
  private struct Tally {
    var count = 0
    var fractions = 0
  }

  private var commaGroups = Tally()
  private var pointGroups = Tally()
  /// The first number with a comma that both conventions can read, each in its own way.
  private(set) var firstVague: (text: String, line: Int)?
  private var hasComma = false
  /// The plain decimals that are whole numbers in groups, too, and the first of them: `1.200`.
  private var groupLike = 0
  private(set) var firstGroupLike: (text: String, line: Int)?
  /// The numbers with a comma that both conventions can read.
  private var vague = 0
  /// The texts that are a number of either convention and no plain one.
  private(set) var numbers = 0

  /// Counts a plain decimal, which is also a whole number in groups where it is like `1.234`.
  ///
  /// - Parameter cell: the text as it is in the file.
  mutating func count(plain number: Span<UInt8>, of cell: Span<UInt8>, line: Int) {
    guard number.count >= 5, number[number.count - 4] == UInt8(ascii: ".") else { return }
    guard Self.hasFraction(number, .pointGroups) == false else { return }
    pointGroups.count += 1
    groupLike += 1
    if firstGroupLike == nil { firstGroupLike = (String(cell), line) }
  }

  /// Whether each of the plain decimals may be a whole number in groups.
  func areGroupLike(decimals: Int) -> Bool { decimals > 0 && groupLike == decimals }

  /// Counts a text that is no plain number.
  ///
  /// - Parameter cell: the text as it is in the file.
  mutating func count(_ text: Span<UInt8>, of cell: Span<UInt8>, line: Int) {
    guard let last = text.isEmpty ? nil : text[text.count - 1], last &- 48 < 10 else { return }
    let english = Self.hasFraction(text, .commaGroups)
    let continental = Self.hasFraction(text, .pointGroups)
    Self.add(english, to: &commaGroups)
    Self.add(continental, to: &pointGroups)
    guard english != nil || continental != nil else { return }
    hasComma = true
    numbers += 1
    if english != nil, continental != nil {
      vague += 1
      if firstVague == nil { firstVague = (String(cell), line) }
    }
  }

  private static func add(_ hasFraction: Bool?, to tally: inout Tally) {
    guard let hasFraction else { return }
    tally.count += 1
    if hasFraction { tally.fractions += 1 }
  }

  /// What the numbers of a column are written like.
  enum Finding {
    case marks(Marks, isInteger: Bool)
    case vague
  }

  /// - Parameters:
  ///   - integers: the whole numbers without any sign, which fit both conventions.
  ///   - decimals: the plain numbers with a point.
  ///   - fits: whether so many values are enough.
  func finding(integers: Int, decimals: Int, fits: (Int) -> Bool) -> Finding? {
    guard hasComma else { return nil }
    let english = integers + decimals + commaGroups.count
    let continental = integers + pointGroups.count
    if english > continental, fits(english) {
      return .marks(.commaGroups, isInteger: decimals + commaGroups.fractions == 0)
    }
    if continental > english, fits(continental) {
      // One odd cell among thousands with three digits behind the comma is no proof of fractions.
      if vague > 0, fits(english) || (continental - integers - groupLike - vague) * 2 <= vague {
        return .vague
      }
      return .marks(.pointGroups, isInteger: pointGroups.fractions == 0)
    }
    return english == continental && fits(english) ? .vague : nil
  }

  /// The most values that follow one convention.
  func best(integers: Int, decimals: Int) -> Int {
    max(integers + decimals + commaGroups.count, integers + pointGroups.count)
  }

  /// Whether a number has a fraction; nil for what is no number of the convention. A zero does not
  /// begin a number of several digits.
  private static func hasFraction(_ text: Span<UInt8>, _ marks: Marks) -> Bool? {
    var index = 0
    if text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") { index = 1 }
    func digits() -> Int {
      let start = index
      while index < text.count, text[index] &- 48 < 10 { index &+= 1 }
      return index - start
    }
    let isZero = index < text.count && text[index] == UInt8(ascii: "0")
    let first = digits()
    guard first > 0, !isZero || first == 1 else { return nil }
    if index < text.count, text[index] == marks.group {
      guard first <= 3, !isZero else { return nil }
      var groups: [Int] = []
      while index < text.count, text[index] == marks.group {
        index &+= 1
        groups.append(digits())
      }
      // By threes, or as in India by twos before the last three: `12,34,567`.
      let isIndian = marks == .commaGroups && groups.count > 1 && first < 3
      guard groups.last == 3,
        groups.dropLast().allSatisfy({ $0 == 3 })
          || isIndian && groups.dropLast().allSatisfy({ $0 == 2 })
      else { return nil }
    }
    if index == text.count { return false }
    guard text[index] == marks.decimal else { return nil }
    index &+= 1
    return digits() > 0 && index == text.count ? true : nil
  }
}
