import JSON

/// Reads tables written as JSON, however the rows are in the file.
///
/// The columns are the names of all rows in the order in which they first occur; `JSONColumns` says
/// how an object becomes cells. Rows may also be arrays, the first of which then holds the names, as
/// Data Package allows within descriptors, or none does.
struct JSONRecords: RecordSource {
  private let form: JSONForm
  /// Where the next line begins, in the layout of lines.
  private var nextLineStart = 0
  private var line = 1
  private var items: JSONItemScanner
  /// The rows of a layout that is read as a whole, and the next of them.
  private var wholeRows: [JSONValue] = []
  private var nextWholeRow = 0
  private var faults: [FormFault] = []
  /// What JSON does not have in the rows that were read.
  private var lenience = JSONLenience()
  /// The number of rows that were read into batches.
  private var rowCount = 0
  private var columns: JSONColumns
  private var rows: JSONRowForm

  /// After so many lines that are not JSON, further ones are only counted.
  private static let mostFaults = 1000

  /// - Parameter declared: the names of the fields of a schema; nil where nothing declares them.
  init(_ form: JSONForm, bytes: Span<UInt8>, declared: [String]? = nil) {
    self.form = form
    let mark = bytes.startOfText
    let start = max(form.start, mark)
    nextLineStart = start
    items = JSONItemScanner(
      from: start, line: form.line, frame: form.layout == .keyed ? .object : .array,
      isWhole: form.path.isEmpty)
    columns = JSONColumns(declared: declared)
    rows = JSONRowForm(form)
    switch form.layout {
    case .array, .lines, .keyed: break
    case .single, .columns, .indexedColumns, .split: readWhole(bytes, from: start)
    }
  }

  var formFaults: [FormFault] { faults + looseness + remarks }

  var position: Int {
    switch form.layout {
    case .lines: nextLineStart
    case .array, .keyed: items.position
    case .single, .columns, .indexedColumns, .split: items.position
    }
  }

  func kind(ofColumn column: Int) -> ColumnKind? {
    let found = columns.kind(of: column)
    guard form.shape == .reference, let kind = CSLItemRow.kind(of: columns.names[column]) else {
      return found
    }
    return kind == .text ? found ?? kind : kind
  }

  mutating func headings(of bytes: Span<UInt8>) throws(HeadingFault) -> [String]? {
    if rows.looksAhead {
      var trial = self
      while let row = trial.next(of: bytes) { rows.note(row.value) }
    }
    var trial = self
    if case .solution(let variables) = form.shape {
      for name in variables { trial.columns.note(name: name) }
    }
    while let row = trial.next(of: bytes) {
      trial.columns.note(trial.rows.row(of: row.value, key: row.key))
    }
    columns = trial.columns
    columns.settle()
    if columns.hasHeadingRow { _ = next(of: bytes) }
    // What is broken before any row is the fault of the whole file, and noted here once.
    if columns.names.isEmpty { faults = trial.faults }
    return columns.names.isEmpty ? nil : columns.headings
  }

  mutating func fill(_ batch: inout CellBatch, from bytes: Span<UInt8>) {
    batch.removeAll()
    while !batch.isFull, let row = next(of: bytes) {
      var repeated: String?
      let texts = columns.cells(of: rows.row(of: row.value, key: row.key), repeated: &repeated)
      rowCount += 1
      if let repeated, faults.count < Self.mostFaults {
        faults.append(
          FormFault(kind: .repeatedName(repeated), line: row.line, column: nil))
      }
      batch.append(texts: texts, line: row.line, start: row.start)
    }
  }
}

extension CellBatch {
  /// Adds a record of texts, nil for a cell without value.
  mutating func append(texts: [String?], line: Int, start: Int) {
    let cells = texts.map { text in
      guard let text else { return CellBatch.Cell(start: 0, end: 0) }
      let start = decoded.count
      decode(text)
      return CellBatch.Cell(start: start, end: decoded.count, source: .decoded)
    }
    append(cells, line: line, start: start)
  }
}

// Rows of the file.
extension JSONRecords {
  private struct Row {
    let value: JSONValue
    var key: String?
    let line: Int
    let start: Int
  }

