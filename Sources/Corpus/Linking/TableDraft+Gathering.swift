import Cores
import Messages

extension TableDraft {
  /// Adds the fields that hold the values of several columns; what cannot be gathered is noted.
  mutating func gatherColumns() {
    let columns = gatheredColumns
    for (index, gathered) in clio.gather.enumerated() {
      let isTaken = fields.contains { $0.name.lowercased() == gathered.name.lowercased() }
      // Where a gathered field is gathered again, there is a column only now.
      guard !isTaken, let column = columns[index] ?? self.column(of: gathered) else {
        let reason = Message(
          "load.gather-without-fields", ["name": gathered.name, "fields": gathered.fields])
        log.add(.badDescriptor(reason: reason), line: nil)
        continue
      }
      let reference = gathered.field.map { ReferenceRule.field($0, table: gathered.resource) }
      fields.append(
        FieldDraft(
          name: gathered.name, declared: gathered.name, label: gathered.name,
          column: .list(column), faulty: sources(of: gathered).flatMap(\.faulty),
          reference: reference,
          isUnique: false,
          isHierarchy: false, isSource: false, quantity: nil,
          constraints: FieldDescriptor.Constraints(), isGathered: true))
    }
  }

  /// The columns that can be made of the fields that there are, several at a time.
  private var gatheredColumns: [ListColumn?] {
    var columns = [ListColumn?](repeating: nil, count: clio.gather.count)
    columns.withUnsafeMutableBufferPointer { columns in
      Cores.perform(columns.count) { columns[$0] = column(of: clio.gather[$0]) }
    }
    return columns
  }

  private func column(of gathered: Descriptor.GatheredField) -> ListColumn? {
    let sources = sources(of: gathered)
    guard sources.count == gathered.fields.count else { return nil }
    return ListColumn(gathering: sources.map(\.column), rowCount: rowCount)
  }

  private func sources(of gathered: Descriptor.GatheredField) -> [FieldDraft] {
    gathered.fields.compactMap { name in fields.first { $0.isCalled(name) } }
  }
}

extension ListColumn {
  /// Puts the values of several columns of texts or lists together, row by row and each once.
  ///
  /// - Returns: nil where a column holds something else.
  /// - Complexity: O(rows times columns).
  init?(gathering columns: [Column], rowCount: Int) {
    for column in columns {
      switch column {
      case .text, .category, .integer, .list: break
      default: return nil
      }
    }
    let repeating = columns.compactMap(RepeatingTexts.init)
    self =
      repeating.count == columns.count
      ? Self.gathering(repeating, rowCount: rowCount) : Self.gathering(columns, rowCount: rowCount)
  }

  private static func gathering(_ columns: [Column], rowCount: Int) -> ListColumn {
    var dictionary = NameDictionary()
    var codes: [UInt32] = []
    var offsets: [UInt32] = [0]
    func add(_ code: UInt32, from start: Int) {
      if !codes[start...].contains(code) { codes.append(code) }
    }
    for row in 0..<rowCount {
      let start = codes.count
      for column in columns {
        switch column {
        case .text(let texts) where !texts.missing.contains(row):
          let cell = texts.heap.span.extracting(texts.range(of: row))
          add(dictionary.code(adding: cell.extracting(cell.trimmedRange)), from: start)
        case .text: break
        case .list(let lists):
          for item in lists[row] { add(dictionary.code(adding: item), from: start) }
        default:
          if let text = column.text(at: row) { add(dictionary.code(adding: text), from: start) }
        }
      }
      offsets.append(UInt32(codes.count))
    }
    return ListColumn(items: RaggedRows(offsets: offsets), codes: codes, dictionary: dictionary)
  }

  /// So many rows are put together at once.
  private static let block = 1024

  /// The same of texts that repeat, of which each is looked up once. Columns are read one after the
  /// other, some rows of each.
  private static func gathering(_ columns: [RepeatingTexts], rowCount: Int) -> ListColumn {
    let (dictionary, codesOfEntries) = RepeatingTexts.names(of: columns)
    var codes: [UInt32] = []
    codes.reserveCapacity(rowCount * columns.count)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(rowCount + 1)
    var cells = [UInt32](repeating: CodedColumn.missingCode, count: columns.count * block)
    for first in stride(from: 0, to: rowCount, by: block) {
      let rows = min(block, rowCount - first)
      for (index, column) in columns.enumerated() {
        let entries = column.entries.span
        let codesOfEntries = codesOfEntries[index]
        for row in 0..<rows {
          cells[index &* block &+ row] = codesOfEntries[Int(entries[first &+ row])]
        }
      }
      for row in 0..<rows {
        let start = codes.count
        for index in columns.indices {
          let code = cells[index &* block &+ row]
          var isNew = code != CodedColumn.missingCode
          for earlier in start..<codes.count where codes[earlier] == code { isNew = false }
          if isNew { codes.append(code) }
        }
        offsets.append(UInt32(codes.count))
      }
    }
    return ListColumn(items: RaggedRows(offsets: offsets), codes: codes, dictionary: dictionary)
  }
}

/// A column of texts that repeat, with the entry of each row.
private struct RepeatingTexts {
  let texts: TextColumn
  let entries: Buffer<UInt16>

  /// - Returns: nil for a column of another kind.
  init?(_ column: Column) {
    guard case .text(let texts) = column, let entries = texts.codes else { return nil }
    (self.texts, self.entries) = (texts, entries)
  }

  /// The names of all entries that rows have, in the order in which rows first have them, and for each
  /// column the code of each entry; entry 0 has none.
  static func names(of columns: [RepeatingTexts]) -> (NameDictionary, [[UInt32]]) {
    var firsts: [(row: Int, column: Int, entry: Int)] = []
    for (index, column) in columns.enumerated() {
      var isMet = [Bool](repeating: false, count: column.texts.entryCount)
      isMet[0] = true
      let entries = column.entries.span
      for row in entries.indices where !isMet[Int(entries[row])] {
        isMet[Int(entries[row])] = true
        firsts.append((row, index, Int(entries[row])))
      }
    }
    firsts.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    var dictionary = NameDictionary()
    var codes = columns.map {
      [UInt32](repeating: CodedColumn.missingCode, count: $0.texts.entryCount)
    }
    for (_, column, entry) in firsts {
      let texts = columns[column].texts
      let text = texts.heap.span.extracting(texts.offsets[entry]..<texts.offsets[entry + 1])
      codes[column][entry] = dictionary.code(adding: text.extracting(text.trimmedRange))
    }
    return (dictionary, codes)
  }
}
