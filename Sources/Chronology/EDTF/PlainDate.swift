/// A date of level 0 alone, `1976`, `1976-06` or `1976-06-03`, read without taking it apart first.
///
/// Nearly every date of a large table is one, so that a load spends its time here; everything else,
/// also what is wrong, is for `EDTFParser`.
struct PlainDate {
  let days: ClosedRange<Day>
  let precision: DatePrecision

  /// Reads a text; nil when it is anything else.
  init?(_ text: String) {
    let count = text.utf8.count
    guard count == 10 || count == 7 || count == 4 else { return nil }
    var numbers = (0, 0, 0)
    var place = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 0x30
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard 0...9 ~= digit else { return nil }
        switch place {
        case 0...3: numbers.0 = numbers.0 * 10 + digit
        case 5...6: numbers.1 = numbers.1 * 10 + digit
        default: numbers.2 = numbers.2 * 10 + digit
        }
      }
      place += 1
    }
    let (year, month, day) = numbers
    switch count {
    case 4:
      days = Day.days(ofYear: year)
      precision = .year
    case 7:
      guard 1...12 ~= month else { return nil }
      days = Day.days(ofMonth: month, year: year)
      precision = .month
    default:
      guard let day = Day(year: year, month: month, day: day) else { return nil }
      days = day...day
      precision = .day
    }
  }
}
