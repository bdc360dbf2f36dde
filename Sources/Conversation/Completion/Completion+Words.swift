import Chronology
import Engine
import Messages
import Plan
import Query
import Rendering

// Words and signs of the language.
extension Completion {
  func text(_ message: Message) -> String { session.output.language.messages.text(message) }

  /// What words of the language mean, where help has a line of it.
  private static let meanings: [String: Message] = {
    let entries = HelpEntry.words + HelpEntry.statements + HelpEntry.relations
    return Dictionary(
      entries.map { ($0.names[0], $0.meaning) }, uniquingKeysWith: { first, _ in first })
  }()

  private func meaning(_ word: String) -> String { Self.meanings[word].map(text) ?? "" }

  func word(_ word: String, _ place: CompletionPlace) -> [Offer] {
    guard place.begins(word) else { return [] }
    // Before a field stands a word less often than the field; behind a value nothing else is written.
    let isBeforeField = ["not", "possibly", "certainly", "any", "all", "no"].contains(word)
    let joins = word == "and" || word == "or" || word == "is"
    let rank: Offer.Rank =
      isBeforeField ? .possible : joins && !place.around.isCondition ? .rare : .usual
    return [Offer(word, note: meaning(word), rank)]
  }

  func sign(_ sign: String, _ place: CompletionPlace) -> [Offer] {
    guard sign.hasPrefix(place.typed) else { return [] }
    let rank: Offer.Rank = ["[", "![", "{", "("].contains(sign) ? .possible : .usual
    return [Offer([",", "|"].contains(sign) ? sign + " " : sign, rank)]
  }

  func stages(_ place: CompletionPlace) -> [Offer] {
    StageWord.allCases.filter { place.begins($0.written) }
      .map { Offer($0.written, note: text($0.meaning)) }
  }

  func statements(_ place: CompletionPlace) -> [Offer] {
    LanguageWords.statements.filter(place.begins)
      .map { Offer($0, note: meaning($0), .possible) }
  }

  func states(_ place: CompletionPlace) -> [Offer] {
    RowState.allCases.filter { place.begins($0.rawValue) }
      .map { Offer($0.rawValue, note: text($0.meaning)) }
  }

  func modes(_ place: CompletionPlace) -> [Offer] {
    OutputMode.allCases.filter { place.begins($0.rawValue) }
      .map { Offer($0.rawValue, note: text($0.meaning)) }
  }

  func styles(_ place: CompletionPlace) -> [Offer] {
    CitationStyle.allCases.filter { place.begins($0.rawValue) }
      .map { Offer($0.rawValue, note: text($0.meaning)) }
  }

  func codes(_ place: CompletionPlace) -> [Offer] {
    DiagnosticEntry.all.map(\.code.rawValue).filter { Self.begins($0, place.unquoted) }
      .map { Offer("\"\($0)\"") }
  }

  func timeUnits(_ place: CompletionPlace) -> [Offer] {
    LanguageWords.timeUnits.map { $0 + "s" }.filter(place.begins).map { Offer($0) }
  }
}

// Operators.
extension Completion {
  /// Operators, first those that are asked of such a field.
  func comparisons(_ place: CompletionPlace) -> [Offer] {
    let kind = comparand(place)
    let rank: Offer.Rank = place.around.isCondition ? .likely : .rare
    // `not in` is found behind `not`.
    let written = Comparison.allCases.filter { !$0.rawValue.hasPrefix("not ") }
    return written.filter { place.begins($0.rawValue) }.map { comparison in
      Offer(
        comparison.rawValue, note: text(comparison.meaning),
        kind.map { comparison.isUsual(beside: $0) } ?? true ? rank : max(rank, .possible))
    }
      + (place.begins("not") ? [Offer("not", note: meaning("not"), max(rank, .possible))] : [])
      + relations(place, kind == .date ? rank : .rare)
  }

  /// The operators that `not` can stand before.
  func negatedComparisons(_ place: CompletionPlace) -> [Offer] {
    Comparison.operators.filter {
      $0.rawValue.first?.isLetter == true && $0.definition.negation != nil
        && place.begins($0.rawValue)
    }.map { Offer($0.rawValue, note: text($0.meaning)) } + relations(place, .possible)
  }

  private func relations(_ place: CompletionPlace, _ rank: Offer.Rank) -> [Offer] {
    DayRelation.inWords.filter { place.begins($0.rawValue) }
      .map { Offer($0.rawValue, note: meaning($0.rawValue), rank) }
  }
}

extension Comparison {
  /// Whether it is asked of values of a kind before others.
  fileprivate func isUsual(beside kind: ValueKind) -> Bool {
    switch definition.effect {
    case .equality: true
    case .order: kind.isNumber || kind == .date
    case .part, .place: !kind.isNumber && kind != .date && kind != .boolean
    }
  }
}
