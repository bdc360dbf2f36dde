import Text

extension LoadFault {
  /// What was read and what would be right, without the place.
  package var message: String {
    switch kind {
    case .notADate(_, let reason): reason
    case .notANumber(let read, let expected), .notAList(let read, let expected):
      "'\(read)' is not \(expected)"
    case .notBoolean(let read): "'\(read)' is neither true nor false"
    case .required: "there is no value, and the field requires one"
    case .notUnique(let read, let firstLine):
      "'\(read)' stands on line \(firstLine) already; each value of this field may stand once"
    case .duplicateKey(let read, let firstLine):
      "duplicate id '\(read)', first on line \(firstLine); give one of the two rows another"
    case .duplicateRow(let read, let firstLine):
      "the key '\(read)' stands on line \(firstLine) already; drop one of the two rows"
    case .notInEnumeration(let read, let allowed, let nearest):
      "'\(read)' is not in the list; \(Self.advice(nearest, among: allowed))"
    case .notMatchingPattern(let read, let pattern):
      "'\(read)' does not match the pattern \(pattern)"
    case .outOfRange(let read, let minimum, let maximum):
      "'\(read)' is out of range; write \(Self.range(minimum, maximum))"
    case .wrongLength(let read, let count, let unit, let length):
      "'\(read)' has \(Plural.counted(count, unit.rawValue)); write "
        + Self.range(length.minimum.map(String.init), length.maximum.map(String.init))
    case .outsideBounds(let read, let bounds):
      "'\(read)' does not lie within its bounds \(bounds)"
    case .danglingReference(let read, let table, let nearest):
      Self.dangling(read, table: table, nearest: nearest)
    case .ambiguousReference(let read, let tables):
      "'\(read)' is a row of several tables; write "
        + Self.list(tables.map { "'\($0).\(read)'" }, joined: "or")
    case .surplusCells, .missingCells: messageOfForm
    case .unterminatedQuote:
      "a quote begins here and never ends; enclose a cell with quotes in quotes, and double "
        + "those inside"
    default: messageOfFile
    }
  }

