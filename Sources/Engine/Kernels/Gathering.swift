import Corpus

extension Field {
  /// So many rows are read one by one sooner than with their whole column.
  private static let few = 1_000

  /// The values of some rows as a field of their own, with what could not be read of them; -1 stands
  /// for a missing value.
  func gathered(
    _ rows: [Int32], named name: String, _ cancellation: Cancellation
  ) throws(Interrupted) -> Field {
    // A column that nobody has read is not read for a few of its rows.
    if rows.count <= Self.few, !rows.contains(-1), let column = peeked(at: rows) {
      return Field(name: name, column: column)
    }
    let unread = self.unread.map { cells in
      UnreadCells(rows.map { $0 < 0 ? nil : cells[Int($0)] })
    }
    let faulty = self.faulty.map { faulty in
      RowSet(
        capacity: rows.count,
        rows: rows.indices.lazy.filter { rows[$0] >= 0 && faulty.contains(Int(rows[$0])) })
    }
    return Field(
      name: name, column: try column.gathered(rows, cancellation), faulty: faulty,
      unread: unread?.isEmpty == false ? unread : nil)
  }
}

extension Column {
  /// The values of some rows as a column of their own; -1 stands for a missing value.
  func gathered(
    _ rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> Column {
    func values<Item>(_ value: (Int) -> Item?) throws(Interrupted) -> [Item?] {
      try cancellation.map(rows) { (row) in row < 0 ? nil : value(Int(row)) }
    }
    switch self {
    case .text(let column): return .text(try column.gathered(rows, cancellation))
    case .category(let column):
      return .category(
        CodedColumn(
          codes: rows.map { $0 < 0 ? CodedColumn.missingCode : column.codes[Int($0)] },
          dictionary: column.dictionary))
    case .integer(let column):
      var numbers = [Int64](repeating: 0, count: rows.count)
      let missing = try fill(rows, column.missing, cancellation) { numbers[$0] = column.values[$1] }
      return .integer(IntegerColumn(values: numbers, missing: missing))
    case .decimal(let column):
      var numbers = [Double](repeating: 0, count: rows.count)
      let missing = try fill(rows, column.missing, cancellation) { numbers[$0] = column.values[$1] }
      return .decimal(DecimalColumn(values: numbers, missing: missing))
    case .quantity(let column):
      return .quantity(QuantityColumn(try values { column[$0] }, isDeclared: column.isDeclared))
    case .date(let column):
      return .date(
        try column.gathered(rows) { () throws(Interrupted) in try cancellation.check() })
    case .reference(let column):
      let found = try values { column[$0] }
      let target: ReferenceColumn.Target =
        if case .any = column.target { .any(Buffer(found.map { UInt16($0?.table ?? 0) })) } else {
          column.target
        }
      return .reference(
        ReferenceColumn(rows: found.map { Int32($0?.row ?? -1) }, target: target))
    case .boolean(let column):
      let found = try values { column.missing.contains($0) ? nil : column.isTrue.contains($0) }
      return .boolean(BooleanColumn(found))
    case .list(let column):
      var lists = try values { column[$0] }
      defer { Discard.later(&lists) }
      return .list(ListColumn(lists))
    case .link(let column):
      var lists = RowLists()
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        lists.append(row < 0 ? [] : column[Int(row)])
      }
      return .link(LinkColumn(table: column.table, lists))
    }
  }
}

/// Hands on the place and the row of each value that there is.
///
/// - Returns: The places without a value.
@inline(__always)
private func fill(
  _ rows: [Int32], _ missing: RowSet, _ cancellation: Cancellation, _ use: (Int, Int) -> Void
) throws(Interrupted) -> RowSet {
  var lacking = RowSet(capacity: rows.count)
  for (place, row) in rows.enumerated() {
    try cancellation.check(at: place)
    if row < 0 || missing.contains(Int(row)) { lacking.insert(place) } else { use(place, Int(row)) }
  }
  return lacking
}

extension TextColumn {
  /// A column from strings.
  init(_ texts: [String?], _ cancellation: Cancellation) throws(Interrupted) {
    var heap: [UInt8] = []
    var offsets = [0]
    offsets.reserveCapacity(texts.count + 1)
    var missing = RowSet(capacity: texts.count)
    for (row, text) in texts.enumerated() {
      try cancellation.check(at: row)
      if let text { heap += text.utf8 } else { missing.insert(row) }
      offsets.append(heap.count)
    }
    self.init(heap: Buffer(heap), offsets: Buffer(offsets), missing: missing)
  }

  /// The texts of some rows as a column of their own, copied byte for byte.
  func gathered(
    _ rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> TextColumn {
    var missing = RowSet(capacity: rows.count)
    if let codes {
      var gathered = [UInt16](repeating: 0, count: rows.count)
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        if row < 0 || self.missing.contains(Int(row)) {
          missing.insert(step)
        } else {
          gathered[step] = codes[Int(row)]
        }
      }
      return TextColumn(heap: heap, offsets: offsets, codes: Buffer(gathered), missing: missing)
    }
    var heap: [UInt8] = []
    var offsets = [0]
    offsets.reserveCapacity(rows.count + 1)
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      if row < 0 || self.missing.contains(Int(row)) {
        missing.insert(step)
      } else {
        heap += self.heap.values(at: range(of: Int(row)))
      }
      offsets.append(heap.count)
    }
    return TextColumn(heap: Buffer(heap), offsets: Buffer(offsets), missing: missing)
  }
}

// Where few rows are gathered, which nobody needs to stop.
extension Field {
  /// The values of some rows as a field of their own, which are gathered when somebody asks for them; -1 stands
  /// for a missing value.
  func gatheredLater(_ rows: [Int32], named name: String) -> Field {
    // What could not be read is looked for by row.
    guard faulty == nil, unread == nil else { return gathered(rows, named: name) }
    let column = column
    return Field(name: name, kind: kind) {
      column.gathered(rows)
    } few: { places in
      column.gathered(places.map { rows[$0] })
    }
  }

  func gathered(_ rows: [Int32], named name: String) -> Field {
    uninterrupted { (never) throws(Interrupted) in try gathered(rows, named: name, never) }
  }
}

extension Column {
  func gathered(_ rows: [Int32]) -> Column {
    uninterrupted { (never) throws(Interrupted) in try gathered(rows, never) }
  }
}

extension TextColumn {
  func gathered(_ rows: [Int32]) -> TextColumn {
    uninterrupted { (never) throws(Interrupted) in try gathered(rows, never) }
  }
}

/// Does what needs nobody to stop it.
func uninterrupted<Item>(
  _ body: (Cancellation) throws(Interrupted) -> Item
) -> Item {
  do { return try body(.never) } catch { preconditionFailure("nothing interrupts it") }
}
