package import Messages

extension Diagnostic {
  /// One thing that would help; nil where the message says it all.
  package var hint: Message? {
    switch kind {
    case .expected, .reversedRange: fix.map { Hint.write($0.text) }
    case .unterminatedQuote: Message("query.unterminated-quote.hint")
    case .unclosed(let bracket):
      Message("query.unclosed.hint", ["closing": Hint.closing(bracket)])
    case .unopened: Message("query.unopened.hint")
    case .unknownCharacter: Message("query.unknown-character.hint")
    case .intervalWithoutSign(let text):
      Message("query.interval-without-sign.hint", ["text": text, "range": Hint.range(text)])
    case .tooDeep: Message("query.too-deep.hint")
    case .numberTooLarge:
      Message("query.number-too-large.hint", ["largest": String(Int64.max)])
    case .invalidText(_, let remedy?): remedy
    case .invalidText(.tooLarge, nil): Message("query.invalid-text.size.hint")
    case .invalidText(.notUTF8, nil), .invalidText(.nulByte, nil):
      Message("query.invalid-text.hint")
    case .missingPipe(let stage): fix.map { Hint.write($0.text + stage) }
    case .reservedInName: fix.map { Hint.write($0.text) }
    case .strayContinuation(let word):
      fix.map { Message("query.stray-continuation.fix", ["word": word, "text": $0.text]) }
        ?? Message("query.stray-continuation.hint", ["word": word])

    case .unknownCollection, .unknownStage, .unknownField, .unknownValue, .unknownParameter,
      .unknownFunction, .unknownState, .unknownCommand, .unknownView, .unknownItem, .noAnswer,
      .ambiguousName, .severalItems, .severalFields, .recursiveView, .noTexts:
      nameHint
    case .cannotCompare(_, _, _, let hint): hint ?? Message("query.cannot-compare.hint")
    case .notACondition: Message("query.not-a-condition.hint")
    case .notAllowedHere(_, let hint), .environment(_, let hint), .file(_, let hint): hint
    case .noSources(_, let remedy), .limitReached(_, let remedy): remedy
    case .noFieldCompared(_, _, nil): Message("query.no-field-compared.hint")
    case .twoConditions, .foreignForm, .badDate, .missingIsAState, .wrongArguments, .wrongUsage,
      .nameTaken, .interrupted, .expectationFailed, .fieldInBackquotes, .noFieldCompared,
      .numberBesideField, .firstOfHeading:
      nil
    }
  }

