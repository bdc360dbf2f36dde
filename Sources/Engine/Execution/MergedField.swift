import Chronology
import Corpus
import Plan

/// A column of values that stand in several fields, each row's in one of them.
struct MergedField {
  /// The fields; nil for one that has no values.
  let fields: [Field?]
  /// The field that each row's value is from.
  let ways: [Int]
  /// The row that it has there; -1 for none.
  let rows: [Int32]
  let cancellation: Cancellation

  /// The values as those of a kind, to which those of all fields belong.
  ///
  /// - Complexity: O(rows).
  func field(_ kind: ValueKind, named name: String) throws(Interrupted) -> Field {
    if fields.count == 1, let field = fields[0] {
      return try field.gathered(rows, named: name, cancellation)
    }
    return unread(named: name, try column(kind))
  }

  private func column(_ kind: ValueKind) throws(Interrupted) -> Column {
    switch kind {
    case .category: return .category(CodedColumn(try values { $0.text(at: $1) }))
    case .integer:
      return .integer(
        IntegerColumn(
          try values { column, row in
            guard case .integer(let column) = column, !column.missing.contains(row) else {
              return nil
            }
            return column.values[row]
          }))
    case .decimal: return .decimal(DecimalColumn(try values { $0.quantity($1)?.value }))
    case .quantity:
      return .quantity(QuantityColumn(try values { $0.quantity($1) }, isDeclared: declares))
    case .boolean:
      return .boolean(
        BooleanColumn(
          try values { column, row in
            guard case .boolean(let column) = column, !column.missing.contains(row) else {
              return nil
            }
            return column.isTrue.contains(row)
          }))
    case .date, .datePart:
      return .date(
        DateColumn(
          try values { column, row in
            if case .date(let column) = column { column[row] } else { nil }
          }))
    case .reference(let table):
      let found = try values { column, row in
        if case .reference(let column) = column { column[row] } else { nil }
      }
      return .reference(
        ReferenceColumn(
          rows: found.map { Int32($0?.row ?? -1) },
          target: table.map { .table($0) }
            ?? .any(Buffer(found.map { UInt16($0?.table ?? 0) }))))
    case .text, .list, .link:
      return .text(try TextColumn(try values { $0.text(at: $1) }, cancellation))
    }
  }

  private func values<Item>(
    _ item: (Column, Int) -> Item?
  ) throws(Interrupted) -> [Item?] {
    let columns = fields.map { $0?.column }
    var values = [Item?](repeating: nil, count: rows.count)
    for (place, row) in rows.enumerated() where row >= 0 {
      try cancellation.check(at: place)
      values[place] = columns[ways[place]].flatMap { item($0, Int(row)) }
    }
    return values
  }

  /// Whether a file declares one of them as quantities.
  private var declares: Bool {
    fields.contains { field in
      if case .quantity(let column)? = field?.column { column.isDeclared } else { false }
    }
  }

  /// A column with what could not be read of the fields that it was made of.
  private func unread(named name: String, _ column: Column) -> Field {
    guard fields.contains(where: { $0?.faulty != nil }) else {
      return Field(name: name, column: column)
    }
    let faulty = RowSet(
      capacity: rows.count,
      rows: rows.indices.lazy.filter { place in
        rows[place] >= 0 && fields[ways[place]]?.faulty?.contains(Int(rows[place])) ?? false
      })
    let texts = rows.indices.map { place in
      rows[place] < 0 ? nil : fields[ways[place]]?.unread?[Int(rows[place])]
    }
    let cells = UnreadCells(texts)
    return Field(
      name: name, column: column, faulty: faulty, unread: cells.isEmpty ? nil : cells)
  }
}

extension Column {
  /// A number as one that may be known between bounds; nil where there is none.
  fileprivate func quantity(_ row: Int) -> Quantity? {
    let number: Double?
    switch self {
    case .integer(let column):
      number = column.missing.contains(row) ? nil : Double(column.values[row])
    case .decimal(let column): number = column[row]
    case .quantity(let column): return column[row]
    case .text, .category, .boolean, .date, .list, .reference, .link: number = nil
    }
    return number.map { Quantity(value: $0, low: $0, high: $0) }
  }
}
