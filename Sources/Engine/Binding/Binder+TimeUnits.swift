import Messages
import Plan
import Query
import Text

extension Binder {
  /// The unit of a word behind the number of a window; nil, and reported, where it is the word of none.
  mutating func timeUnit(_ word: Name) -> DateUnit? {
    if let unit = DateUnit(word: word.text) { return unit }
    report.add(
      .expected(Message("query.expected.window-unit"), found: .quoted(word.text)), word.range,
      fix: Self.meantUnit(word.text).map { $0.rawValue + "s" })
    return nil
  }

  private static func meantUnit(_ word: String) -> DateUnit? {
    if let unit = otherWords.first(where: { $0.value.contains(word.lowercased()) })?.key {
      return unit
    }
    let names = DateUnit.allCases.map { $0.rawValue + "s" }
    return NearestNames.nearest(to: word, among: names, limit: 1).first.flatMap {
      DateUnit(word: $0)
    }
  }

  /// What people write for the units: the words of the languages of the corpus, and what is short.
  private static let otherWords: [DateUnit: Set<String>] = [
    .day: ["d", "天", "日", "日間", "日间"],
    .week: ["w", "wk", "wks", "周", "週", "週間", "星期"],
    .month: ["m", "mo", "mos", "月", "个月", "個月", "か月", "カ月", "ヶ月", "ケ月"],
    .year: ["y", "yr", "yrs", "年", "年間", "年间"],
  ]
}
