import Corpus
import Plan
import Query

/// The rows of a table that are beside those of another, row by row.
struct OuterRows {
  let table: Table
  let rows: [Int32]
}

extension ConditionEvaluator {
  /// Decides a condition on each row that a path leads to, beside the row it starts from.
  ///
  /// - Complexity: O(pairs of rows) memory.
  func pairs(
    _ hops: [Hop], _ quantifier: Quantifier, _ condition: Condition
  ) throws(Interrupted) -> Verdict {
    var near: [Int32] = []
    var far: [Int32] = []
    let all = (0..<Int32(table.rowCount)).map { $0 }
    let ends = try Steps.ends(of: hops, from: all, table, catalog, tableIndex, cancellation)
    for row in all {
      try cancellation.check(at: Int(row))
      far += ends[Int(row)]
      near += repeatElement(row, count: ends[Int(row)].count)
    }
    guard let target = hops.last?.target else { return Verdict(RowSet(capacity: table.rowCount)) }
    let there = catalog.corpus.tables[target]
    let fields = try cancellation.map(there.fields) { (field) throws(Interrupted) in
      try field.gathered(far, named: field.name, cancellation)
    }
    let beside = ConditionEvaluator(
      table: there.keeping(rows: far, fields: fields),
      tableIndex: nil, catalog: catalog, cancellation: cancellation, answers: answers,
      outer: OuterRows(table: table, rows: near), remarks: remarks)
    let decided = try beside.decideExactly(condition).verdict
    // An empty set of rows satisfies `all`, and not `any`.
    var verdict = Verdict(RowSet(capacity: table.rowCount, full: quantifier == .all))
    for (pair, row) in near.enumerated() {
      try cancellation.check(at: pair)
      let (isCertain, isPossible) = (
        decided.certain.contains(pair), decided.possible.contains(pair)
      )
      if quantifier == .all {
        if !isCertain { verdict.certain.remove(Int(row)) }
        if !isPossible { verdict.possible.remove(Int(row)) }
      } else {
        if isCertain { verdict.certain.insert(Int(row)) }
        if isPossible { verdict.possible.insert(Int(row)) }
      }
    }
    // A reference that is missing leads to a row that is not known.
    if let hop = hops.first, case .field(let field) = hop.kind,
      case .reference(let column) = table.fields[field].column
    {
      verdict.certain = verdict.certain.subtracting(column.missing)
      verdict.possible |= column.missing
    }
    return verdict
  }
}

extension Steps {
  /// The rows at the end of a path, each once, for each row that it starts from.
  static func ends(
    of hops: [Hop], from rows: [Int32], _ table: Table, _ catalog: Catalog, _ tableIndex: Int?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> RowLists {
    var (table, tableIndex) = (table, tableIndex)
    var ends = RowLists()
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      ends.append(CollectionOfOne(row))
    }
    for hop in hops {
      let steps = Steps(hop, from: table, catalog, tableIndex: tableIndex)
      var next = RowLists()
      for start in rows.indices {
        try cancellation.check(at: start)
        next.append(onceEach: ends[start].lazy.flatMap { steps.rows(Int($0)) })
      }
      ends = next
      tableIndex = hop.target
      table = catalog.corpus.tables[hop.target]
    }
    return ends
  }
}
