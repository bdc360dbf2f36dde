import Engine
import Query

/// The explanation of a query in Chinese.
struct ChineseExplanation: ExplanationWording {
  func stage(_ stage: QueryExplanation.Stage) -> String {
    guard let word = stage.word else {
      return "取 '\(stage.text)'：\(rows(stage.rowsOut, stage.nounOut))"
    }
    let act = word.sentence(stage.text, in: self)
    return word.definition.rows == .ending ? act : "\(act)：\(result(stage, of: word))"
  }

  private func result(_ stage: QueryExplanation.Stage, of word: StageWord) -> String {
    let possibly = stage.undecided > 0 ? "，另有 \(stage.undecided) 个可能符合" : ""
    guard let rowsIn = stage.rowsIn else { return rows(stage.rowsOut, stage.nounOut) + possibly }
    let before = rows(rowsIn, stage.nounIn)
    let become = "\(before) 变为 \(rows(stage.rowsOut, stage.nounOut))"
    switch word.definition.rows {
    case .same, .ordered: return rows(stage.rowsOut, stage.nounOut)
    case .more: return become
    case .made where word == .count: return "\(before) 合为 1 行"
    case .some, .others, .made, .found, .ending:
      return (stage.nounIn == stage.nounOut ? "\(before)中的 \(stage.rowsOut) 个" : become) + possibly
    }
  }

  func condition(_ condition: QueryExplanation.ConditionCount, noun: String) -> String {
    let possibly = condition.undecided > 0 ? "，另有 \(condition.undecided) 个可能符合" : ""
    return "仅 '\(condition.text)' 保留 \(rows(condition.certain, noun))\(possibly)"
  }

  func meaning(_ meaning: QueryExplanation.Meaning) -> String {
    switch meaning {
    case .row(let name, let collection, let id, let label, let alias):
      let row = "\(label ?? id ?? "一行")（\(collection) 的 \(id ?? "?")）"
      return "'\(name)' 指 \(row)" + (alias.map { "，据其名称 '\($0)'" } ?? "")
    case .rows(let name, let count): return "'\(name)' 指 \(count) 行中的任一行"
    case .category(let text, let values):
      return "'\(text)' 指 \(values.map { "'\($0)'" }.joined(separator: "、"))"
    case .days(let text, let runs, let season):
      let shown = runs.prefix(3).map(days).joined(separator: "、")
      let more = runs.count > 3 ? "及另外 \(runs.count - 3) 段日子" : ""
      return "'\(text)' 表示 \(shown.isEmpty ? "没有一天" : shown)\(more)"
        + (season ? "（季节：21 为 3 至 5 月，22 为 6 至 8 月，23 为 9 至 11 月，24 为 12 至 2 月）" : "")
    case .letters(let name): return ChineseFooter().orderedByLetters(name)
    case .derived(let name, let field): return "'\(name)' 取自 '\(field)'"
    case .field(let name, let field): return "'\(name)' 即字段 '\(field)'"
    }
  }

  private func days(_ run: QueryExplanation.Days) -> String {
    switch (run.first, run.last) {
    case (let first?, let last?): first == last ? first : "\(first) 至 \(last)"
    case (let first?, nil): "\(first) 及以后"
    case (nil, let last?): "\(last) 及以前"
    case (nil, nil): "任何一天"
    }
  }

  func lint(_ lint: QueryExplanation.Lint) -> String {
    switch lint {
    case .limitBeforeSort(let limit, let sort):
      "注意：'\(limit)' 在 '\(sort)' 之前，先截取后排序；要取排序后的前几行，写 '\(sort) | \(limit)'"
    case .mixedConnectives(_, let inBrackets):
      "注意：'and' 比 'or' 结合得紧，此处读作 '\(inBrackets)'；加括号更清楚"
    case .dateAsText(let condition, let value):
      "注意：'\(condition)' 把日期与文字相比；\(value) 不要加引号"
    case .sortWithoutEffect(let sort, let later): "注意：'\(later)' 之前的 '\(sort)' 不起作用"
    case .sortedTwice(let first, let second):
      "注意：'\(second)' 取代了 '\(first)'；两个键写在同一个 'sort' 之后"
    }
  }

  private func rows(_ count: Int, _ noun: String) -> String {
    ChineseFooter().rows(count, noun: noun)
  }
}

// What each stage does.
extension ChineseExplanation: StageSentences {
  func filter(_ text: String) -> String { "保留符合 \(text) 的行" }
  func count(_ text: String) -> String { "计数" }
  func select(_ text: String) -> String { "显示各行的 \(text)" }
  func sort(_ text: String) -> String { "按 \(text) 排序" }
  func limit(_ text: String) -> String { "取前 \(text) 行" }
  func offset(_ text: String) -> String { "略去前 \(text) 行" }
  func group(_ text: String) -> String { "按 \(text) 分组" }
  func follow(_ text: String) -> String { "转到它们的 \(text)" }
  func compute(_ text: String) -> String { "为各行计算 \(text)" }
  func distinct(_ text: String) -> String {
    text.isEmpty ? "每种只留一行" : "每个 \(text) 只留一行"
  }
  func sample(_ text: String) -> String { "随机抽取 \(text) 行" }
  func union(_ text: String) -> String { "加上 \(text)" }
  func intersect(_ text: String) -> String { "保留也在 \(text) 中的行" }
  func except(_ text: String) -> String { "除去 \(text) 中的行" }
  func open(_ text: String) -> String { "取第 \(text) 组的成员" }
  func conflicts(_ text: String) -> String { "配对互相矛盾的陈述" + behind(text) }
  func kwic(_ text: String) -> String { "逐处列出 \(text) 及其上下文" }
  func collocates(_ text: String) -> String { "统计 \(text) 前后的词" }
  func expect(_ text: String) -> String { "预期 \(text)" }
  func save(_ text: String) -> String { "写入 \(text)" }
  func into(_ text: String) -> String { "保存为 \(text)" }
  func why(_ text: String) -> String { text }
  func cite(_ text: String) -> String { "列出它们的来源" + behind(text) }

  private func behind(_ text: String) -> String { text.isEmpty ? "" : " " + text }
}
