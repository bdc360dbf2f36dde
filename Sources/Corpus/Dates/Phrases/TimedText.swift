/// A day in any form with a time behind it: `28.06.1914 10:45`, `June 28, 1914, 10:45 AM`.
enum TimedText {
  /// The date with its time in EDTF; nil where no time is at the end of the text.
  static func edtf(of text: Span<UInt8>) throws(DateRefusal) -> String? {
    guard let colon = text.indices.first(where: { text[$0] == UInt8(ascii: ":") }), colon > 6,
      let (start, clock) = clock(text, colon: colon)
    else { return nil }
    var end = start
    while end > 0, isBlank(text[end - 1]) { end -= 1 }
    // A time without a space before it is a part of something else.
    guard end < start, end > 0 else { return nil }
    let date = try FreeDate.edtf(of: text.extracting(0..<end))
    guard date.utf8.count == 10, date.utf8.first != UInt8(ascii: "["), !date.utf8.contains(0x2F)
    else {
      return nil
    }
    guard clock.isReal else { throw .noSuchTime }
    return date + clock.edtf
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "T")
  }

  /// The time around the first colon, where it goes on to the end of the text, and where it begins.
  private static func clock(_ text: Span<UInt8>, colon: Int) -> (start: Int, clock: WrittenClock)? {
    var start = colon
    while start > 0, colon - start < 2, text[start - 1] &- 48 < 10 { start -= 1 }
    guard start < colon, start > 0, text[start - 1] &- 48 >= 10 else { return nil }
    var clock = WrittenClock()
    var position = start
    guard let hour = number(text, &position, 1...2) else { return nil }
    clock.hour = hour
    position += 1
    guard let minute = number(text, &position, 2...2) else { return nil }
    clock.minute = minute
    if position < text.count, text[position] == UInt8(ascii: ":") {
      position += 1
      guard let second = number(text, &position, 2...2) else { return nil }
      clock.second = second
      if position < text.count, text[position] == UInt8(ascii: ".") {
        let fraction = position + 1
        position = fraction
        guard let value = number(text, &position, 1...9) else { return nil }
        clock.fraction = (value, position - fraction)
      }
    }
    let rest = String(text.extracting(position..<text.count)).lowercased().filter {
      $0 != " " && $0 != "."
    }
    switch rest {
    case "", "h", "uhr": return (start, clock)
    case "z", "utc", "gmt":
      clock.zone = 0
      return (start, clock)
    case "am", "pm":
      guard 1...12 ~= hour else { return nil }
      clock.hour = hour % 12 + (rest == "pm" ? 12 : 0)
      return (start, clock)
    default: return nil
    }
  }

  private static func number(
    _ text: Span<UInt8>, _ position: inout Int, _ digits: ClosedRange<Int>
  ) -> Int? {
    let start = position
    var value = 0
    while position < text.count, position - start < digits.upperBound, text[position] &- 48 < 10 {
      value = value * 10 + Int(text[position] &- 48)
      position += 1
    }
    return digits.contains(position - start) ? value : nil
  }
}
