/// Reads a date that a query writes without `@`.
struct BareDateReader {
  private let text: String
  /// The text with ASCII digits, and what of it has not been read.
  private let ascii: String
  private var rest: Substring

  init(_ text: String) {
    self.text = text.trimmingBlanks()
    ascii = EDTFHint.halfWidth(self.text)
    rest = ascii[...]
  }

  mutating func read() throws(EDTFFault) -> DateLiteral {
    if rest.isEmpty { throw EDTFFault(.empty, text: text) }
    for era in JapaneseEra.allCases where rest.hasPrefix(era.rawValue) {
      rest.removeFirst(era.rawValue.count)
      return try eraDate(era)
    }
    if rest.contains("年") { return try dateInCharacters() }
    return try plainDate()
  }

  /// Reads `1976`, `1976-06` or `1976-06-03`.
  private func plainDate() throws(EDTFFault) -> DateLiteral {
    guard ascii.utf8.allSatisfy({ 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }),
      ascii.utf8.first != UInt8(ascii: "-")
    else { throw notDate }
    return try DateLiteral(edtf: ascii)
  }

  /// Reads `1976年`, `1976年6月` or `1976年6月3日`.
  private mutating func dateInCharacters() throws(EDTFFault) -> DateLiteral {
    guard let year = number(before: "年", digits: 1...4) else { throw notDate }
    let (month, day) = try monthAndDay()
    return try DateLiteral(edtf: Self.edtf(year, month, day), of: text)
  }

  /// Reads what follows the name of an era: `51年`, `元年`, `51年6月3日`.
  private mutating func eraDate(_ era: JapaneseEra) throws(EDTFFault) -> DateLiteral {
    let year: Int
    if rest.hasPrefix("元年") {
      rest.removeFirst(2)
      year = 1
    } else if let number = number(before: "年", digits: 1...4) {
      year = number
    } else {
      throw notDate
    }
    let (month, day) = try monthAndDay()
    let (first, last) = era.limits
    let outside = EDTFFault(.outsideEra(era.rawValue, first: first, last: last), text: text)
    guard era.years.contains(year) else { throw outside }
    if era.isLunisolar(year), month != nil { throw EDTFFault(.lunisolar, text: text) }
    let literal = try DateLiteral(edtf: Self.edtf(era.firstYear + year - 1, month, day), of: text)
    let days = literal.days.intersection(DaySet(era.days))
    guard let start = days.first, let end = days.last else { throw outside }
    if days == literal.days { return literal }
    return DateLiteral(days: days, text: "\(start.text)/\(end.text)")
  }

  /// Reads `6月3日`, `6月` or nothing.
  private mutating func monthAndDay() throws(EDTFFault) -> (month: Int?, day: Int?) {
    if rest.isEmpty { return (nil, nil) }
    guard let month = number(before: "月", digits: 1...2) else { throw notDate }
    if rest.isEmpty { return (month, nil) }
    guard let day = number(before: "日", digits: 1...2), rest.isEmpty else { throw notDate }
    return (month, day)
  }

  /// Steps over a number and the character after it.
  private mutating func number(before unit: Character, digits: ClosedRange<Int>) -> Int? {
    let figures = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.contains(figures.count), let number = Int(figures),
      rest.dropFirst(figures.count).first == unit
    else { return nil }
    rest.removeFirst(figures.count + 1)
    return number
  }

  private var notDate: EDTFFault { EDTFFault(.notEDTF(write: []), text: text) }

  private static func edtf(_ year: Int, _ month: Int?, _ day: Int?) -> String {
    ([year.padded(to: 4)] + [month, day].compactMap { $0?.padded(to: 2) }).joined(separator: "-")
  }
}

extension DateLiteral {
  /// Reads an EDTF text that was made from another, which faults name.
  fileprivate init(edtf: String, of text: String) throws(EDTFFault) {
    do throws(EDTFFault) {
      try self.init(edtf: edtf)
    } catch {
      throw EDTFFault(error.kind, text: text)
    }
  }
}
