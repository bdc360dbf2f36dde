import Messages
import Text

/// Resolves the texts of reference columns to rows of the tables that they name.
struct ReferenceResolver {
  private let tables: [TableDraft]
  /// As few as there are tables, so that looking through them costs less than a dictionary.
  private var indexes: [PlacedIndex] = []
  /// The field of a table by whose values others refer to several of its rows at once.
  private(set) var sharedFields: [Int: Int] = [:]
  /// Nearest names are looked for so many times a column: a file that refers to nothing right must
  /// not be compared with all ids for each of a million rows.
  private static let mostSuggestions = 100

  private struct PlacedIndex {
    let place: FieldPlace
    let index: IDIndex
  }

  /// - Parameter tables: as read, before any of them is resolved.
  init(_ tables: [TableDraft]) { self.tables = tables }

  /// Resolves all references of one table.
  mutating func resolve(_ table: inout TableDraft, at index: Int) {
    for field in table.fields.indices {
      guard let rule = table.fields[field].reference else { continue }
      guard let targets = targets(of: rule, from: index) else {
        table.log.add(
          .badDescriptor(reason: Message("load.foreign-key-without-target")),
          line: nil, column: field, field: table.fields[field].name)
        table.fields[field].reference = nil
        continue
      }
      switch table.fields[field].column {
      case .category(let column): resolve(column, field, of: &table, to: targets)
      case .list(let column): resolve(column, field, of: &table, to: targets)
      default: preconditionFailure("a reference is read as codes")
      }
    }
  }

  /// The tables and fields that a reference may lead to; nil where the rule names none.
  private mutating func targets(of rule: ReferenceRule, from index: Int) -> [FieldPlace]? {
    let package = tables[index].package
    switch rule {
    case .any:
      return tables.indices.compactMap { table in
        tables[table].package == package && tables[table].key.count == 1
          ? FieldPlace(table: table, field: tables[table].key[0]) : nil
      }
    case .field(let name, let resource):
      let table =
        resource == nil
        ? index
        : tables.firstIndex { $0.package == package && $0.resource == resource }
      guard let table, let field = tables[table].fields.firstIndex(where: { $0.isCalled(name) })
      else { return nil }
      return [FieldPlace(table: table, field: field)]
    }
  }

  private mutating func index(of place: FieldPlace) -> IDIndex {
    if let known = indexes.first(where: { $0.place == place }) { return known.index }
    let index = IDIndex(tables[place.table].fields[place.field].column)
    indexes.append(PlacedIndex(place: place, index: index))
    return index
  }

  /// What the texts of a column lead to, each looked up once.
  private mutating func find(
    _ names: [String], in targets: [FieldPlace]
  ) -> [Finding] {
    let indexes = targets.map { index(of: $0) }
    var suggestions = 0
    return names.map { name in
      if targets.count == 1, let row = indexes[0].row(of: name) {
        return .row(RowReference(table: targets[0].table, row: row))
      }
      var found = zip(targets, indexes).compactMap { place, index in
        index.row(of: name).map { RowReference(table: place.table, row: $0) }
      }
      if found.isEmpty, targets.count > 1, let dot = name.firstIndex(of: ".") {
        // `collection.id`, which tells apart what several tables have.
        let id = String(name[name.index(after: dot)...])
        found = zip(targets, indexes).compactMap { place, index in
          guard tables[place.table].name == name[..<dot] else { return nil }
          return index.row(of: id).map { RowReference(table: place.table, row: $0) }
        }
      }
      if found.count == 1 { return .row(found[0]) }
      let tableNames = targets.map { tables[$0.table].name }
      if found.count > 1 {
        let bearers = found.map { tables[$0.table].name }
        return .fault(.ambiguousReference(read: name, tables: bearers))
      }
      suggestions += 1
      let nearest = suggestions <= Self.mostSuggestions ? nearest(to: name, in: targets) : nil
      return .fault(
        .danglingReference(
          read: name, table: targets.count == 1 ? tableNames[0] : "", nearest: nearest))
    }
  }

  /// What a text of a reference leads to.
  private enum Finding {
    case row(RowReference)
    case fault(LoadFault.Kind)
  }