  /// What is wrong with a file, a column or a declaration as a whole.
  private var messageOfFile: String {
    switch kind {
    case .ambiguousFieldName(let name): "the name '\(name)' is given to two fields"
    case .missingField(let nearest):
      "the file has no such column" + (nearest.map { "; it has '\($0)'" } ?? "")
    case .undeclaredField(let nearest):
      "the schema has no such field" + (nearest.map { "; it has '\($0)'" } ?? "")
    case .hiddenRole(let role): "the column hides the role '\(role)' of a link table"
    case .reversedSpan(let read): "'\(read)' ends before it begins"
    case .manyFirstsOfJanuary(let count, let days):
      "\(count) of \(days) days, \(count * 100 / days) %, are 1 January; where only the year is known, "
        + "write the year alone"
    case .readAsText(let exception, let expected):
      "the column is read as text, because '\(exception)' is not \(expected) like most of its values"
    case .keptAsWritten(let count, let total, let kind): Self.kept(count, of: total, kind: kind)
    case .mixedUnits(let first, let second, let line):
      "the column is read as text, because '\(first)' and '\(second)' on line \(line) count "
        + "different things"
    case .maybeGroups(let read):
      "the numbers are read with fractions, '\(read)' as \(Self.plain(read)); where points separate "
        + "thousands, write the schema with --save-schema and declare \"groupChar\": \".\""
    case .markedNumbers(let read, let count):
      "'\(read)'\(Self.others(count)) read as \(Plural.word(count, "a number", "numbers")); the marks are "
        + "ignored"
    case .numbersInParentheses(let read, let count):
      "'\(read)'\(Self.others(count)) read as negative, because of the parentheses"
    case .negativeCodes(let codes, let count):
      "\(Self.list(codes.map { "'\($0)'" }, joined: "and")) in \(count) cells are the only negative "
        + "numbers; where they mean that nothing is known, save the schema with --save-schema and add "
        + "them to the \"missingValues\" of the field"
    case .blankEnd(let read): "'\(read)' has a blank at an end; it is compared without"
    case .ambiguousDates(let read, let readings):
      "the column is read as text, because '\(read)' may be "
        + Self.list(readings, joined: "or")
        + "; write the schema with --save-schema and declare the \"format\" of the field"
    case .doubtfulDates, .someDates, .daysWithoutZeros, .spreadsheetDays, .codesInDates:
      messageOfDates
    case .ambiguousNumbers(let read):
      "the column is read as text, because '\(read)' may have groups of digits or a fraction; write the "
        + "schema with --save-schema and declare the \"groupChar\" or \"decimalChar\" of the number"
    case .missingHeadings(let count, let columns):
      "\(count) of \(columns) columns have no heading; where the table begins further down, cut off "
        + "the lines above it: tail -n +LINE \(file) | clio -"
    case .notJSON(let reason): "it is not JSON: \(reason)"
    case .notATable(let members) where members.count > 1:
      "the file holds several tables: \(Self.list(members.map { "'\($0)'" }, joined: "and")); take the "
        + "rows of one out: jq '.\(members[0])' \(file) | clio -"
    case .notATable: "the file holds no array of objects and no object a line"
    case .looseJSON, .membersPassedOver, .partOfTheRows: messageOfJSON
    case .repeatedName(let name): "'\(name)' stands twice in the object; the last value is taken"
    case .brokenReference(let fault): fault.message
    case .linesAbove, .secondHeadings, .maybeHeadings, .notesBelow, .totalBelow, .shortHeader,
      .nothingSplit, .textBehindQuotes, .zeroBytes, .repeatedHeadings, .firstRowAsData,
      .backslashesAtEnds:
      messageOfForm
    case .cancelled: "the load was stopped"
    case .notFollowed(let what): "\(what) is ignored in this version"
    case .notInThisVersion(let what): "\(what) cannot be read in this version"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .badDescriptor(let reason): "the descriptor cannot be followed: \(reason)"
    default: messageOfPackage
    }
  }

  /// What is wrong with a package or a folder, or worth knowing of it.
  private var messageOfPackage: String {
    switch kind {
    case .leftOut(let resource, let reason), .passedOver(let resource, let reason):
      "\(resource.map { "resource '\($0)'" } ?? "the file") is left out: \(reason)"
    case .passedOverFiles(let names):
      "the folder has no datapackage.json: its tables are opened; skipped: "
        + Self.list(
          names.count <= 4
            ? names.map { "'\($0)'" }
            : names.prefix(3).map { "'\($0)'" } + ["\(names.count - 3) others"], joined: "and")
    case .noTables:
      "the folder holds no table; expected datapackage.json, or files that end with "
        + "\(Self.list(FileKind.tableEndings, joined: "or"))"
    case .looseReference(let table):
      "the field refers to '\(table)', which was left out; its values are read as text"
    case .unknownType(let type):
      "'\(type)' is no type of Table Schema; the field is read as text"
    case .publicDataset(let preset):
      "this looks like a file of the dataset '\(preset)'; 'clio import \(preset) \(file) -o FOLDER' makes a corpus "
        + "of it, with dates, actors and codes"
    case .damagedPack(nil):
      "the packed corpus is cut short or damaged; pack it again from its files"
    case .damagedPack(let subject?):
      "the packed corpus is damaged: \(subject) is not as it was written; pack it again from its files"
    case .changedPack:
      "the packed corpus was changed while it was open; open it again"
    case .otherPack(let isNewer):
      isNewer
        ? "the corpus was packed by a newer version of clio; open it with that, or pack its files with this"
        : "the corpus was packed by an older version of clio; pack its files again"
    case .packAmongOthers:
      "a packed corpus opens by itself; name it alone, or pack all files together"
    case .packWithEncoding:
      "a packed corpus holds its texts as they were read; leave out the encoding, or pack the files again with it"
    case .recorded(let fault): fault.message
    default: messageOfBytes
    }
  }

