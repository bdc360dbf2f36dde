import Corpus
import Query

extension Evaluator {
  /// The rows that a path leads to, each once, in the order of their table.
  func follow(_ relation: inout Relation, _ hops: [Hop], deep: Bool) throws(Interrupted) {
    var table = relation.table
    var tableIndex = relation.tableIndex
    var rows = relation.rows.set(capacity: table.rowCount)
    for hop in hops {
      try cancellation.check()
      rows = try step(rows, hop, table, tableIndex)
      tableIndex = hop.target
      table = catalog.corpus.tables[hop.target]
    }
    var found = rows
    // Each round follows only what the one before has found anew, so that circles end.
    while deep, !rows.isEmpty {
      try cancellation.check()
      for hop in hops {
        rows = try step(rows, hop, table, tableIndex)
        tableIndex = hop.target
        table = catalog.corpus.tables[hop.target]
      }
      rows = rows.subtracting(found)
      found |= rows
    }
    relation = Relation(
      table: table, tableIndex: tableIndex, rows: .kept(found), schema: relation.schema,
      notes: relation.notes)
  }

  private func step(
    _ rows: RowSet, _ hop: Hop, _ table: Table, _ tableIndex: Int?
  ) throws(Interrupted) -> RowSet {
    let steps = Steps(hop, from: table, catalog, tableIndex: tableIndex)
    var found = RowSet(capacity: catalog.corpus.tables[hop.target].rowCount)
    for (step, row) in rows.rows.enumerated() {
      try cancellation.check(at: step)
      for next in steps.rows(Int(row)) { found.insert(Int(next)) }
    }
    return found
  }

  /// The rows of both, of one that are in the other, or that are not: order is that of the left.
  func combine(
    _ relation: inout Relation, _ operation: SetOperation, _ other: Relation
  ) throws(Interrupted) {
    let capacity = relation.table.rowCount
    let right = other.rows.set(capacity: capacity)
    switch operation {
    case .intersect: relation.rows = relation.rows.filtered(right)
    case .except: relation.rows = relation.rows.filtered(~right)
    case .union:
      let left = relation.rows.set(capacity: capacity)
      if case .ordered(let rows) = relation.rows {
        relation.rows = .ordered(rows + other.rows.numbers.filter { !left.contains(Int($0)) })
      } else {
        relation.rows = .kept(left | right)
      }
    }
    relation.notes += other.notes
  }
}

/// What groups were made of.
final class Lineage: Sendable {
  let kept: KeptAnswer
  /// The rows of the parent in each group, by the row of the group.
  private let members: [[Int32]]

  init(
    parent: Relation, members entries: Members, _ cancellation: Cancellation
  ) throws(Interrupted) {
    kept = KeptAnswer(parent)
    var members = [[Int32]](repeating: [], count: entries.groupCount)
    for (step, (row, group)) in zip(entries.rows, entries.groups).enumerated() {
      try cancellation.check(at: step)
      members[Int(group)].append(row)
    }
    self.members = members
  }

  /// - Parameter members: the rows of the parent in each group.
  init(parent: KeptAnswer, groups members: [[Int32]]) {
    kept = parent
    self.members = members
  }

  /// The rows that the groups were made of, on their table.
  ///
  /// - Complexity: That of `KeptAnswer.relation`.
  var parent: Relation { kept.relation }

  func rows(ofGroup group: Int) -> [Int32] { members[group] }
}

extension Relation {
  /// The members of the n-th group as it is shown, from 1; no rows where there are fewer groups.
  func opened(_ number: Int) -> Relation {
    guard let lineage else { return self }
    let groups = rows.numbers
    var opened = lineage.parent
    let isThere = 1...max(1, groups.count) ~= number && !groups.isEmpty
    opened.rows = .ordered(isThere ? lineage.rows(ofGroup: Int(groups[number - 1])) : [])
    opened.notes = []
    return opened
  }
}

/// Keeps the first row of each combination of values.
struct Distinct {
  let table: Table
  let cancellation: Cancellation

  func rows(_ rows: [Int32], _ fields: [SchemaField]) throws(Interrupted) -> [Int32] {
    guard !fields.isEmpty else { return rows.withoutRepetition }
    let codings = try cancellation.map(fields) { (field) throws(Interrupted) in
      try KeyCoding(
        rows,
        GroupingKey(
          name: field.name, value: field.value, kind: field.kind, origin: field.origin, whole: true),
        table, cancellation)
    }
    var seen: Set<[Int32]> = []
    var first: [Int32] = []
    for (position, row) in rows.enumerated() {
      try cancellation.check(at: position)
      if seen.insert(codings.map { $0.codes[position] }).inserted { first.append(row) }
    }
    return first
  }
}

/// Draws rows by chance that a seed repeats.
enum Sampling {
  /// - Returns: The rows drawn, in the order they had.
  static func rows(_ rows: [Int32], count: Int, seed: UInt64) -> [Int32] {
    guard count < rows.count else { return rows }
    var state = seed
    var positions = Array(rows.indices)
    // The first `count` places of a Fisher-Yates shuffle.
    for place in 0..<count {
      let range = UInt64(rows.count - place)
      positions.swapAt(place, place + Int(next(&state).multipliedFullWidth(by: range).high))
    }
    return positions.prefix(count).sorted().map { rows[$0] }
  }

  /// SplitMix64, Steele, Lea and Flood 2014.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
