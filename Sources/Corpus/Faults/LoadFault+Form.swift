import Text

extension LoadFault {
  /// What there is to say of how the lines of a file make a table.
  var messageOfForm: String {
    switch kind {
    case .surplusCells(let count, let expected, let read):
      "\(Plural.counted(count, "cell")) where the table has \(Plural.counted(expected, "column")); "
        + Self.leftOut(read)
    case .missingCells(let count, let expected):
      "\(Plural.counted(count, "cell")) where the table has \(Plural.counted(expected, "column")); "
        + "the others are taken as missing"
    case .linesAbove(let count, let first):
      "the table begins on line \(count + 1); \(Plural.counted(count, "line")) above "
        + "\(Plural.word(count, "it is", "it are")) passed over: '\(Self.cut(first))'"
        + (count > 1 ? " ..." : "")
    case .secondHeadings(let read):
      "the line is passed over as a second row of headings: " + Self.quoted(read)
    case .maybeHeadings(let read):
      "the row has words where the rows below have values: \(Self.quoted(read)); where it is a second "
        + "row of headings, write the schema with --save-schema and add its number to the "
        + "\"commentRows\" of the dialect"
    case .repeatedHeadings(let count):
      "\(Plural.counted(count, "row")) \(Plural.word(count, "repeats", "repeat")) the headings, the first here; "
        + "\(Plural.word(count, "it is", "they are")) passed over"
    case .firstRowAsData(let read):
      "the first row is read as data: \(Self.quoted(read)); where it names the columns, write the "
        + "schema with --save-schema, set the \"header\" of the dialect to true and name the fields"
    case .backslashesAtEnds(let count):
      "\(Plural.counted(count, "backslash", "backslashes")) at \(Plural.word(count, "the end of a line is", "ends of lines are")) "
        + "read as data, although backslashes stand before quotes as signs"
    case .notesBelow(let count, let first):
      "\(Plural.counted(count, "line")) below the table \(Plural.word(count, "is", "are")) passed over: "
        + "'\(Self.cut(first))'" + (count > 1 ? " ..." : "")
    case .totalBelow(let read):
      "'\(Self.cut(read))' may name the sum of the rows above; it is read as a row like them"
    case .shortHeader(.first):
      "the rows have one cell more than the header; the first cell is taken as the row's name"
    case .shortHeader(.last(let count)):
      "the rows have \(Plural.counted(count, "cell")) more than the header; the last columns have no heading"
    case .nothingSplit(let sign, let count):
      "read as one column, although \(Plural.counted(count, "line")) \(Plural.word(count, "contains", "contain")) "
        + "\(sign); if \(sign) separate cells, write the schema with --save-schema and declare the "
        + "\"delimiter\""
    case .textBehindQuotes(let count):
      "\(Plural.counted(count, "cell")) \(Plural.word(count, "has", "have")) text after \(Plural.word(count, "its", "their")) "
        + "closing quote, the first here; the text is kept and the quotes are dropped"
    case .zeroBytes(let count):
      "\(Plural.counted(count, "NUL byte")), the first here, a sign of damage; "
        + "\(Plural.word(count, "it is", "they are")) kept"
    default: ""
    }
  }

  /// `'x' is left out`, `'x', 'y' and 3 more are left out`.
  private static func leftOut(_ read: [String]) -> String {
    switch read.count {
    case 0: "those beyond are left out"
    case 1: "'\(cut(read[0]))' is left out"
    default: "\(quoted(read)) are left out"
    }
  }

  /// The first texts in quotes, and how many there are beyond.
  private static func quoted(_ texts: [String]) -> String {
    let most = 3
    let shown = texts.prefix(most).map { "'\(cut($0))'" }.joined(separator: ", ")
    return texts.count > most ? "\(shown) and \(texts.count - most) more" : shown
  }

  /// A text that is not too long for a message.
  private static func cut(_ text: String) -> String {
    let most = 60
    return text.count > most ? "\(text.prefix(most - 1))…" : text
  }
}
