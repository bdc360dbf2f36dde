import Query

extension DiagnosticEntry {
  /// What is written in place of a text that is answered with the code.
  var examples: [HelpExample] { [.run(right)] }

  private var right: String {
    switch code {
    case .expected: "events where actor = Japan | limit 5"
    case .unterminatedQuote: "events where title contains \"treaty\""
    case .unclosed: "events where (actor = Japan or actor = China) and year < 1970"
    case .unopened: "events where actor = Japan"
    case .twoConditions: "events where year < 1976 and actor = Japan"
    case .unknownCharacter: "events where title contains \"?\" or actor = Japan"
    case .foreignForm: "events where actor = Japan"
    case .intervalWithoutSign: "events where date overlaps @1964-10/1970-02"
    case .badDate: "events where date = 1976-06"
    case .tooDeep: "events where year = 1976 or year = 1968"
    case .numberTooLarge: "events where year < 9999 | count"
    case .missingIsAState: "events where date is missing | count"
    case .reversedRange: "events where year in 1964..1976"
    case .invalidText: "events where title contains treaty"
    case .missingPipe: "events where year = 1976 | sort date"
    case .strayContinuation: "events\n| count"
    case .reservedInName: "events where title contains \"no first use\" | count"
    case .unknownCollection: "events where year < 1976 | count"
    case .unknownStage: "events | limit 5"
    case .unknownField: "events where year < 1976 | limit 5"
    case .unknownValue: "events where actor = Japan | limit 5"
    case .unknownParameter: "let $from = 1970\nevents where year > $from | count"
    case .noAnswer: "events where actor = Japan\n_ | count"
    case .unknownFunction: "events where length(title) > 60"
    case .unknownState: "events where date is doubtful"
    case .unknownCommand: ".tables"
    case .unknownView: "view early($until) = events where year < $until\nearly(1970) | count"
    case .nameTaken: "view persons = actors where kind = person\npersons | count"
    case .recursiveView: "view early = events where year < 1976\nearly | count"
    case .unknownItem: "show npt-ratification"
    case .severalItems: "show actors.japan"
    case .firstOfHeading, .severalFields, .fieldInBackquotes: ".schema events"
    case .noTexts: ".attach"
    case .cannotCompare: "events where actor = Japan and year < 1976"
    case .notACondition: "events where title is known | count"
    case .notAllowedHere: "events | group by decade | open 3"
    case .wrongArguments: "events where length(title) > 60 | select title"
    case .wrongUsage: ".limit 5\nevents where actor = Japan"
    case .noSources: "events where year < 1950 | cite"
    case .noFieldCompared: "events where length(title) > 60 | count"
    case .numberBesideField: "events where year > .decade + 5 | count"
    case .ambiguousName: "events where place = Okinawa | select date, title"
    case .environment: ".set"
    case .interrupted: ".set timeout 30"
    case .expectationFailed: "events where actor = Japan | expect count >= 3"
    }
  }
}
