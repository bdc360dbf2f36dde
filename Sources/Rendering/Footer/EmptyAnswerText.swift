import Engine
import Messages
import Text

/// Says why an answer is empty.
///
///     no events: 'year < 1600' keeps none of 73; without it 31 remain ('actor = Japan')
///
/// What is said is decided here; the words are in one file a language.
struct EmptyAnswerText {
  private let wording: any EmptyAnswerWording

  init(language: ReaderLanguage = .en) {
    wording =
      switch language {
      case .en: EnglishEmptyAnswer()
      case .zh: ChineseEmptyAnswer()
      case .ja: JapaneseEmptyAnswer()
      }
  }

  /// Returns the lines: first the reason, then what each condition alone keeps and what is near.
  func lines(for reason: EmptyAnswerExplanation) -> [String] {
    // Conditions and values may hold line breaks and worse.
    words(for: reason).map { TerminalText.visible($0) }
  }

  private func words(for reason: EmptyAnswerExplanation) -> [String] {
    switch reason.cause {
    case .emptySource(let source): return [wording.emptySource(source, noun: reason.noun)]
    case .stage(let stage):
      return [wording.none(of: reason.rowCount, kept: stage, noun: reason.noun)]
    case .conditions(let parts, let last, let before):
      var lines = [blame(parts, last, before, reason)]
      // Unless the first line says it all.
      if parts.count > 2 || parts.count == 2 && parts[last].kept > 0 {
        let counts = parts.map { "'\($0.text)' \($0.kept)" }
        lines.append("  " + wording.alone(counts, of: reason.rowCount))
      }
      lines += parts.flatMap { $0.nearest.map { "  " + nearest($0) } }
      return lines
    }
  }

  private func blame(
    _ parts: [EmptyAnswerExplanation.Part], _ last: Int, _ before: Int,
    _ reason: EmptyAnswerExplanation
  ) -> String {
    let part = parts[last]
    // A condition that alone keeps some rows is blamed for those that were left to it.
    let head =
      parts.count == 1 || part.kept == 0
      ? wording.none(of: reason.rowCount, kept: part.text, noun: reason.noun)
      : wording.noneLeft(of: before, kept: part.text, noun: reason.noun)
    guard parts.count > 1 else { return head }
    let others = parts.indices.filter { $0 != last }.map { "'\(parts[$0].text)'" }
    return head + wording.without(others, remain: part.keptByOthers)
  }

  private func nearest(_ nearest: EmptyAnswerExplanation.Nearest) -> String {
    switch nearest {
    case .spellings(let field, let values): wording.spellings(in: field, values.map(short))
    case .forms(let field, let values): wording.forms(in: field, values.map(short))
    case .values(let field, let values): wording.nearest(in: field, values.map(short))
    case .span(let field, let from, let to): wording.span(of: field, from: from, to: to)
    case .inCollection(let name, let collection, let query):
      wording.inCollection(short(name), collection, query: "'\(query)'")
    case .inField(let name, let field, let count, let query):
      wording.inField(short(name), field, count, query: "'\(query)'")
    }
  }

  private func short(_ value: String) -> String {
    DisplayWidth.of(value) <= 60 ? "'\(value)'" : "'\(DisplayWidth.truncated(value, to: 60))'"
  }
}

/// Every word about an empty answer in one language.
protocol EmptyAnswerWording: Sendable {
  /// "no events: 'events' has none"
  func emptySource(_ source: String, noun: String) -> String
  /// "no events: 'year < 1600' keeps none of 73"
  func none(of count: Int, kept condition: String, noun: String) -> String
  /// "no events: 'year < 1600' keeps none of the 31 that were left"
  func noneLeft(of count: Int, kept condition: String, noun: String) -> String
  /// "; without it 31 remain ('actor = Japan')"
  func without(_ others: [String], remain count: Int) -> String
  /// "each alone keeps: 'actor = Japan' 31, 'type = visit' 5 of 73"
  func alone(_ counts: [String], of total: Int) -> String
  /// "spelling in 'title': 'defence'"
  func spellings(in field: String, _ values: [String]) -> String
  /// "other forms in 'title': 'relies', 'reliance'"
  func forms(in field: String, _ values: [String]) -> String
  /// "nearest in 'place': 'Kyoto'"
  func nearest(in field: String, _ values: [String]) -> String
  /// "'date' runs from 1945 to 2024"
  func span(of field: String, from first: String, to last: String) -> String
  /// "'NPT' is a name in documents: 'documents where title = NPT'"
  func inCollection(_ name: String, _ collection: String, query: String) -> String
  /// "'NPT' stands in 'to', 2 times: 'relations where to = NPT'"
  func inField(_ name: String, _ field: String, _ count: Int, query: String) -> String
}
