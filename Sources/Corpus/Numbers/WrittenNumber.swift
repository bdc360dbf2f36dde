/// A number as people write it, taken apart: `$1,200*`, `(3 450)`, `61.8 %`, `１２３`, `1'234'567`.
///
/// What is around the digits is set aside, digits of any script become those of ASCII, and spaces
/// and apostrophes between groups of three are dropped. Commas and points stay: which of them stands
/// before a fraction only the whole column can tell. A sign that makes a number inexact, such as `~`,
/// `<` or `c.`, and words that multiply it, such as `million`, make a text that is no number.
struct WrittenNumber {
  /// Sign, digits, commas, points and exponent, in ASCII.
  private(set) var core: [UInt8] = []
  /// What is counted, under one name for all its spellings: `%`, `$`, `km`.
  private(set) var unit: String?
  /// Whether the mark of a note follows: `*`, `[18]`, `¹`.
  private(set) var hasMark = false
  /// The blank or apostrophe between groups of three digits.
  private(set) var groupSign: Unicode.Scalar?
  /// Whether a dash behind bare digits may be no sign; only other negative numbers tell.
  private(set) var hasDoubtfulMinus = false
  /// Whether parentheses say that the number is negative.
  private(set) var isInParentheses = false

  /// More bytes than this are prose.
  private static let longest = 48

  /// - Returns: nil for a text that is no number.
  init?(_ text: Span<UInt8>) {
    guard Self.mayBe(text) else { return nil }
    var reader = Reader(String(text))
    reader.dropBlanks()
    hasMark = reader.dropMarks()
    isInParentheses = reader.dropParentheses()
    guard let isNegative = reader.sign(), !(isNegative && isInParentheses) else { return nil }
    let prefix = reader.prefix()
    let inner = prefix == nil ? false : reader.sign()
    guard let isNegativeInside = inner, !(isNegative && isNegativeInside) else { return nil }
    guard let digits = reader.digits() else { return nil }
    groupSign = digits.groupSign
    let isTrailing = reader.trailingSign()
    // `1939-` is as likely a time that has not ended, `65-` an age and more.
    hasDoubtfulMinus =
      isTrailing && groupSign == nil
      && !digits.core.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    let signs = [isNegative, isNegativeInside, isTrailing, isInParentheses].count { $0 }
    guard signs <= 1 else { return nil }
    var suffix: String?
    if !reader.isAtEnd {
      guard let found = reader.suffix() else { return nil }
      suffix = found
    }
    guard prefix == nil || suffix == nil else { return nil }
    unit = prefix ?? suffix
    if signs == 1 { core.append(UInt8(ascii: "-")) }
    core += digits.core
  }

  /// Whether a text is short, holds a digit, does not begin as a word does and is no date; nearly all
  /// texts end here.
  private static func mayBe(_ text: Span<UInt8>) -> Bool {
    guard 1...longest ~= text.count else { return false }
    var letters = 0
    var hasDigit = false
    for index in text.indices {
      let byte = text[index]
      if byte &- 48 < 10 {
        hasDigit = true
      } else if byte >= 0x80 {
        // A sign beyond ASCII may be a digit of another script.
        return true
      } else if hasDigit {
        // Between digits these make dates, times and ranges.
        let isBetween =
          byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
        if isBetween, index + 1 < text.count { return false }
      } else if (byte | 0x20) &- 97 < 26 {
        letters += 1
        // No code of a currency has more letters.
        if letters > 3 { return false }
      }
    }
    return hasDigit
  }
}

extension WrittenNumber {
  /// The signs of a text that are left between two ends.
  private struct Reader {
    private let signs: [Unicode.Scalar]
    private var start = 0
    private var end: Int

    init(_ text: String) {
      signs = Array(text.unicodeScalars)
      end = signs.count
    }

    var isAtEnd: Bool { start == end }

    private var first: Unicode.Scalar? { start < end ? signs[start] : nil }
    private var last: Unicode.Scalar? { start < end ? signs[end - 1] : nil }

    mutating func dropBlanks() {
      while let first, first.isBlank { start += 1 }
      while let last, last.isBlank { end -= 1 }
    }

    /// Drops the marks of notes at the end: `*`, `†`, `¹`, `[18]`, `(a)`, and the flags of statistical
    /// offices, a small letter behind a space.
    mutating func dropMarks() -> Bool {
      let whole = end
      while let last {
        if "*†‡§¶".unicodeScalars.contains(last) {
          end -= 1
        } else if last.isSuperscript, let base = base, base.digit != nil || base.isSuperscript {
          end -= 1
        } else if last == "]", let open = opening("[", within: 6) {
          end = open
        } else if last == ")", first != "(", let open = opening("(", within: 2), open > start {
          end = open
        } else if "bcdefinpruz".unicodeScalars.contains(last), end - start > 2,
          signs[end - 2].isBlank
        {
          end -= 1
        } else {
          break
        }
        dropBlanks()
      }
      return end < whole
    }

    /// What comes before the last sign; behind a letter a superscript is part of a unit.
    private var base: Unicode.Scalar? { start < end - 1 ? signs[end - 2] : nil }

    /// Where the bracket that closes at the end opens, with so many letters and digits between.
    private func opening(_ bracket: Unicode.Scalar, within most: Int) -> Int? {
      var index = end - 2
      while index >= start, end - 2 - index <= most {
        if signs[index] == bracket { return index < end - 2 ? index : nil }
        guard signs[index].properties.isAlphabetic || signs[index].digit != nil else { return nil }
        index -= 1
      }
      return nil
    }

