import Chronology

extension CompletionReader {
  /// The names of the steps of a sequence.
  func labels(of stage: ArraySlice<Token>) -> [String] {
    zip(stage, zip(stage.dropFirst(), stage.dropFirst(2))).compactMap { bracket, next in
      guard bracket.kind == .leftBracket, next.0.kind == .word, next.1.kind == .colon else {
        return nil
      }
      return Scalars.normalisedText(bytes, next.0.range)
    }
  }

  /// Behind `sequence`: words before the steps, fields behind `by`, conditions within the brackets of a step.
  func sequenceStep(
    _ words: ArraySlice<Token>, _ collection: String?
  ) -> CompletionContext {
    if words.last?.kind == .keyword(.within) { return CompletionContext(.none, currentRange) }
    if words.last?.kind == .integer, words.dropLast().last?.kind == .keyword(.within) {
      return CompletionContext(.words(LanguageWords.timeUnits.map { $0 + "s" }), currentRange)
    }
    let opener = words.lastIndex { $0.kind == .leftBracket }
    guard let opener, !words[opener...].contains(where: { $0.kind == .rightBracket }) else {
      let isBehindBy = words.last.map { [.keyword(.by), .comma].contains($0.kind) } ?? false
      return isBehindBy
        ? expression(words.suffix(0), collection, takesFunctions: false)
        : CompletionContext(.words(wordsOutsideSteps(words)), currentRange)
    }
    let step = words[(opener + 1)...]
    let isLabelled = step.dropFirst().first?.kind == .colon
    return expression(isLabelled ? step.dropFirst(2) : step, collection)
  }

  /// What may be written before a step, between two, or behind the last.
  private func wordsOutsideSteps(_ words: ArraySlice<Token>) -> [String] {
    if words.contains(where: { $0.kind == .rightBracket }) {
      let relations = words.last?.kind == .rightBracket ? DayRelation.allCases.map(\.rawValue) : []
      return ["[", "![", "| "] + relations
    }
    let written = words.map(\.kind)
    if written.last == .bang { return ["["] }
    // Each comes once, in this order.
    let parts: [Keyword] = [.all, .possibly, .by, .within]
    let next = parts.lastIndex { written.contains(.keyword($0)) }.map { $0 + 1 } ?? 0
    return parts[next...].map(\.rawValue) + ["[", "!["]
  }
}
