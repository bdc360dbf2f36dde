/// Why an answer is empty, in Japanese.
struct JapaneseEmptyAnswer: EmptyAnswerWording {
  func emptySource(_ source: String, noun: String) -> String {
    "該当なし：'\(source)' に \(noun) がない"
  }

  func none(of count: Int, kept condition: String, noun: String) -> String {
    "該当なし：\(noun) \(count) 件のうち '\(condition)' に合うものはない"
  }

  func noneLeft(of count: Int, kept condition: String, noun: String) -> String {
    "該当なし：残った \(noun) \(count) 件のうち '\(condition)' に合うものはない"
  }

  func without(_ others: [String], remain count: Int) -> String {
    let list = others.joined(separator: "、")
    return count == 0 ? "；これを除いても残らない（\(list)）" : "；これを除けば \(count) 件残る（\(list)）"
  }

  func alone(_ counts: [String], of total: Int) -> String {
    "\(total) 件のうち各条件だけで残るもの：\(counts.joined(separator: "、"))"
  }

  func spellings(in field: String, _ values: [String]) -> String {
    "'\(field)' での綴り：\(values.joined(separator: "、"))"
  }

  func forms(in field: String, _ values: [String]) -> String {
    "'\(field)' での別の語形：\(values.joined(separator: "、"))"
  }

  func nearest(in field: String, _ values: [String]) -> String {
    "'\(field)' の近い値：\(values.joined(separator: "、"))"
  }

  func span(of field: String, from first: String, to last: String) -> String {
    first == last ? "'\(field)' はすべて \(first)" : "'\(field)' は \(first) から \(last) まで"
  }

  func inCollection(_ name: String, _ collection: String, query: String) -> String {
    "\(name) は '\(collection)' にある名前：\(query)"
  }

  func inField(_ name: String, _ field: String, _ count: Int, query: String) -> String {
    "\(name) は '\(field)' に \(count) 回現れる：\(query)"
  }
}
