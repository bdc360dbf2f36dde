// What `per` does, in every language.

extension EnglishExplanation {
  func per(_ text: String) -> String { "take the rows of each value by themselves: \(text)" }
}

extension ChineseExplanation {
  func per(_ text: String) -> String { "逐值分别处理各组的行：\(text)" }
}

extension JapaneseExplanation {
  func per(_ text: String) -> String { "値ごとに行を分けて処理する：\(text)" }
}
