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
    guard capacity > Self.firstBlock, let fields = condition.settledFields(in: relation.table)
    else { return false }
    if let rows = try firstRows(count, of: relation, condition, fields, answers) {
      relation.rows = .kept(RowSet(capacity: capacity, numbers: rows))
      return true
    }
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

  /// The first rows that a condition holds for, where there are enough of them in the first block: it
  /// is looked at as a small table of its own, so that nothing takes as long as the table is.
  private func firstRows(
    _ count: Int, of relation: Relation, _ condition: Condition, _ fields: [Int],
    _ answers: EarlierAnswers
  ) throws(Interrupted) -> [Int32]? {
    guard let block = relation.table.prefix(Self.firstBlock, fields) else { return nil }
    // Not the table of the corpus, of which the catalog keeps what it has found out.
    let evaluator = ConditionEvaluator(
      table: block, tableIndex: nil, catalog: catalog, cancellation: cancellation,
      answers: answers)
    var found = try evaluator.decide(condition).verdict.certain
    if case .kept(let set) = relation.rows { found &= set.prefix(Self.firstBlock) }
    let rows = found.rows
    return rows.count < count ? nil : Array(rows.prefix(count))
  }

  /// The rows that are looked at first; then eight times as many, and so on.
  private static let firstBlock = 1 << 16
}

extension Table {
  /// The first rows, of which only some fields may be asked; nil where that would cost more.
  fileprivate func prefix(_ count: Int, _ fields: [Int]) -> Table? {
    var prefixes = self.fields
    for field in Set(fields) {
      // Texts without a catalog are folded anew, so that there must be few of them.
      if case .text(let column) = prefixes[field].column, column.entryCount > Self.mostTexts {
        return nil
      }
      guard let column = prefixes[field].column.prefix(count) else { return nil }
      prefixes[field] = Field(name: prefixes[field].name, column: column)
    }
    return Table(name: name, rowCount: count, fields: prefixes)
  }

  private static let mostTexts = 1 << 11
}

extension Condition {
  /// The fields that it asks of, where it is true or false of every row, and nothing has to be said of
  /// it: no value that it asks for is missing, doubtful or unread. Nil for others.
  fileprivate func settledFields(in table: Table) -> [Int]? {
    switch self {
    case .constant: []
    case .not(let inner): inner.settledFields(in: table)
    case .and(let parts), .or(let parts): parts.settledFields(in: table)
    case .date(let field, _):
      if case .date(let column) = table.fields[field].column,
        table.fields[field].isWhole && column.irregular.isEmpty && column.isDaily
          && column.doubtful.isEmpty && column.approximate.isEmpty
      {
        [field]
      } else {
        nil
      }
    case .number(let field, _), .boolean(let field, _), .category(let field, _):
      table.fields[field].isWhole ? [field] : nil
    case .text(let fields, let test):
      fields.count == 1 && table.fields[fields[0]].isWhole
        && table.fields[fields[0]].saysNothing(of: test) ? fields : nil
    case .certainly, .possibly, .through, .pairs, .every, .among, .derived, .entity, .state,
      .fields, .quantity, .exact:
      nil
    }
  }
}

extension [Condition] {
  fileprivate func settledFields(in table: Table) -> [Int]? {
    var fields: [Int] = []
    for part in self {
      guard let found = part.settledFields(in: table) else { return nil }
      fields += found
    }
    return fields
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
