import Chronology
import Corpus
import Plan

/// Forms groups of rows and sums them up into a derived table, one row a group.
struct Grouping {
  let table: Table
  let tableIndex: Int?
  let catalog: Catalog
  let cancellation: Cancellation
  let answers: EarlierAnswers
  /// How computed columns hang on the dates of the row.
  var dates = DerivedDates()

  /// The groups of a relation, in no order.
  func group(
    _ relation: Relation, by keys: [GroupingKey], _ aggregates: [Aggregate],
    schema: RelationSchema
  ) throws(Interrupted) -> Relation {
    var notes = relation.notes
    let groups: RowGroups
    var fields: [Field]
    if let cells = try cells(relation.rows, keys) {
      groups = RowGroups(cells)
      fields = zip(keys, cells.keys).enumerated().map { index, key in
        Field(name: key.0.name, column: key.1.column(cells.values(ofKey: index)))
      }
    } else {
      let members: Members
      (members, fields) = try coded(relation.rows.numbers, keys)
      groups = RowGroups(members)
      if members.rows.count != relation.rows.count {
        notes.append(
          .countedOften(
            rows: relation.rows.count, of: relation.schema.noun, counted: members.rows.count))
      }
    }
    let spans = groupedSpans(relation.rows, keys)
    if spans > 0 { notes.append(.groupedByStart(count: spans)) }
    for aggregate in aggregates {
      try cancellation.check()
      let summing = Summing(
        table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation,
        answers: answers, dates: dates, groups: groups)
      let sum = try summing.sum(of: aggregate.function)
      notes += sum.notes(named: aggregate.name)
      fields.append(Field(name: aggregate.name, column: sum.column))
    }
    let derived = Table(name: schema.noun, rowCount: groups.count, fields: fields)
    return Relation(
      table: derived, tableIndex: nil, rows: .all(groups.count), schema: schema, notes: notes,
      lineage: Lineage(parent: relation, groups: groups))
  }

  /// The cells of the rows, where each key has few values.
  private func cells(
    _ rows: Relation.Rows, _ keys: [GroupingKey]
  ) throws(Interrupted) -> GroupCells? {
    var dense: [DenseKey] = []
    for key in keys {
      guard let key = DenseKey(key, of: table) else { return nil }
      dense.append(key)
    }
    return try GroupCells(rows, by: dense, cancellation)
  }

  /// The members of groups by any keys, and the field of each key.
  private func coded(
    _ rows: [Int32], _ keys: [GroupingKey]
  ) throws(Interrupted) -> (Members, [Field]) {
    var members = Members(rows: rows)
    var codings: [KeyCoding] = []
    for key in keys {
      try cancellation.check()
      let coding = try KeyCoding(rows, key, table, cancellation)
      try members.split(by: coding, position: codings.count, cancellation)
      codings.append(coding)
    }
    var fields: [Field] = []
    for (index, (key, coding)) in zip(keys, codings).enumerated() {
      fields.append(try coding.field(named: key.name, members.codes(ofKey: index)))
    }
    return (members, fields)
  }

  /// The number of rows whose date is a span where a part of it is a key: its start was taken.
  private func groupedSpans(_ rows: Relation.Rows, _ keys: [GroupingKey]) -> Int {
    for case .datePart(_, let field) in keys.map(\.value) {
      guard case .date(let column) = table.fields[field].column, !column.irregular.isEmpty else {
        continue
      }
      let count = rows.count(in: column.irregular.spans(capacity: table.rowCount))
      if count > 0 { return count }
    }
    return 0
  }
}

/// The entries of a grouping: rows and the group that each belongs to.
struct Members: Sendable {
  private(set) var rows: [Int32]
  private(set) var groups: [Int32]
  private(set) var groupCount: Int
  /// How many entries each group has, where that was found on the way.
  private(set) var groupCounts: [Int32]?
  /// For each entry, its place in the rows that the grouping began with.
  private var positions: [Int32]
  /// The codes of each group, one array a key.
  private var keyCodes: [[Int32]] = []

  init(rows: [Int32]) {
    self.rows = rows
    groups = Array(repeating: 0, count: rows.count)
    positions = rows.indices.map { Int32($0) }
    groupCount = rows.isEmpty ? 0 : 1
  }

  /// Rows whose groups are known.
  init(rows: [Int32], groups: [Int32], groupCount: Int) {
    self.rows = rows
    self.groups = groups
    self.groupCount = groupCount
    positions = []
  }

  func codes(ofKey key: Int) -> [Int32] { keyCodes[key] }

  /// Splits every group by a further key; an entry with several values becomes several.
  mutating func split(
    by coding: KeyCoding, position key: Int, _ cancellation: Cancellation
  ) throws(Interrupted) {
    if keyCodes.isEmpty, groupCount <= 1, coding.codes.count == rows.count {
      return try begin(with: coding, cancellation)
    }
    let starts = coding.starts(count: (coding.positions.last.map { Int($0) } ?? -1) + 1)
    var numbering = PairNumbering(
      left: groupCount, right: coding.valueCount + 1, count: rows.count)
    var newRows: [Int32] = []
    var newGroups: [Int32] = []
    var newPositions: [Int32] = []
    newRows.reserveCapacity(rows.count)
    newGroups.reserveCapacity(rows.count)
    newPositions.reserveCapacity(rows.count)
    for entry in rows.indices {
      try cancellation.check(at: entry)
      let position = Int(positions[entry])
      for index in starts[position]..<starts[position + 1] {
        newRows.append(rows[entry])
        newPositions.append(positions[entry])
        newGroups.append(numbering.number(groups[entry], coding.codes[index] + 1))
      }
    }
    keyCodes = keyCodes.map { codes in numbering.pairs.map { codes[Int($0.left)] } }
    keyCodes.append(numbering.pairs.map { $0.right - 1 })
    (rows, groups, positions) = (newRows, newGroups, newPositions)
    groupCount = numbering.pairs.count
    groupCounts = nil
  }
}

extension Members {
  /// Forms groups by the first key, of which each row has one value.
  private mutating func begin(
    with coding: KeyCoding, _ cancellation: Cancellation
  ) throws(Interrupted) {
    if let counts = coding.valueCounts { return begin(with: coding, counts) }
    // Not all values need to have rows.
    var numbers = [Int32](repeating: -1, count: coding.valueCount + 1)
    var found: [Int32] = []
    for entry in rows.indices {
      try cancellation.check(at: entry)
      let code = coding.codes[entry]
      if numbers[Int(code + 1)] < 0 {
        numbers[Int(code + 1)] = Int32(found.count)
        found.append(code)
      }
      groups[entry] = numbers[Int(code + 1)]
    }
    keyCodes = [found]
    groupCount = found.count
  }

  /// Forms a group of each value, and one of the rows without any.
  private mutating func begin(with coding: KeyCoding, _ counts: [Int32]) {
    groups = coding.codes
    var found = (0..<Int32(counts.count)).map(\.self)
    let missing = rows.count - counts.reduce(0) { $0 + Int($1) }
    groupCounts = counts
    if missing > 0 {
      let group = Int32(counts.count)
      for entry in groups.indices where groups[entry] < 0 { groups[entry] = group }
      found.append(-1)
      groupCounts?.append(Int32(missing))
    }
    keyCodes = [found]
    groupCount = found.count
  }
}

extension KeyCoding {
  /// Where the entries of each position begin; one more than there are positions.
  fileprivate func starts(count: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for position in positions { starts[Int(position) + 1] += 1 }
    for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }
    return starts
  }
}
