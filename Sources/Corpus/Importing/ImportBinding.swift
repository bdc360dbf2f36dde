import Text

/// A preset bound to the columns of one file: the rows that its records make.
struct ImportBinding {
  let rows: [Row]
  /// The places of the columns that are used.
  let columns: [Int]
  /// The name of each column by its place.
  let names: [String]
  /// What marks a missing value in each column that is used.
  let missing: [MissingValues]

  /// A template with the places of its columns.
  struct Row {
    let table: Int
    let needed: [Int]
    let each: ImportRecord.Value.Items?
    let cells: [(field: Int, value: ImportRecord.Value)]
  }

  /// A column that the file lacks.
  private struct MissingColumn: Error {
    let name: String
  }

  /// Binds a preset to a file.
  ///
  /// A template is used where the file has all of its columns, so that several files may feed one
  /// corpus, each the tables that it has the columns of.
  ///
  /// - Throws: `noTable` where no template is used.
  init(_ preset: ImportPreset, names: [String], file: String) throws(ImportFault) {
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated().reversed() {
      places[name.trimmed.lowercased()] = place
    }
    var rows: [Row] = []
    var used: Set<Int> = []
    var lacks: [String]?
    for (index, table) in preset.tables.enumerated() {
      for row in table.rows {
        var missing: [String] = []
        var found = 0
        func place(_ column: ColumnName) throws(MissingColumn) -> Int? {
          for name in column.names {
            if let place = places[name.lowercased()] {
              found += 1
              used.insert(place)
              return place
            }
          }
          if column.isOptional { return nil }
          throw MissingColumn(name: column.names.first ?? "")
        }
        var cells: [(field: Int, value: ImportRecord.Value)] = []
        for (name, value) in row.cells {
          guard let field = table.schema.fields.firstIndex(where: { $0.name == name }) else {
            continue
          }
          do throws(MissingColumn) {
            cells.append((field, try value.map(place)))
          } catch {
            missing.append(error.name)
          }
        }
        var needed: [Int] = []
        for column in row.needed {
          do throws(MissingColumn) {
            if let place = try place(column) { needed.append(place) }
          } catch {
            missing.append(error.name)
          }
        }
        var each: ImportRecord.Value.Items?
        do throws(MissingColumn) {
          if let items = row.each { each = try items.map(place) }
        } catch {
          missing.append(error.name)
        }
        if missing.isEmpty {
          // What is on columns alone that this file may lack and does is made of nothing.
          let isMadeOfNothing = row.each != nil ? each?.isMissing ?? true : found == 0
          if isMadeOfNothing { continue }
          rows.append(Row(table: index, needed: needed, each: each, cells: cells))
        } else if missing.count < lacks?.count ?? .max {
          lacks = missing
        }
      }
    }
    guard !rows.isEmpty else {
      throw .noTable(file: file, preset: preset.name, lacks: lacks ?? [])
    }
    self.rows = rows
    self.names = names
    columns = used.sorted()
    let marks = Dictionary(
      preset.missing.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { $1 })
    missing = columns.map { column in
      MissingValues([""] + (marks[names[column].trimmed.lowercased()] ?? []))
    }
  }
}

extension ImportRecord.Value.Items {
  /// Whether the list is in a column that the file lacks.
  fileprivate var isMissing: Bool {
    if case .column(nil) = value { return true }
    return false
  }
}
