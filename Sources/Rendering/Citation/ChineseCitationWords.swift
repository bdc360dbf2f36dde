import Chronology

/// What a list of sources adds to works in Chinese.
struct ChineseCitationWords: CitationWords {
  var years = YearWords(style: .chinese)
  let others = "等"
  let editor = "编"
  let translator = "译"
  let undated = "日期不详"
  let unknownPlace = "[出版地不详]"
  let unknownPublisher = "[出版者不详]"

  func contained(in container: String) -> String { "载".beside(container) }
  func pages(_ pages: String) -> String { "第\(pages)页" }
  func edited(by names: String) -> String { names.beside("编") }
  func translated(by names: String) -> String { names.beside("译") }

  func plain(_ date: StatedDate) -> String {
    switch date.precision {
    case .season: "\(years.text(date.year))年\(["春", "夏", "秋", "冬"][(date.season ?? 1) - 1])"
    case .decade where date.year > 0: "\(years.text(date.year))年代"
    default:
      date.isOneYear
        ? years.figures(date) : "\(years.text(date.year))—\(years.text(date.lastYear))"
    }
  }

  func between(_ first: StatedDate, _ last: StatedDate) -> String {
    "\(text(first))至\(text(last))之间"
  }

  func orLater(_ date: String) -> String { "\(date)或更晚" }
  func orEarlier(_ date: String) -> String { "\(date)或更早" }
  func oneOf(_ dates: [String]) -> String { dates.joined(separator: "或") }
  func allOf(_ dates: [String]) -> String { dates.joined(separator: "、") }
  func circa(_ date: String) -> String { "约\(date)" }

  func span(_ first: String, _ last: String) -> String {
    first.isEmpty ? "至\(last)" : last.isEmpty ? "\(first)起" : "\(first)—\(last)"
  }
}
