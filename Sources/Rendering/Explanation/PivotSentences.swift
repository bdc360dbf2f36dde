// What `pivot` and `unpivot` do, in every language.

extension EnglishExplanation {
  func pivot(_ text: String) -> String { "make a column of each value of \(text)" }

  func unpivot(_ text: String) -> String { "make a row of each of the columns \(text)" }
}

extension ChineseExplanation {
  func pivot(_ text: String) -> String { "把 \(text) 的每个值各列一栏" }

  func unpivot(_ text: String) -> String { "把各栏 \(text) 各列一行" }
}

extension JapaneseExplanation {
  func pivot(_ text: String) -> String { "\(text) の値ごとに一列とする" }

  func unpivot(_ text: String) -> String { "列 \(text) をそれぞれ一行とする" }
}
