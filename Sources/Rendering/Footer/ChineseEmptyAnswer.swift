/// Why an answer is empty, in Chinese.
struct ChineseEmptyAnswer: EmptyAnswerWording {
  func emptySource(_ source: String, noun: String) -> String {
    "没有结果：'\(source)' 中没有 \(noun)"
  }

  func none(of count: Int, kept condition: String, noun: String) -> String {
    "没有结果：\(count) 行 \(noun) 中没有符合 '\(condition)' 的"
  }

  func noneLeft(of count: Int, kept condition: String, noun: String) -> String {
    "没有结果：余下的 \(count) 行 \(noun) 中没有符合 '\(condition)' 的"
  }

  func without(_ others: [String], remain count: Int) -> String {
    let list = others.joined(separator: "、")
    return count == 0 ? "；去掉它也没有（\(list)）" : "；去掉它则有 \(count) 行（\(list)）"
  }

  func alone(_ counts: [String], of total: Int) -> String {
    "共 \(total) 行，各条件单独保留：\(counts.joined(separator: "，"))"
  }

  func spellings(in field: String, _ values: [String]) -> String {
    "'\(field)' 中的拼写：\(values.joined(separator: "、"))"
  }

  func forms(in field: String, _ values: [String]) -> String {
    "'\(field)' 中的其他词形：\(values.joined(separator: "、"))"
  }

  func nearest(in field: String, _ values: [String]) -> String {
    "'\(field)' 中相近的值：\(values.joined(separator: "、"))"
  }

  func span(of field: String, from first: String, to last: String) -> String {
    first == last ? "'\(field)' 全为 \(first)" : "'\(field)' 从 \(first) 到 \(last)"
  }

  func inCollection(_ name: String, _ collection: String, query: String) -> String {
    "\(name) 是 '\(collection)' 中的名称：\(query)"
  }

  func inField(_ name: String, _ field: String, _ count: Int, query: String) -> String {
    "\(name) 在 '\(field)' 中出现 \(count) 次：\(query)"
  }
}
