import Text

/// The first cell of a column, as one that may name it, and the cells below.
struct HeadingColumn {
  let heading: String
  /// The cells that hold something.
  let cells: [String]
  /// How many cells there are, empty ones included.
  private let rows: Int

  init(_ heading: String, below: [String]) {
    self.heading = heading.trimmed
    cells = below.map(\.trimmed).filter { !$0.isEmpty }
    rows = below.count
  }

  /// Whether the heading and all cells are numbers, dates or the like.
  var isTyped: Bool { Self.isValue(heading) && holdsValues }

  private var holdsValues: Bool { !cells.isEmpty && cells.allSatisfy(Self.isValue) }

  /// Whether a word is above nothing but values, which no slip makes.
  var isWordAboveValues: Bool {
    Self.isName(heading) && rows > 1 && cells.count == rows && holdsValues
  }

  var isTextAboveTexts: Bool {
    !heading.isEmpty && !Self.isValue(heading) && !cells.isEmpty && !holdsValues
  }

  /// Whether the heading stands further down too, as values do.
  var recurs: Bool { cells.contains(heading) }

  /// Whether the heading is written as no cell is: in small letters above names with capitals, a word
  /// above codes.
  var hasShapeOfItsOwn: Bool {
    guard cells.count > 1, heading.contains(where: \.isLetter) else { return false }
    let shapes = Set(cells.map(Shape.init))
    switch Shape(heading) {
    case .small: return shapes.isDisjoint(with: [.small, .other])
    case .capital: return shapes.isSubset(of: [.capitals, .digits]) && isOfOneLength
    case .capitals, .one: return shapes == [.digits]
    case .digits, .other: return false
    }
  }

  /// Whether the heading is written as most of the cells.
  var hasShapeOfCells: Bool {
    let shape = Shape(heading)
    return cells.count { Shape($0) == shape } * 2 > cells.count
  }

  private var isOfOneLength: Bool { Set(cells.map(\.count)).count == 1 }

  /// Whether the heading is a year above years, a date, a fraction or a long number above others of its form.
  var isSurelyValue: Bool {
    guard isTyped else { return false }
    if HeaderInference.isYear(heading), cells.allSatisfy(HeaderInference.isYear) { return true }
    let form = Self.form(heading)
    let isLong = heading.count > 4 || form.contains(".")
    return isLong && (form != "9" || cells.contains { $0.count == heading.count })
      && cells.contains { Self.form($0) == form }
  }

  /// Whether the heading is a date or a range above nothing but numbers that are no years.
  var isSpanAboveNumbers: Bool {
    let form = Self.form(heading)
    guard isTyped, form != "9", form != "9.9", form != "9,9", !form.hasPrefix("-") else {
      return false
    }
    return cells.allSatisfy { ["9", "9.9", "-9", "-9.9"].contains(Self.form($0)) }
      && !cells.allSatisfy(HeaderInference.isYear)
  }

  var hasTwoNumbers: Bool { Self.form(heading).count { $0 == "9" } > 1 }

  /// A value with each number in it as one nine.
  private static func form(_ text: String) -> String {
    var form = ""
    for character in text where !(character.isNumber && form.last == "9") {
      form.append(character.isNumber ? "9" : character)
    }
    return form
  }

  /// Whether a text has a word in it that stands for no missing value.
  private static func isName(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return !isValue(text)
      && words.contains {
        $0.count > 1 && !["na", "nan", "null", "none", "unknown", "missing", "nd"].contains($0)
      }
  }

  /// Whether a text is digits and signs: a number, a date, a range, `<15`, `65+`.
  private static func isValue(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { !"- <>".utf8.contains($0) }) else { return false }
    guard first &- 48 < 10 || first == UInt8(ascii: ".") else { return false }
    return text.utf8.allSatisfy { byte in
      byte &- 48 < 10 || "-./: eE+<>".utf8.contains(byte)
    }
  }

  /// How the letters of a text are written.
  private enum Shape {
    case small, capital, capitals, one, digits, other

    init(_ text: String) {
      guard text.contains(where: \.isLetter) else {
        self = .digits
        return
      }
      if text.contains(where: \.isNumber) {
        self = .digits
      } else if !text.contains(where: \.isCased) {
        self = .other
      } else if !text.contains(where: \.isUppercase) {
        self = .small
      } else if text.contains(where: \.isLowercase) {
        self = text.first?.isUppercase == true ? .capital : .other
      } else {
        self = text.count == 1 ? .one : .capitals
      }
    }
  }
}

/// Numbers, years and ranges side by side that name columns.
enum HeadingRun {
  /// - Parameter isAlone: whether no other column is beside them.
  static func names(_ columns: [HeadingColumn], isAlone: Bool) -> Bool {
    let headings = columns.map(\.heading)
    let below = columns.map(\.cells)
    let rows = below.map(\.count).min() ?? 0
    let holdYears = below.joined().contains(where: HeaderInference.isYear)
    if HeaderInference.areYears(headings, above: below),
      !isAlone || columns.count > 1 && rows > 1 && !holdYears
    {
      return true
    }
    // One range may be a value, `<5` a number below what is reported.
    let spans = columns.filter(\.isSpanAboveNumbers)
    let areSpans =
      columns.allSatisfy {
        $0.isSpanAboveNumbers || HeaderInference.isYear($0.heading)
          || !isAlone && $0.heading.count < 3
      } && spans.count * 2 > columns.count && spans.contains(where: \.hasTwoNumbers)
    if areSpans, columns.count > 1, rows > 1 || !isAlone { return true }
    return isFarProgression(headings, below)
  }

  /// Whether headings count in equal steps, and all are far above or below the numbers in their columns.
  private static func isFarProgression(_ headings: [String], _ below: [[String]]) -> Bool {
    let numbers = headings.compactMap(Int.init)
    guard numbers.count == headings.count, numbers.count > 2, below.allSatisfy({ $0.count > 1 }),
      let least = numbers.min(),
      numbers.allSatisfy({ (0...1 << 30).contains($0) }), numbers[0] < numbers[1],
      zip(numbers, numbers.dropFirst()).allSatisfy({ $1 - $0 == numbers[1] - numbers[0] })
    else { return false }
    let values = below.joined().compactMap { Double($0) }
    guard let low = values.min(), let high = values.max() else { return false }
    return Double(least) > 10 * max(high, 1)
      || low > 10 * Double(numbers[numbers.count - 1]) && least > 0
  }
}
