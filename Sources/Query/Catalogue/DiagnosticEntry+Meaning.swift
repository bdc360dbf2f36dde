import Messages

// What is written well and cannot be done.
extension DiagnosticEntry {
  static func ofMeaning(_ code: Diagnostic.Code) -> DiagnosticEntry {
    switch code {
    case .cannotCompare:
      DiagnosticEntry(
        .cannotCompare(
          field: "actor", kind: Message("kind.name"), with: Message("kind.number"),
          hint: Message("query.hint.name-operators")),
        in: "events where actor < 1976", at: "actor")
    case .notACondition:
      DiagnosticEntry(
        .notACondition("title"),
        in: "events where title", at: "title")
    case .notAllowedHere:
      DiagnosticEntry(
        .notAllowedHere(.quoted("open"), hint: Message("query.hint.open-behind-group")),
        in: "events | open 3", at: "open 3")
    case .wrongArguments:
      DiagnosticEntry(
        .wrongArguments(function: "length", usage: "length(FIELD)"),
        in: "events where length() > 30", at: "length()")
    case .wrongUsage:
      DiagnosticEntry(
        .wrongUsage(command: ".limit", usage: ".limit N|off"),
        in: ".limit many", at: ".limit many")
    case .noSources:
      DiagnosticEntry(
        .noSources(rows: "count", remedy: Message("query.hint.cite-before", ["stage": "count"])),
        in: "events | count | cite", at: "cite")
    case .fieldInBackquotes:
      DiagnosticEntry(
        .fieldInBackquotes("2019", reads: Message("kind.number"), write: "`2019`"),
        in: "states where 2019 > 6", at: "2019", write: "`2019`")
    case .noFieldCompared:
      DiagnosticEntry(
        .noFieldCompared("5", reads: Message("kind.number"), write: nil),
        in: "events where 5 > 3", at: "5")
    case .numberBesideField:
      DiagnosticEntry(
        .numberBesideField("2019", write: ".`2019`"),
        in: "states where `2020` > 2019", at: "2019", write: ".`2019`")
    case .environment:
      DiagnosticEntry(
        .environment(
          Message("query.sample.no-file", ["file": "early.clio"]),
          hint: Message("query.sample.no-file.hint")),
        in: ".read early.clio", at: ".read early.clio")
    case .interrupted:
      DiagnosticEntry(
        .interrupted,
        in: nil)
    case .expectationFailed:
      DiagnosticEntry(
        .expectationFailed(
          message: nil, expected: .verbatim("count >= 10"), got: .verbatim("count = 3")),
        in: "events where actor = Japan | expect count >= 10", at: "expect count >= 10")
    case .expected, .unterminatedQuote, .unclosed, .unopened, .twoConditions, .unknownCharacter,
      .foreignForm, .intervalWithoutSign, .badDate, .tooDeep, .numberTooLarge, .missingIsAState,
      .reversedRange, .invalidText, .missingPipe, .strayContinuation, .reservedInName,
      .unknownCollection, .unknownStage, .unknownField, .unknownValue, .unknownParameter, .noAnswer,
      .unknownFunction, .unknownState, .unknownCommand, .unknownView, .nameTaken, .recursiveView,
      .unknownItem, .severalItems, .firstOfHeading, .severalFields, .noTexts, .ambiguousName:
      preconditionFailure("\(code) is a fault of the text or of a name")
    }
  }
}
