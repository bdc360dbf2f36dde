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

  /// Behind `sequence`: a condition within the brackets of a step, fields behind `by`.
  func sequenceStep(
    _ words: ArraySlice<Token>, _ collection: String?
  ) -> CompletionContext {
    let opener = words.lastIndex { $0.kind == .leftBracket }
    guard let opener, !words[opener...].contains(where: { $0.kind == .rightBracket }) else {
      let isBehindBy = words.last.map { [.keyword(.by), .comma].contains($0.kind) } ?? false
      return isBehindBy
        ? expression(words.suffix(0), collection, takesFunctions: false)
        : CompletionContext(.operatorOrStage, currentRange)
    }
    let step = words[(opener + 1)...]
    let isLabelled = step.dropFirst().first?.kind == .colon
    return expression(isLabelled ? step.dropFirst(2) : step, collection)
  }
}
