import Engine
import Query

/// The explanation of a query in English.
struct EnglishExplanation: ExplanationWording {
  func stage(_ stage: QueryExplanation.Stage) -> String {
    guard let word = stage.word else {
      return "take '\(stage.text)': \(rows(stage.rowsOut, stage.nounOut))"
    }
    let act = word.sentence(stage.text, in: self)
    return word.definition.rows == .ending ? act : "\(act): \(result(stage, of: word))"
  }

  private func result(_ stage: QueryExplanation.Stage, of word: StageWord) -> String {
    let possibly = stage.undecided > 0 ? ", \(stage.undecided) more possibly" : ""
    guard let rowsIn = stage.rowsIn else { return rows(stage.rowsOut, stage.nounOut) + possibly }
    let before = rows(rowsIn, stage.nounIn)
    let become = "\(before) become \(rows(stage.rowsOut, stage.nounOut))"
    switch word.definition.rows {
    case .same, .ordered: return rows(stage.rowsOut, stage.nounOut)
    case .more: return become
    case .made where word == .count: return "1 row for \(before)"
    case .some, .others, .made, .found, .ending:
      return (stage.nounIn == stage.nounOut ? "\(stage.rowsOut) of \(before)" : become) + possibly
    }
  }

  func condition(_ condition: QueryExplanation.ConditionCount, noun: String) -> String {
    let possibly = condition.undecided > 0 ? ", \(condition.undecided) more possibly" : ""
    return "'\(condition.text)' alone keeps \(rows(condition.certain, noun))\(possibly)"
  }

  func meaning(_ meaning: QueryExplanation.Meaning) -> String {
    switch meaning {
    case .row(let name, let collection, let id, let label, let alias):
      let row = [label ?? id ?? "a row", "(\([id, "in '\(collection)'"].compacted))"]
        .joined(separator: " ")
      return "'\(name)' means \(row)" + (alias.map { ", by its name '\($0)'" } ?? "")
    case .rows(let name, let count): return "'\(name)' means any of \(count) rows"
    case .category(let text, let values):
      return "'\(text)' means \(values.map { "'\($0)'" }.joined(separator: ", "))"
    case .days(let text, let runs, let season):
      let shown = runs.prefix(3).map(days).joined(separator: ", ")
      let more = runs.count > 3 ? " and \(runs.count - 3) more runs of days" : ""
      return "'\(text)' stands for \(shown.isEmpty ? "no day" : shown)\(more)"
        + (season
          ? " (seasons: 21 is March to May, 22 June to August, 23 September to November, "
            + "24 December to February)" : "")
    case .letters(let name): return EnglishFooter().orderedByLetters(name)
    case .derived(let name, let field): return "'\(name)' is taken from '\(field)'"
    case .field(let name, let field): return "'\(name)' is the field '\(field)'"
    }
  }

  private func days(_ run: QueryExplanation.Days) -> String {
    switch (run.first, run.last) {
    case (let first?, let last?): first == last ? first : "\(first) to \(last)"
    case (let first?, nil): "\(first) and all later days"
    case (nil, let last?): "\(last) and all earlier days"
    case (nil, nil): "all days"
    }
  }

  func lint(_ lint: QueryExplanation.Lint) -> String {
    switch lint {
    case .limitBeforeSort(let limit, let sort):
      "note: '\(limit)' stands before '\(sort)': the rows are cut first and put in order then; "
        + "write '\(sort) | \(limit)' for the first in that order"
    case .mixedConnectives(_, let inBrackets):
      "note: 'and' binds closer than 'or': this reads '\(inBrackets)'; brackets make it plain"
    case .dateAsText(let condition, let value):
      "note: '\(condition)' compares a date with a text; write \(value) without quotes"
    case .sortWithoutEffect(let sort, let later):
      "note: '\(sort)' has no effect before '\(later)'"
    case .sortedTwice(let first, let second):
      "note: '\(first)' is undone by '\(second)'; write both keys behind one 'sort'"
    }
  }

  private func rows(_ count: Int, _ noun: String) -> String {
    EnglishFooter().rows(count, noun: noun)
  }
}

extension [String?] {
  /// Those that are there, with a blank between them.
  fileprivate var compacted: String { compactMap { $0 }.joined(separator: " ") }
}

// What each stage does.
extension EnglishExplanation: StageSentences {
  func filter(_ text: String) -> String { "keep those where \(text)" }
  func count(_ text: String) -> String { "count them" }
  func select(_ text: String) -> String { "show \(text) of each" }
  func sort(_ text: String) -> String { "sort them by \(text)" }
  func limit(_ text: String) -> String { "take the first \(text)" }
  func offset(_ text: String) -> String { "leave out the first \(text)" }
  func group(_ text: String) -> String { "group them by \(text)" }
  func follow(_ text: String) -> String { "go on to their \(text)" }
  func compute(_ text: String) -> String { "work out \(text) for each" }
  func distinct(_ text: String) -> String {
    text.isEmpty ? "keep each only once" : "keep one for each \(text)"
  }
  func sample(_ text: String) -> String { "draw \(text) at random" }
  func union(_ text: String) -> String { "add \(text)" }
  func intersect(_ text: String) -> String { "keep those that are also in \(text)" }
  func except(_ text: String) -> String { "leave out those in \(text)" }
  func open(_ text: String) -> String { "take the members of group \(text)" }
  func conflicts(_ text: String) -> String {
    "pair the claims that contradict each other" + behind(text)
  }
  func kwic(_ text: String) -> String { "show each place of \(text) in its context" }
  func collocates(_ text: String) -> String { "count the words around \(text)" }
  func expect(_ text: String) -> String { "expect \(text)" }
  func save(_ text: String) -> String { "write them to \(text)" }
  func into(_ text: String) -> String { "keep them as \(text)" }
  func why(_ text: String) -> String { text }
  func cite(_ text: String) -> String { "list their sources" + behind(text) }

  private func behind(_ text: String) -> String { text.isEmpty ? "" : " " + text }
}
