/// A table that links two others: its primary key is two foreign keys and at most one role.
struct LinkTable {
  let table: Int
  let first: End
  let second: End
  /// The field of the key that is no end.
  let role: Int?
  /// The roles that the general fields of both ends leave out.
  let passive: Set<String>

  /// One end: the field that refers, and the table it refers to.
  struct End {
    let field: Int
    let name: String
    let table: Int
    let column: ReferenceColumn
  }

  /// Recognises a table whose references are resolved; nil for one that is no link table.
  init?(_ draft: TableDraft, at index: Int) {
    guard 2...3 ~= draft.key.count else { return nil }
    var ends: [End] = []
    var others: [Int] = []
    for field in draft.key {
      if case .reference(let column) = draft.fields[field].column,
        case .table(let target) = column.target
      {
        ends.append(
          End(field: field, name: draft.fields[field].name, table: target, column: column))
      } else {
        others.append(field)
      }
    }
    guard ends.count == 2 else { return nil }
    table = index
    first = ends[0]
    second = ends[1]
    role = others.first
    passive = Set(draft.clio.passive)
  }

  /// Whether both ends are rows of one table.
  var isWithinOneTable: Bool { first.table == second.table }
}

extension LinkTable {
  /// The roles in the order of their first rows, and the code of each row's role.
  func roles(in draft: TableDraft) -> (names: [String], codes: [UInt32]) {
    guard let role else { return ([], []) }
    if case .category(let column) = draft.fields[role].column { return Self.roles(column) }
    var dictionary = NameDictionary()
    let column = draft.fields[role].column
    let codes = (0..<draft.rowCount).map { row in
      column.text(at: row).map { dictionary.code(adding: $0) } ?? CodedColumn.missingCode
    }
    return (dictionary.names, codes)
  }

  /// What a role means, where the descriptor says.
  func meaning(of name: String, in draft: TableDraft) -> String? {
    guard let role, let fields = draft.origin.resource.schema?.fields, fields.indices.contains(role)
    else { return nil }
    return fields[role].clio.meanings[name]
  }

  /// The values of a column in the order of their first rows.
  private static func roles(_ column: CodedColumn) -> (names: [String], codes: [UInt32]) {
    var names: [String] = []
    var codes = column.codes.array
    var codeOfOld = [UInt32](repeating: CodedColumn.missingCode, count: column.dictionary.count)
    for (row, old) in column.codes.enumerated() where old != CodedColumn.missingCode {
      if codeOfOld[Int(old)] == CodedColumn.missingCode {
        codeOfOld[Int(old)] = UInt32(names.count)
        names.append(column.dictionary.names[Int(old)])
      }
      codes[row] = codeOfOld[Int(old)]
    }
    return (names, codes)
  }

  /// What some rows of the link table lead to from the rows of one end.
  func column(from near: End, to far: End, rowCount: Int, by rows: [Int]) -> LinkColumn {
    var pairs: [(source: Int32, target: Int32)] = []
    pairs.reserveCapacity(rows.count)
    for row in rows {
      let source = near.column.rows[row]
      let target = far.column.rows[row]
      if source >= 0, target >= 0 { pairs.append((source, target)) }
    }
    return LinkColumn(table: far.table, rowCount: rowCount, pairs: pairs)
  }
}
