// What `each` does, in every language.

extension EnglishExplanation {
  func each(_ text: String) -> String { "make a row of each value of \(text)" }
}

extension ChineseExplanation {
  func each(_ text: String) -> String { "把 \(text) 的每个值各列一行" }
}

extension JapaneseExplanation {
  func each(_ text: String) -> String { "\(text) の値ごとに一行とする" }
}
