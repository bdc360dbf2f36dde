import Messages

// Names that mean nothing, or too much.
extension DiagnosticEntry {
  static func ofName(_ code: Diagnostic.Code) -> DiagnosticEntry {
    switch code {
    case .unknownCollection:
      DiagnosticEntry(
        .unknownCollection("evnts", nearest: ["events"]),
        in: "evnts where year < 1976", at: "evnts", write: "events")
    case .unknownStage:
      DiagnosticEntry(
        .unknownStage("limt", nearest: ["limit"]),
        in: "events | limt 5", at: "limt", write: "limit")
    case .unknownField:
      DiagnosticEntry(
        .unknownField("yeer", collection: "events", nearest: ["year"]),
        in: "events where yeer < 1976", at: "yeer", write: "year")
    case .unknownValue:
      DiagnosticEntry(
        .unknownValue("Japn", field: "actor", nearest: ["Japan"]),
        in: "events where actor = Japn", at: "Japn", write: "Japan")
    case .unknownParameter:
      DiagnosticEntry(
        .unknownParameter("from", nearest: []),
        in: "events where year > $from", at: "$from")
    case .noAnswer:
      DiagnosticEntry(
        .noAnswer(0),
        in: "_ | count", at: "_")
    case .unknownFunction:
      DiagnosticEntry(
        .unknownFunction("lenght", nearest: ["length"]),
        in: "events where lenght(title) > 30", at: "lenght", write: "length")
    case .unknownState:
      DiagnosticEntry(
        .unknownState("dubtful", nearest: ["doubtful"]),
        in: "events where date is dubtful", at: "dubtful", write: "doubtful")
    case .unknownCommand:
      DiagnosticEntry(
        .unknownCommand(".hepl", nearest: [".help"]),
        in: ".hepl", at: ".hepl", write: ".help")
    case .unknownView:
      DiagnosticEntry(
        .unknownView("erly", nearest: ["early"]),
        in: "erly(1970) | count", at: "erly", write: "early")
    case .nameTaken:
      DiagnosticEntry(
        .nameTaken("events", by: Message("query.owner.collection")),
        in: "view events = actors", at: "events")
    case .recursiveView:
      DiagnosticEntry(
        .recursiveView("early"),
        in: "view early = early where year < 1976", at: "early")
    case .unknownItem:
      DiagnosticEntry(
        .unknownItem("npt", nearest: ["npt-ratification"]),
        in: "show npt", at: "npt", write: "npt-ratification")
    case .severalItems:
      DiagnosticEntry(
        .severalItems("japan", ["actors.japan", "places.japan"]),
        in: "show japan", at: "japan")
    case .firstOfHeading:
      DiagnosticEntry(
        .firstOfHeading("population", others: ["population_2"]),
        in: "states where population > 50", at: "population")
    case .severalFields:
      DiagnosticEntry(
        .severalFields("Date Year", ["Date_Year", "Date_Year_2"]),
        in: "events where `Date Year` > 1950", at: "`Date Year`")
    case .noTexts:
      DiagnosticEntry(
        .noTexts(source: "paper"),
        in: "passages where text contains treaty", at: "passages")
    case .ambiguousName:
      DiagnosticEntry(
        .ambiguousName("Tokyo", ids: ["tokyo-city", "tokyo-prefecture"]),
        in: "events where place = Tokyo", at: "Tokyo")
    case .expected, .unterminatedQuote, .unclosed, .unopened, .twoConditions, .unknownCharacter,
      .foreignForm, .intervalWithoutSign, .badDate, .tooDeep, .numberTooLarge, .missingIsAState,
      .reversedRange, .invalidText, .missingPipe, .strayContinuation, .reservedInName,
      .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments, .wrongUsage, .noSources,
      .fieldInBackquotes, .noFieldCompared, .numberBesideField, .environment, .interrupted,
      .expectationFailed:
      preconditionFailure("\(code) is no fault of a name")
    }
  }
}
