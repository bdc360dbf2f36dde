// Faults of the text itself, which the parser finds alone.
extension DiagnosticEntry {
  static func ofText(_ code: Diagnostic.Code) -> DiagnosticEntry {
    switch code {
    case .expected:
      DiagnosticEntry(
        code, read: "events where actor = Japan | limit")
    case .unterminatedQuote:
      DiagnosticEntry(
        code, read: "events where title = \"treaty")
    case .unclosed:
      DiagnosticEntry(
        code, read: "events where (actor = Japan")
    case .unopened:
      DiagnosticEntry(
        code, read: "events where actor = Japan)")
    case .twoConditions:
      DiagnosticEntry(
        code, read: "events where year < 1976 actor = Japan")
    case .unknownCharacter:
      DiagnosticEntry(
        code, read: "events where actor = ?")
    case .foreignForm:
      DiagnosticEntry(
        code, read: "events where actor == Japan")
    case .intervalWithoutSign:
      DiagnosticEntry(
        code, read: "events where date = 1964-10/1970-02")
    case .badDate:
      DiagnosticEntry(
        code, read: "events where date = 1976-13")
    case .tooDeep:
      DiagnosticEntry(
        code,
        read: "events where " + String(repeating: "(", count: 257) + "year = 1976"
          + String(repeating: ")", count: 257))
    case .numberTooLarge:
      DiagnosticEntry(
        code, read: "events where limit = 99999999999999999999")
    case .missingIsAState:
      DiagnosticEntry(
        code, read: "events where date = missing")
    case .reversedRange:
      DiagnosticEntry(
        code, read: "events where year in 1976..1964")
    case .invalidText:
      DiagnosticEntry(
        code, read: "events where title = \"\u{0}\"")
    case .missingPipe:
      DiagnosticEntry(
        code, read: "events where year = 1976 sort date")
    case .strayContinuation:
      DiagnosticEntry(
        code, read: "| count")
    case .reservedInName:
      DiagnosticEntry(
        code, read: "events where policy = No First Use")
    case .unknownCollection, .unknownStage, .unknownField, .unknownValue, .unknownParameter,
      .noAnswer, .unknownFunction, .unknownState, .unknownCommand, .unknownView, .nameTaken,
      .recursiveView, .unknownItem, .severalItems, .firstOfHeading, .severalFields, .noTexts,
      .ambiguousName, .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments, .wrongUsage,
      .noSources, .fieldInBackquotes, .noFieldCompared, .numberBesideField, .environment,
      .interrupted, .expectationFailed:
      preconditionFailure("\(code) is no fault of the text")
    }
  }
}
