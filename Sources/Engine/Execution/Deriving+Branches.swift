import Chronology
import Corpus
import Plan

// Values of the rows of any collection that a reference leads to.
extension Deriving {
  /// The ends of one way: the rows there, and their field.
  private struct Branch {
    let ends: RowLists
    let value: BoundValue?
    let field: Field?

    /// The column of the field; nil where the rows themselves are meant.
    var column: Column? { field?.column }
  }

  /// The values at the ends of several ways, of which a single reference takes one.
  ///
  /// - Complexity: O(rows) for each way.
  func branches(
    _ branches: [PathBranch], _ derivation: Derivation, _ rows: [Int32], _ near: Table,
    at index: Int?
  ) throws(Interrupted) -> Field {
    var found: [Branch] = []
    for branch in branches {
      let ends = try Steps.ends(of: branch.hops, from: rows, near, catalog, index, cancellation)
      let table = branch.hops.last.map { catalog.corpus.tables[$0.target] } ?? near
      found.append(
        Branch(
          ends: ends, value: branch.field, field: branch.field.map { table.fields[$0.field] }))
    }
    switch derivation.kind {
    case .list: return try lists(found, derivation.name, rows, near.rowCount)
    case .link(let target): return try links(found, target, derivation.name, rows, near.rowCount)
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .datePart, .reference:
      return try single(found, derivation, rows, near.rowCount)
    }
  }

  private func lists(
    _ branches: [Branch], _ name: String, _ rows: [Int32], _ count: Int
  ) throws(Interrupted) -> Field {
    let reader = CellReader(corpus: catalog.corpus, language: "en")
    var texts = [[String]?](repeating: nil, count: count)
    defer { Discard.later(&texts) }
    for (start, row) in rows.enumerated() {
      try cancellation.check(at: start)
      var values: [String] = []
      for branch in branches {
        guard let field = branch.field, let value = branch.value else { continue }
        values += branch.ends[start].flatMap { reader.texts(value, field, Int($0)) }
      }
      texts[Int(row)] = values.withoutRepetition
    }
    return Field(name: name, column: .list(ListColumn(texts)))
  }

  private func links(
    _ branches: [Branch], _ target: Int, _ name: String, _ rows: [Int32], _ count: Int
  ) throws(Interrupted) -> Field {
    var lists = [[Int32]?](repeating: nil, count: count)
    for (start, row) in rows.enumerated() {
      try cancellation.check(at: start)
      var values: [Int32] = []
      for branch in branches {
        let column = branch.column
        for end in branch.ends[start] {
          values += column.map { $0.entities(Int(end)) } ?? [end]
        }
      }
      lists[Int(row)] = values.withoutRepetition
    }
    return Field(name: name, column: .link(LinkColumn(table: target, lists)))
  }

  private func single(
    _ branches: [Branch], _ derivation: Derivation, _ rows: [Int32], _ count: Int
  ) throws(Interrupted) -> Field {
    /// The row at the end of each row's way, and which way that is.
    var ends = [Int32](repeating: -1, count: count)
    var ways = [Int](repeating: 0, count: count)
    for (way, branch) in branches.enumerated() {
      for (start, row) in rows.enumerated() {
        try cancellation.check(at: start)
        guard let end = branch.ends[start].first else { continue }
        ends[Int(row)] = end
        ways[Int(row)] = way
      }
    }
    if branches.count == 1, let field = branches[0].field {
      return try field.gathered(ends, named: derivation.name, cancellation)
    }
    let columns = branches.map(\.column)
    func values<Item>(_ item: (Column, Int) -> Item?) throws(Interrupted) -> [Item?] {
      var values = [Item?](repeating: nil, count: count)
      for (row, end) in ends.enumerated() where end >= 0 {
        try cancellation.check(at: row)
        values[row] = columns[ways[row]].flatMap { item($0, Int(end)) }
      }
      return values
    }
    let column: Column
    switch derivation.kind {
    case .category: column = .category(CodedColumn(try values { $0.text(at: $1) }))
    case .integer:
      column = .integer(
        IntegerColumn(
          try values { column, row in
            guard case .integer(let column) = column, !column.missing.contains(row) else {
              return nil
            }
            return column.values[row]
          }))
    case .decimal, .datePart:
      column = .decimal(DecimalColumn(try values { $0.quantity($1)?.value }))
    case .quantity:
      column = .quantity(
        QuantityColumn(try values { $0.quantity($1) }, isDeclared: columns.declareQuantities))
    case .boolean:
      column = .boolean(
        BooleanColumn(
          try values { column, row in
            guard case .boolean(let column) = column, !column.missing.contains(row) else {
              return nil
            }
            return column.isTrue.contains(row)
          }))
    case .date:
      column = .date(
        DateColumn(
          try values { column, row in
            if case .date(let column) = column { column[row] } else { nil }
          }))
    case .reference(let table):
      let found = try values { column, row in
        if case .reference(let column) = column { column[row] } else { nil }
      }
      column = .reference(
        ReferenceColumn(
          rows: found.map { Int32($0?.row ?? -1) },
          target: table.map { .table($0) }
            ?? .any(Buffer(found.map { UInt16($0?.table ?? 0) }))))
    case .text, .list, .link:
      column = .text(try TextColumn(try values { $0.text(at: $1) }, cancellation))
    }
    return unread(branches, ends, ways, named: derivation.name, column)
  }

  /// A column with what could not be read of the fields that it was made of.
  private func unread(
    _ branches: [Branch], _ ends: [Int32], _ ways: [Int], named name: String, _ column: Column
  ) -> Field {
    let fields = branches.map(\.field)
    guard fields.contains(where: { $0?.faulty != nil }) else {
      return Field(name: name, column: column)
    }
    let faulty = RowSet(
      capacity: ends.count,
      rows: ends.indices.lazy.filter { row in
        ends[row] >= 0 && fields[ways[row]]?.faulty?.contains(Int(ends[row])) ?? false
      })
    let texts = ends.indices.map { row in
      ends[row] < 0 ? nil : fields[ways[row]]?.unread?[Int(ends[row])]
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

extension [Column?] {
  /// Whether a file declares one of them as quantities.
  fileprivate var declareQuantities: Bool {
    contains { if case .quantity(let column)? = $0 { column.isDeclared } else { false } }
  }
}
