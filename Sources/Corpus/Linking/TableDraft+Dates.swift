import Chronology
import Messages

extension TableDraft {
  /// Adds the dates that are put together of several columns; what cannot be put together is noted.
  mutating func composeDates() {
    for date in clio.dates {
      let isTaken = fields.contains { $0.name.lowercased() == date.name.lowercased() }
      let columns =
        isTaken
        ? []
        : date.fields.compactMap { name in
          fields.first { $0.isCalled(name) }?.column
        }
      switch date.parts {
      case .numbers:
        let numbers = columns.compactMap(\.integers)
        if numbers.count == date.fields.count {
          add(DateComposer(columns: numbers, rowCount: rowCount), as: date)
        } else {
          refuse(
            Message(
              "load.dates-without-integers", ["name": date.name, "fields": date.fields]))
        }
      case .bounds:
        let dates = columns.compactMap(\.dates)
        if dates.count == 2 {
          add(SpanComposer(start: dates[0], end: dates[1], rowCount: rowCount), as: date)
        } else if origin.inferred != nil {
          // One of the two may have turned out to be no date after all.
          forget(date)
        } else {
          refuse(
            Message("load.dates-without-bounds", ["name": date.name, "fields": date.fields]))
        }
      }
    }
  }

  private mutating func refuse(_ reason: Message) {
    log.add(.badDescriptor(reason: reason), line: nil)
  }

  /// Columns that were taken for a date by their names alone were something else.
  private mutating func forget(_ date: Descriptor.ComposedDate) {
    origin.resource.clio.dates.removeAll { $0 == date }
    clio.dates.removeAll { $0 == date }
  }

  private mutating func add(_ composer: DateComposer, as date: Descriptor.ComposedDate) {
    if origin.inferred != nil, composer.faults.count * 100 > composer.filled {
      return forget(date)
    }
    append(composer.column, as: date)
    for (row, kind) in composer.faults { note(kind, row: row, field: fields.count - 1) }
  }

  private mutating func add(_ composer: SpanComposer, as date: Descriptor.ComposedDate) {
    // Two dates whose order is no rule bound nothing.
    if origin.inferred != nil, composer.isRefuted { return forget(date) }
    append(composer.column, as: date)
    for (row, kind) in composer.faults { note(kind, row: row, field: fields.count - 1) }
  }

  private mutating func append(_ column: DateColumn, as date: Descriptor.ComposedDate) {
    fields.append(
      FieldDraft(
        name: date.name, declared: date.name, label: date.name, column: .date(column),
        faulty: [], reference: nil, isUnique: false, isHierarchy: false, isSource: false,
        quantity: nil, constraints: FieldDescriptor.Constraints(), isGathered: true))
  }
}

/// Puts dates together of whole numbers.
private struct DateComposer {
  private var names = NameDictionary()
  private var dates = DateEntries()
  private var codes: [UInt32] = []
  private var codeOfParts: [Parts: UInt32] = [:]
  /// The rows that have a date, or a faulty one.
  private(set) var filled = 0
  private(set) var faults: [(row: Int, kind: LoadFault.Kind)] = []

  /// What the cells of a row say; the month and the day may say nothing, and there may be no column of days.
  private struct Parts: Hashable {
    let year: Int64
    let others: [Int64?]

    /// Zero and codes such as -9 stand for a month or day that is not known.
    var month: Int64 { max(others[0] ?? 0, 0) }
    var day: Int64 { others.count > 1 ? max(others[1] ?? 0, 0) : 0 }

    /// The cells as they are, one after another; an empty one leaves its place, so that a day without a month is
    /// no month.
    var words: String {
      var words = ([year] + others).map { $0.map(String.init) ?? "" }
      while words.last == "" { words.removeLast() }
      return words.joined(separator: " ")
    }
  }

  /// - Parameter columns: of the years, the months, and the days if there are any.
  init(columns: [IntegerColumn], rowCount: Int) {
    for row in 0..<rowCount {
      // A year that is a code for what is unknown is no year before Christ.
      guard let year = columns[0].number(at: row), !NegativeCodes.contains(year) else {
        codes.append(CodedColumn.missingCode)
        continue
      }
      filled += 1
      append(Parts(year: year, others: columns.dropFirst().map { $0.number(at: row) }), row: row)
    }
  }

  private mutating func append(_ parts: Parts, row: Int) {
    if let code = codeOfParts[parts] {
      codes.append(code)
      return
    }
    do throws(DateRefusal) {
      let text = try CivilDate(
        year: Int(parts.year), month: Int(parts.month), day: Int(parts.day)
      ).edtf
      guard let date = EDTFDate(ifValid: text) else { throw .notADate }
      let code = names.code(adding: parts.words)
      if Int(code) == dates.count { dates.append(date, writtenAs: parts.words) }
      codeOfParts[parts] = code
      codes.append(code)
    } catch {
      let read = "\(parts.year)-\(parts.month)-\(parts.day)"
      faults.append((row, .notADate(read: read, reason: error.message(of: read))))
      codes.append(CodedColumn.missingCode)
    }
  }

