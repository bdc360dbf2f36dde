import Chronology

/// The year that stands at the end of a text in the other way of counting: `1904` is 明治37, and 明治37 is
/// 1904.
package struct EraHint {
  package let text: String

  package init?(after text: String) {
    if let year = Self.year(at: text) {
      let eras = JapaneseEra.allCases.compactMap { era -> String? in
        let number = year - era.firstYear + 1
        guard era.years.contains(number) else { return nil }
        return era.rawValue + (number == 1 ? "元" : String(number))
      }
      guard !eras.isEmpty else { return nil }
      self.text = eras.joined(separator: "・")
    } else if let year = Self.eraYear(at: text) {
      self.text = String(year)
    } else {
      return nil
    }
  }

  /// The four digits at the end, in the width of either keyboard, before which there is no letter.
  private static func year(at text: String) -> Int? {
    let digits = Self.digits(at: text)
    guard digits.count == 4 else { return nil }
    let before = text.dropLast(4).last
    // Part of a name, of a number, or of a date that is written another way.
    if let before, before.isLetter || before.isNumber || "-_/.$@\"'".contains(before),
      !(text.dropLast(4).hasSuffix(".."))
    {
      return nil
    }
    return number(digits)
  }

  /// The Gregorian year of an era and its year at the end.
  private static func eraYear(at text: String) -> Int? {
    let text = text.hasSuffix("年") ? text.dropLast() : Substring(text)
    let digits = Self.digits(at: text)
    let head = text.dropLast(digits.count)
    guard let era = JapaneseEra.allCases.first(where: { head.hasSuffix($0.rawValue) }),
      let number = number(digits), era.years.contains(number)
    else { return nil }
    return era.firstYear + number - 1
  }

  private static func digits(at text: some StringProtocol) -> [Character] {
    Array(text.reversed().prefix { $0.wholeNumberValue != nil && $0.isNumber }.reversed())
  }

  private static func number(_ digits: [Character]) -> Int? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    return digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
  }
}
