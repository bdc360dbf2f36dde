import Engine

/// The explanation of a query in Japanese.
struct JapaneseExplanation: ExplanationWording {
  func stage(_ stage: QueryExplanation.Stage) -> String {
    switch stage.kind {
    case .source: "'\(stage.text)' を取る：\(rows(stage.rowsOut, stage.nounOut))"
    case .save: "\(stage.text) に書く"
    case .into: "\(stage.text) として保つ"
    case .expect: "\(stage.text) を期待する"
    case .cite: "出典を列挙する" + (stage.text.isEmpty ? "" : " " + stage.text)
    default: "\(act(stage))：\(result(stage))"
    }
  }

  private func act(_ stage: QueryExplanation.Stage) -> String {
    let text = stage.text
    return switch stage.kind {
    case .filter, .having: "\(text) に合うものを残す"
    case .count: "数える"
    case .select: "それぞれの \(text) を示す"
    case .sort: "\(text) の順に並べる"
    case .limit: "初めの \(text) 件を取る"
    case .offset: "初めの \(text) 件を除く"
    case .group: "\(text) で分類する"
    case .follow: "その \(text) へ進む"
    case .compute: "それぞれに \(text) を求める"
    case .distinct: text.isEmpty ? "同じものは一つだけ残す" : "\(text) ごとに一つ残す"
    case .sample: "\(text) 件を無作為に選ぶ"
    case .union: "\(text) を加える"
    case .intersect: "\(text) にもあるものを残す"
    case .except: "\(text) にあるものを除く"
    case .kwic: "\(text) の各箇所を前後の文脈とともに示す"
    case .collocates: "\(text) の前後の語を数える"
    case .conflicts: "互いに矛盾する言明を組にする\(text.isEmpty ? "" : " " + text)"
    case .open: "\(text) 番目のグループを開く"
    case .source, .save, .into, .expect, .cite, .other: text
    }
  }

  private func result(_ stage: QueryExplanation.Stage) -> String {
    let possibly = stage.undecided > 0 ? "、ほかに該当しうるもの \(stage.undecided) 件" : ""
    guard let rowsIn = stage.rowsIn else { return rows(stage.rowsOut, stage.nounOut) + possibly }
    switch stage.kind {
    case .select, .sort, .compute: return rows(stage.rowsOut, stage.nounOut)
    case .count: return "\(rows(rowsIn, stage.nounIn))が 1 行になる"
    case .union: return "\(rows(rowsIn, stage.nounIn))が\(rows(stage.rowsOut, stage.nounOut))になる"
    default:
      return stage.nounIn == stage.nounOut
        ? "\(rows(rowsIn, stage.nounIn))のうち \(stage.rowsOut) 件\(possibly)"
        : "\(rows(rowsIn, stage.nounIn))が\(rows(stage.rowsOut, stage.nounOut))になる\(possibly)"
    }
  }

  func condition(_ condition: QueryExplanation.ConditionCount, noun: String) -> String {
    let possibly = condition.undecided > 0 ? "、ほかに該当しうるもの \(condition.undecided) 件" : ""
    return "'\(condition.text)' だけでは\(rows(condition.certain, noun))が残る\(possibly)"
  }

  func meaning(_ meaning: QueryExplanation.Meaning) -> String {
    switch meaning {
    case .row(let name, let collection, let id, let label, let alias):
      let row = "\(label ?? id ?? "一行")（\(collection) の \(id ?? "?")）"
      return "'\(name)' は \(row)" + (alias.map { "、名称 '\($0)' による" } ?? "")
    case .rows(let name, let count): return "'\(name)' は \(count) 行のいずれか"
    case .category(let text, let values):
      return "'\(text)' は \(values.map { "'\($0)'" }.joined(separator: "、"))"
    case .days(let text, let runs, let season):
      let shown = runs.prefix(3).map(days).joined(separator: "、")
      let more = runs.count > 3 ? "ほか \(runs.count - 3) 区間" : ""
      return "'\(text)' は \(shown.isEmpty ? "どの日でもない" : shown)\(more)"
        + (season ? "（季節：21 は 3～5 月、22 は 6～8 月、23 は 9～11 月、24 は 12～2 月）" : "")
    case .letters(let name): return JapaneseFooter().orderedByLetters(name)
    case .derived(let name, let field): return "'\(name)' は '\(field)' から得る"
    case .field(let name, let field): return "'\(name)' はフィールド '\(field)'"
    }
  }

  private func days(_ run: QueryExplanation.Days) -> String {
    switch (run.first, run.last) {
    case (let first?, let last?): first == last ? first : "\(first) から \(last) まで"
    case (let first?, nil): "\(first) 以後"
    case (nil, let last?): "\(last) 以前"
    case (nil, nil): "すべての日"
    }
  }

  func lint(_ lint: QueryExplanation.Lint) -> String {
    switch lint {
    case .limitBeforeSort(let limit, let sort):
      "注意：'\(limit)' が '\(sort)' の前にあり、切ってから並べる；並べた初めの行には '\(sort) | \(limit)' と書く"
    case .mixedConnectives(_, let inBrackets):
      "注意：'and' は 'or' より強く結び、'\(inBrackets)' と読まれる；括弧を付けると明らかになる"
    case .dateAsText(let condition, let value):
      "注意：'\(condition)' は日付を文字と比べる；\(value) は引用符なしで書く"
    case .sortWithoutEffect(let sort, let later): "注意：'\(later)' の前の '\(sort)' は効かない"
    case .sortedTwice(let first, let second):
      "注意：'\(second)' が '\(first)' を打ち消す；二つのキーを一つの 'sort' に書く"
    }
  }

  private func rows(_ count: Int, _ noun: String) -> String {
    JapaneseFooter().rows(count, noun: noun)
  }
}
