import Chronology

/// A pattern of Table Schema, that is of `strptime`, made ready: `%d %B %Y`.
///
/// It knows `%Y %m %d %B %b %H %M %S %f %z %s %%`. A day or month may have one digit or two, unless
/// numbers stand directly behind one another; several blanks are as good as one; a name of a month may be long or short for either directive; 00
/// as day or month is unknown. Of a date with a time the day is kept as it is written.
struct DatePattern: Hashable {
  let text: String
  private let parts: [Part]
  /// Whether numbers stand directly behind one another, so that none may lack a digit.
  private let hasFixedWidth: Bool

  private enum Part: Hashable {
    case year, month, day, monthName, seconds, zone
    /// A part of the time of day, with its most digits.
    case clock(Int)
    case literal(UInt8)

    var isNumber: Bool {
      switch self {
      case .year, .month, .day, .clock: true
      case .monthName, .seconds, .zone, .literal: false
      }
    }
  }

  /// - Throws: why the pattern cannot be followed.
  init(_ text: String) throws(LoadFault.Reason) {
    var parts: [Part] = []
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "%") else {
        parts.append(.literal(byte))
        continue
      }
      switch bytes.next() {
      case UInt8(ascii: "Y"): parts.append(.year)
      case UInt8(ascii: "m"): parts.append(.month)
      case UInt8(ascii: "d"), UInt8(ascii: "e"): parts.append(.day)
      case UInt8(ascii: "B"), UInt8(ascii: "b"), UInt8(ascii: "h"): parts.append(.monthName)
      case UInt8(ascii: "H"), UInt8(ascii: "M"), UInt8(ascii: "S"): parts.append(.clock(2))
      case UInt8(ascii: "f"): parts.append(.clock(9))
      case UInt8(ascii: "z"): parts.append(.zone)
      case UInt8(ascii: "s"): parts.append(.seconds)
      case UInt8(ascii: "%"): parts.append(.literal(UInt8(ascii: "%")))
      case UInt8(ascii: "y"):
        throw LoadFault.Reason(
          words: "the format '\(text)' has years of two digits; write %Y and four digits")
      default:
        throw LoadFault.Reason(
          words: "the format '\(text)' has a directive that is none of "
            + "%Y %m %d %B %b %H %M %S %f %z %s")
      }
    }
    guard parts.contains(.year) || parts.contains(.seconds) else {
      throw LoadFault.Reason(words: "the format '\(text)' has no year; write %Y")
    }
    self.text = text
    self.parts = parts
    hasFixedWidth = zip(parts, parts.dropFirst()).contains { $0.isNumber && $1.isNumber }
  }
}

extension DatePattern {
  /// The date that a text gives.
  ///
  /// - Throws: `notInForm`, or what is wrong with its numbers.
  func date(of text: Span<UInt8>) throws(DateRefusal) -> CivilDate {
    var position = 0
    var (year, month, day) = (0, 0, 0)
    let shortest = hasFixedWidth ? 2 : 1
    for part in parts {
      switch part {
      case .year:
        year = try number(in: text, at: &position, digits: 4...4)
      case .month: month = try number(in: text, at: &position, digits: shortest...2)
      case .day: day = try number(in: text, at: &position, digits: shortest...2)
      case .clock(let most):
        _ = try number(in: text, at: &position, digits: min(shortest, most)...most)
      case .monthName:
        guard let (word, end) = DateWord.word(in: text, at: position),
          case .month(let number) = word
        else { throw notInForm }
        month = number
        position = end
      case .zone: position = try endOfZone(in: text, at: position)
      case .seconds: return try Self.day(ofSeconds: String(text), notInForm)
      case .literal(let byte):
        guard position < text.count, text[position] == byte else { throw notInForm }
        position += 1
        if byte == UInt8(ascii: " ") {
          while position < text.count, text[position] == byte { position += 1 }
        }
      }
    }
    guard position == text.count else { throw notInForm }
    return try CivilDate(year: year, month: month, day: day)
  }

  private var notInForm: DateRefusal { .notInForm(text) }

  private func number(
    in text: Span<UInt8>, at position: inout Int, digits: ClosedRange<Int>
  ) throws(DateRefusal) -> Int {
    let start = position
    var value = 0
    while position < text.count, position - start < digits.upperBound {
      let digit = text[position] &- 48
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      position += 1
    }
    guard position - start >= digits.lowerBound else { throw notInForm }
    return value
  }

  /// The end of `Z`, `+09:00` or `+0900`.
  private func endOfZone(in text: Span<UInt8>, at start: Int) throws(DateRefusal) -> Int {
    guard start < text.count else { throw notInForm }
    if text[start] == UInt8(ascii: "Z") { return start + 1 }
    guard text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "-") else {
      throw notInForm
    }
    var position = start + 1
    _ = try number(in: text, at: &position, digits: 2...2)
    if position < text.count, text[position] == UInt8(ascii: ":") { position += 1 }
    _ = try number(in: text, at: &position, digits: 2...2)
    return position
  }

  /// The day, at Greenwich, of seconds since 1970.
  private static func day(
    ofSeconds text: String, _ fault: DateRefusal
  ) throws(DateRefusal) -> CivilDate {
    guard let seconds = Int(text.split(separator: ".").first ?? ""), !text.hasPrefix("+") else {
      throw fault
    }
    let day = Day(number: (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400)
    guard -9999...9999 ~= day.civil.year else { throw .tooFarAway }
    return CivilDate(day)
  }
}
