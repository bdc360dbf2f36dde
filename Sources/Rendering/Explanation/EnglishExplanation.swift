import Engine

/// The explanation of a query in English.
struct EnglishExplanation: ExplanationWording {
  func stage(_ stage: QueryExplanation.Stage) -> String {
    switch stage.kind {
    case .source: return "take '\(stage.text)': \(rows(stage.rowsOut, stage.nounOut))"
    case .save: return "write them to \(stage.text)"
    case .into: return "keep them as \(stage.text)"
    case .expect: return "expect \(stage.text)"
    case .cite: return "list their sources" + (stage.text.isEmpty ? "" : " \(stage.text)")
    default: return "\(act(stage)): \(result(stage))"
    }
  }

  private func act(_ stage: QueryExplanation.Stage) -> String {
    let text = stage.text
    let act =
      switch stage.kind {
      case .filter, .having: "keep those where \(text)"
      case .count: "count them"
      case .select: "show \(text) of each"
      case .sort: "sort them by \(text)"
      case .limit: "take the first \(text)"
      case .offset: "leave out the first \(text)"
      case .group: "group them by \(text)"
      case .follow: "go on to their \(text)"
      case .compute: "work out \(text) for each"
      case .distinct: text.isEmpty ? "keep each only once" : "keep one for each \(text)"
      case .sample: "draw \(text) at random"
      case .union: "add \(text)"
      case .intersect: "keep those that are also in \(text)"
      case .except: "leave out those in \(text)"
      case .conflicts: "pair the claims that contradict each other\(text.isEmpty ? "" : " " + text)"
      case .open: "take the members of group \(text)"
      case .kwic: "show each place of \(text) in its context"
      case .collocates: "count the words around \(text)"
      case .source, .save, .into, .expect, .cite, .other: text
      }
    return act
  }

  private func result(_ stage: QueryExplanation.Stage) -> String {
    let possibly = stage.undecided > 0 ? ", \(stage.undecided) more possibly" : ""
    guard let rowsIn = stage.rowsIn else { return rows(stage.rowsOut, stage.nounOut) + possibly }
    let change =
      stage.nounIn == stage.nounOut
      ? "\(stage.rowsOut) of \(rows(rowsIn, stage.nounIn))"
      : "\(rows(rowsIn, stage.nounIn)) become \(rows(stage.rowsOut, stage.nounOut))"
    switch stage.kind {
    case .select, .sort, .compute: return rows(stage.rowsOut, stage.nounOut)
    case .count: return "1 row for \(rows(rowsIn, stage.nounIn))"
    case .union:
      return "\(rows(rowsIn, stage.nounIn)) become \(rows(stage.rowsOut, stage.nounOut))"
    default: return change + possibly
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
