/// The time of day after a date, of which only the form counts: a date is its day.
enum ClockTime {
  /// Tells whether bytes are `hh:mm:ss` with nothing, `Z`, `±hh` or `±hh:mm` behind it.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    var scanner = DateScanner(bytes)
    guard let hour = twoDigits(&scanner), scanner.take(":"), let minute = twoDigits(&scanner),
      scanner.take(":"), let second = twoDigits(&scanner)
    else { return false }
    let isMidnight = hour == 24 && minute == 0 && second == 0
    guard isMidnight || (hour < 24 && minute < 60 && second < 60) else { return false }
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

  private static func twoDigits(_ scanner: inout DateScanner) -> Int? {
    TwoDigitMask(scanning: &scanner)?.exact
  }
}
