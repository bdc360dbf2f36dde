/// A time of day by its numbers, as finely as it was written.
struct WrittenClock: Equatable {
  var hour = 0
  var minute: Int?
  var second: Int?
  /// The digits behind the seconds, as they were written.
  var fraction: (value: Int, digits: Int)?
  /// The minutes by which the zone is ahead of Greenwich.
  var zone: Int?

  static func == (left: WrittenClock, right: WrittenClock) -> Bool { left.edtf == right.edtf }

  /// Whether a clock shows it.
  var isReal: Bool {
    let isEndOfDay = hour == 24 && (minute ?? 0) == 0 && (second ?? 0) == 0 && isWholeSecond
    return (isEndOfDay || hour < 24) && (minute ?? 0) < 60 && (second ?? 0) <= 60
      && abs(zone ?? 0) <= 840
  }

  /// Whether it is the first moment of a day, which programs write where they know the day alone.
  var isMidnight: Bool { hour == 0 && (minute ?? 0) == 0 && (second ?? 0) == 0 && isWholeSecond }

  private var isWholeSecond: Bool { (fraction?.value ?? 0) == 0 }

  /// `T10:45:30.25+09:00`, as it is behind a day of EDTF.
  var edtf: String {
    var text = "T" + Self.padded(hour, to: 2)
    if let minute { text += ":" + Self.padded(minute, to: 2) }
    if let second { text += ":" + Self.padded(second, to: 2) }
    if let fraction, fraction.digits > 0 {
      text += "." + Self.padded(fraction.value, to: fraction.digits)
    }
    guard let zone else { return text }
    if zone == 0 { return text + "Z" }
    let minutes = Int(zone.magnitude)
    return text + (zone < 0 ? "-" : "+") + Self.padded(minutes / 60, to: 2) + ":"
      + Self.padded(minutes % 60, to: 2)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CivilDate {
  /// The date with a time of day. Midnight behind a month or a year, `1867-00-00T00:00:00Z`, says
  /// nothing; any other time needs a day.
  func edtf(at clock: WrittenClock) throws(DateRefusal) -> String {
    guard clock.isReal else { throw .noSuchTime }
    if day > 0 { return edtf + clock.edtf }
    guard clock.isMidnight else { throw .notADate }
    return edtf
  }
}