  /// The next row; what is no JSON is noted and stepped over, as far as that can be done.
  private mutating func next(of bytes: Span<UInt8>) -> Row? {
    switch form.layout {
    case .lines: nextLine(of: bytes)
    case .array, .keyed: nextItem(of: bytes)
    case .single, .columns, .indexedColumns, .split: nextOfWhole()
    }
  }

  private mutating func nextLine(of bytes: Span<UInt8>) -> Row? {
    while nextLineStart < bytes.count {
      let start = nextLineStart
      let number = line
      let end = bytes.endOfLine(from: start)
      nextLineStart = min(end + 1, bytes.count)
      line += 1
      // A sequence of JSON texts (RFC 7464) has a separator before each.
      let first = bytes[start] == 0x1E ? start + 1 : start
      let text = bytes.extracting(first..<max(first, end))
      if text.isBlank { continue }
      do throws(JSONReader.Fault) {
        let value = try value(of: text, line: number)
        return Row(value: value, line: number, start: start)
      } catch {
        note(error, line: number)
      }
    }
    return nil
  }

  private mutating func nextItem(of bytes: Span<UInt8>) -> Row? {
    while true {
      let item: JSONItemScanner.Item
      do throws(JSONReader.Fault) {
        let hadComma = items.looseCommaLine != nil
        guard let next = try items.next(of: bytes) else {
          if !hadComma, let line = items.looseCommaLine { lenience.note(.comma) { line } }
          return nil
        }
        item = next
      } catch {
        note(error, line: error.line)
        return nil
      }
      do throws(JSONReader.Fault) {
        let value = try value(of: bytes.extracting(item.range), line: item.line)
        return Row(
          value: value, key: item.name, line: item.line, start: item.range.lowerBound)
      } catch {
        note(error, line: item.line + error.line - 1)
        // An item that runs to the end of the file has taken the closing bracket with it.
        if items.position == bytes.count { items.stop() }
      }
    }
  }

  /// Reads a value that begins on a line.
  private mutating func value(
    of text: Span<UInt8>, line: Int
  ) throws(JSONReader.Fault) -> JSONValue {
    let (value, found) = try JSONReader.lenientValue(of: text)
    if !found.findings.isEmpty { lenience.add(found, fromLine: line) }
    return value
  }

  private mutating func nextOfWhole() -> Row? {
    guard nextWholeRow < wholeRows.count else { return nil }
    defer { nextWholeRow += 1 }
    return Row(value: wholeRows[nextWholeRow], line: form.line, start: form.start)
  }

  /// Reads the rows of a layout that has them in no order of their own.
  private mutating func readWhole(_ bytes: Span<UInt8>, from start: Int) {
    var scanner = JSONItemScanner(
      from: start, line: form.line, frame: .object, isWhole: form.path.isEmpty)
    do throws(JSONReader.Fault) {
      while try scanner.next(of: bytes) != nil {}
      let value = try value(
        of: bytes.extracting(start..<scanner.position), line: form.line)
      items = scanner
      wholeRows = JSONColumnLayout.rows(of: value, form.layout)
    } catch {
      note(error, line: form.line + error.line - 1)
    }
  }

  private mutating func note(_ fault: JSONReader.Fault, line: Int) {
    guard faults.count < Self.mostFaults else { return }
    faults.append(FormFault(kind: .notJSON(reason: fault.message), line: line, column: nil))
  }

  /// What was read although JSON does not have it, each kind once.
  private var looseness: [FormFault] {
    var found = lenience
    if let line = form.envelope.looseCommaLine { found.note(.comma) { line } }
    return found.findings.map { finding in
      FormFault(
        kind: .looseJSON(finding.kind, count: finding.count), line: finding.line, column: nil)
    }
  }

  /// What is to be known of the members around the rows.
  private var remarks: [FormFault] {
    var kinds: [LoadFault.Kind] = []
    if !form.envelope.members.isEmpty { kinds.append(.membersPassedOver(form.envelope.members)) }
    if let stated = form.envelope.stated, stated.count > rowCount {
      kinds.append(.partOfTheRows(rows: rowCount, of: stated.count, member: stated.member))
    }
    return kinds.map { FormFault(kind: $0, line: form.line, column: nil) }
  }
}
