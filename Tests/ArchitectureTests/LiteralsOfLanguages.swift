/// Which literals of several words are no sentences of English: words of clio's own language, of other query
/// languages and of formats, which are the same for every reader.
enum LiteralsOfLanguages {
  /// Files whose literals are words of formats and of languages of data, or are read by no user.
  static let files: [String: String] = [
    // Formats that are read.
    "Sources/Corpus/Bibliography/BibTeXSource.swift": "kinds of BibTeX",
    "Sources/Corpus/Checking/TableForm+Message.swift": "names of formats",
    "Sources/Corpus/Dates/DateWord.swift": "words of dates",
    "Sources/Corpus/Dates/Phrases/DateLexicon.swift": "words of dates",
    "Sources/Corpus/Dates/Phrases/MonthNames.swift": "words of dates",
    "Sources/Corpus/Decoding/ForeignFormat+Detection.swift": "beginnings of files",
    "Sources/Corpus/Decoding/TextEncoding.swift": "names of encodings",
    "Sources/Corpus/Inference/HeadingWords.swift": "words of headings",
    "Sources/Corpus/Inference/MarkerCount.swift": "marks of missing values",
    "Sources/Corpus/Inference/PublicDataset.swift": "headings of datasets",
    "Sources/Corpus/Inference/SecondHeading.swift": "words of headings",
    "Sources/Corpus/Inference/TableEnd.swift": "words below tables",
    "Sources/Corpus/Numbers/NumberUnits.swift": "names of units",
    "Sources/Corpus/Texts/NoteBlocks.swift": "words above notes",
    // What servers are told and say.
    "Sources/ClickHouse/Server/Server.swift": "SQL",
    "Sources/ClickHouse/Server/ServerException.swift": "words of faults of servers",
    // Formats that are written.
    "Sources/Plan/SQL/SQLConditions.swift": "SQL",
    "Sources/Plan/SQL/SQLDays.swift": "SQL",
    "Sources/Plan/SQL/SQLDialect.swift": "SQL",
    "Sources/Plan/SQL/SQLGroups.swift": "SQL",
    "Sources/Plan/SQL/SQLNumbers.swift": "SQL",
    "Sources/Plan/SQL/SQLSelection.swift": "SQL",
    "Sources/Plan/SQL/SQLVerdict.swift": "SQL",
    "Sources/Rendering/Citation/ChicagoCitation.swift": "words of a style",
    "Sources/Rendering/Citation/EnglishCitationWords.swift":
      "words of a style, for English sources",
    "Sources/Rendering/Citation/EnglishDateProse.swift": "words of a style, for English sources",
    "Sources/Rendering/Citation/PlainCitation.swift": "words of a style",
    "Sources/clio/LessonCommand+New.swift": "a lesson, whose form is the same for every reader",
    "Sources/Pictures/Vector/PictureStyle.swift": "CSS",
    "Sources/Pictures/Vector/TimelineVector.swift": "SVG",
    "Sources/Pictures/Vector/VectorPage.swift": "SVG",
    "Sources/Pictures/Exchange/GraphText.swift": "the language DOT",
    "Sources/Pictures/Page/ChartPage.swift": "HTML",
    "Sources/Pictures/Page/PageFrame.swift": "HTML",
    "Sources/Pictures/Page/TimelinePage.swift": "HTML",
    // What users write.
    "Sources/Conversation/Scripts/HabitWords.swift": "what is written at other prompts",
    "Sources/Conversation/Scripts/FirstSteps.swift": "queries",
    // What no user reads.
    "Sources/Chronology/Calendar/DaySet+Codable.swift": "for programmers",
    "Sources/Chronology/Condition/DayRelation.swift": "for programmers",
    "Sources/Corpus/Model/Corpus+Invariants.swift": "for tests",
    "Sources/Plan/Text/PlanDecoder.swift": "for programs that write plans",
    // What cannot be said in several languages.
    "Sources/Text/RegularExpression.swift": "a fault of a pattern, as RE2 words the others",
    "Sources/LineEditing/Libedit/LineEditor+Commands.swift": "help that libedit lists with its own",
    "Sources/LineEditing/Libedit/LineEditor+Recall.swift": "help that libedit lists with its own",
    "Sources/LineEditing/Libedit/LineEditor+Assistance.swift":
      "help that libedit lists with its own",
    "Sources/clio/LostPages.swift":
      "said while a signal is handled, where nothing can be looked up",
    "Sources/clio/CommandLineFault.swift": "the word of the argument parser before a fault",
    // Queries that help shows, and that stand for commands of other shells.
    "Sources/Conversation/Commands/CommandForm.swift": "queries and commands",
    "Sources/Conversation/Commands/ShellForm.swift": "queries and commands",
    "Sources/Conversation/Commands/SettingLine.swift": "commands",
    "Sources/Conversation/Help/CommandExamples.swift": "queries",
    "Sources/Conversation/Help/DiagnosticEntry+Examples.swift": "queries",
    "Sources/Conversation/Help/HelpEntry+Language.swift": "queries",
    "Sources/Conversation/Help/HelpTask.swift": "queries",
    "Sources/Conversation/Help/StageWord+Examples.swift": "queries",
    // A notation that is the same in all languages.
    "Sources/Engine/Explanation/PlanDescription.swift": "the notation of plans",
  ]

  /// Whether a literal is a query, is made of words of the language alone, or is a form with words in capitals
  /// for what is to be put in.
  static func isOfTheLanguage(_ text: String) -> Bool {
    let query =
      /^ *(events|evnts|actors|claims|passages|quantities|states|view|let|find|_)( |$)/
    if text.contains(query) || others.contains(text) { return true }
    let words = text.matches(of: /[A-Za-z]+/).map { String($0.output) }
    return words.allSatisfy(vocabulary.contains) || words.contains(where: placeholders.contains)
  }

  private static let placeholders: Set = [
    "AGGREGATE", "COLLECTION", "CONDITION", "CORPUS", "DATE", "FIELD", "FILE", "ID", "N", "NAME",
    "NUMBER", "QUERY", "SECONDS", "SOURCE", "STAGE", "STYLE", "TEXT", "VALUE", "WORD",
  ]

  /// Words of the language, and of other query languages. No sentence is made of them: it would need an
  /// article, a pronoun or a preposition.
  private static let vocabulary: Set = [
    "all", "as", "by", "clear", "contains", "count", "distinct", "empty", "ends", "expect", "far",
    "group", "has", "history", "in", "is", "join", "known", "last", "like", "max", "mean", "median",
    "missing", "no",
    "not", "only", "order", "over", "pivot", "rows", "same", "sequence", "so", "sort", "starts",
    "sum", "under",
    "where", "with", "years",
  ]

  /// What else is no sentence.
  static let others: Set = [
    // Examples of faults.
    ".limit many", ".read early.clio", "show npt", "show japan", "Date Year", "`Date Year`",
    // What shows the rest of an answer.
    ".last wide", "--mode line",
    // The first line of a recording, and what says how it is shown.
    "<!-- recorded by clio -->", ".set accessible on",
    // Values of the column 'reason' of 'conflicts', which conditions compare.
    "different values", "opposite polarity", ", reported by ",
    // Values of the columns 'certainty' and 'reason' of 'sequence'.
    "certain (by different rows)", "same day",
  ]
}
