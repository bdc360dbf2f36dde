import Chronology

/// Dates as English prose has them: `October 4, 2024`, `between November and December 1954`.
struct EnglishDateProse: DateWords {
  var years = YearWords(style: .english, digits: 1)

  func plain(_ date: StatedDate) -> String {
    switch date.precision {
    case .day, .month:
      [monthAndDay(date), year(date.year)].joined(separator: date.day == nil ? " " : ", ")
    case .season: "\(Self.seasons[(date.season ?? 1) - 1]) \(year(date.year))"
    case .decade where date.year > 0: "\(date.year)s"
    default:
      date.year == date.lastYear
        ? year(date.year) : span(year(date.year), year(date.lastYear))
    }
  }

  func between(_ first: StatedDate, _ last: StatedDate) -> String {
    let isShared =
      first.year == last.year && first.precision == last.precision && first.month != nil
      && first.isCertain && last.isCertain
    guard isShared else { return "between \(enclosed(text(first))) and \(text(last))" }
    if first.day != nil, first.month == last.month {
      return "between \(monthAndDay(first)) and \(last.day ?? 0), \(year(last.year))"
    }
    return "between \(monthAndDay(first)) and \(plain(last))"
  }

  /// A day has a comma within, and so gets one behind it where the sentence goes on.
  private func enclosed(_ text: String) -> String { text.contains(", ") ? text + "," : text }

  func orLater(_ date: String) -> String { "\(date) or later" }
  func orEarlier(_ date: String) -> String { "\(date) or earlier" }
  func oneOf(_ dates: [String]) -> String { dates.joined(by: "or") }
  func allOf(_ dates: [String]) -> String { dates.joined(by: "and") }
  func circa(_ date: String) -> String { "ca. \(date)" }

  func span(_ first: String, _ last: String) -> String {
    switch (first, last) {
    case ("", _): "until \(last)"
    case (_, ""): "since \(first)"
    default: first.contains(" ") || last.contains(" ") ? "\(first) – \(last)" : "\(first)–\(last)"
    }
  }

  private func monthAndDay(_ date: StatedDate) -> String {
    Self.months[(date.month ?? 1) - 1] + (date.day.map { " \($0)" } ?? "")
  }

  private func year(_ year: Int) -> String { years.text(year) }

  private static let seasons = ["spring", "summer", "autumn", "winter"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
