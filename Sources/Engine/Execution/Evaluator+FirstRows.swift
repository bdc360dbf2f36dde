import Corpus
import Plan

extension Evaluator {
  /// Keeps the first rows that a condition holds for, where a later stage wants no more of them.
  ///
  /// Only where it is known without looking that the condition leaves no row open: how many are open
  /// must be told of all rows.
  ///
  /// - Returns: Whether it could be done; the relation is as it was where it could not.
  func filterFirst(
    _ count: Int, of relation: inout Relation, _ condition: Condition, _ answers: EarlierAnswers
  ) throws(Interrupted) -> Bool {
    let capacity = relation.table.rowCount
    if case .ordered = relation.rows { return false }
    guard capacity > Self.firstBlock, condition.isSettled(in: relation.table) else { return false }
    let before = relation.rows.set(capacity: capacity)
    var found = RowSet(capacity: capacity)
    var (start, size) = (0, Self.firstBlock)
    while start < capacity {
      let block = start..<min(start + size, capacity)
      var evaluator = ConditionEvaluator(
        table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
        cancellation: cancellation, answers: answers)
      let selection = before & RowSet(capacity: capacity, rows: block)
      evaluator.selection = selection
      found |= try evaluator.decide(condition).verdict.certain & selection
      if found.count >= count { break }
      (start, size) = (block.upperBound, size * 8)
    }
    relation.rows = .kept(found)
    return true
  }

  /// The rows that are looked at first; then eight times as many, and so on.
  private static let firstBlock = 1 << 16
}

extension Condition {
  /// Whether it is true or false of every row, and nothing has to be said of it: no value that it asks
  /// for is missing, doubtful or unread.
  fileprivate func isSettled(in table: Table) -> Bool {
    switch self {
    case .constant: true
    case .not(let inner): inner.isSettled(in: table)
    case .and(let parts), .or(let parts): parts.allSatisfy { $0.isSettled(in: table) }
    case .date(let field, _):
      if case .date(let column) = table.fields[field].column {
        table.fields[field].isWhole && column.irregular.isEmpty && column.isDaily
          && column.doubtful.isEmpty && column.approximate.isEmpty
      } else {
        false
      }
    case .number(let field, _), .boolean(let field, _), .category(let field, _):
      table.fields[field].isWhole
    case .text(let fields, let test):
      fields.count == 1 && table.fields[fields[0]].isWhole
        && table.fields[fields[0]].saysNothing(of: test)
    case .certainly, .possibly, .through, .pairs, .every, .among, .derived, .entity, .state,
      .fields, .quantity, .exact:
      false
    }
  }
}

extension Field {
  /// Whether every row has a value.
  fileprivate var isWhole: Bool { faulty == nil && unread == nil && column.missing.isEmpty }

  /// Whether no text can be found that has other marks than were asked for.
  fileprivate func saysNothing(of test: TextTest) -> Bool {
    guard case .equals(let bare, let written?) = test else { return true }
    guard case .text(let column) = column else { return false }
    return column.isASCII && bare.utf8.elementsEqual(written.lowercased().utf8)
  }
}
