import Messages

// What is written well and cannot be done.
extension DiagnosticEntry {
  static func ofMeaning(_ code: Diagnostic.Code) -> DiagnosticEntry {
    switch code {
    case .cannotCompare:
      DiagnosticEntry(
        "two kinds of values that cannot be compared",
        .cannotCompare(
          field: "actor", kind: Message("kind.name"), with: Message("kind.number"),
          hint: Message("query.hint.name-operators")),
        in: "events where actor < 1976", at: "actor",
        remedy:
          "'.schema COLLECTION' tells what a field holds: a date, a number, a name, a text. Names know '=' and 'in', dates and numbers also '<' and '>'."
      )
    case .notACondition:
      DiagnosticEntry(
        "something that is neither true nor false",
        .notACondition("title"),
        in: "events where title", at: "title",
        remedy:
          "Behind 'where' stands a condition. Compare the value with another, or ask 'title is known'."
      )
    case .notAllowedHere:
      DiagnosticEntry(
        "something that cannot stand at this place",
        .notAllowedHere(.quoted("open"), hint: Message("query.hint.open-behind-group")),
        in: "events | open 3", at: "open 3",
        remedy:
          "The hint says where it may stand.")
    case .wrongArguments:
      DiagnosticEntry(
        "a function with other arguments than it takes",
        .wrongArguments(function: "length", usage: "length(FIELD)"),
        in: "events where length() > 30", at: "length()",
        remedy:
          "Write it as the message shows.")
    case .wrongUsage:
      DiagnosticEntry(
        "a dot command with other arguments than it takes",
        .wrongUsage(command: ".limit", usage: ".limit N|off"),
        in: ".limit many", at: ".limit many",
        remedy:
          "Write it as the message shows; '.help COMMAND' says more.")
    case .noSources:
      DiagnosticEntry(
        "rows that name no source",
        .noSources(rows: "count", remedy: Message("query.hint.cite-before", ["stage": "count"])),
        in: "events | count | cite", at: "cite",
        remedy:
          "'cite' lists what the field 'source' of the rows leads to, also through the members of a group. Where the field bears another name, the descriptor marks it with \"clio\": {\"source\": true}."
      )
    case .fieldInBackquotes:
      DiagnosticEntry(
        "a field whose name reads as something else",
        .fieldInBackquotes("2019", reads: Message("kind.number"), write: "`2019`"),
        in: "states where 2019 > 6", at: "2019", write: "`2019`",
        remedy:
          "Backquotes make a name of what is written in them: `2019`, `Country Name`, `Date.Year`. The heading of a column is taken, too, as the file has it."
      )
    case .noFieldCompared:
      DiagnosticEntry(
        "a comparison that reads nothing of a row",
        .noFieldCompared("5", reads: Message("kind.number"), write: nil),
        in: "events where 5 > 3", at: "5",
        remedy:
          "On the left of a sign stands a field, or what is computed of one; it would else be true of all rows or of none."
      )
    case .numberBesideField:
      DiagnosticEntry(
        "a warning: a number that is the name of a field, too",
        .numberBesideField("2019", write: ".`2019`"),
        in: "states where `2020` > 2019", at: "2019", write: ".`2019`",
        remedy:
          "The number is meant. The field is written in backquotes, on the right of a sign with a dot before them."
      )
    case .environment:
      DiagnosticEntry(
        "a file, folder or terminal that does not do what it should, or a limit that was reached",
        .environment(
          Message("query.sample.no-file", ["file": "early.clio"]),
          hint: Message("query.sample.no-file.hint")),
        in: ".read early.clio", at: ".read early.clio",
        remedy:
          "The message says which file or limit, and why. Nothing is wrong with the query.")
    case .interrupted:
      DiagnosticEntry(
        "a query that was stopped",
        .interrupted,
        in: nil,
        remedy:
          "Ctrl-C stops a query. Its answer is not kept; earlier answers are.")
    case .expectationFailed:
      DiagnosticEntry(
        "an answer that is not as a script expects it",
        .expectationFailed(
          message: nil, expected: .verbatim("count >= 10"), got: .verbatim("count = 3")),
        in: "events where actor = Japan | expect count >= 10", at: "expect count >= 10",
        remedy:
          "The two lines tell what was expected and what there is. 'else' behind the condition gives a message of your own; the script ends with 1."
      )
    case .notInThisVersion:
      DiagnosticEntry(
        "a part of the language that this version does not have",
        .notInThisVersion("timeline"),
        in: "events | timeline by type", at: "timeline",
        remedy:
          "The hint tells what comes nearest to it. The grammar lists what later versions bring.")
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