  var column: DateColumn { DateColumn(codes: codes, names: names, dates) }
}

/// Puts spans together of the dates on which they began and ended.
private struct SpanComposer {
  private var names = NameDictionary()
  private var dates = DateEntries()
  private var codes: [UInt32] = []
  private var codeOfBounds: [Bounds: UInt32] = [:]
  private(set) var faults: [(row: Int, kind: LoadFault.Kind)] = []
  /// The rows that have both bounds.
  private var whole = 0

  /// The codes of the texts of a start and an end, and of the words that they were read from.
  private struct Bounds: Hashable {
    let start: UInt32
    let end: UInt32
    let startWords: UInt32?
    let endWords: UInt32?
  }

  /// A bound: the date, and what is in its cell.
  private typealias Bound = (date: EDTFDate?, words: String?)

  init(start: DateColumn, end: DateColumn, rowCount: Int) {
    for row in 0..<rowCount {
      let bounds = Bounds(
        start: start.texts.codes[row], end: end.texts.codes[row],
        startWords: start.words?.codes[row], endWords: end.words?.codes[row])
      let missing = CodedColumn.missingCode
      if bounds.start != missing, bounds.end != missing { whole += 1 }
      if bounds.start == missing, bounds.end == missing {
        codes.append(missing)
      } else if let code = codeOfBounds[bounds] {
        codes.append(code)
      } else {
        append(
          bounds, (start[row], start.words(row)), (end[row], end.words(row)), row: row)
      }
    }
  }

  private mutating func append(_ bounds: Bounds, _ first: Bound, _ last: Bound, row: Int) {
    let (start, end) = (first.date, last.date)
    let text = (start?.boundText ?? "") + "/" + (end?.boundText ?? "")
    if let date = EDTFDate(ifValid: text), !date.isReversed, !Self.isReversed(start, end),
      (start == nil) == (start?.boundText == nil), (end == nil) == (end?.boundText == nil)
    {
      let code = code(of: date, writtenAs: Self.words(first, last) ?? text)
      codeOfBounds[bounds] = code
      codes.append(code)
    } else {
      let read = "\(start?.text ?? "")/\(end?.text ?? "")"
      faults.append((row, .notADate(read: read, reason: DateRefusal.noSpan.message(of: read))))
      codes.append(CodedColumn.missingCode)
    }
  }

  /// The code of a date; its words are left out where they are those of another date already.
  private mutating func code(of date: EDTFDate, writtenAs words: String) -> UInt32 {
    let code = names.code(adding: words)
    if Int(code) == dates.count {
      dates.append(date, writtenAs: words)
    } else if dates.text(code, names) != date.text {
      return self.code(of: date, writtenAs: date.text)
    }
    return code
  }

  /// The cells of both bounds, where one of them is not in EDTF.
  private static func words(_ start: Bound, _ end: Bound) -> String? {
    if start.words == nil && end.words == nil { return nil }
    let cells = [start, end].map { $0.words ?? $0.date?.text }
    return [cells[0], "/", cells[1]].compactMap(\.self).joined(separator: " ")
  }

  /// Whether an end lies before its start within one day.
  private static func isReversed(_ start: EDTFDate?, _ end: EDTFDate?) -> Bool {
    guard let start, let end, let first = start.clock, let last = end.clock else { return false }
    return start.earliest == end.earliest && first.order > last.order
  }

  /// Whether an end does not follow its start, or no row has both.
  var isRefuted: Bool { !faults.isEmpty || whole == 0 }

  var column: DateColumn { DateColumn(codes: codes, names: names, dates) }
}

extension EDTFDate {
  /// The date as a bound of an interval, where it is one period; a time of day is left out.
  fileprivate var boundText: String? {
    guard !isSpan, singleRun != nil else { return nil }
    let day = text.split(separator: "T", maxSplits: 1).first.map(String.init) ?? text
    let bound = clock == nil ? text : day
    return EDTFDate(ifValid: bound + "/..") == nil ? nil : bound
  }
}

extension IntegerColumn {
  fileprivate func number(at row: Int) -> Int64? { missing.contains(row) ? nil : values[row] }
}

extension Column {
  fileprivate var integers: IntegerColumn? {
    if case .integer(let column) = self { column } else { nil }
  }

  fileprivate var dates: DateColumn? {
    if case .date(let column) = self { column } else { nil }
  }
}
