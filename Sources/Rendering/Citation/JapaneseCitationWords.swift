import Chronology

/// What a list of sources adds to works in Japanese.
struct JapaneseCitationWords: CitationWords {
  var years = YearWords(style: .japanese)
  let others = "ほか"
  let editor = "編"
  let translator = "訳"
  let undated = "刊行年不明"
  let unknownPlace = "[出版地不明]"
  let unknownPublisher = "[出版者不明]"

  func contained(in container: String) -> String { container.beside("所収") }
  func pages(_ pages: String) -> String { "\(pages)頁" }
  func edited(by names: String) -> String { names.beside("編") }
  func translated(by names: String) -> String { names.beside("訳") }

  func plain(_ date: StatedDate) -> String {
    switch date.precision {
    case .season: "\(years.text(date.year))年\(["春", "夏", "秋", "冬"][(date.season ?? 1) - 1])"
    case .decade where date.year > 0: "\(years.text(date.year))年代"
    default:
      date.isOneYear
        ? years.figures(date) : "\(years.text(date.year))～\(years.text(date.lastYear))"
    }
  }

  func between(_ first: StatedDate, _ last: StatedDate) -> String {
    "\(text(first))から\(text(last))の間"
  }

  func orLater(_ date: String) -> String { "\(date)以降" }
  func orEarlier(_ date: String) -> String { "\(date)以前" }
  func oneOf(_ dates: [String]) -> String { dates.joined(separator: "または") }
  func allOf(_ dates: [String]) -> String { dates.joined(separator: "、") }
  func circa(_ date: String) -> String { "\(date)頃" }

  func span(_ first: String, _ last: String) -> String {
    first.isEmpty ? "\(last)まで" : last.isEmpty ? "\(first)から" : "\(first)～\(last)"
  }
}
