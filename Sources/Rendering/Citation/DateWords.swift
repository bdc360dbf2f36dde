import Chronology

/// The words that tell how far a date is known.
protocol DateWords {
  /// How years are written.
  var years: YearWords { get set }
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
    if statement.crossesEras, !years.marksOurs {
      var words = self
      words.years.marksOurs = true
      return words.text(statement)
    }
    return switch statement {
    case .date(let date): text(date)
    case .between(.date(let first), .date(let last)): between(first, last)
    case .between(.date(let first), _): orLater(text(first))
    case .between(_, .date(let last)): orEarlier(text(last))
    case .between: "?"
    case .oneOf(let dates): oneOf(dates.map { text($0) })
    case .allOf(let dates): allOf(dates.map { text($0) })
    case .span(let first, let last): span(text(first), text(last))
    case .other(let text): years.masked(text)
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

extension [String] {
  /// `a`, `a or b`, `a, b, or c`.
  func joined(by word: String) -> String {
    guard count > 2 else { return joined(separator: " \(word) ") }
    return dropLast().joined(separator: ", ") + ", \(word) " + self[count - 1]
  }
}