    mutating func dropParentheses() -> Bool {
      guard first == "(", last == ")", end - start > 2 else { return false }
      start += 1
      end -= 1
      dropBlanks()
      return true
    }

    /// Steps over a sign; whether it says that the number is negative. Nil for two signs.
    mutating func sign() -> Bool? {
      guard let first else { return nil }
      let isMinus = first.isMinus
      guard isMinus || first == "+" || first == "＋" else { return false }
      start += 1
      dropBlanks()
      if let next = self.first, next.isMinus || next == "+" || next == "＋" { return nil }
      return isMinus
    }

    mutating func trailingSign() -> Bool {
      // A dash between two numbers is no sign.
      guard end - start == 1, let first, first.isMinus else { return false }
      start += 1
      return true
    }

    mutating func prefix() -> String? {
      guard let first, first.digit == nil else { return nil }
      var index = start
      while index < end, signs[index].digit == nil, !signs[index].isMinus, index - start < 6 {
        index += 1
      }
      var text = String(String.UnicodeScalarView(signs[start..<index]))
      while text.unicodeScalars.last?.isBlank == true { text.unicodeScalars.removeLast() }
      guard let unit = NumberUnits.currency(text) else { return nil }
      start = index
      return unit
    }

    mutating func suffix() -> String? {
      let isSpaced = first?.isBlank == true
      dropBlanks()
      let text = String(String.UnicodeScalarView(signs[start..<end]))
      start = end
      return NumberUnits.unit(text, isSpaced: isSpaced)
    }

    /// The digits from here on with the signs between them, in ASCII; nil where none are here, or
    /// groups have other than three.
    mutating func digits() -> (core: [UInt8], groupSign: Unicode.Scalar?)? {
      var core: [UInt8] = []
      var zero: UInt32?
      /// The blank or apostrophe between groups, and how many digits follow the last one.
      var group: Unicode.Scalar?
      var groupLength = 0
      var hasFraction = false
      while start < end {
        let sign = signs[start]
        if let digit = sign.digit {
          // Digits of two scripts do not make a number.
          guard zero == nil || zero == sign.value - UInt32(digit) else { return nil }
          zero = sign.value - UInt32(digit)
          core.append(UInt8(ascii: "0") + UInt8(digit))
          groupLength += 1
          start += 1
          continue
        }
        guard start + 1 < end, signs[start + 1].digit != nil else { break }
        if let mark = sign.numberMark {
          guard !core.isEmpty || mark == UInt8(ascii: ".") else { return nil }
          if group != nil, !hasFraction, groupLength != 3 { return nil }
          hasFraction = true
          core.append(mark)
        } else if sign.isGroupSign {
          guard !core.isEmpty, !hasFraction, group == nil || group == sign,
            group == nil ? groupLength <= 3 && core[0] != UInt8(ascii: "0") : groupLength == 3
          else { return nil }
          group = sign
        } else {
          break
        }
        groupLength = 0
        start += 1
      }
      if group != nil, !hasFraction, groupLength != 3 { return nil }
      guard !core.isEmpty else { return nil }
      if let exponent = exponent() { core += exponent }
      return (core, group)
    }

    private mutating func exponent() -> [UInt8]? {
      guard let first, first == "e" || first == "E" else { return nil }
      var index = start + 1
      var text: [UInt8] = [UInt8(ascii: "e")]
      if index < end, signs[index].isMinus || signs[index] == "+" {
        text.append(signs[index] == "+" ? UInt8(ascii: "+") : UInt8(ascii: "-"))
        index += 1
      }
      let digits = signs[index..<end].prefix { $0.digit != nil }
      guard !digits.isEmpty else { return nil }
      start = index + digits.count
      return text + digits.map { UInt8(ascii: "0") + UInt8($0.digit ?? 0) }
    }
  }
}

extension Unicode.Scalar {
  /// The value of a digit of any script.
  fileprivate var digit: Int? {
    if isASCII { return 48...57 ~= value ? Int(value) - 48 : nil }
    guard properties.numericType == .decimal, let number = properties.numericValue else {
      return nil
    }
    return Int(number)
  }

  /// A space within a line, of whatever width, or a mark of direction, which is not seen.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    case 0x200B, 0x200E, 0x200F, 0x2060, 0x061C, 0xFEFF: true
    default: false
    }
  }

  /// Whether it can be between groups of three digits and nowhere else in a number.
  fileprivate var isGroupSign: Bool {
    switch self {
    case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{FF07}", "_", "\u{066C}": true
    default: isBlank
    }
  }

  /// A comma or a point, in ASCII.
  fileprivate var numberMark: UInt8? {
    switch self {
    case ",", "\u{FF0C}": UInt8(ascii: ",")
    case ".", "\u{FF0E}", "\u{066B}": UInt8(ascii: ".")
    default: nil
    }
  }

  /// A hyphen, a minus, or a dash that is written for one.
  fileprivate var isMinus: Bool {
    switch self {
    case "-", "\u{2212}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{FE63}", "\u{FF0D}":
      true
    default: false
    }
  }

  fileprivate var isSuperscript: Bool {
    switch value {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079, 0x1D43, 0x1D47, 0x1D9C, 0x1D48: true
    default: false
    }
  }
}
