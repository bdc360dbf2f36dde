/// How references name the rows of a corpus: by a field of their table that tells them apart.
struct RowNames {
  let corpus: Corpus
  /// The tables that are written; passages of attached texts are not.
  private let tableCount: Int
  private var indexes: [Place: NameIndexOfField] = [:]

  private struct Place: Hashable {
    let table: Int
    let field: Int
  }

  /// The texts of a field by which rows are named.
  private struct NameIndexOfField {
    let texts: TextColumn
    let index: IDIndex
    /// The rows that the index finds by their text.
    let found: RowSet
  }

  /// A field that names rows.
  struct Naming: Sendable {
    let table: String
    let field: String
    /// The type of Table Schema, which a reference has to share.
    let type: String
    let texts: TextColumn
  }

  init(_ corpus: Corpus, tableCount: Int) {
    self.corpus = corpus
    self.tableCount = tableCount
  }
}

extension RowNames {
  /// The first field of a table that tells some of its rows apart: its id, else its key, else any.
  ///
  /// - Parameters:
  ///   - rows: the rows that are referred to.
  ///   - field: the field that refers, for the fault.
  mutating func naming(
    of rows: RowSet, in table: Int, for field: String
  ) throws(WriteFault) -> Naming {
    let target = corpus.tables[table]
    var last: RowSet?
    for candidate in candidates(of: table) {
      guard let names = index(of: candidate, in: table) else { continue }
      let unnamed = rows.subtracting(names.found)
      if unnamed.isEmpty {
        return Naming(
          table: target.name, field: target.fields[candidate].name,
          type: type(of: candidate, in: table), texts: names.texts)
      }
      last = last ?? unnamed
    }
    let row = (last ?? rows).rows.first.map { Int($0) + 1 } ?? 1
    throw .unnamedRow(field: field, table: target.name, row: row)
  }

  /// The texts by which a field that may name a row of any table names its rows: their keys, with
  /// the name of the table before those that several tables have.
  mutating func anyTexts(
    _ column: ReferenceColumn, for field: String
  ) throws(WriteFault) -> TextColumn {
    let keyed = (0..<tableCount).filter { corpus.tables[$0].key.count == 1 }
    var known: [RowReference: String] = [:]
    var texts: [String?] = []
    for row in column.rows.indices {
      guard let reference = column[row] else {
        texts.append(nil)
        continue
      }
      if known[reference] == nil {
        guard let text = anyText(of: reference, keyed) else {
          throw .unnamedRow(
            field: field, table: corpus.tables[reference.table].name, row: reference.row + 1)
        }
        known[reference] = text
      }
      texts.append(known[reference])
    }
    return TextColumn(texts)
  }

  private mutating func anyText(of reference: RowReference, _ keyed: [Int]) -> String? {
    let table = corpus.tables[reference.table]
    guard keyed.contains(reference.table),
      let names = index(of: table.key[0], in: reference.table),
      names.found.contains(reference.row), let id = names.texts[reference.row]
    else { return nil }
    if bearers(of: id, keyed).count == 1 { return id }
    let name = "\(table.name).\(id)"
    return !table.name.contains(".") && bearers(of: name, keyed).isEmpty ? name : nil
  }

  /// The tables that have an id.
  private mutating func bearers(of id: String, _ keyed: [Int]) -> [Int] {
    keyed.filter { table in
      index(of: corpus.tables[table].key[0], in: table)?.index.row(of: id) != nil
    }
  }
}

extension RowNames {
  private func candidates(of table: Int) -> [Int] {
    let target = corpus.tables[table]
    let first = [target.idField].compactMap { $0 } + (target.key.count == 1 ? target.key : [])
    return first + target.fields.indices.filter { !first.contains($0) }
  }

  private mutating func index(of field: Int, in table: Int) -> NameIndexOfField? {
    let place = Place(table: table, field: field)
    if let known = indexes[place] { return known }
    guard let texts = texts(of: field, in: table) else { return nil }
    let column = corpus.tables[table].fields[field].column
    // Numbers are found by their value, so that `007` would be found twice as a text.
    let index = if case .integer = column { IDIndex(column) } else { IDIndex(.text(texts)) }
    var found = ~texts.missing
    for duplicate in index.duplicates { found.remove(duplicate.row) }
    let names = NameIndexOfField(texts: texts, index: index, found: found)
    indexes[place] = names
    return names
  }

  /// The texts that a field has in its file; nil for one by which no row can be named.
  mutating func texts(of field: Int, in table: Int) -> TextColumn? {
    let target = corpus.tables[table]
    guard target.fields[field].origin == .stored else { return nil }
    switch target.fields[field].column {
    case .text(let column): return column
    case .category, .integer, .decimal, .date:
      let column = target.fields[field].column
      return TextColumn((0..<target.rowCount).map { column.text(at: $0) })
    case .reference(let column):
      // A table whose key is a reference, such as one of details, is named by what that names. One
      // that leads back to itself names nothing.
      guard case .table(let far) = column.target, far != table else { return nil }
      let referred = RowSet(
        capacity: corpus.tables[far].rowCount,
        rows: column.rows.lazy.filter { $0 >= 0 }.map(Int.init))
      guard corpus.tables[far].idField != nil,
        let naming = try? naming(of: referred, in: far, for: "")
      else { return nil }
      return naming.texts.at(column)
    case .quantity, .boolean, .list, .link: return nil
    }
  }

  func type(of field: Int, in table: Int) -> String {
    switch corpus.tables[table].fields[field].column {
    case .integer: return "integer"
    case .decimal: return "number"
    case .reference(let column):
      guard case .table(let far) = column.target, let id = corpus.tables[far].idField else {
        return "string"
      }
      return type(of: id, in: far)
    default: return "string"
    }
  }
}

extension TextColumn {
  /// The texts of the rows that a column refers to.
  func at(_ column: ReferenceColumn) -> TextColumn {
    TextColumn(column.rows.map { $0 < 0 ? nil : self[Int($0)] })
  }
}
