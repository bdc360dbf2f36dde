import Corpus
import Plan
import Query
import Synchronization

extension Evaluator {
  /// The rows that a path leads to, each once, in the order of their table.
  ///
  /// - Complexity: O(steps), however deep they go.
  func follow(_ relation: inout Relation, _ hops: [Hop], deep: Bool) throws(Interrupted) {
    var table = relation.table
    var tableIndex = relation.tableIndex
    var path: [Steps] = []
    for hop in hops {
      path.append(Steps(hop, from: table, catalog, tableIndex: tableIndex))
      tableIndex = hop.target
      table = catalog.corpus.tables[hop.target]
    }
    // A row that a step has reached before leads nowhere new, so that circles end and each row is gone
    // on from once.
    var reached = hops.map { RowSet(capacity: catalog.corpus.tables[$0.target].rowCount) }
    var rows = relation.rows.numbers
    repeat {
      for (place, steps) in path.enumerated() {
        rows = try step(rows, steps, &reached[place])
      }
    } while deep && !rows.isEmpty
    relation = Relation(
      table: table, tableIndex: tableIndex, rows: .kept(reached[hops.count - 1]),
      schema: relation.schema, notes: relation.notes)
  }

  /// The rows that a step leads to and that it has not reached before.
  private func step(
    _ rows: [Int32], _ steps: Steps, _ reached: inout RowSet
  ) throws(Interrupted) -> [Int32] {
    var found: [Int32] = []
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      for next in steps.rows(Int(row)) where !reached.contains(Int(next)) {
        reached.insert(Int(next))
        found.append(next)
      }
    }
    return found
  }

  /// The rows of both, of one that are in the other, or that are not: order is that of the left.
  func combine(
    _ relation: inout Relation, _ operation: SetOperation, _ plan: LogicalPlan,
    _ answers: EarlierAnswers
  ) throws(Interrupted) {
    let capacity = relation.table.rowCount
    let remarks = Remarks()
    let other = try rows(of: plan, widened: plan.widened, answers, remarks)
    let certain = other.certain.rows.set(capacity: capacity)
    let open = other.possible.rows.set(capacity: capacity).subtracting(certain)
    let left = relation.rows
    let undecided: RowSet
    switch operation {
    case .intersect:
      relation.rows = left.filtered(certain)
      undecided = open & left.set(capacity: capacity)
    case .except:
      relation.rows = left.filtered(~(certain | open))
      undecided = open & left.set(capacity: capacity)
    case .union:
      let set = left.set(capacity: capacity)
      if case .ordered(let rows) = left {
        relation.rows = .ordered(
          rows + other.certain.rows.numbers.filter { !set.contains(Int($0)) })
      } else {
        relation.rows = .kept(set | certain)
      }
      undecided = open.subtracting(set)
    }
    relation.notes += other.certain.notes.filter { !$0.isUndecided } + remarks.notes
    if !undecided.isEmpty {
      let reasons = reasons(undecided.count, in: other, of: relation.schema.noun)
      let only = reasons.count == 1 ? reasons[0] : nil
      relation.notes.append(
        .undecided(
          count: undecided.count, of: relation.schema.noun, reasons: reasons,
          rows: UndecidedRows(
            [.init(kind: only?.kind, field: only?.field, rows: undecided)], of: relation.table,
            tableIndex: relation.tableIndex)))
    }
  }

  /// Why rows of a query in braces are undecided: its own reasons where they speak of the same
  /// number of rows.
  private func reasons(
    _ count: Int, in other: SubqueryRows, of noun: String
  ) -> [AnswerNote.Reason] {
    let open = other.certain.notes.filter(\.isUndecided)
    if open.count == 1, case .undecided(count, _, let reasons, _) = open[0] { return reasons }
    return [.init(kind: .within, field: noun, count: count)]
  }
}

/// What groups were made of.
final class Lineage: Sendable {
  let kept: KeptAnswer
  private let source: Source
  /// The rows of the parent in each group, once somebody has asked for them.
  private let lists = Mutex<RowLists?>(nil)

  private enum Source: Sendable {
    case lists(RowLists)
    case groups(RowGroups)
    /// Some of the groups of another, by their numbers there.
    case some([Int32], of: Lineage)
  }

  init(parent: Relation, groups: RowGroups) {
    kept = KeptAnswer(parent)
    source = .groups(groups)
  }

  /// The groups, where a grouping made them.
  var groups: RowGroups? { if case .groups(let groups) = source { groups } else { nil } }

  /// - Parameter members: the rows of the parent in each group.
  init(parent: KeptAnswer, groups members: some Sequence<[Int32]>) {
    kept = parent
    source = .lists(RowLists(members))
  }

  /// Some of the groups of another lineage.
  init(_ groups: [Int32], of other: Lineage) {
    kept = other.kept
    source = .some(groups, of: other)
  }

  /// The rows that the groups were made of, on their table.
  ///
  /// - Complexity: That of `KeptAnswer.relation`.
  var parent: Relation { kept.relation }

  /// - Complexity: O(rows of all groups) when it is first called.
  func rows(ofGroup group: Int) -> [Int32] {
    switch source {
    case .lists(let lists): Array(lists[group])
    case .some(let groups, let other): other.rows(ofGroup: Int(groups[group]))
    // Groups that were added between others have no rows.
    case .groups(let groups): group < groups.count ? Array(lists(of: groups)[group]) : []
    }
  }

  private func lists(of groups: RowGroups) -> RowLists {
    if let known = lists.withLock({ $0 }) { return known }
    let made = uninterrupted { (never) throws(Interrupted) in
      let members = try groups.members(never)
      return try RowLists(members.rows, by: members.groups, count: groups.count, never)
    }
    lists.withLock { $0 = made }
    return made
  }
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

  func rows(
    _ relation: Relation.Rows, _ fields: [SchemaField]
  ) throws(Interrupted) -> [Int32] {
    guard !fields.isEmpty else { return relation.numbers.withoutRepetition }
    let keys = fields.map { field in
      GroupingKey(
        name: field.name, value: field.value, kind: field.kind, origin: field.origin, whole: true)
    }
    let dense = keys.compactMap { DenseKey($0, of: table) }
    if dense.count == keys.count,
      let rows = try GroupCells.firstRows(of: relation, by: dense, cancellation)
    {
      return rows
    }
    let rows = relation.numbers
    let numbering = try RowNumbering(rows, by: fields, of: table, cancellation)
    return try numbering.firstRows(of: rows, cancellation)
  }
}

/// Draws rows by chance that a seed repeats.
enum Sampling {
  /// - Returns: The rows drawn, in the order they had.
  static func rows(
    _ rows: [Int32], count: Int, seed: UInt64, _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    guard count < rows.count else { return rows }
    var state = seed
    var positions = Array(rows.indices)
    var drawn = RowSet(capacity: rows.count)
    // The first `count` places of a Fisher-Yates shuffle.
    for place in 0..<count {
      try cancellation.check(at: place)
      let range = UInt64(rows.count - place)
      positions.swapAt(place, place + Int(next(&state).multipliedFullWidth(by: range).high))
      drawn.insert(positions[place])
    }
    return drawn.rows.map { rows[Int($0)] }
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
  package var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
