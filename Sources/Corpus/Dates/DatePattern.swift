import Chronology
import Messages

/// A pattern of Table Schema, that is of `strptime`, made ready: `%d %B %Y`.
///
/// It knows `%Y %m %d %B %b %H %M %S %f %z %p %s %%`. A day or month may have one digit or two, unless
/// numbers stand directly behind one another; several spaces are as good as one; a name of a month may be long or short for either directive; 00
/// as day or month is unknown. A time of day is kept as it is written.
struct DatePattern: Hashable {
  let text: String
  private let parts: [Part]
  /// Whether numbers stand directly behind one another, so that none may lack a digit.
  private let hasFixedWidth: Bool

  private enum Part: Hashable {
    case year, month, day, monthName, seconds, zone, halfDay
    case hour, minute, second, fraction
    case literal(UInt8)

    var isNumber: Bool {
      switch self {
      case .year, .month, .day, .hour, .minute, .second, .fraction: true
      case .monthName, .seconds, .zone, .halfDay, .literal: false
      }
    }
  }

  /// - Throws: why the pattern cannot be followed.
  init(_ text: String) throws(Message) {
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
      case UInt8(ascii: "H"), UInt8(ascii: "I"): parts.append(.hour)
      case UInt8(ascii: "M"): parts.append(.minute)
      case UInt8(ascii: "S"): parts.append(.second)
      case UInt8(ascii: "f"): parts.append(.fraction)
      case UInt8(ascii: "p"): parts.append(.halfDay)
      case UInt8(ascii: "z"): parts.append(.zone)
      case UInt8(ascii: "s"): parts.append(.seconds)
      case UInt8(ascii: "%"): parts.append(.literal(UInt8(ascii: "%")))
      case UInt8(ascii: "y"):
        throw Message("load.format-with-short-years", ["format": text])
      default:
        throw Message(
          "load.format-with-unknown-directive",
          ["format": text, "directives": "%Y %m %d %B %b %H %M %S %f %z %p %s"])
      }
    }
    guard parts.contains(.year) || parts.contains(.seconds) else {
      throw Message("load.format-without-year", ["format": text])
    }
    self.text = text
    self.parts = parts
    hasFixedWidth = zip(parts, parts.dropFirst()).contains { $0.isNumber && $1.isNumber }
  }
}

extension DatePattern {
  /// The date that a text gives, in EDTF, with its time of day.
  ///
  /// - Throws: `notInForm`, or what is wrong with its numbers.
  func edtf(of text: Span<UInt8>) throws(DateRefusal) -> String {
    if parts.contains(.seconds) { return try Self.time(ofSeconds: String(text), notInForm) }
    let (date, clock) = try numbers(of: text)
    return if let clock { try date.edtf(at: clock) } else { date.edtf }
  }

  /// The day that a text gives, and its time of day where the pattern has one; no text is made.
  ///
  /// - Throws: `notInForm`, or what is wrong with its numbers; a time is not looked at.
  func numbers(
    of text: Span<UInt8>
  ) throws(DateRefusal) -> (date: CivilDate, clock: WrittenClock?) {
    var position = 0
    var (year, month, day) = (0, 0, 0)
    var clock = WrittenClock()
    var (hasClock, isAfternoon) = (false, Bool?.none)
    let shortest = hasFixedWidth ? 2 : 1
    for part in parts {
      switch part {
      case .year:
        year = try number(in: text, at: &position, digits: 4...4)
      case .month: month = try number(in: text, at: &position, digits: shortest...2)
      case .day: day = try number(in: text, at: &position, digits: shortest...2)
      case .hour:
        clock.hour = try number(in: text, at: &position, digits: shortest...2)
        hasClock = true
      case .minute: clock.minute = try number(in: text, at: &position, digits: shortest...2)
      case .second: clock.second = try number(in: text, at: &position, digits: shortest...2)
      case .fraction:
        let start = position
        let value = try number(in: text, at: &position, digits: 1...9)
        clock.fraction = (value, position - start)
      case .halfDay: isAfternoon = try isAfternoonMark(in: text, at: &position)
      case .monthName:
        guard let (word, end) = DateWord.word(in: text, at: position),
          case .month(let number) = word
        else { throw notInForm }
        month = number
        position = end
      case .zone: clock.zone = try zone(in: text, at: &position)
      case .seconds: throw notInForm
      case .literal(let byte):
        guard position < text.count, text[position] == byte else { throw notInForm }
        position += 1
        // A letter Z behind a time is the zone of Greenwich.
        if byte == UInt8(ascii: "Z"), hasClock { clock.zone = 0 }
        if byte == UInt8(ascii: " ") {
          while position < text.count, text[position] == byte { position += 1 }
        }
      }
    }
    guard position == text.count else { throw notInForm }
    if year == 0, month == 0, parts.contains(where: { $0 == .month || $0 == .monthName }) {
      throw .zeroDate
    }
    let date = try CivilDate(year: year, month: month, day: day)
    if let isAfternoon {
      guard 1...12 ~= clock.hour else { throw .noSuchTime }
      clock.hour = clock.hour % 12 + (isAfternoon ? 12 : 0)
    }
    return (date, hasClock ? clock : nil)
  }

  /// Steps over `AM` or `PM`, and tells which it is.
  private func isAfternoonMark(
    in text: Span<UInt8>, at position: inout Int
  ) throws(DateRefusal) -> Bool {
    guard position + 2 <= text.count, text[position + 1] | 0x20 == UInt8(ascii: "m") else {
      throw notInForm
    }
    let letter = text[position] | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { throw notInForm }
    position += 2
    return letter == UInt8(ascii: "p")
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

  /// Steps over `Z`, `+09:00` or `+0900`, and gives its minutes.
  private func zone(in text: Span<UInt8>, at position: inout Int) throws(DateRefusal) -> Int {
    let start = position
    guard start < text.count else { throw notInForm }
    if text[start] == UInt8(ascii: "Z") {
      position += 1
      return 0
    }
    guard text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "-") else {
      throw notInForm
    }
    position += 1
    let hours = try number(in: text, at: &position, digits: 2...2)
    if position < text.count, text[position] == UInt8(ascii: ":") { position += 1 }
    let minutes = try number(in: text, at: &position, digits: 2...2)
    guard minutes < 60 else { throw notInForm }
    return (text[start] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  /// The day and the time, at Greenwich, of seconds since 1970; of a number of whole days the day.
  private static func time(
    ofSeconds text: String, _ fault: DateRefusal
  ) throws(DateRefusal) -> String {
    guard let seconds = Int(text.split(separator: ".").first ?? ""), !text.hasPrefix("+") else {
      throw fault
    }
    guard abs(seconds) < 400_000_000_000 else { throw .tooFarAway }
    let rest = (seconds % 86_400 + 86_400) % 86_400
    let day = Day(number: (seconds - rest) / 86_400)
    guard -9999...9999 ~= day.civil.year else { throw .tooFarAway }
    if rest == 0 { return CivilDate(day).edtf }
    let clock = WrittenClock(
      hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, zone: 0)
    return try CivilDate(day).edtf(at: clock)
  }
}
