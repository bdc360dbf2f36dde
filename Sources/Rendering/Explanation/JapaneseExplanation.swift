import Engine
import Query

/// The explanation of a query in Japanese.
struct JapaneseExplanation: ExplanationWording {
  func stage(_ stage: QueryExplanation.Stage) -> String {
    guard let word = stage.word else {
      return "'\(stage.text)' を取る：\(rows(stage.rowsOut, stage.nounOut))"
    }
    let act = word.sentence(stage.text, in: self)
    return word.definition.rows == .ending ? act : "\(act)：\(result(stage, of: word))"
  }

  private func result(_ stage: QueryExplanation.Stage, of word: StageWord) -> String {
    let possibly = stage.undecided > 0 ? "、ほかに該当しうるもの \(stage.undecided) 件" : ""
    guard let rowsIn = stage.rowsIn else { return rows(stage.rowsOut, stage.nounOut) + possibly }
    let before = rows(rowsIn, stage.nounIn)
    let become = "\(before)が\(rows(stage.rowsOut, stage.nounOut))になる"
    switch word.definition.rows {
    case .same, .ordered: return rows(stage.rowsOut, stage.nounOut)
    case .more: return become
    case .made where word == .count: return "\(before)が 1 行になる"
    case .some, .others, .made, .found, .ending:
      return (stage.nounIn == stage.nounOut ? "\(before)のうち \(stage.rowsOut) 件" : become)
        + possibly
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

// What each stage does.
extension JapaneseExplanation: StageSentences {
  func filter(_ text: String) -> String { "\(text) に合うものを残す" }
  func count(_ text: String) -> String { "数える" }
  func select(_ text: String) -> String { "それぞれの \(text) を示す" }
  func sort(_ text: String) -> String { "\(text) の順に並べる" }
  func limit(_ text: String) -> String { "初めの \(text) 件を取る" }
  func offset(_ text: String) -> String { "初めの \(text) 件を除く" }
  func group(_ text: String) -> String { "\(text) で分類する" }
  func follow(_ text: String) -> String { "その \(text) へ進む" }
  func compute(_ text: String) -> String { "それぞれに \(text) を求める" }
  func distinct(_ text: String) -> String {
    text.isEmpty ? "同じものは一つだけ残す" : "\(text) ごとに一つ残す"
  }
  func sample(_ text: String) -> String { "\(text) 件を無作為に選ぶ" }
  func union(_ text: String) -> String { "\(text) を加える" }
  func intersect(_ text: String) -> String { "\(text) にもあるものを残す" }
  func except(_ text: String) -> String { "\(text) にあるものを除く" }
  func open(_ text: String) -> String { "\(text) 番目のグループを開く" }
  func conflicts(_ text: String) -> String { "互いに矛盾する言明を組にする" + behind(text) }
  func kwic(_ text: String) -> String { "\(text) の各箇所を前後の文脈とともに示す" }
  func collocates(_ text: String) -> String { "\(text) の前後の語を数える" }
  func expect(_ text: String) -> String { "\(text) を期待する" }
  func save(_ text: String) -> String { "\(text) に書く" }
  func into(_ text: String) -> String { "\(text) として保つ" }
  func why(_ text: String) -> String { text }
  func cite(_ text: String) -> String { "出典を列挙する" + behind(text) }

  private func behind(_ text: String) -> String { text.isEmpty ? "" : " " + text }
}
