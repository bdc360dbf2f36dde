import Engine

/// The explanation of a query in Chinese.
struct ChineseExplanation: ExplanationWording {
  func stage(_ stage: QueryExplanation.Stage) -> String {
    switch stage.kind {
    case .source: "取 '\(stage.text)'：\(rows(stage.rowsOut, stage.nounOut))"
    case .save: "写入 \(stage.text)"
    case .into: "保存为 \(stage.text)"
    case .expect: "预期 \(stage.text)"
    case .cite: "列出它们的来源" + (stage.text.isEmpty ? "" : " " + stage.text)
    default: "\(act(stage))：\(result(stage))"
    }
  }

  private func act(_ stage: QueryExplanation.Stage) -> String {
    let text = stage.text
    return switch stage.kind {
    case .filter, .having: "保留符合 \(text) 的行"
    case .count: "计数"
    case .select: "显示各行的 \(text)"
    case .sort: "按 \(text) 排序"
    case .limit: "取前 \(text) 行"
    case .offset: "略去前 \(text) 行"
    case .group: "按 \(text) 分组"
    case .follow: "转到它们的 \(text)"
    case .compute: "为各行计算 \(text)"
    case .distinct: text.isEmpty ? "每种只留一行" : "每个 \(text) 只留一行"
    case .sample: "随机抽取 \(text) 行"
    case .union: "加上 \(text)"
    case .intersect: "保留也在 \(text) 中的行"
    case .except: "除去 \(text) 中的行"
    case .kwic: "逐处列出 \(text) 及其上下文"
    case .collocates: "统计 \(text) 前后的词"
    case .conflicts: "配对互相矛盾的陈述\(text.isEmpty ? "" : " " + text)"
    case .open: "取第 \(text) 组的成员"
    case .source, .save, .into, .expect, .cite, .other: text
    }
  }

  private func result(_ stage: QueryExplanation.Stage) -> String {
    let possibly = stage.undecided > 0 ? "，另有 \(stage.undecided) 个可能符合" : ""
    guard let rowsIn = stage.rowsIn else { return rows(stage.rowsOut, stage.nounOut) + possibly }
    switch stage.kind {
    case .select, .sort, .compute: return rows(stage.rowsOut, stage.nounOut)
    case .count: return "\(rows(rowsIn, stage.nounIn)) 合为 1 行"
    case .union: return "\(rows(rowsIn, stage.nounIn)) 变为 \(rows(stage.rowsOut, stage.nounOut))"
    default:
      return stage.nounIn == stage.nounOut
        ? "\(rows(rowsIn, stage.nounIn))中的 \(stage.rowsOut) 个\(possibly)"
        : "\(rows(rowsIn, stage.nounIn)) 变为 \(rows(stage.rowsOut, stage.nounOut))\(possibly)"
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
