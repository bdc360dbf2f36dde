/// A time of day as it is behind a date: `10:45`, `10:45:30Z`.
///
/// The standard has hours, minutes and seconds, with or without a zone. In data times also come
/// without seconds, or with a fraction of one; they are kept as finely as they are written.
package struct ClockTime: Hashable, Sendable {
  /// The place within the day as written, whatever the zone, in nanoseconds since midnight.
  package let order: Int64
  /// Whether it has what the standard asks for: hours, minutes, seconds and no more.
  let isStandard: Bool

  /// Reads `hh:mm:ss` with nothing, `Z`, `±hh` or `±hh:mm` behind it, and the shorter and the finer
  /// forms of data; nil where no clock shows it.
  init?(_ bytes: ArraySlice<UInt8>) {
    var scanner = DateScanner(bytes)
    guard let hour = Self.twoDigits(&scanner) else { return nil }
    var (minute, second, fraction) = (0, 0, 0)
    var parts = 1
    if scanner.take(":") {
      guard let number = Self.twoDigits(&scanner) else { return nil }
      (minute, parts) = (number, 2)
      if scanner.take(":") {
        guard let number = Self.twoDigits(&scanner) else { return nil }
        (second, parts) = (number, 3)
        if scanner.take(".") {
          guard let number = Self.nanoseconds(&scanner) else { return nil }
          (fraction, parts) = (number, 4)
        }
      }
    }
    let isMidnight = hour == 24 && minute == 0 && second == 0 && fraction == 0
    // A clock shows a sixtieth second where one is put in.
    guard isMidnight || (hour < 24 && minute < 60 && second <= 60) else { return nil }
    guard Self.isZone(&scanner) else { return nil }
    isStandard = parts == 3 && second < 60
    order = Int64((hour * 60 + minute) * 60 + second) * 1_000_000_000 + Int64(fraction)
  }

  /// Reads `Z`, an offset, or nothing up to the end.
  private static func isZone(_ scanner: inout DateScanner) -> Bool {
    if scanner.isAtEnd { return true }
    if scanner.take("Z") { return scanner.isAtEnd }
    guard scanner.take("+") || scanner.take("-") else { return false }
    return isOffset(&scanner)
  }

  /// Reads `hh` or `hh:mm` up to 14:00, the widest in use. Zero is written `Z`, and the validators
  /// agree to take 14 only with its minutes.
  private static func isOffset(_ scanner: inout DateScanner) -> Bool {
    guard let hours = twoDigits(&scanner) else { return false }
    if scanner.isAtEnd { return 1...13 ~= hours }
    guard scanner.take(":"), let minutes = twoDigits(&scanner), scanner.isAtEnd, minutes < 60 else {
      return false
    }
    return 1...840 ~= hours * 60 + minutes
  }

  /// Reads up to nine digits of a fraction of a second.
  private static func nanoseconds(_ scanner: inout DateScanner) -> Int? {
    let start = scanner.position
    guard let digits = scanner.takeNumber(), scanner.position - start <= 9 else { return nil }
    return (scanner.position - start..<9).reduce(digits) { value, _ in value * 10 }
  }

  private static func twoDigits(_ scanner: inout DateScanner) -> Int? {
    TwoDigitMask(scanning: &scanner)?.exact
  }
}
