import Engine
package import Query

extension SourceText {
  /// The one query that a text is; nil where it has a fault, or is something else.
  package var query: Pipeline? {
    let (statements, diagnostics) = Parsing.parse(self)
    guard statements.count == 1, !diagnostics.contains(where: { !$0.isWarning }),
      case .query(let query) = statements[0].kind
    else { return nil }
    return query
  }
}

extension Pipeline {
  /// Whether its rows are put in an order that the answer keeps.
  var isSorted: Bool {
    for stage in stages.reversed() {
      switch stage.kind {
      case .sort: return true
      case .limit, .select, .compute, .filter: continue
      default: return false
      }
    }
    return false
  }

  /// Whether it asks of earlier answers, which a copy of the corpus has none of.
  var usesAnswers: Bool {
    switch source {
    case .answer, .parameter: return true
    case .subquery(let query) where query.usesAnswers: return true
    default: break
    }
    return stages.contains { $0.query?.usesAnswers ?? false }
      || allExpressions.contains {
        if case .subquery(let query) = $0.kind { query.usesAnswers } else { false }
      }
  }

  /// It up to the first stage that makes new rows of those before it.
  var beforeNewRows: Pipeline {
    let end = stages.firstIndex { $0.rows == .made } ?? stages.endIndex
    return Pipeline(source: source, stages: Array(stages[..<end]), range: range)
  }

  /// The names that may be those of fields.
  var namedFields: Set<String> {
    var names: Set<String> = []
    for expression in allExpressions {
      if case .path(let path) = expression.kind { names.insert(path.steps[0].name.text) }
    }
    return names
  }
}

extension QueryRows {
  /// The rows in their order, by what tells them apart.
  var keys: [RowKey] {
    if table != nil { return rows.map { .row($0) } }
    let cells = CellTable(answer)
    return cells.rows(of: Array(cells.columns.indices)).map { .cells($0) }
  }
}

extension RowKey {
  /// The row on a corpus whose tables are turned around, each of so many rows.
  func turned(_ count: Int) -> RowKey {
    if case .row(let row) = self { .row(Int32(count) - 1 - row) } else { self }
  }
}

extension AnswerDifference {
  /// The rows of a table that it is about.
  func rows(of table: Int) -> [Int32] {
    switch self {
    case .rows(let own, let surplus, let lacking), .undecided(let own, let surplus, let lacking):
      own == table ? surplus + lacking : []
    default: []
    }
  }
}
