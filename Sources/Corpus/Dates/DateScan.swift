/// The parts of a text that may be a date: which they are, in one word, and their numbers.
///
/// No string is made: ten million cells are scanned so, to find out the form of a column.
struct DateScan {
  /// The parts as a word of eight letters at most: a number is `d` for one or two digits, `3`,
  /// `Y` for four, `S` for six, `L` for eight and `n` for others; `M` is the name of a month, `Q` of
  /// a season, `w` of a day; `y`, `m`, `t` are 年, 月, 日; `E` an era, `l` 閏; `B` and `A` before and
  /// after Christ, `c` circa, `s` the end of `1960s`; a sign is itself. Zero where there are more.
  private(set) var shape: UInt64 = 0
  /// The same without spaces, commas, and what says nothing.
  private(set) var words: UInt64 = 0
  /// The numbers, months, seasons and eras, in their order.
  private(set) var values = InlineArray<8, Int>(repeating: 0)
  private var valueCount = 0
  private var shapeCount = 0
  private var wordCount = 0
  /// Whether the name of a month was long, and not the same as its abbreviation.
  private(set) var hasLongName = false
  private(set) var hasShortName = false
  /// The digits of the last number.
  private(set) var lastDigits = 0
  /// Whether a `c` stands directly before a number, `C5`, which may be a century.
  private(set) var hasAttachedLetter = false
  /// Whether a number or a space is not of ASCII, which no pattern takes.
  private var hasOtherDigits = false

  /// Scans a text; nil where it has what no date has.
  init?(_ text: Span<UInt8>) {
    guard text.count <= 48 else { return nil }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte &- 48 < 10 {
        guard scanNumber(text, &index) else { return nil }
      } else if (byte | 0x20) &- 97 < 26 {
        guard scanWord(text, &index) else { return nil }
      } else if byte < 0x80 {
        guard scanSign(byte, text, &index) else { return nil }
      } else {
        guard scanCharacter(text, &index) else { return nil }
      }
      guard wordCount <= 8, valueCount <= 8 else { return nil }
    }
    if shapeCount > 8 || hasOtherDigits { shape = 0 }
  }

  /// A word of letters as a number.
  static func code(_ letters: String) -> UInt64 {
    letters.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension DateScan {
  private mutating func add(_ letter: UInt8, value: Int? = nil) {
    addToShape(letter)
    words = words << 8 | UInt64(letter)
    wordCount &+= 1
    guard let value else { return }
    if valueCount < 8 { values[valueCount] = value }
    valueCount &+= 1
  }

  private mutating func addToShape(_ letter: UInt8) {
    shape = shape << 8 | UInt64(letter)
    shapeCount &+= 1
  }

  private mutating func addNumber(_ value: Int, digits: Int) {
    // The years of an era are counted with as many digits as they need.
    let isYearOfEra = words & 0xFF == UInt64(UInt8(ascii: "E"))
    let letter: UInt8 =
      switch isYearOfEra ? 1 : digits {
      case 1, 2: UInt8(ascii: "d")
      case 3: UInt8(ascii: "3")
      case 4: UInt8(ascii: "Y")
      case 6: UInt8(ascii: "S")
      case 8: UInt8(ascii: "L")
      default: UInt8(ascii: "n")
      }
    add(letter, value: value)
  }

  private mutating func scanNumber(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    var value = 0
    while index < text.count, text[index] &- 48 < 10, index &- start < 12 {
      value = value &* 10 &+ Int(text[index] &- 48)
      index &+= 1
    }
    addNumber(value, digits: index &- start)
    lastDigits = index &- start
    return true
  }

  private mutating func scanWord(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    guard let (word, end) = DateWord.word(in: text, at: index) else { return false }
    let length = end &- index
    index = end
    switch word {
    case .month(let month):
      add(UInt8(ascii: "M"), value: month)
      // "Sept" is short, "May" is both.
      let isShort = length <= 3 || text[end &- 1] == UInt8(ascii: ".") || length == 4 && month == 9
      if month != 5 { if isShort { hasShortName = true } else { hasLongName = true } }
    case .season(let season): add(UInt8(ascii: "Q"), value: season)
    case .weekday: addToShape(UInt8(ascii: "w"))
    case .beforeChrist: add(UInt8(ascii: "B"))
    case .afterChrist: add(UInt8(ascii: "A"))
    case .circa:
      add(UInt8(ascii: "c"))
      if length == 1, end < text.count, text[end] &- 48 < 10 { hasAttachedLetter = true }
    case .filler: addToShape(UInt8(ascii: "o"))
    case .plural: add(UInt8(ascii: "s"))
    }
    return true
  }

  private mutating func scanSign(
    _ sign: UInt8, _ text: Span<UInt8>, _ index: inout Int
  ) -> Bool {
    switch sign {
    case UInt8(ascii: " "):
      addToShape(sign)
      while index < text.count, text[index] == UInt8(ascii: " ") { index &+= 1 }
      return true
    case UInt8(ascii: ","): addToShape(sign)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): add(sign)
    default: return false
    }
    index &+= 1
    return true
  }

  private mutating func scanCharacter(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    if let (era, end) = Era.named(in: text, at: index) {
      add(UInt8(ascii: "E"), value: era)
      index = end
      return true
    }
    if let (value, digits, end) = HanNumber.number(in: text, at: index) {
      addNumber(value, digits: digits)
      hasOtherDigits = true
      index = end
      return true
    }
    guard let scalar = HanNumber.scalar(in: text, at: index) else { return false }
    index &+= 3
    switch scalar {
    case 0x5E74: add(UInt8(ascii: "y"))
    case 0x6708: add(UInt8(ascii: "m"))
    case 0x65E5: add(UInt8(ascii: "t"))
    case 0x5143:  // 元: the first year of an era
      add(UInt8(ascii: "d"), value: 1)
      hasOtherDigits = true
    case 0x958F, 0x95F0: add(UInt8(ascii: "l"))
    case 0x3000: hasOtherDigits = true
    default: return false
    }
    return true
  }
}
