import Text

/// A field of a table of a corpus, by their indices.
package struct FieldPlace: Hashable, Sendable {
  package let table: Int
  package let field: Int

  package init(table: Int, field: Int) {
    self.table = table
    self.field = field
  }
}

/// What came of linking a field to another.
package struct LinkReport: Equatable, Sendable {
  /// The rows that lead to at least one row now.
  package var linked = 0
  /// The rows with a value that no row of the other table has.
  package var unmatched = 0
  /// The first of these values.
  package var firstUnmatched: String?
  /// Whether a value may lead to several rows.
  package var leadsToSeveral = false
}

/// Why a field cannot be linked.
package enum LinkFault: Error, Equatable, Sendable {
  /// The field is no text, whole number or list of texts.
  case kind(FieldPlace)
  /// The field leads to rows already.
  case linked(FieldPlace)
  /// No value of the one field is a value of the other; the first of each are named.
  case nothingInCommon(firstHere: String, firstThere: String)
}

extension Corpus {
  /// The corpus with a field that leads to the rows of a table that have its value in another field.
  ///
  /// Where a value names one row each, the field becomes a reference, else it leads to all rows
  /// that have it. A field that names each row, and whose table has no ids, becomes its id.
  ///
  /// - Complexity: O(rows of both tables).
  package func linking(
    _ origin: FieldPlace, to target: FieldPlace
  ) throws(LinkFault) -> (corpus: Corpus, report: LinkReport) {
    let targetColumn = tables[target.table].fields[target.field].column
    switch targetColumn {
    case .text, .category, .integer: break
    case .reference, .link: throw .linked(target)
    default: throw .kind(target)
    }
    let index = ValueIndex(targetColumn)
    let names = try namedRows(of: origin)
    let found = names.names.map(index.rows)
    var report = LinkReport(leadsToSeveral: !index.isUnique)
    var faulty = RowSet(capacity: tables[origin.table].rowCount)
    var offsets: [UInt32] = [0]
    var rows: [Int32] = []
    for row in 0..<tables[origin.table].rowCount {
      let start = rows.count
      for code in names.codes(row) {
        let matches = found[Int(code)]
        for match in matches where !rows[start...].contains(match) { rows.append(match) }
        guard matches.isEmpty else { continue }
        report.unmatched += 1
        report.firstUnmatched = report.firstUnmatched ?? names.names[Int(code)]
        faulty.insert(row)
      }
      if rows.count > start { report.linked += 1 }
      offsets.append(UInt32(rows.count))
    }
    if report.linked == 0, let firstHere = report.firstUnmatched {
      let there = (0..<tables[target.table].rowCount).lazy.compactMap(targetColumn.text)
      throw .nothingInCommon(firstHere: firstHere, firstThere: there.first ?? "")
    }
    let column: Column =
      names.isList || !index.isUnique
      ? .link(
        LinkColumn(table: target.table, targets: RaggedRows(offsets: offsets), rows: rows))
      : .reference(
        ReferenceColumn(
          rows: offsets.indices.dropLast().map { row in
            offsets[row] < offsets[row + 1] ? rows[Int(offsets[row])] : -1
          }, target: .table(target.table)))
    var tables = self.tables
    tables[target.table] = tables[target.table].named(by: target.field, isUnique: index.isUnique)
    tables[origin.table] = tables[origin.table].linked(
      origin.field, column, faulty: faulty,
      to: (tables[target.table], target.field))
    return (with(tables: tables), report)
  }

  /// The values of a field, each once, and which of them each row has.
  private func namedRows(of place: FieldPlace) throws(LinkFault) -> NamedRows {
    switch tables[place.table].fields[place.field].column {
    case .text, .integer:
      let column = tables[place.table].fields[place.field].column
      var dictionary = NameDictionary()
      let codes = (0..<tables[place.table].rowCount).map { row in
        column.text(at: row).map { dictionary.code(adding: $0.trimmed) }
      }
      return NamedRows(names: dictionary.names, isList: false) { codes[$0].map { [$0] } ?? [] }
    case .category(let column):
      return NamedRows(names: column.dictionary.names, isList: false) { row in
        column.codes[row] == CodedColumn.missingCode ? [] : [column.codes[row]]
      }
    case .list(let column):
      return NamedRows(names: column.dictionary.names, isList: true) { row in
        Array(column.codes.values(at: column.items[row]))
      }
    case .reference, .link: throw .linked(place)
    default: throw .kind(place)
    }
  }

  private struct NamedRows {
    let names: [String]
    let isList: Bool
    let codes: (Int) -> [UInt32]
  }

  /// The corpus with a further field that holds the values of several of a table.
  ///
  /// - Returns: nil where one of them holds neither texts nor lists.
  /// - Complexity: O(rows times fields).
  package func gathering(_ fields: [Int], of table: Int, as name: String) -> Corpus? {
    let old = tables[table]
    let columns = fields.map { old.fields[$0].column }
    guard let column = ListColumn(gathering: columns, rowCount: old.rowCount) else { return nil }
    var tables = self.tables
    tables[table] = old.gathering(
      fields, Field(name: name, origin: .gathered, column: .list(column)))
    return with(tables: tables)
  }

  private func with(tables: [Table]) -> Corpus {
    Corpus(
      name: name, title: title, tables: tables, faults: faults, warnings: warnings,
      unkept: unkept, texts: texts, passagesTable: passagesTable, damage: damage)
  }
}
