import Chronology
import Corpus
import Plan

/// Turns the rows of a relation into an answer for people and programs.
struct AnswerBuilder {
  let corpus: Corpus
  let language: String

  /// Of so many rows a column that nobody has read is read for these alone.
  private static let few = 1000

  func answer(_ relation: Relation) -> Answer {
    let rows = relation.rows.numbers
    let fields = relation.schema.shown.filter { !relation.hides($0) }
    let table = relation.table
    let left = relation.schema.leftContext
    let columns = fields.map { field in column(field, relation, rows, localised: false, left: left)
    }
    let headline = relation.schema.headline(
      showing: relation.schema.table.map { usualNames(of: corpus.tables[$0], relation.schema) }
        ?? [])
    func shown(_ field: SchemaField) -> AnswerColumn {
      showsIDs(relation.schema) && field.name == "source"
        ? ids(field, table, rows) : column(field, relation, rows, localised: true, left: left)
    }
    return Answer(
      columns: columns, headline: headline.filter { !relation.hides($0) }.map(shown),
      wide: fields.map(shown),
      rowCount: rows.count, noun: relation.schema.noun, isCount: relation.schema.isCount,
      notes: relation.notes.map { $0.labelled(in: language) })
  }

  /// A column of rows, as people read it.
  func column(_ field: SchemaField, of relation: Relation) -> AnswerColumn {
    column(
      field, relation, relation.rows.numbers, localised: true, left: relation.schema.leftContext)
  }

