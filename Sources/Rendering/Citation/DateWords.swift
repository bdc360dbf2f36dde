import Chronology

/// The words that tell how far a date is known.
protocol DateWords {
  /// A date that nothing is said about beside itself: `1954-11`.
  func plain(_ date: StatedDate) -> String
  /// Two dates between which a day lies.
  func between(_ first: StatedDate, _ last: StatedDate) -> String
  func orLater(_ date: String) -> String
  func orEarlier(_ date: String) -> String
  func oneOf(_ dates: [String]) -> String
  func allOf(_ dates: [String]) -> String
  func circa(_ date: String) -> String
  /// From one date to another; a text is empty where an end is open.
  func span(_ first: String, _ last: String) -> String
}

extension DateWords {
  /// A date in words that claim no more than the date does.
  func text(_ statement: DateStatement) -> String {
    switch statement {
    case .date(let date): text(date)
    case .between(.date(let first), .date(let last)): between(first, last)
    case .between(.date(let first), _): orLater(text(first))
    case .between(_, .date(let last)): orEarlier(text(last))
    case .between: "?"
    case .oneOf(let dates): oneOf(dates.map { text($0) })
    case .allOf(let dates): allOf(dates.map { text($0) })
    case .span(let first, let last): span(text(first), text(last))
    case .other(let text): text
    }
  }

  func text(_ date: StatedDate) -> String {
    let text = date.isApproximate ? circa(plain(date)) : plain(date)
    return date.isDoubtful ? "[\(text)?]" : text
  }

  private func text(_ bound: DateStatement.Bound) -> String {
    switch bound {
    case .date(let date): text(date)
    case .unknown: "?"
    case .open: ""
    }
  }
}

extension StatedDate {
  /// The date in figures, as EDTF writes it.
  var figures: String {
    var text = Self.padded(year)
    if let month { text += "-" + (month < 10 ? "0" : "") + String(month) }
    if let day { text += "-" + (day < 10 ? "0" : "") + String(day) }
    return text
  }

  /// A year with at least four digits.
  static func padded(_ year: Int) -> String {
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension [String] {
  /// `a`, `a or b`, `a, b, or c`.
  func joined(by word: String) -> String {
    guard count > 2 else { return joined(separator: " \(word) ") }
    return dropLast().joined(separator: ", ") + ", \(word) " + self[count - 1]
  }
}
