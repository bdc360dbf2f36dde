/// Decades and dates as people write them, in clio's form: `1960s`, `20世纪60年代`, `一九六八年一月`.
enum WrittenPeriod {
  /// Nil for what is none of these forms, and for a day that no calendar has.
  static func literal(_ text: String) -> String? {
    var text = text.filter { !$0.isWhitespace }[...]
    if text.lowercased().hasPrefix("the") { text = text.dropFirst(3) }
    guard text.count <= 20 else { return nil }
    return englishDecade(text) ?? decadeOfCentury(text) ?? dateInNumerals(text)
  }

  /// `1960s`, `1960's`.
  private static func englishDecade(_ text: Substring) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, ["s", "'s", "’s"].contains(text.dropFirst(4)), let year = Int(digits)
    else { return nil }
    return decade(year)
  }

  /// `20世纪60年代`, `二十世紀六十年代`.
  private static func decadeOfCentury(_ text: Substring) -> String? {
    for mark in ["世纪", "世紀"] {
      guard let place = text.firstRange(of: mark), text.hasSuffix("年代"),
        let century = number(text[..<place.lowerBound]), 1...21 ~= century,
        let year = number(text[place.upperBound...].dropLast(2)), 0...99 ~= year
      else { continue }
      return decade((century - 1) * 100 + year)
    }
    return nil
  }

  private static func decade(_ year: Int) -> String? {
    guard year % 10 == 0, year >= 1000 else { return nil }
    return "\(year)..\(year + 9)"
  }

  /// `一九六八年`, `一九六八年一月`, `一九六八年一月二十七日`.
  private static func dateInNumerals(_ text: Substring) -> String? {
    let year = text.prefix { digits[$0] != nil }
    guard year.count == 4, text.dropFirst(4).first == "年" else { return nil }
    var written = year.compactMap { digits[$0].map(String.init) }.joined()
    var rest = text.dropFirst(5)
    for (marks, most) in [("月", 12), ("日号號", 31)] where !rest.isEmpty {
      guard let end = rest.firstIndex(where: marks.contains), let part = number(rest[..<end]),
        1...most ~= part
      else { return nil }
      written += part < 10 ? "-0\(part)" : "-\(part)"
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? written : nil
  }

  /// A number below a hundred in digits or Chinese numerals.
  private static func number(_ text: Substring) -> Int? {
    if let number = Int(text) { return number }
    let parts = text.split(separator: "十", omittingEmptySubsequences: false)
    func digit(_ part: Substring, empty: Int) -> Int? {
      part.isEmpty ? empty : part.count == 1 ? part.first.flatMap { digits[$0] } : nil
    }
    switch parts.count {
    case 1: return text.isEmpty ? nil : digit(parts[0], empty: 0)
    case 2:
      guard let tens = digit(parts[0], empty: 1), let ones = digit(parts[1], empty: 0) else {
        return nil
      }
      return tens * 10 + ones
    default: return nil
    }
  }

  private static let digits: [Character: Int] = Dictionary(
    uniqueKeysWithValues: [
      ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7),
      ("八", 8), ("九", 9),
    ])
}
