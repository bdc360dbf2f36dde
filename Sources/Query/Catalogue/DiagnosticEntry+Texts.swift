// What the catalogue says of each code.
extension DiagnosticEntry {
  package static func of(_ code: Diagnostic.Code) -> DiagnosticEntry {
    switch code {
    case .expected, .unterminatedQuote, .unclosed, .unopened, .twoConditions, .unknownCharacter,
      .foreignForm, .intervalWithoutSign, .badDate, .tooDeep, .numberTooLarge, .missingIsAState,
      .reversedRange, .invalidText, .missingPipe, .strayContinuation, .reservedInName:
      ofText(code)
    case .unknownCollection, .unknownStage, .unknownField, .unknownValue, .unknownParameter,
      .noAnswer, .unknownFunction, .unknownState, .unknownCommand, .unknownView, .nameTaken,
      .recursiveView, .unknownItem, .severalItems, .severalFields, .noTexts, .ambiguousName,
      .firstOfHeading:
      ofName(code)
    case .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments, .wrongUsage,
      .noSources, .fieldInBackquotes, .noFieldCompared, .numberBesideField, .environment,
      .interrupted, .expectationFailed:
      ofMeaning(code)
    }
  }
}
