/// Reads tables written as JSON: an array of objects, or a line for each object (JSON Lines).
///
/// The columns are the names of all objects in the order in which they first occur. An object within
/// an object is flattened, its names joined by a dot; an array stays as it is written. Rows may also
/// be arrays, the first of which then holds the names, as Data Package allows within descriptors.
struct JSONRecords: RecordSource {
  /// How the objects stand in the file.
  enum Layout: Equatable, Sendable { case array, lines }

  private let layout: Layout
  /// Where the next line begins, in the layout of lines.
  private var nextLineStart = 0
  private var line = 1
  private var items: JSONItemScanner
  private(set) var formFaults: [FormFault] = []
  private var columnOfName: [String: Int] = [:]
  private var names: [String] = []
  /// Whether the rows are arrays and the first of them holds the names.
  private var rowsAreArrays = false

  /// After so many lines that are not JSON, further ones are only counted.
  private static let mostFaults = 1000

  init(_ layout: Layout, bytes: Span<UInt8>) {
    self.layout = layout
    let start = bytes.hasByteOrderMark ? 3 : 0
    nextLineStart = start
    items = JSONItemScanner(from: start)
  }

  var position: Int { layout == .lines ? nextLineStart : items.position }

  mutating func headings(of bytes: Span<UInt8>) throws(HeadingFault) -> [String]? {
    var trial = self
    while let row = trial.next(of: bytes) { trial.noteNames(of: row.value) }
    columnOfName = trial.columnOfName
    names = trial.names
    rowsAreArrays = trial.rowsAreArrays
    if rowsAreArrays { _ = next(of: bytes) }
    // What is broken before any row is the fault of the whole file, and noted here once.
    if names.isEmpty { formFaults = trial.formFaults }
    return names.isEmpty ? nil : names
  }

  mutating func fill(_ batch: inout CellBatch, from bytes: Span<UInt8>) {
    batch.removeAll()
    while !batch.isFull, let row = next(of: bytes) { append(row, to: &batch) }
  }
}

// Rows as cells.
extension JSONRecords {
  private struct Row {
    let value: JSONValue
    let line: Int
    let start: Int
  }

  private mutating func noteNames(of value: JSONValue) {
    switch value {
    case .object(let object): noteNames(of: object, prefix: "")
    case .array(let items):
      if names.isEmpty {
        rowsAreArrays = true
        names = items.map { $0.cellText ?? "" }
      }
    default: noteName("value")
    }
  }

  private mutating func noteNames(of object: JSONObject, prefix: String) {
    for member in object.members {
      if case .object(let inner) = member.value, !inner.members.isEmpty {
        noteNames(of: inner, prefix: prefix + member.name + ".")
      } else {
        noteName(prefix + member.name)
      }
    }
  }

  private mutating func noteName(_ name: String) {
    guard columnOfName[name] == nil else { return }
    columnOfName[name] = names.count
    names.append(name)
  }

  private mutating func append(_ row: Row, to batch: inout CellBatch) {
    var texts = [String?](repeating: nil, count: names.count)
    switch row.value {
    case .object(let object): place(object, prefix: "", in: &texts)
    case .array(let items) where rowsAreArrays:
      texts = items.map(\.cellText)
    case let value:
      if let column = columnOfName["value"] { texts[column] = value.cellText }
    }
    let cells = texts.map { text in
      guard let text else { return CellBatch.Cell(start: 0, end: 0) }
      let start = batch.decoded.count
      batch.decode(text)
      return CellBatch.Cell(start: start, end: batch.decoded.count, source: .decoded)
    }
    batch.append(cells, line: row.line, start: row.start)
  }

  private func place(_ object: JSONObject, prefix: String, in texts: inout [String?]) {
    for member in object.members {
      if case .object(let inner) = member.value, !inner.members.isEmpty {
        place(inner, prefix: prefix + member.name + ".", in: &texts)
      } else if let column = columnOfName[prefix + member.name] {
        texts[column] = member.value.cellText
      }
    }
  }
}

// Rows of the file.
extension JSONRecords {
  /// The next row; what is no JSON is noted and stepped over, as far as that can be done.
  private mutating func next(of bytes: Span<UInt8>) -> Row? {
    layout == .lines ? nextLine(of: bytes) : nextItem(of: bytes)
  }

  private mutating func nextLine(of bytes: Span<UInt8>) -> Row? {
    while nextLineStart < bytes.count {
      let start = nextLineStart
      let number = line
      let end = bytes.endOfLine(from: start)
      nextLineStart = min(end + 1, bytes.count)
      line += 1
      let text = bytes.extracting(start..<end)
      if text.isBlank { continue }
      do throws(JSONReader.Fault) {
        return Row(value: try JSONReader.value(of: text), line: number, start: start)
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
        guard let next = try items.next(of: bytes) else { return nil }
        item = next
      } catch {
        note(error, line: error.line)
        return nil
      }
      do throws(JSONReader.Fault) {
        let value = try JSONReader.value(of: bytes.extracting(item.range))
        return Row(value: value, line: item.line, start: item.range.lowerBound)
      } catch {
        note(error, line: item.line + error.line - 1)
        // An item that runs to the end of the file has taken the closing bracket with it.
        if item.range.upperBound == bytes.count { items.stop() }
      }
    }
  }

  private mutating func note(_ fault: JSONReader.Fault, line: Int) {
    guard formFaults.count < Self.mostFaults else { return }
    let reason = "expected \(fault.expected), found \(fault.found)"
    formFaults.append(FormFault(kind: .notJSON(reason: reason), line: line, column: nil))
  }
}

extension JSONValue {
  /// The value as the text of a cell; nil for null.
  var cellText: String? {
    switch self {
    case .null: nil
    case .truth(let truth): truth ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): text
    case .array, .object: compactText
    }
  }
}

extension Span<UInt8> {
  /// The offset of the next line feed, or the end.
  fileprivate func endOfLine(from start: Int) -> Int {
    var index = start
    while index < count, self[index] != UInt8(ascii: "\n") { index &+= 1 }
    return index
  }

  /// Whether there is nothing but white space.
  fileprivate var isBlank: Bool {
    for index in indices where self[index] > 0x20 { return false }
    return true
  }
}
