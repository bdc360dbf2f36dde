package import Corpus

extension Corpus {
  /// The corpus with some rows of its tables, in orders of their own; what leads to a row leads to it still,
  /// and what led to one that is left out leads nowhere.
  ///
  /// - Parameter orders: The rows of a table, by its index, in the order that they get. Tables that it does
  ///   not name keep all, and so do passages of texts.
  /// - Complexity: O(values).
  package func rearranged(_ orders: [Int: [Int32]]) -> Corpus {
    // Where each row of a table is afterwards; -1 where it is left out.
    var places: [Int: [Int32]] = [:]
    for (table, order) in orders {
      var moved = [Int32](repeating: -1, count: self.tables[table].rowCount)
      for (place, row) in order.enumerated() { moved[Int(row)] = Int32(place) }
      places[table] = moved
    }
    let tables = self.tables.enumerated().map { index, table -> Table in
      let order = orders[index]
      let fields = table.fields.map { field -> Field in
        let own = order.map { field.inOrder($0) } ?? field
        return own.column.leads(toOneOf: places)
          ? own.replacing(
            column: own.column.leading(to: places), faulty: own.faulty, unread: own.unread)
          : own
      }
      return order.map { table.keeping(rows: $0, fields: fields) }
        ?? table.replacing(fields: fields)
    }
    return replacing(tables: tables)
  }

  /// The corpus with other tables, which have the same fields.
  func replacing(tables: [Table]) -> Corpus {
    Corpus(
      name: name, title: title, tables: tables, texts: texts, passagesTable: passagesTable,
      damage: damage)
  }
}

extension Field {
  /// The values of some rows, in their order.
  func inOrder(_ rows: [Int32]) -> Field {
    let values = gathered(rows, named: name)
    return replacing(column: values.column, faulty: values.faulty, unread: values.unread)
  }
}

extension Column {
  fileprivate func leads(toOneOf places: [Int: [Int32]]) -> Bool {
    switch self {
    case .reference(let column):
      if case .table(let table) = column.target { places[table] != nil } else { !places.isEmpty }
    case .link(let column): places[column.table] != nil
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list: false
    }
  }

  /// The column where rows that it leads to are in other places.
  fileprivate func leading(to places: [Int: [Int32]]) -> Column {
    switch self {
    case .reference(let column):
      let rows = (0..<column.rows.count).map { row -> Int32 in
        guard let reference = column[row] else { return -1 }
        return places[reference.table].map { $0[reference.row] } ?? Int32(reference.row)
      }
      return .reference(ReferenceColumn(rows: rows, target: column.target))
    case .link(let column):
      guard let places = places[column.table] else { return self }
      var lists = RowLists()
      for row in 0..<column.targets.rowCount {
        lists.append(column[row].compactMap { places[Int($0)] < 0 ? nil : places[Int($0)] })
      }
      return .link(LinkColumn(table: column.table, lists))
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list: return self
    }
  }
}
