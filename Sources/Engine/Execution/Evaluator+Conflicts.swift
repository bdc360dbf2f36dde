import Corpus
import Plan
import Query

extension Evaluator {
  /// One row for each pair of claims that contradict each other, in the order of their rows; the
  /// pair is what the row was made of.
  ///
  /// - Complexity: O(n) for n claims, and the square of their number for each subject and property.
  func conflicts(
    in relation: Relation, _ fields: ClaimFields, only certainty: ConflictCertainty?
  ) throws(Interrupted) -> Relation {
    let finder = ConflictFinder(table: relation.table, fields: fields)
    let pairs = try finder.pairs(among: relation.rows.numbers, cancellation)
      .filter { certainty == nil || $0.contradiction.certainty == certainty }
    let chains = SpeakerChains(table: relation.table, fields: fields, corpus: catalog.corpus)
    let lefts = pairs.map(\.left)
    let keys = fields.by.map { relation.table.fields[$0].column.gathered(lefts) }
    func claims(_ rows: [Int32]) -> Column {
      .reference(ReferenceColumn(rows: rows, target: .table(relation.tableIndex ?? 0)))
    }
    let columns =
      [.text(TextColumn(pairs.map { $0.contradiction.certainty.rawValue }))] + keys
      + [
        claims(lefts), claims(pairs.map(\.right)),
        .text(TextColumn(try cancellation.map(pairs) { (pair) in chains.reason(pair) })),
      ]
    let names =
      ["certainty"] + fields.by.map { relation.table.fields[$0].name }
      + ["left", "right", "reason"]
    let table = Table(
      name: "conflicts", rowCount: pairs.count,
      fields: zip(names, columns).map { Field(name: $0, column: $1) })
    return Relation(
      table: table, tableIndex: nil, rows: .all(pairs.count), schema: relation.schema,
      notes: relation.notes,
      lineage: Lineage(parent: KeptAnswer(relation), groups: pairs.map { [$0.left, $0.right] }))
  }
}

/// Two claims that contradict each other.
struct ConflictingPair {
  let left: Int32
  let right: Int32
  let contradiction: Contradiction
}

/// Finds the claims of a table that contradict each other.
struct ConflictFinder {
  let table: Table
  let fields: ClaimFields

  func pairs(
    among rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> [ConflictingPair] {
    let groups = try groups(of: rows, cancellation)
    var pairs: [ConflictingPair] = []
    var step = 0
    for group in 0..<groups.count {
      try cancellation.check(at: group)
      if groups[group].count < 2 { continue }
      let claims = groups[group].map { Claim(Int($0), in: table, fields) }
      for (index, left) in claims.enumerated() {
        for right in claims[(index + 1)...] {
          try cancellation.check(at: step)
          step += 1
          let isMany = hasSeveralValues(left.row) && hasSeveralValues(right.row)
          guard let found = Contradiction(left, right, hasSeveralValues: isMany) else { continue }
          pairs.append(
            ConflictingPair(
              left: Int32(left.row), right: Int32(right.row), contradiction: found))
        }
      }
    }
    return try cancellation.sorted(pairs) { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// The rows that say something of the same, in the order in which each group is met.
  private func groups(
    of rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> RowLists {
    var rows = rows
    var groups = [Int32](repeating: 0, count: rows.count)
    var count = rows.isEmpty ? 0 : 1
    for field in fields.by {
      let codes = try codes(of: rows, table.fields[field].column, cancellation)
      var numbering = PairNumbering(left: count, right: Int(codes.max() ?? 0) + 1)
      var keptRows: [Int32] = []
      var keptGroups: [Int32] = []
      for (place, code) in codes.enumerated() {
        try cancellation.check(at: place)
        // A claim that does not say what it is about contradicts none.
        if code < 0 { continue }
        keptRows.append(rows[place])
        keptGroups.append(numbering.number(groups[place], code))
      }
      (rows, groups, count) = (keptRows, keptGroups, numbering.pairs.count)
    }
    return try RowLists(rows, by: groups, count: count, cancellation)
  }

  /// A number for each different value of a column; -1 for none.
  private func codes(
    of rows: [Int32], _ column: Column, _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    switch column {
    case .text(let column):
      var numbering = TextNumbering(column)
      return try cancellation.map(rows) { (row) in numbering.number(of: Int(row)) }
    case .category(let column):
      return try cancellation.map(rows) { (row) in
        let code = column.codes[Int(row)]
        return code == CodedColumn.missingCode ? -1 : Int32(code)
      }
    case .reference(let column):
      return try numbers(of: rows, cancellation) { column[$0] }
    case .integer, .decimal, .quantity, .boolean, .date, .list, .link:
      return try numbers(of: rows, cancellation) { column.text(at: $0) }
    }
  }

  private func numbers<Value: Hashable>(
    of rows: [Int32], _ cancellation: Cancellation, _ value: (Int) -> Value?
  ) throws(Interrupted) -> [Int32] {
    var numbers: [Value: Int32] = [:]
    defer { Discard.later(&numbers) }
    return try cancellation.map(rows) { (row) in
      guard let value = value(Int(row)) else { return -1 }
      let number = numbers[value] ?? Int32(numbers.count)
      numbers[value] = number
      return number
    }
  }

  /// Whether the property of a claim may have several values at once.
  private func hasSeveralValues(_ row: Int) -> Bool {
    guard let property = fields.property else { return false }
    return table.fields[property].column.text(at: row).map(table.many.contains) ?? false
  }
}

/// Who said a claim, and who reports that he did.
private struct SpeakerChains {
  let table: Table
  let fields: ClaimFields
  let corpus: Corpus

  /// `different values: Kishida; Suzuki, reported by the author`.
  func reason(_ pair: ConflictingPair) -> String {
    let reason = pair.contradiction.reason.rawValue
    guard let left = chain(Int(pair.left)), let right = chain(Int(pair.right)) else {
      return reason
    }
    return "\(reason): \(left); \(right)"
  }

  /// From who said it to who reports it; nil where nobody is named.
  private func chain(_ row: Int) -> String? {
    guard let field = fields.speaker, case .reference(let speakers) = table.fields[field].column
    else { return nil }
    var names: [String] = []
    var seen: Set<Int> = []
    var next: Int? = row
    while let row = next, seen.insert(row).inserted {
      if let speaker = speakers[row] {
        let table = corpus.tables[speaker.table]
        names.append(
          table.label(of: speaker.row, language: "en") ?? table.id(of: speaker.row) ?? "?")
      }
      guard let via = fields.via, case .reference(let reports) = table.fields[via].column else {
        break
      }
      next = reports[row]?.row
    }
    return names.isEmpty ? nil : names.joined(separator: ", reported by ")
  }
}
