import Chronology

/// What a list of sources adds to works in English.
struct EnglishCitationWords: CitationWords {
  var years = YearWords(style: .english)
  let others = "et al."
  let editor = "ed."
  let translator = "trans."
  let undated = "n.d."
  let unknownPlace = "[S.l.]"
  let unknownPublisher = "[s.n.]"

  func contained(in container: String) -> String { "in \(container)" }
  func pages(_ pages: String) -> String { (pages.isSeveral ? "pp. " : "p. ") + pages }
  func edited(by names: String) -> String { "ed. \(names)" }
  func translated(by names: String) -> String { "trans. \(names)" }

  func plain(_ date: StatedDate) -> String {
    switch date.precision {
    case .season:
      "\(["spring", "summer", "autumn", "winter"][(date.season ?? 1) - 1]) \(years.text(date.year))"
    case .decade where date.year > 0: "\(years.text(date.year))s"
    default:
      date.isOneYear
        ? years.figures(date) : span(years.text(date.year), years.text(date.lastYear))
    }
  }

  func between(_ first: StatedDate, _ last: StatedDate) -> String {
    "between \(text(first)) and \(text(last))"
  }

  func orLater(_ date: String) -> String { "\(date) or later" }
  func orEarlier(_ date: String) -> String { "\(date) or earlier" }
  func oneOf(_ dates: [String]) -> String { dates.joined(by: "or") }
  func allOf(_ dates: [String]) -> String { dates.joined(by: "and") }
  func circa(_ date: String) -> String { "ca. \(date)" }

  func span(_ first: String, _ last: String) -> String {
    if first.isEmpty { return "until \(last)" }
    if last.isEmpty { return "since \(first)" }
    return (first + last).contains { $0 == "-" || $0 == " " }
      ? "\(first) – \(last)" : "\(first)–\(last)"
  }
}