  /// What would help where a name is unknown: near ones, or where names are listed.
  private var nameHint: Message? {
    switch kind {
    case .unknownCollection(let name, _) where name.lowercased() == "find":
      Message("query.hint.find-something")
    case .unknownCollection(let name, let nearest):
      Hint.command(for: name).map {
        Message("query.unknown-collection.command", ["command": $0])
      } ?? oneOf(nearest) ?? Message("query.unknown-collection.hint")
    case .unknownStage(_, let nearest):
      Hint.didYouMean(nearest)
        ?? Message("query.unknown-stage.hint", ["stages": StageWord.allCases.map(\.written)])
    case .unknownField(_, let collection, let nearest, let known):
      Hint.didYouMean(nearest) ?? Hint.there(known)
        ?? Message(
          "query.unknown-field.hint", ["command": ".schema" + Hint.argument(collection)])
    case .unknownValue(_, let field, let nearest, let collection?):
      oneOf(nearest)
        ?? Message("query.unknown-value.hint", ["command": ".values \(collection).\(field)"])
    case .unknownValue(_, let field, let nearest, nil):
      oneOf(nearest)
        ?? Message("query.unknown-value.hint", ["command": "| group by \(field)"])
    case .unknownParameter(let name, let nearest):
      Hint.didYouMean(nearest.map { "$" + $0 })
        ?? Message("query.unknown-parameter.hint", ["name": name])
    case .noAnswer(0, _): Message("query.no-answer-yet.hint")
    case .noAnswer(_, isDropped: false): Message("query.no-answer.hint")
    case .noAnswer(_, isDropped: true): Message("query.answer-dropped.hint")
    case .unknownFunction(let name, let nearest, let arguments, let ownForm, let known):
      ownForm.map(Hint.write) ?? Hint.noFunction(name, arguments) ?? Hint.didYouMean(nearest)
        ?? (known.isEmpty
          ? Message("query.unknown-function.hint")
          : Message("query.unknown-function.known", ["functions": known]))
    case .unknownState(_, let nearest):
      Hint.didYouMean(nearest) ?? Message("query.unknown-state.hint")
    case .unknownCommand(_, let nearest):
      Hint.didYouMean(nearest) ?? Message("query.unknown-command.hint")
    case .unknownView(let name, let nearest):
      Hint.didYouMean(nearest) ?? Message("query.unknown-view.hint", ["name": name])
    case .recursiveView: Message("query.recursive-view.hint")
    case .unknownItem(_, let nearest):
      Hint.didYouMean(nearest) ?? Message("query.unknown-item.hint")
    case .ambiguousName: Message("query.ambiguous-name.hint")
    case .severalFields(_, let names), .severalItems(_, let names):
      Message("query.hint.write-one", ["names": names])
    case .noTexts(let source?): Message("query.no-texts.hint", ["source": source])
    case .noTexts(nil): Message("query.no-texts.no-sources")
    case .expected, .unterminatedQuote, .unclosed, .unopened, .twoConditions, .unknownCharacter,
      .foreignForm, .intervalWithoutSign, .badDate, .tooDeep, .numberTooLarge, .missingIsAState,
      .reversedRange, .invalidText, .missingPipe, .strayContinuation, .reservedInName,
      .firstOfHeading, .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments,
      .wrongUsage, .fieldInBackquotes, .noFieldCompared, .numberBesideField, .noSources,
      .environment, .file, .interrupted, .limitReached, .expectationFailed, .nameTaken:
      nil
    }
  }

  /// Names that are near, or, where none was near enough for a fix, all that there are.
  private func oneOf(_ names: [String]) -> Message? {
    fix != nil ? Hint.didYouMean(names) : Hint.there(names)
  }
}

/// Hints that several kinds of faults have.
private enum Hint {
  static func write(_ text: String) -> Message { Message("query.hint.write", ["text": text]) }

  static func didYouMean(_ names: [String]) -> Message? {
    names.isEmpty ? nil : Message("query.hint.did-you-mean", ["names": names])
  }

  /// All that there are.
  static func there(_ names: [String]) -> Message? {
    names.isEmpty
      ? nil : Message("query.hint.there-are", ["count": names.count, "names": names])
  }

  static func closing(_ bracket: String) -> String {
    switch bracket {
    case "(": ")"
    case "[": "]"
    case "/": "/"
    default: "}"
    }
  }

  static func range(_ interval: String) -> String {
    interval.split(separator: "/").joined(separator: "..")
  }

  /// A collection behind a command; what has a space is not one, but `these groups`.
  static func argument(_ collection: String) -> String {
    collection.isEmpty || collection.contains(" ") ? "" : " " + collection
  }

  /// The command that a word means which was typed without its dot.
  static func command(for word: String) -> String? {
    switch word.lowercased() {
    case "help", "man", "usage", "commands": ".help"
    case "quit", "exit", "bye", "q": ".quit"
    case "tables", "schema", "history", "mode": "." + word.lowercased()
    default: nil
    }
  }

  /// What clio has for a function of other languages where that is no function here.
  static func noFunction(_ function: String, _ arguments: [String]) -> Message? {
    let field = arguments.first ?? "FIELD"
    return switch function.lowercased() {
    case "isnull", "isempty", "is_null": write("\(field) is missing")
    case "isnotnull", "isnotempty", "exists": write("\(field) is known")
    case "datetime", "date", "to_date", "todatetime": Message("query.unknown-function.date")
    case "rank", "dense_rank", "percent_rank", "ntile": Message("query.hint.no-rank")
    case "now", "today", "current_date", "ago": Message("query.unknown-function.today")
    default: nil
    }
  }

}