  private func nearest(to name: String, in targets: [FieldPlace]) -> String? {
    var best: [String] = []
    for place in targets {
      let column = tables[place.table].fields[place.field].column
      let ids = (0..<tables[place.table].rowCount).lazy.compactMap { column.text(at: $0) }
      best += NearestNames.nearest(to: name, among: ids, limit: 1)
    }
    return targets.count > 1
      ? NearestNames.nearest(to: name, among: best, limit: 1).first : best.first
  }

  private mutating func resolve(
    _ column: CodedColumn, _ field: Int, of table: inout TableDraft, to targets: [FieldPlace]
  ) {
    if targets.count == 1, table.fields[field].reference != .any,
      let values = sharedValues(of: targets[0])
    {
      return resolve(column, field, of: &table, to: targets[0], by: values)
    }
    let found = find(column.dictionary.names, in: targets)
    var rows = [Int32](repeating: -1, count: column.codes.count)
    let isAny = table.fields[field].reference == .any
    var tableOfRow = [UInt16](repeating: 0, count: isAny ? column.codes.count : 0)
    for (row, code) in column.codes.enumerated() where code != CodedColumn.missingCode {
      switch found[Int(code)] {
      case .row(let reference):
        rows[row] = Int32(reference.row)
        if isAny { tableOfRow[row] = UInt16(reference.table) }
      case .fault(let kind):
        table.note(kind, row: row, field: field, text: column.dictionary.names[Int(code)])
      }
    }
    table.fields[field].column = .reference(
      ReferenceColumn(
        rows: rows, target: isAny ? .any(Buffer(tableOfRow)) : .table(targets[0].table)))
  }

  /// All rows by the values of a field; nil where each names one row.
  private mutating func sharedValues(of place: FieldPlace) -> ValueIndex? {
    if index(of: place).duplicates.isEmpty { return nil }
    if sharedFields[place.table] == nil { sharedFields[place.table] = place.field }
    return ValueIndex(tables[place.table].fields[place.field].column)
  }

  /// Resolves a reference to a field of which several rows may have one value: it leads to them all.
  private mutating func resolve(
    _ column: CodedColumn, _ field: Int, of table: inout TableDraft, to target: FieldPlace,
    by values: ValueIndex
  ) {
    let found = find(column.dictionary.names, in: [target])
    let rowsOfCode = column.dictionary.names.map(values.rows)
    var offsets: [UInt32] = [0]
    var rows: [Int32] = []
    for (row, code) in column.codes.enumerated() {
      if code != CodedColumn.missingCode {
        rows += rowsOfCode[Int(code)]
        if case .fault(let kind) = found[Int(code)] {
          table.note(kind, row: row, field: field, text: column.dictionary.names[Int(code)])
        }
      }
      offsets.append(UInt32(rows.count))
    }
    table.fields[field].column = .link(
      LinkColumn(table: target.table, targets: RaggedRows(offsets: offsets), rows: rows))
  }

  /// Resolves a list of values, which becomes a link to all rows that have one of them.
  private mutating func resolve(
    _ column: ListColumn, _ field: Int, of table: inout TableDraft, to targets: [FieldPlace]
  ) {
    guard targets.count == 1 else { return }
    let values = sharedValues(of: targets[0])
    let found = find(column.dictionary.names, in: targets)
    var offsets: [UInt32] = [0]
    var rows: [Int32] = []
    for row in 0..<column.items.rowCount {
      for item in column.items[row] {
        let code = Int(column.codes[item])
        switch found[code] {
        case .row(let reference):
          rows += values?.rows(of: column.dictionary.names[code]) ?? [Int32(reference.row)]
        case .fault(let kind):
          // Beside items that lead on it cannot be shown; alone it stays as it is written.
          let isAlone = column.items[row].count == 1
          table.note(
            kind, row: row, field: field, text: isAlone ? column.dictionary.names[code] : nil)
        }
      }
      offsets.append(UInt32(rows.count))
    }
    table.fields[field].column = .link(
      LinkColumn(table: targets[0].table, targets: RaggedRows(offsets: offsets), rows: rows))
  }
}
