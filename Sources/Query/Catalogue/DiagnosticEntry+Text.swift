// Faults of the text itself, which the parser finds alone.
extension DiagnosticEntry {
  static func ofText(_ code: Diagnostic.Code) -> DiagnosticEntry {
    switch code {
    case .expected:
      DiagnosticEntry(
        code, "something else should stand there",
        read: "events where actor = Japan | limit",
        remedy:
          "The message says what should stand at the caret. Where one change would do, the hint has it, and '.fix' makes it."
      )
    case .unterminatedQuote:
      DiagnosticEntry(
        code, "a quote that is not closed",
        read: "events where title = \"treaty",
        remedy:
          "Close the text with the sign that belongs to the one that opened it: \" \", “ ”, 「 」 or 『 』. A text may go over lines, but not over a blank one. A double quote inside is written \\\"."
      )
    case .unclosed:
      DiagnosticEntry(
        code, "a bracket that is not closed",
        read: "events where (actor = Japan",
        remedy:
          "Close it: ( ) around conditions and arguments, [ ] around lists, { } around queries, / / around patterns. No bracket reaches over a '|' of its own stage."
      )
    case .unopened:
      DiagnosticEntry(
        code, "a bracket that closes nothing",
        read: "events where actor = Japan)",
        remedy:
          "Take it out, or write the one that opens it.")
    case .twoConditions:
      DiagnosticEntry(
        code, "two conditions side by side",
        read: "events where year < 1976 actor = Japan",
        remedy:
          "Write 'and' or 'or' between them; clio never guesses which is meant.")
    case .unknownCharacter:
      DiagnosticEntry(
        code, "a sign that the language does not have",
        read: "events where actor = ?",
        remedy:
          "Leave it out. In a name or text it stands in double quotes: \"2+2\".")
    case .foreignForm:
      DiagnosticEntry(
        code, "a form of another language",
        read: "events where actor == Japan",
        remedy:
          "Write what the message offers. '.fix' makes the change.")
    case .intervalWithoutSign:
      DiagnosticEntry(
        code, "an interval that reads as a division",
        read: "events where date = 1964-10/1970-02",
        remedy:
          "Write @1964-10/1970-02 for something that lasted from one to the other, 1964-10..1970-02 for all days between."
      )
    case .badDate:
      DiagnosticEntry(
        code, "a date that is none",
        read: "events where date = 1976-13",
        remedy:
          "Dates are written 1976, 1976-06, 1976-06-03, 1976年6月3日 or 昭和51年; any other of the Extended Date/Time Format stands behind '@', as @1974~."
      )
    case .tooDeep:
      DiagnosticEntry(
        code, "nested too deeply",
        read: "events where " + String(repeating: "(", count: 257) + "year = 1976"
          + String(repeating: ")", count: 257),
        remedy:
          "Take the condition apart: stages 'where' one behind another mean the same as 'and'.")
    case .numberTooLarge:
      DiagnosticEntry(
        code, "a number that is too large",
        read: "events where limit = 99999999999999999999",
        remedy:
          "Whole numbers go up to 9223372036854775807. Larger ones may be written with a decimal point."
      )
    case .missingIsAState:
      DiagnosticEntry(
        code, "'missing' compared as if it were a value",
        read: "events where date = missing",
        remedy:
          "Write 'date is missing' or 'date is not missing'. A comparison with a value that is missing is neither true nor false."
      )
    case .reversedRange:
      DiagnosticEntry(
        code, "a range that ends before it begins",
        read: "events where year in 1976..1964",
        remedy:
          "Write the earlier bound first.")
    case .invalidText:
      DiagnosticEntry(
        code, "a text that cannot be read",
        read: "events where title = \"\u{0}\"",
        remedy:
          "Queries and scripts are UTF-8 without NUL bytes. Save the file as UTF-8; 'iconv -f GB18030 -t UTF-8' converts one."
      )
    case .missingPipe:
      DiagnosticEntry(
        code, "a stage without its '|'",
        read: "events where year = 1976 sort date",
        remedy:
          "Stages stand behind '|'.")
    case .strayContinuation:
      DiagnosticEntry(
        code, "a statement that begins with what goes on with another",
        read: "| count",
        remedy:
          "A statement ends at ';', at a blank line, and at the end of a line where it is complete, unless the next line begins with '|', 'and' or 'or'."
      )
    case .reservedInName:
      DiagnosticEntry(
        code, "a reserved word in a name without quotes",
        read: "events where policy = No First Use",
        remedy:
          "A bare name ends at the first word of the language. Put such a name in double quotes.")
    case .unknownCollection, .unknownStage, .unknownField, .unknownValue, .unknownParameter,
      .noAnswer, .unknownFunction, .unknownState, .unknownCommand, .unknownView, .nameTaken,
      .recursiveView, .unknownItem, .severalItems, .firstOfHeading, .severalFields, .noTexts,
      .ambiguousName, .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments, .wrongUsage,
      .noSources, .fieldInBackquotes, .noFieldCompared, .numberBesideField, .environment,
      .interrupted, .expectationFailed, .notInThisVersion:
      preconditionFailure("\(code) is no fault of the text")
    }
  }
}
