import Messages

// Names that mean nothing, or too much.
extension DiagnosticEntry {
  static func ofName(_ code: Diagnostic.Code) -> DiagnosticEntry {
    switch code {
    case .unknownCollection:
      DiagnosticEntry(
        "a collection that the corpus does not have",
        .unknownCollection("evnts", nearest: ["events"]),
        in: "evnts where year < 1976", at: "evnts", write: "events",
        remedy:
          "'.tables' lists the collections of the corpus. A view is made by 'view NAME = query'.")
    case .unknownStage:
      DiagnosticEntry(
        "a stage that the language does not have",
        .unknownStage("limt", nearest: ["limit"]),
        in: "events | limt 5", at: "limt", write: "limit",
        remedy:
          "Behind '|' stands one of the stages: where, having, count, select, sort, limit, offset, group by, follow, compute, distinct, sample, union, intersect, except, open, conflicts, expect, save, into, cite."
      )
    case .unknownField:
      DiagnosticEntry(
        "a field that the collection does not have",
        .unknownField("yeer", collection: "events", nearest: ["year"]),
        in: "events where yeer < 1976", at: "yeer", write: "year",
        remedy:
          "'.schema COLLECTION' lists the fields. A word on the right of a comparison is a value; a field there is written with a dot: '.year'. An unknown field is an error, never an empty answer."
      )
    case .unknownValue:
      DiagnosticEntry(
        "a name that nothing bears",
        .unknownValue("Japn", field: "actor", nearest: ["Japan"]),
        in: "events where actor = Japn", at: "Japn", write: "Japan",
        remedy:
          "'.values COLLECTION.FIELD' lists the values of a field. A name may be written in any script in which the corpus has it. A part of a name is found by 'contains'."
      )
    case .unknownParameter:
      DiagnosticEntry(
        "a parameter that has no value",
        .unknownParameter("from", nearest: []),
        in: "events where year > $from", at: "$from",
        remedy:
          "Set it: 'let $from = 1964' in the script, '-p from=1964' on the command line, 'run \"file\" with $from = 1964', or '| into $from' for an answer."
      )
    case .noAnswer:
      DiagnosticEntry(
        "an answer that is not there",
        .noAnswer(0),
        in: "_ | count", at: "_",
        remedy:
          "'_' is the last answer that succeeded, '_1' the first of the session. Ask a query first."
      )
    case .unknownFunction:
      DiagnosticEntry(
        "a function that the language does not have",
        .unknownFunction("lenght", nearest: ["length"]),
        in: "events where lenght(title) > 30", at: "lenght", write: "length",
        remedy:
          "'.help functions' lists the functions of a row and those of groups, which stand behind 'with'."
      )
    case .unknownState:
      DiagnosticEntry(
        "a state that no value has",
        .unknownState("dubtful", nearest: ["doubtful"]),
        in: "events where date is dubtful", at: "dubtful", write: "doubtful",
        remedy:
          "Behind 'is' stands missing, known, uncertain, doubtful, approximate, imprecise, open, inferred or disputed. To compare with a value, write '='."
      )
    case .unknownCommand:
      DiagnosticEntry(
        "a dot command that the shell does not have",
        .unknownCommand(".hepl", nearest: [".help"]),
        in: ".hepl", at: ".hepl", write: ".help",
        remedy:
          "'.help' lists the commands. A query does not begin with a dot.")
    case .unknownView:
      DiagnosticEntry(
        "a view that has not been made",
        .unknownView("erly", nearest: ["early"]),
        in: "erly(1970) | count", at: "erly", write: "early",
        remedy:
          "A view is made by 'view NAME($x) = QUERY', and called with a value for each parameter: 'early(1970)'."
      )
    case .nameTaken:
      DiagnosticEntry(
        "a name that something else has already",
        .nameTaken("events", by: Message("query.owner.collection")),
        in: "view events = actors", at: "events",
        remedy:
          "Choose a name that no collection has.")
    case .recursiveView:
      DiagnosticEntry(
        "a view that leads back to itself",
        .recursiveView("early"),
        in: "view early = early where year < 1976", at: "early",
        remedy:
          "A view begins with a collection or with another view, never with itself, not even over others."
      )
    case .unknownItem:
      DiagnosticEntry(
        "an id that no row has",
        .unknownItem("npt", nearest: ["npt-ratification"]),
        in: "show npt", at: "npt", write: "npt-ratification",
        remedy:
          "'show' takes the id of a row; 'select id' shows the ids of the rows of a query.")
    case .severalItems:
      DiagnosticEntry(
        "an id that rows of several collections have",
        .severalItems("japan", ["actors.japan", "places.japan"]),
        in: "show japan", at: "japan",
        remedy:
          "Write the collection before the id: 'show actors.japan'.")
    case .firstOfHeading:
      DiagnosticEntry(
        "a warning: a heading that several columns of a file have",
        .firstOfHeading("population", others: ["population_2"]),
        in: "states where population > 50", at: "population",
        remedy:
          "The first of the columns is meant. The others are numbered in the order of the file; '.schema COLLECTION' lists them."
      )
    case .severalFields:
      DiagnosticEntry(
        "a heading that several columns of a file have",
        .severalFields("Date Year", ["Date_Year", "Date_Year_2"]),
        in: "events where `Date Year` > 1950", at: "`Date Year`",
        remedy:
          "Each field has a name of its own, which '.schema COLLECTION' lists. Write that."
      )
    case .noTexts:
      DiagnosticEntry(
        "passages where no text of a source is attached",
        .noTexts(source: "paper"),
        in: "passages where text contains treaty", at: "passages",
        remedy:
          "The texts of sources are not part of a corpus. '.attach SOURCE FILE' attaches your copy, plain or in HTML; a file SOURCE.txt or SOURCE.html in 'texts' beside the descriptor, or in ~/.local/share/clio/texts, is found by itself."
      )
    case .ambiguousName:
      DiagnosticEntry(
        "a warning: a name that several items bear",
        .ambiguousName("Tokyo", ids: ["tokyo-city", "tokyo-prefecture"]),
        in: "events where place = Tokyo", at: "Tokyo",
        remedy:
          "All of them are meant. Write an id in place of the name to mean one.")
    case .expected, .unterminatedQuote, .unclosed, .unopened, .twoConditions, .unknownCharacter,
      .foreignForm, .intervalWithoutSign, .badDate, .tooDeep, .numberTooLarge, .missingIsAState,
      .reversedRange, .invalidText, .missingPipe, .strayContinuation, .reservedInName,
      .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments, .wrongUsage, .noSources,
      .fieldInBackquotes, .noFieldCompared, .numberBesideField, .environment, .interrupted,
      .expectationFailed, .notInThisVersion:
      preconditionFailure("\(code) is no fault of a name")
    }
  }
}
