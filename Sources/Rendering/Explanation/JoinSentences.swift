// What `join` does, in every language.

extension EnglishExplanation {
  func join(_ text: String) -> String { "bring the columns of the rows that agree: \(text)" }
}

extension ChineseExplanation {
  func join(_ text: String) -> String { "接上相符行的各列：\(text)" }
}

extension JapaneseExplanation {
  func join(_ text: String) -> String { "一致する行の列を付ける：\(text)" }
}
