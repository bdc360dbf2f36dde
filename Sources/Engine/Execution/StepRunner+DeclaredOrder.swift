import Corpus

extension StepRunner {
  /// What is declared of the order of rows beside their dates.
  ///
  /// - Parameter times: when the rows began and ended, narrowed to what relations leave.
  /// - Complexity: O(rows of the tables of relations).
  func declaredOrder(
    of relation: Relation, _ dates: DateColumn, _ times: inout RowTimes
  ) throws(Interrupted) -> DeclaredOrder {
    // Times of different zones, or of a zone that nobody names, have no order.
    let clock: ((Int) -> Int64?)? =
      dates.hasClocks ? { row in dates.hasZone(row) ? nil : dates.clock(row) } : nil
    guard catalog.takesDeclaredOrder else {
      return try DeclaredOrder([], clock: clock, &times, cancellation)
    }
    var ordinal: ((Int) -> Int64?)?
    if case .numbers(let name)? = relation.table.timeline.order,
      let field = relation.table.fieldIndex(named: name),
      case .integer(let numbers) = relation.table.fields[field].column
    {
      ordinal = { numbers.missing.contains($0) ? nil : numbers.values[$0] }
    }
    return try DeclaredOrder(
      try declaredPairs(of: relation.tableIndex), ordinal: ordinal, clock: clock, &times,
      cancellation)
  }

  /// The rows of a table of which relations say that the first begins before the second.
  private func declaredPairs(of table: Int?) throws(Interrupted) -> [DeclaredOrder.Pair] {
    guard let table else { return [] }
    var pairs: [DeclaredOrder.Pair] = []
    for (place, relations) in catalog.corpus.tables.enumerated() {
      guard case .relations(let name, let kinds)? = relations.timeline.order,
        let field = relations.fieldIndex(named: name)
      else { continue }
      let ends = kinds.compactMap { kind -> (String, ReferenceColumn, ReferenceColumn)? in
        guard let earlier = relations.references(named: kind.earlier),
          let later = relations.references(named: kind.later)
        else { return nil }
        return (kind.value, earlier, later)
      }
      for row in 0..<relations.rowCount {
        try cancellation.check(at: row)
        let value = relations.fields[field].column.text(at: row)
        for (_, earlier, later) in ends.filter({ $0.0 == value }) {
          guard let first = earlier[row], let second = later[row], first.table == table,
            second.table == table
          else { continue }
          pairs.append(
            .init(
              first: Int32(first.row), second: Int32(second.row),
              relation: RowReference(table: place, row: row)))
        }
      }
    }
    return pairs
  }
}

extension DateColumn {
  /// Whether the time of day of a row names its zone.
  fileprivate func hasZone(_ row: Int) -> Bool {
    guard let text = texts[row], let time = text.firstIndex(of: "T") else { return false }
    return text[time...].contains { "Z+-".contains($0) }
  }
}

extension Table {
  fileprivate func references(named name: String) -> ReferenceColumn? {
    guard let field = fieldIndex(named: name), case .reference(let column) = fields[field].column
    else { return nil }
    return column
  }
}