  /// What is to be known of the dates of a column.
  private var messageOfDates: String {
    switch kind {
    case .doubtfulDates(let read, let taken, let other, let isOfWikidata):
      isOfWikidata
        ? "'\(read)' is read as \(taken), counting a year 0; without one, as in the JSON of "
          + "Wikidata, it is \(other)"
        : "'\(read)' is read as \(taken) and may be \(other); write the schema with --save-schema and "
          + "declare the \"format\" of the field, any-months or any-spans"
    case .someDates(let exception, 0, _):
      "the column is named like a date but read as text, because '\(exception)' is in no "
        + "unambiguous date form"
    case .someDates(let exception, let dates, let values):
      "the column is read as text, because '\(exception)' is no date like \(dates) of its \(values) "
        + "values"
    case .daysWithoutZeros(let read, 1):
      "1 day, '\(read)', lacks a zero; it is read as if it had it"
    case .daysWithoutZeros(let read, let count):
      "\(count) days such as '\(read)' lack a zero; they are read as if they had it"
    case .spreadsheetDays(let read, let readings):
      "the numbers may be days as spreadsheets count them, '\(read)' "
        + Self.list(readings, joined: "or") + "; save the dates as text in the spreadsheet"
    case .codesInDates(let codes, let count, let fields):
      Self.list(codes.map { "'\($0)'" }, joined: "and")
        + " in \(Plural.counted(count, "cell")) of "
        + Self.list(fields.map { "'\($0)'" }, joined: "and")
        + Plural.word(codes.count, " is", " are") + " taken as unknown"
    default: ""
    }
  }

  /// The fault with its place: `events.csv:7:id: duplicate id 'x', first on line 6; ...`.
  package var rendered: String {
    var place = file
    if let line { place += ":\(line)" }
    if let field { place += ":\(field)" }
    return "\(place): \(kind.isWarning ? "warning: " : "")\(message)"
  }
}

extension LoadFault {
  private static func dangling(_ read: String, table: String, nearest: String?) -> String {
    let place = table.isEmpty ? "no table has" : "'\(table)' has no"
    return "\(place) row '\(read)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
  }

  private static func advice(_ nearest: String?, among allowed: [String]) -> String {
    if let nearest { return "did you mean '\(nearest)'?" }
    if allowed.count <= 8 { return "write " + list(allowed.map { "'\($0)'" }, joined: "or") }
    return "it allows '\(allowed[0])', '\(allowed[1])' and \(allowed.count - 2) others"
  }

  private static func range(_ minimum: String?, _ maximum: String?) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?): "\(low) to \(high)"
    case (let low?, nil): "\(low) or more"
    case (nil, let high?): "\(high) or less"
    case (nil, nil): "another value"
    }
  }

  /// A decimal without the zeros that add nothing.
  private static func plain(_ number: String) -> String {
    Double(number).map { $0.description } ?? number
  }

  /// ` is`, ` and 3 others are`.
  private static func others(_ count: Int) -> String {
    switch count {
    case 1: " is"
    case 2: " and another are"
    default: " and \(count - 1) others are"
    }
  }

  private static func kept(_ count: Int, of total: Int, kind: String) -> String {
    "\(total - count) of \(total) values, 99 in 100 or more, are of kind '\(kind)', so the column is too; the "
      + "other \(count == 1 ? "keeps its text and counts" : "\(count) keep their text and count") as undecided"
  }

  /// `a`, `a or b`, `a, b or c`.
  private static func list(_ items: [String], joined word: String) -> String {
    guard let last = items.last else { return "" }
    let others = items.dropLast()
    return others.isEmpty ? last : others.joined(separator: ", ") + " \(word) \(last)"
  }
}
