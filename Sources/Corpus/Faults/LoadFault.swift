package import JSON
package import Messages

/// A fault of a corpus file: what was read, what would be right, and where.
package struct LoadFault: Error, Equatable, Sendable {
  /// The fault as data; `message` is what is said of it.
  package enum Kind: Equatable, Sendable {
    case notADate(read: String, reason: Message)
    case notANumber(read: String, expected: Expected)
    case notBoolean(read: String)
    case notAList(read: String)
    case required
    case notUnique(read: String, firstLine: Int)
    case duplicateKey(read: String, firstLine: Int)
    /// Two rows agree in all fields of a key of several fields.
    case duplicateRow(read: String, firstLine: Int)
    case notInEnumeration(read: String, allowed: [String], nearest: String?)
    case notMatchingPattern(read: String, pattern: String)
    case danglingReference(read: String, table: String, nearest: String?)
    /// A record with more cells than columns; those beyond are left out, and told.
    case surplusCells(count: Int, expected: Int, read: [String] = [])
    case missingCells(count: Int, expected: Int)
    case unterminatedQuote
    /// Bytes that are no characters; the offset counts in the file, unpacked where it was packed.
    case invalidEncoding(offset: Int, encoding: String = "UTF-8")
    case ambiguousFieldName(String)
    case outOfRange(read: String, minimum: String?, maximum: String?)
    /// A text with too few or many characters, or a list with too few or many items.
    case wrongLength(
      read: String, count: Int, unit: LengthUnit, LengthBounds)
    /// A quantity that its own bounds do not enclose.
    case outsideBounds(read: String, bounds: String)
    case ambiguousReference(read: String, tables: [String])
    /// The schema declares a field that the file lacks.
    case missingField(nearest: String?)
    /// The file has a column that the schema does not declare.
    case undeclaredField(nearest: String?)
    /// A stored column hides a role of the same name.
    case hiddenRole(String)
    /// A span that ends before it begins; it is kept as it is.
    case reversedSpan(read: String)
    /// More days of a column are the first of January than chance allows: most of them will be years.
    case manyFirstsOfJanuary(count: Int, days: Int)
    /// One value made a column text of whose values most are dates or numbers.
    case readAsText(exception: String, expected: Expected)
    /// So many values of a column have another kind than nearly all, and stay as they are written.
    case keptAsWritten(count: Int, of: Int, kind: String)
    /// Numbers of a column count different things; it is left as text.
    case mixedUnits(String, String, line: Int)
    /// Decimals that are all like `1.200`, a whole number where points are between groups.
    case maybeGroups(read: String)
    /// Numbers behind which the mark of a note stands, which is read over.
    case markedNumbers(read: String, count: Int)
    /// Numbers that are taken for negative because they are in parentheses.
    case numbersInParentheses(read: String, count: Int)
    /// The only negative numbers of a column are some that customarily stand for what is not known.
    case negativeCodes(_ codes: [String], count: Int)
    /// A text with a space at its beginning or end; it is kept as it is, and compared without.
    case blankEnd(read: String)
    /// Dates of a column that can be read in two ways; it is left as text.
    case ambiguousDates(read: String, readings: [String])
    /// Dates of a column that can be read in two ways, of which one is taken; both are in EDTF.
    case doubtfulDates(read: String, taken: String, other: String, isOfWikidata: Bool)
    /// A column of dates, some of which are in no form that is known; it is left as text.
    case someDates(exception: String, dates: Int, values: Int)
    /// A cell of a column that is left as text, with a sign between what other cells have as their whole value.
    case maybeList(read: String, separator: String)
    /// Days of a declared column whose months and days lack a zero; they are read.
    case daysWithoutZeros(read: String, count: Int)
    /// Numbers of days as spreadsheets count them; they stay numbers.
    case spreadsheetDays(read: String, readings: [Message])
    /// Codes for what is not known in the parts of a date, which is left without them.
    case codesInDates(_ codes: [String], count: Int, fields: [String])
    /// Numbers of a column that can be read in two ways; it is left as text.
    case ambiguousNumbers(read: String)
    /// Most columns have no heading: the table may begin further down.
    case missingHeadings(count: Int, columns: Int)
    /// Lines above the table that are skipped; the fault is on the first line of the table.
    case linesAbove(count: Int, first: String)
    /// A row below the headings that is skipped: units, kinds, headings in another language.
    case secondHeadings(read: [String])
    /// A row below the headings that may go on with them; it is kept.
    case maybeHeadings(read: [String])
    /// Rows that repeat the headings and are skipped; the fault is on the first.
    case repeatedHeadings(count: Int)
    /// The first row is read as data and may as well name the columns.
    case firstRowAsData(read: [String])
    /// Backslashes at the ends of lines are data, though they are signs in quotes.
    case backslashesAtEnds(count: Int)
    /// Lines below the table that are skipped.
    case notesBelow(count: Int, first: String)
    /// A row at the end that may be the sum of the others; it is kept.
    case totalBelow(read: String)
    /// The rows have cells for which the header has no heading.
    case shortHeader(ShortHeader)
    /// The table has one column, though the lines hold characters that separate cells elsewhere.
    case nothingSplit(delimiter: UInt8, count: Int)
    /// Text between the last quote of a cell and the delimiter; it is kept without the quotes.
    case textBehindQuotes(count: Int)
    /// Bytes of no sign, which texts have by damage; they are kept.
    case zeroBytes(count: Int)
    /// Text that is no JSON where JSON is expected.
    case notJSON(reason: Message)
    /// What JSON does not have, and is read because its meaning is plain; the fault is at the first.
    case looseJSON(LooseJSON, count: Int)
    /// Members around the rows of a JSON file, which are no part of the table.
    case membersPassedOver([String])
    /// A JSON file that tells of more rows than it holds.
    case partOfTheRows(rows: Int, of: Int, member: String)
    /// A JSON file that holds something else than objects; the members that do are named.
    case notATable(members: [String])
    /// Two members of a JSON object have one name, and different values.
    case repeatedName(String)
    /// A reference of BibTeX or RIS that is not as the form asks for.
    case brokenReference(ReferenceFault)
    /// The user stopped the load.
    case cancelled
    /// A declaration that this version does not follow.
    case notFollowed(Message)
    case notInThisVersion(Message)
    case unknownEncoding(String, nearest: String?)
    /// The encoding that the bytes of a file suggest, and that nothing else names.
    ///
    /// Others that it might be are named with the first words in each.
    case assumedEncoding(String, words: String = "", others: [EncodingReading] = [])
    /// Bytes that several encodings make sense of, and none more than the others.
    case undecidedEncoding([EncodingReading])
    /// A file that is no text.
    case foreignFormat(ForeignFormat)
    /// Packed bytes that cannot be unpacked beyond so many bytes and whole lines.
    case damagedArchive(good: Int, lines: Int, isTruncated: Bool)
    /// Packed bytes that unpack to more than the limit, in bytes.
    case expandsTooFar(packed: Int, limit: Int)
    /// A table beyond what can be held.
    case tooLarge(TableExcess)
    case unreadable(reason: Message)
    case badDescriptor(reason: Message)
    /// A table of a package or a folder that cannot be read; the others are.
    case leftOut(resource: String?, reason: Message)
    /// A file of a package or a folder that clio does not take for a table, which somebody may miss.
    case passedOver(resource: String?, reason: Message)
    /// Files of a folder that are no tables.
    case passedOverFiles([String])
    /// A folder without a descriptor and without a table.
    case noTables
    /// A packed corpus that is not as it was written; nil where it is cut short, or nobody knows what.
    case damagedPack(DamagedPart?)
    /// A packed corpus that somebody has written into while it was open.
    case changedPack
    /// A packed corpus in a form that this version does not read.
    case otherPack(isNewer: Bool)
    /// A packed corpus among other files.
    case packAmongOthers
    /// A packed corpus for which an encoding is named.
    case packWithEncoding
    /// What is wrong with a corpus that no file holds, as whoever reads it says.
    case published(Message)
    /// What was wrong with a file before it was packed.
    case recorded(RecordedFault)
    /// The values of a field lead to a table that was left out.
    case looseReference(table: String)
    /// A type of a field that Table Schema does not have.
    case unknownType(String)
    /// A file of a public dataset that a preset imports.
    case publicDataset(preset: String)

    /// What a value was expected to be.
    package enum Expected: Sendable { case wholeNumber, number, date }

    /// What a length counts.
    package enum LengthUnit: Sendable { case character, item }

    /// Whether only `check` tells it: the data are as declared, and still may surprise.
    package var isWarning: Bool {
      switch self {
      case .hiddenRole, .blankEnd, .reversedSpan, .manyFirstsOfJanuary, .negativeCodes,
        .readAsText, .keptAsWritten, .maybeGroups, .mixedUnits, .markedNumbers,
        .numbersInParentheses,
        .ambiguousDates, .ambiguousNumbers, .missingHeadings, .notFollowed, .assumedEncoding,
        .passedOver, .passedOverFiles, .looseReference, .unknownType, .publicDataset,
        .doubtfulDates, .someDates, .maybeList, .daysWithoutZeros, .spreadsheetDays, .codesInDates,
        .linesAbove, .secondHeadings, .maybeHeadings, .notesBelow, .totalBelow, .shortHeader,
        .nothingSplit, .textBehindQuotes, .zeroBytes, .repeatedHeadings, .firstRowAsData,
        .backslashesAtEnds, .membersPassedOver, .partOfTheRows:
        true
      case .recorded(let fault): fault.isWarning
      default: false
      }
    }

    /// Whether a warning is reported at each load and not only by `check`: the data may be read otherwise
    /// than the user means.
    package var isNotice: Bool {
      switch self {
      case .ambiguousDates, .ambiguousNumbers, .maybeGroups, .mixedUnits, .markedNumbers,
        .numbersInParentheses,
        .missingHeadings, .assumedEncoding, .passedOver, .passedOverFiles, .publicDataset,
        .doubtfulDates, .maybeList, .spreadsheetDays, .linesAbove, .secondHeadings, .maybeHeadings,
        .notesBelow, .totalBelow, .shortHeader, .nothingSplit, .textBehindQuotes, .zeroBytes,
        .repeatedHeadings, .firstRowAsData, .backslashesAtEnds, .membersPassedOver,
        .partOfTheRows:
        true
      // A column that is only called a date may be anything.
      case .someDates(_, let dates, _): dates > 0
      case .recorded(let fault): fault.isNotice
      default: false
      }
    }
  }

  package let kind: Kind
  /// The path as the user or the descriptor gave it.
  package let file: String
  /// The physical line where the record begins, the header being line 1; nil for the file as a whole.
  package let line: Int?
  package let field: String?

  package init(_ kind: Kind, file: String, line: Int? = nil, field: String? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
    self.field = field
  }
}
