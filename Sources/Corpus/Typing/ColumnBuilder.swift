import Chronology

/// Gathers the values of one column from batches of cells.
///
/// Only the storage that the kind of the column needs is used. A loop looks at bytes; strings are
/// made once for each different value, where a column keeps codes.
struct ColumnBuilder {
  let rule: FieldRule
  /// The position of the column in the file; nil where the file lacks it.
  let column: Int?
  /// Its position among the fields, by which faults of one line are ordered.
  let order: Int

  var missing = RowSetBuilder()
  /// The rows whose cell could not be read.
  private(set) var faulty: [Int] = []
  /// What is in them.
  private(set) var unread = UnreadCells()
  /// What is wrong with the cells.
  private(set) var log: FaultLog
  var texts = TextBuilder()
  var offsets: [UInt32] = [0]
  var codes: [UInt32] = []
  var dictionary = NameDictionary()
  var integers = IntegerBuilder()
  var decimals: [Double] = []
  var isTrue = RowSetBuilder()
  /// The dates of the codes, each different text being read once.
  var dates = DateEntries()
  /// What is wrong with the texts that are no dates, by code.
  var dateFaults: [UInt32: LoadFault.Kind] = [:]
  /// The codes of days that lack a zero, `1861-7-11`, in a column that is declared to have them.
  var bareDays: Set<UInt32> = []
  /// Numbers that the constraints name, read once.
  let bounds: Bounds
  /// The cells that can be taken without looking at the rule.
  private let plainCells: PlainCells?
  /// The bytes of text that the offsets can reach.
  private let textLimit: Int
  /// Whether there was more text than that; the rows after that are missing.
  var isFull = false

  init(
    _ rule: FieldRule, column: Int?, order: Int, file: String,
    textLimit: Int = TableLimits().textBytes
  ) {
    self.textLimit = textLimit
    log = FaultLog(file: file)
    self.rule = rule
    self.column = column
    self.order = order
    bounds = Bounds(rule)
    plainCells = PlainCells(rule)
    if rule.kind == .category {
      for value in rule.enumeration ?? [] { _ = dictionary.code(adding: value) }
      dictionary.otherNames = rule.otherNames
    }
  }

  /// The number of rows so far.
  var rowCount: Int { missing.count }

  /// Whether the heap has room for a text, and the list of items for as many codes.
  func hasRoom(for text: Span<UInt8>) -> Bool {
    texts.byteCount + text.count <= textLimit && codes.count + text.count < Int(UInt32.max)
  }

  /// Makes room for so many times the rows that there are.
  mutating func reserve(_ factor: Double) {
    let count = Int(Double(rowCount) * factor)
    switch rule.kind {
    case .text: texts.reserve(factor)
    case .category, .date, .reference, .list:
      codes.reserveCapacity(Int(Double(codes.count) * factor))
    case .integer: integers.reserveCapacity(count)
    case .decimal: decimals.reserveCapacity(count)
    case .boolean: break
    }
  }

  /// Whether so many cells could not be read that the column is hardly of this kind.
  var isRefuted: Bool { faulty.count > 1000 && faulty.count * 20 > rowCount }

  /// Adds the cells of a batch.
  mutating func append(_ batch: borrowing CellBatch, of bytes: Span<UInt8>) {
    guard let column else {
      for _ in 0..<batch.rowCount { appendMissing() }
      return
    }
    switch plainCells {
    case .integers: appendIntegers(batch, column: column, of: bytes)
    case .decimals: appendDecimals(batch, column: column, of: bytes)
    case .texts: appendTexts(batch, column: column, of: bytes)
    case .dates: appendDates(batch, column: column, of: bytes)
    case nil:
      for row in 0..<batch.rowCount {
        append(batch, row: row, column: column, of: bytes)
      }
    }
  }

  /// Adds a cell of any look.
  mutating func append(
    _ batch: borrowing CellBatch, row: Int, column: Int, of bytes: Span<UInt8>
  ) {
    let cell = batch[row, column]
    switch cell.source {
    case .file:
      append(bytes.extracting(cell.start..<cell.end), line: batch.lines[row])
    case .decoded:
      append(batch.decoded.span.extracting(cell.start..<cell.end), line: batch.lines[row])
    case .invalid:  // The fault is noted by whoever marked the cell.
      faulty.append(rowCount)
      appendMissing()
    }
  }

  private mutating func append(_ text: Span<UInt8>, line: Int) {
    if rule.missing.contains(text)
      || rule.kind.isTrimmed && text.hasBlankEnd
        && rule.missing.contains(text.extracting(text.trimmedRange))
    {
      if rule.isRequired { log.add(.required, line: line, column: order, field: rule.name) }
      return appendMissing()
    }
    if rule.kind == .text, text.hasBlankEnd {
      log.add(.blankEnd(read: String(text)), line: line, column: order, field: rule.name)
    }
    if let kind = appendValue(text) {
      faulty.append(rowCount)
      unread.append(text, row: rowCount)
      log.add(kind, line: line, column: order, field: rule.name)
      return appendMissing()
    }
    missing.append(false)
  }

  /// Adds a row that has no value.
  private mutating func appendMissing() {
    switch rule.kind {
    case .text: texts.appendMissing()
    case .category, .date, .reference: codes.append(CodedColumn.missingCode)
    case .integer: integers.append(0)
    case .decimal: decimals.append(0)
    case .boolean: isTrue.append(false)
    case .list: offsets.append(UInt32(codes.count))
    }
    missing.append(true)
  }
}

extension ColumnBuilder {
  /// The column of all rows. That of a reference holds texts until its table is known.
  func finished() -> Column {
    let missing = missing.set
    switch rule.kind {
    case .text: return .text(texts.column(missing: missing))
    case .category, .reference:
      return .category(CodedColumn(codes: codes, dictionary: dictionary))
    case .integer: return .integer(IntegerColumn(values: integers.buffer, missing: missing))
    case .decimal: return .decimal(DecimalColumn(values: decimals, missing: missing))
    case .boolean: return .boolean(BooleanColumn(isTrue: isTrue.set, missing: missing))
    case .date:
      return .date(DateColumn(codes: codes, names: dictionary, dates))
    case .list:
      return .list(
        ListColumn(items: RaggedRows(offsets: offsets), codes: codes, dictionary: dictionary))
    }
  }
}
