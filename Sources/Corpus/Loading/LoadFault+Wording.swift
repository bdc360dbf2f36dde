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
      "'\(read)' has \(count) \(unit.rawValue)\(count == 1 ? "" : "s"); write "
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
      "the column is read as text, because '\(exception)' is not \(expected) like the values before"
    case .negativeCodes(let codes, let count):
      "\(Self.list(codes.map { "'\($0)'" }, joined: "and")) in \(count) cells are the only negative "
        + "numbers; where they mean that nothing is known, save the schema with --save-schema and add "
        + "them to the \"missingValues\" of the field"
    case .blankEnd(let read): "'\(read)' has a blank at an end; it is compared without"
    case .ambiguousDates(let read, let readings):
      "the column is read as text, because '\(read)' may be "
        + Self.list(readings, joined: "or")
        + "; write the schema with --save-schema and declare the \"format\" of the field"
    case .ambiguousNumbers(let read):
      "the column is read as text, because '\(read)' may have groups of digits or a fraction; write the "
        + "schema with --save-schema and declare the \"groupChar\" or \"decimalChar\" of the number"
    case .missingHeadings(let count, let columns):
      "\(count) of \(columns) columns have no heading; where the table begins further down, cut off "
        + "the lines above it: tail -n +LINE \(file) | clio -"
    case .notJSON(let reason): "it is not JSON: \(reason)"
    case .notATable(let members):
      "the file holds no array of objects and no object a line"
        + (members.first.map { "; take the rows out with `jq '.\($0)'`" } ?? "")
    case .linesAbove, .secondHeadings, .maybeHeadings, .notesBelow, .totalBelow, .shortHeader,
      .nothingSplit,
      .textBehindQuotes, .zeroBytes:
      messageOfForm
    case .cancelled: "the load was stopped; nothing is open"
    case .notFollowed(let what): "\(what) is read over in this version"
    case .notInThisVersion(let what): "\(what) cannot be read in this version"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .badDescriptor(let reason): "the descriptor cannot be followed: \(reason)"
    default: messageOfBytes
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

  /// `a`, `a or b`, `a, b or c`.
  private static func list(_ items: [String], joined word: String) -> String {
    guard let last = items.last else { return "" }
    let others = items.dropLast()
    return others.isEmpty ? last : others.joined(separator: ", ") + " \(word) \(last)"
  }
}
