/// A day with a time: `2018-06-01T12:00:00Z`, `2018-06-01 12:00`.
struct DateClock {
  /// The time of day, as finely as it is written.
  private(set) var clock = WrittenClock()
  private let year: Int
  private let month: Int
  private let day: Int
  /// Which of its patterns the text follows, from 0.
  let pattern: Int
  /// Whether `Z` stands for the zone.
  let isAtGreenwich: Bool
  /// Whether the text is EDTF as it is; nil where only its parser can tell.
  let isEDTF: Bool?

  /// Whether it is all zeros, which databases write for no date.
  var isZero: Bool { year == 0 && month == 0 && day == 0 }

  /// The day with its time, as both are written.
  var edtf: String {
    get throws(DateRefusal) {
      if isZero { throw .zeroDate }
      return try date.edtf(at: clock)
    }
  }

  /// The day as it is written, whatever the zone.
  var date: CivilDate {
    get throws(DateRefusal) { try CivilDate(year: year, month: month, day: day) }
  }

  /// Whether it names a day, and not a month or a year alone.
  var hasDay: Bool { month > 0 && day > 0 }

  /// Whether `edtf` reads it, unless it is all zeros; no text is made.
  var isReadable: Bool {
    CivilDate.isReal(year: year, month: month, day: day) && (hasDay || clock.isMidnight)
  }

  /// The patterns by number: a `T` or a space, the precision, then the zone.
  static let patterns: [String] = ["T", " "].flatMap { sign in
    ["%H:%M", "%H:%M:%S", "%H:%M:%S.%f"].flatMap { clock in
      ["", "Z", "%z"].map { zone in "%Y-%m-%d\(sign)\(clock)\(zone)" }
    }
  }

  /// Reads a text; nil where it is anything else.
  init?(_ text: Span<UInt8>) {
    guard text.count >= 16, text.count <= 40, text[4] == UInt8(ascii: "-"),
      text[7] == UInt8(ascii: "-"), text[13] == UInt8(ascii: ":"),
      let year = Self.number(text, 0, 4), let month = Self.number(text, 5, 2),
      let day = Self.number(text, 8, 2), let hour = Self.number(text, 11, 2), hour <= 24,
      let minute = Self.number(text, 14, 2), minute < 60
    else { return nil }
    (clock.hour, clock.minute) = (hour, minute)
    let sign: Int
    switch text[10] {
    case UInt8(ascii: "T"): sign = 0
    case UInt8(ascii: " "): sign = 1
    default: return nil
    }
    var index = 16
    var precision = 0
    if index < text.count, text[index] == UInt8(ascii: ":") {
      guard let second = Self.number(text, 17, 2), second <= 60 else { return nil }
      index = 19
      precision = 1
      clock.second = second
      if index + 1 < text.count, text[index] == UInt8(ascii: ".") {
        let start = index + 1
        index = start
        while index < text.count, text[index] &- 48 < 10 { index &+= 1 }
        guard 1...9 ~= index - start, let value = Self.number(text, start, index - start) else {
          return nil
        }
        clock.fraction = (value, index - start)
        precision = 2
      }
    }
    guard let zone = Self.zone(text, index) else { return nil }
    clock.zone = zone == 0 ? nil : zone == 1 ? 0 : Self.offset(text, index)
    guard clock.isReal else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    pattern = (sign * 3 + precision) * 3 + zone
    isAtGreenwich = zone == 1
    isEDTF =
      sign == 1 || precision != 1 ? false : zone < 2 && hour < 24 && text[17] < 54 ? true : nil
  }

  /// 0 for none, 1 for `Z`, 2 for `+09:00` or `+0900`; nil for anything else.
  private static func zone(_ text: Span<UInt8>, _ start: Int) -> Int? {
    if start == text.count { return 0 }
    if text[start] == UInt8(ascii: "Z") { return start + 1 == text.count ? 1 : nil }
    guard text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "-"),
      number(text, start + 1, 2) != nil
    else { return nil }
    let hasColon = start + 3 < text.count && text[start + 3] == UInt8(ascii: ":")
    let minutes = start + (hasColon ? 4 : 3)
    return minutes + 2 == text.count && number(text, minutes, 2) != nil ? 2 : nil
  }

  /// The minutes of an offset that `zone` has found.
  private static func offset(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard let hours = number(text, start + 1, 2), let minutes = number(text, text.count - 2, 2),
      minutes < 60
    else { return nil }
    return (text[start] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func number(_ text: Span<UInt8>, _ start: Int, _ digits: Int) -> Int? {
    guard start + digits <= text.count else { return nil }
    var value = 0
    for index in start..<(start + digits) {
      let digit = text[index] &- 48
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }
}