  /// The columns of a table that people see. Where nobody has said, and there are more than find room: what a row
  /// is known by and when it was, and what else comes first.
  private func usualNames(of table: Table, _ schema: RelationSchema) -> [String] {
    let fields = schema.shown
    guard table.display.isEmpty, schema.selected == nil, fields.count > Self.mostColumns else {
      return table.display
    }
    let label = table.labelField.map { table.fields[$0].name }
    let first = [
      table.idField.map { table.fields[$0].name }, fields.first { $0.kind == .date }?.name, label,
    ].compactMap(\.self).filter { name in fields.contains { $0.name == name } }
    var names: [String] = []
    for name in first + fields.map(\.name) where names.count < Self.usualColumns {
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// So many columns are shown without being asked for.
  private static let mostColumns = 7
  /// And of more, so many.
  private static let usualColumns = 6

  /// Whether people see the sources of rows by their ids, which leaves room for the text beside them.
  private func showsIDs(_ schema: RelationSchema) -> Bool {
    schema.leftContext != nil || schema.table != nil && schema.table == corpus.passagesTable
  }

  private func ids(_ field: SchemaField, _ table: Table, _ rows: [Int32]) -> AnswerColumn {
    let reader = CellReader(corpus: corpus, language: language)
    let stored = table.fields[field.value.field]
    return AnswerColumn(name: field.name, isNumeric: false, isWhole: true) { row in
      let value = reader.value(stored, Int(rows[row]))
      if case .reference(let id?, _) = value { return .text(id) }
      return value
    }
  }

  /// Whether no cell is to be cut: ids of rows, by which they are shown, and dates.
  private func isWhole(_ field: SchemaField) -> Bool {
    if field.kind == .date { return true }
    guard let origin = field.origin, corpus.tables.indices.contains(origin.table) else {
      return false
    }
    return corpus.tables[origin.table].idField == origin.field
  }

  /// The name of a column as a reader sees it: one that a pivot has made of a row bears the name of the row.
  private func heading(_ field: SchemaField, _ marks: PivotMarks) -> String {
    guard field.pivoted?.isNamedByRow == true, let row = marks.headings[field.value.field] else {
      return field.name
    }
    return corpus.tables[row.table].label(of: row.row, language: language) ?? field.name
  }

  private func column(
    _ field: SchemaField, _ relation: Relation, _ rows: [Int32], localised: Bool, left: Int?
  ) -> AnswerColumn {
    let table = relation.table
    let reader = CellReader(corpus: corpus, language: language, marksFallbacks: localised)
    let stored = table.fields[field.value.field]
    let name = localised ? heading(field, relation.pivoted) : field.name
    // A column that a pivot has made may be called as the field that names rows is.
    if localised, field.pivoted == nil, case .field(let index) = field.value,
      let text = reader.localised(index, of: table)
    {
      return AnswerColumn(name: name, isNumeric: false) { row in
        let row = Int(rows[row])
        return stored.unread?[row].map { .unread($0) } ?? text(row).map { .text($0) } ?? .missing
      }
    }
    let isNumeric = field.kind.isNumber
    switch field.value {
    case .field(let index):
      let few = rows.count <= Self.few ? Deferred { stored.peeked(at: rows) } : .ready(nil)
      return AnswerColumn(
        name: name, isNumeric: isNumeric, keepsEnd: index == left, isWhole: isWhole(field),
        kind: field.kind
      ) { row in
        if let column = few.value { return reader.value(column, row) }
        return reader.value(stored, Int(rows[row]))
      }
    case .datePart(let part, _):
      return AnswerColumn(name: name, isNumeric: isNumeric, kind: field.kind) { row in
        reader.value(part, stored.column, Int(rows[row]))
      }
    }
  }
}

extension Relation {
  /// Whether a column is shown only where a group has its value, and none has.
  fileprivate func hides(_ field: SchemaField) -> Bool {
    field.pivoted?.isOptional == true && pivoted.vacant.contains(field.value.field)
  }
}

/// Reads one cell of a column as a value.
struct CellReader: Sendable {
  let corpus: Corpus
  let language: String
  /// Whether a label says so where it is not in the language: for people only, so that programs get
  /// the names as they are.
  var marksFallbacks = false

  /// The value of a row, or the text of a cell that could not be read.
  func value(_ field: Field, _ row: Int) -> Value {
    field.unread?[row].map { .unread($0) } ?? value(field.column, row)
  }

  fileprivate func value(_ column: Column, _ row: Int) -> Value {
    switch column {
    case .text(let column): column[row].map { .text($0) } ?? .missing
    case .category(let column):
      column[row].map { .text(column.dictionary.label(of: $0, language: language)) } ?? .missing
    case .integer(let column):
      column.missing.contains(row) ? .missing : .integer(column.values[row])
    case .decimal(let column):
      column.missing.contains(row) ? .missing : .decimal(column.values[row])
    case .quantity(let column): column.value(row)
    case .boolean(let column):
      column.missing.contains(row) ? .missing : .boolean(column.isTrue.contains(row))
    case .date(let column): column.texts[row].map { .date($0) } ?? .missing
    case .list(let column): .list(column[row].map { .text($0) })
    case .reference(let column): column[row].map(reference) ?? .missing
    case .link(let column):
      .list(references(column[row], in: column.table))
    }
  }

  /// Rows that one value names are one item where they have no ids.
  private func references(_ rows: ArraySlice<Int32>, in table: Int) -> [Value] {
    let values = rows.map { reference(RowReference(table: table, row: Int($0))) }
    guard corpus.tables[table].idField == nil else { return values }
    return values.indices.filter { !values[..<$0].contains(values[$0]) }.map { values[$0] }
  }

  func value(_ part: DatePart, _ column: Column, _ row: Int) -> Value {
    guard case .date(let dates) = column else { return .missing }
    return switch dates.bucket(part, row) {
    case .certain(let number)?: .integer(Int64(number))
    case .uncertain(let text)?: .date(text)
    case nil: .missing
    }
  }

  func reference(_ reference: RowReference) -> Value {
    let table = corpus.tables[reference.table]
    let id = table.id(of: reference.row)
    return .reference(
      id: id,
      label: label(of: reference.row, in: table) ?? id ?? place(of: reference, in: table))
  }

  /// What a row without a name is called: a passage by its source and its place there, else by its number.
  private func place(of reference: RowReference, in table: Table) -> String {
    guard reference.table == corpus.passagesTable, let source = table.fieldIndex(named: "source"),
      case .reference(let sources) = table.fields[source].column,
      let own = sources[reference.row], let id = corpus.tables[own.table].id(of: own.row),
      let locator = table.fieldIndex(named: "locator"),
      let place = table.fields[locator].column.text(at: reference.row)
    else { return "\(reference.row + 1)" }
    return "\(id), \(place)"
  }

  /// The name of a row; one that falls back on another language may be marked: `Lyon [no zh]`.
  func label(of row: Int, in table: Table) -> String? {
    let label = table.label(of: row, language: language)
    return table.lacksLabel(of: row, language: language) ? label.map(fallback) : label
  }

  /// Reads a field by its texts in the language, or nil where it has none: a name, a statement, or
  /// any other field with a translation beside it.
  func localised(_ field: Int, of table: Table) -> (@Sendable (Int) -> String?)? {
    if field == table.labelField { return { row in label(of: row, in: table) } }
    guard let other = table.translation(of: field, language: language) else { return nil }
    let (own, translated) = (table.fields[field].column, table.fields[other].column)
    return { row in translated.text(at: row) ?? own.text(at: row).map(fallback) }
  }

  private func fallback(_ text: String) -> String {
    marksFallbacks ? "\(text) [no \(language)]" : text
  }
}
