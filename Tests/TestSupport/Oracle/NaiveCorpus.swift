package import Corpus

/// A cell as a person would read it off the table.
package enum NaiveValue: Hashable {
  case missing
  case text(String)
  case number(Int)
  /// A date as an EDTF text.
  case date(String)
  case row(NaiveRow)
  case several([NaiveValue])
  /// A part of a date that differs between its possible days: the bucket of a grouping.
  case bucket(String, low: Int, high: Int)
}

/// A row of a table.
package struct NaiveRow: Hashable {
  package let table: Int
  package let index: Int
}

/// A corpus cell by cell, without columns, codes or bitmaps: what the oracle looks at.
package struct NaiveCorpus {
  package let tables: [NaiveTable]

  package init(_ corpus: Corpus) { tables = corpus.tables.map(NaiveTable.init) }

  package func table(named name: String) -> Int? { tables.firstIndex { $0.name == name } }

  package func value(_ row: NaiveRow, _ field: String) -> NaiveValue {
    tables[row.table].cells[field]?[row.index] ?? .missing
  }

  package func rows(of table: Int) -> [NaiveRow] {
    (0..<tables[table].rowCount).map { NaiveRow(table: table, index: $0) }
  }

  /// All that a row may be called: its id, and its name in every language.
  package func names(of row: NaiveRow) -> [String] {
    let names = ["id"] + tables[row.table].nameFields
    return names.compactMap { if case .text(let text) = value(row, $0) { text } else { nil } }
  }

  /// What an answer calls a row: its name, else its name in another language.
  package func label(of row: NaiveRow) -> String { names(of: row).dropFirst().first ?? id(of: row) }

  package func id(of row: NaiveRow) -> String {
    if case .text(let id) = value(row, "id") { id } else { "" }
  }

  /// The rows, and all that belong to one of them, to whatever depth.
  package func rows(under roots: Set<NaiveRow>) -> Set<NaiveRow> {
    var found = roots
    while true {
      let more = tables.indices.flatMap(rows(of:)).filter {
        if case .row(let parent) = value($0, "part_of") { found.contains(parent) } else { false }
      }
      if found.isSuperset(of: more) { return found }
      found.formUnion(more)
    }
  }
}

/// A table cell by cell.
package struct NaiveTable {
  package let name: String
  package let rowCount: Int
  package let cells: [String: [NaiveValue]]
  package let categories: Set<String>
  /// `name` or `title`, then the same in other languages.
  package let nameFields: [String]

  init(_ table: Table) {
    name = table.name
    rowCount = table.rowCount
    cells = Dictionary(
      uniqueKeysWithValues: table.fields.map { field in
        (field.name, (0..<table.rowCount).map { NaiveValue(field.column, $0) })
      })
    categories = Set(
      table.fields.filter { if case .category = $0.column { true } else { false } }.map(\.name))
    nameFields = table.fields.map(\.name).filter { $0.hasPrefix("name") || $0.hasPrefix("title") }
  }
}

extension NaiveValue {
  fileprivate init(_ column: Column, _ row: Int) {
    switch column {
    case .integer(let numbers):
      self = numbers.missing.contains(row) ? .missing : .number(Int(numbers.values[row]))
    case .date(let dates): self = dates.texts[row].map { .date($0) } ?? .missing
    case .list(let lists): self = .several(lists[row].map { .text($0) })
    case .reference(let references):
      self =
        references[row].map { .row(NaiveRow(table: $0.table, index: $0.row)) } ?? .missing
    case .link(let links):
      self = .several(links[row].map { .row(NaiveRow(table: links.table, index: Int($0))) })
    case .text, .category: self = column.text(at: row).map { .text($0) } ?? .missing
    case .decimal, .quantity, .boolean: preconditionFailure("a sample has no such field")
    }
  }
}
