import Chronology

/// Years with the era that they are counted in. EDTF counts astronomically: its year 0 is 1 BC.
struct YearWords {
  /// How a language or a style writes eras.
  enum Style {
    /// `477 BC`, `AD 14`
    case english
    /// `前477`, `公元14`
    case chinese
    /// `前477`, `後14`
    case japanese
  }

  var style: Style
  /// Whether years of our era say so: beside years before it they would else be misread.
  var marksOurs = false
  /// How many digits a year of our era has at least.
  var digits = 4

  func text(_ year: Int) -> String {
    let count = year > 0 ? padded(year) : String(1 - year)
    switch (style, year > 0) {
    case (_, true) where !marksOurs: return count
    case (.english, true): return "AD \(year)"
    case (.english, false): return "\(count) BC"
    case (.chinese, true): return "公元\(year)"
    case (.japanese, true): return "後\(year)"
    case (.chinese, false), (.japanese, false): return "前\(count)"
    }
  }

  /// A date in figures; in English a day or month of a year with its era is written out.
  func figures(_ date: StatedDate) -> String {
    guard let month = date.month else { return text(date.year) }
    if style == .english, date.year <= 0 || marksOurs {
      return EnglishDateProse(years: self).plain(date)
    }
    var text = text(date.year) + "-" + (month < 10 ? "0" : "") + String(month)
    if let day = date.day { text += "-" + (day < 10 ? "0" : "") + String(day) }
    return text
  }

  /// A date that is no period of a calendar as EDTF has it, but for a year before our era.
  func masked(_ text: String) -> String {
    let digits = text.dropFirst().prefix(while: \.isNumber)
    guard text.first == "-", digits.count >= 4, let number = Int(digits) else { return text }
    let rest = text.dropFirst(digits.count + 1)
    // A digit of the year is not known: the count of years cannot be turned round.
    guard rest.isEmpty || rest.first == "-" else { return text }
    return self.text(-number) + (style == .english ? " " : "") + rest
  }

  private func padded(_ year: Int) -> String {
    let text = String(year)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension DateStatement {
  /// Whether it speaks of years before our era and of years in it.
  var crossesEras: Bool {
    let years = dates.flatMap { [$0.year, $0.lastYear] }
    return years.contains { $0 <= 0 } && years.contains { $0 > 0 }
  }

  private var dates: [StatedDate] {
    switch self {
    case .date(let date): [date]
    case .oneOf(let dates), .allOf(let dates): dates
    case .span(let first, let last), .between(let first, let last):
      [first, last].compactMap { if case .date(let date) = $0 { date } else { nil } }
    case .other: []
    }
  }
}
