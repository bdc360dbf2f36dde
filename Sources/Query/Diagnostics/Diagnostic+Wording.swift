package import Messages

extension Diagnostic {
  /// What is wrong, as a sentence of one line.
  package var message: Message {
    switch kind {
    case .expected(let what, let found):
      Message("query.expected", ["what": what, "found": found])
    case .unterminatedQuote: Message("query.unterminated-quote")
    case .unclosed(let bracket): Message("query.unclosed", ["bracket": bracket])
    case .unopened(let bracket): Message("query.unopened", ["bracket": bracket])
    case .twoConditions: Message("query.two-conditions")
    case .unknownCharacter(let text): Message("query.unknown-character", ["text": text])
    case .foreignForm(let found, let write):
      Wording.isQuoted(found)
        ? Message("query.foreign-quotes", ["write": write])
        : Message("query.foreign-form", ["found": found, "write": Wording.quoted(write)])
    case .intervalWithoutSign(let text): Message("query.interval-without-sign", ["text": text])
    case .badDate(_, let reason): reason
    case .tooDeep(let limit): Message("query.too-deep", ["limit": limit])
    case .numberTooLarge(let text):
      Message("query.number-too-large", ["number": Wording.short(text)])
    case .missingIsAState: Message("query.missing-is-a-state")
    case .reversedRange(let text): Message("query.reversed-range", ["range": text])
    case .invalidText(let reason, _): Message("query.invalid-text", ["reason": reason.message])
    case .missingPipe(let stage): Message("query.missing-pipe", ["stage": stage])
    case .strayContinuation(let word): Message("query.stray-continuation", ["word": word])
    case .reservedInName(_, let word):
      Keyword.byText[word.lowercased()] == nil
        ? Message("query.sign-in-name", ["sign": word])
        : Message("query.reserved-in-name", ["word": word])

    case .unknownCollection(let name, _): Message("query.unknown-collection", ["name": name])
    case .unknownStage(let name, _): Message("query.unknown-stage", ["name": name])
    case .unknownField(let name, "", _, _): Message("query.unknown-field-anywhere", ["name": name])
    case .unknownField(let name, let collection, _, _):
      Message("query.unknown-field", ["name": name, "collection": collection])
    case .unknownValue(let name, let field, _, _):
      Message("query.unknown-value", ["name": name, "field": field])
    case .unknownParameter(let name, _): Message("query.unknown-parameter", ["name": name])
    case .noAnswer(0, _): Message("query.no-answer-yet")
    case .noAnswer(let number, isDropped: false): Message("query.no-answer", ["number": number])
    case .noAnswer(let number, isDropped: true):
      Message("query.answer-dropped", ["number": number])
    case .unknownFunction(let name, _, _, _, _): Message("query.unknown-function", ["name": name])
    case .unknownState(let name, _): Message("query.unknown-state", ["name": name])
    case .unknownCommand(let name, _): Message("query.unknown-command", ["name": name])
    case .ambiguousName(let name, let ids):
      Message("query.ambiguous-name", ["name": name, "count": ids.count, "ids": ids])
    case .severalFields(let name, let fields):
      Message("query.several-fields", ["name": name, "count": fields.count])
    case .firstOfHeading(let name, let others):
      Message(
        "query.first-of-heading",
        ["name": name, "count": others.count + 1, "others": others, "rest": others.count])

    case .fieldInBackquotes(let text, let reads?, let write):
      Message("query.field-in-backquotes", ["text": text, "reads": reads, "write": write])
    case .fieldInBackquotes(let text, nil, let write):
      Message("query.field-without-backquotes", ["text": text, "write": write])
    case .noFieldCompared(let text, let reads, nil):
      Message("query.no-field-compared", ["text": text, "reads": reads])
    case .noFieldCompared(let text, let reads, let write?):
      Message("query.sides-exchanged", ["text": text, "reads": reads, "write": write])
    case .numberBesideField(let text, let write):
      Message("query.number-beside-field", ["text": text, "write": write])
    case .cannotCompare(let field, let kind, let other, _):
      Message("query.cannot-compare", ["field": field, "kind": kind, "other": other])
    case .notACondition(let text): Message("query.not-a-condition", ["text": text])
    case .notAllowedHere(let what, _): Message("query.not-allowed-here", ["what": what])
    case .wrongArguments(let name, let usage), .wrongUsage(let name, let usage):
      Message("query.wrong-usage", ["name": name, "usage": usage])
    case .noSources(let rows, _): Message("query.no-sources", ["rows": rows])

    case .environment(let message, _), .file(let message, _), .limitReached(let message, _): message
    case .interrupted: Message("query.interrupted")
    case .expectationFailed(let message, _, _): message ?? Message("query.expectation-failed")

    case .unknownView(let name, _): Message("query.unknown-view", ["name": name])
    case .nameTaken(let name, let owner):
      Message("query.name-taken", ["name": name, "owner": owner])
    case .recursiveView(let name): Message("query.recursive-view", ["name": name])
    case .unknownItem(let id, _): Message("query.unknown-item", ["id": id])
    case .severalItems(let id, _): Message("query.several-items", ["id": id])
    case .noTexts: Message("query.no-texts")

    }
  }

  /// What is below the message line by line: the two sides of what failed.
  package var details: [Message] {
    guard case .expectationFailed(_, let expected, let got) = kind else { return [] }
    return [
      Message("query.expectation-failed.expected", ["text": expected]),
      Message("query.expectation-failed.got", ["text": got]),
    ]
  }
}

extension SourceText.Invalidity.Reason {
  fileprivate var message: Message {
    switch self {
    case .tooLarge(let megabytes): Message("query.invalid-text.size", ["megabytes": megabytes])
    case .notUTF8: Message("query.invalid-text.not-utf-8")
    case .nulByte: Message("query.invalid-text.nul")
    }
  }
}

/// How words of a query are in sentences about it, in every language.
enum Wording {
  /// Whether a text is in quotes that are not clio's.
  static func isQuoted(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "'‘“”„«`".unicodeScalars.contains($0) } ?? false
  }

  /// The text in single quotes, unless it brings quotes of its own.
  static func quoted(_ text: String) -> String {
    text.hasPrefix("\"") || text.hasPrefix("`") ? text : "'\(text)'"
  }

  static func short(_ text: String) -> String {
    text.count <= 24 ? text : text.prefix(24) + "…"
  }
}
