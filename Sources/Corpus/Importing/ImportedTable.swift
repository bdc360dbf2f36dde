import Chronology

/// A table of the result while it is written: its keys are kept, its rows go to the file.
final class ImportedTable {
  let plan: ImportPreset.Table
  private let file: ImportFile
  private let kinds: [FieldRule.Kind]
  private let key: [Int]
  private let quantities: [(value: Int, low: Int?, high: Int?)]
  private let numbers = NumberFormat()
  private var keys = NameDictionary()
  /// The line of the first row of each key, where rows may not repeat one.
  private var lines: [Int] = []
  /// The rows of a table that gathers names, until all are known.
  private var held: [[[UInt8]]] = []
  private let gathered: Int?
  private let name: Int?
  private(set) var rowCount = 0
  /// The fields that refer to a table, and the values that it did not have when they were met.
  private(set) var references: [Reference] = []

  struct Reference {
    let field: Int
    let table: String
    var pending = NameDictionary()
    /// Where each pending value was met first, and how often.
    var places: [(file: String, line: Int, count: Int)] = []
  }

  init(_ plan: ImportPreset.Table, file: ImportFile) {
    self.plan = plan
    self.file = file
    let fields = plan.schema.fields
    func place(_ name: String?) -> Int? {
      name.flatMap { name in fields.firstIndex { $0.name == name } }
    }
    var patterns = PatternCache(isActive: false)
    kinds = fields.map { field in
      FieldRule.made(field, in: TableSchema(fields: []), patterns: &patterns).rule.kind
    }
    key = plan.schema.primaryKey.compactMap { place($0) }
    gathered = place(plan.gathered)
    name = place("name")
    quantities = fields.indices.compactMap { index in
      fields[index].clio.quantity.map { (index, place($0.low), place($0.high)) }
    }
    for foreign in plan.schema.foreignKeys {
      guard foreign.fields.count == 1, let field = place(foreign.fields[0]) else { continue }
      references.append(Reference(field: field, table: foreign.resource ?? plan.name))
    }
  }

  var fieldCount: Int { kinds.count }

  func hasKey(_ value: Span<UInt8>) -> Bool { keys.code(of: value) != nil }

  func hasKey(_ value: String) -> Bool { keys.code(of: value) != nil }
}

extension ImportedTable {
  /// What is wrong with a row, by field; and whether it is left out.
  struct Notes {
    var faults: [(kind: LoadFault.Kind, field: Int?)] = []
    var isLeftOut = false
  }

  /// Adds a row; cells that are not what their field needs are emptied.
  func add(_ cells: inout [[UInt8]], line: Int) throws(ImportFault) -> Notes {
    var notes = Notes()
    for index in cells.indices where !cells[index].isEmpty {
      guard let fault = fault(of: cells[index], kinds[index]) else { continue }
      notes.faults.append((fault, index))
      cells[index] = []
    }
    if let empty = key.first(where: { cells[$0].isEmpty }) {
      notes.faults.append((.required, empty))
      notes.isLeftOut = true
      return notes
    }
    if !key.isEmpty, let code = codeOfKnownKey(cells, line: line) {
      if !plan.isDistinct {
        let read = String(keys.names[code].map { $0 == "\u{1F}" ? " " : $0 })
        notes.faults.append((.duplicateKey(read: read, firstLine: lines[code]), key[0]))
        notes.isLeftOut = true
      } else if gathered != nil {
        gather(cells, row: code)
      }
      return notes
    }
    noteQuantities(cells, &notes)
    rowCount += 1
    if gathered == nil { try file.write(row: cells) } else { held.append(cells) }
    return notes
  }

  /// The code of the key of a row, where it was there already; otherwise it is there now.
  private func codeOfKnownKey(_ cells: [[UInt8]], line: Int) -> Int? {
    let before = keys.count
    var code: UInt32
    if key.count == 1 {
      let only = cells[key[0]]
      code = keys.code(adding: only.span)
    } else {
      let whole = Array(key.map { cells[$0] }.joined(separator: [0x1F]))
      code = keys.code(adding: whole.span)
    }
    if Int(code) < before { return Int(code) }
    if !plan.isDistinct { lines.append(line) }
    return nil
  }

  private func fault(of cell: [UInt8], _ kind: FieldRule.Kind) -> LoadFault.Kind? {
    let text = cell.span
    switch kind {
    case .integer:
      guard numbers.integer(text) == nil else { return nil }
      return .notANumber(read: String(text), expected: .wholeNumber)
    case .decimal:
      guard numbers.decimal(text) == nil else { return nil }
      return .notANumber(read: String(text), expected: .number)
    case .date:
      let read = String(text)
      do {
        _ = try EDTFDate(read)
        return nil
      } catch {
        return .notADate(read: read, reason: error.message)
      }
    case .text, .category, .boolean, .list, .reference: return nil
    }
  }

  private func noteQuantities(_ cells: [[UInt8]], _ notes: inout Notes) {
    func number(_ field: Int?) -> Double? {
      guard let cell = field.map({ cells[$0] }) else { return nil }
      return numbers.decimal(cell.span)
    }
    func text(_ field: Int?) -> String {
      field.map { String(decoding: cells[$0], as: UTF8.self) } ?? ""
    }
    for (value, low, high) in quantities {
      guard let stated = number(value) else { continue }
      let (least, most) = (number(low), number(high))
      guard least.map({ stated < $0 }) ?? false || most.map({ stated > $0 }) ?? false else {
        continue
      }
      notes.faults.append(
        (.outsideBounds(read: text(value), bounds: "\(text(low))..\(text(high))"), value))
    }
  }

  /// Adds the name of a row to those of the first one with its key.
  private func gather(_ cells: [[UInt8]], row: Int) {
    guard let gathered, let name, !cells[name].isEmpty, cells[name] != held[row][name] else {
      return
    }
    let separator = UInt8(ascii: ";")
    let known = held[row][gathered]
    guard !known.split(separator: separator).contains(cells[name][...]) else { return }
    // A name with the separator in it would become two.
    guard !cells[name].contains(separator) else { return }
    held[row][gathered] = known + (known.isEmpty ? [] : [separator]) + cells[name]
  }

  /// Remembers the values of a row that lead to other tables.
  ///
  /// - Parameter known: whether a table has a key already.
  func follow(
    _ cells: [[UInt8]], file: String, line: Int, _ known: (String, Span<UInt8>) -> Bool
  ) {
    for index in references.indices {
      let cell = cells[references[index].field]
      if cell.isEmpty || known(references[index].table, cell.span) { continue }
      let code = Int(references[index].pending.code(adding: cell.span))
      if code == references[index].places.count {
        references[index].places.append((file, line, 1))
      } else {
        references[index].places[code].count += 1
      }
    }
  }

  /// Writes what is held back, and ends the file.
  func finish() throws(ImportFault) {
    for row in held { try file.write(row: row) }
    held = []
    try file.finish()
  }
}
