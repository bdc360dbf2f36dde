import Corpus
import Query

/// What the fields of a query can be: of several values, open, or owned by others.
struct FieldFacts {
  private let corpus: Corpus
  private let table: Table?

  init(_ query: Pipeline, _ corpus: Corpus) {
    self.corpus = corpus
    if case .collection(let name) = query.source,
      let index = corpus.tableIndex(named: name.text)
    {
      table = corpus.tables[index]
    } else {
      table = nil
    }
  }

  /// The field of a path of one step; nil where it leads further, or is none of the collection.
  private func field(_ expression: Expression) -> Field? {
    guard case .path(let path) = expression.kind, path.steps.count == 1,
      let index = table?.fieldIndex(written: path.steps[0].name.text)
    else { return nil }
    return table?.fields[index]
  }

  /// Whether a field has several values; one that is not known may have.
  func areSeveral(_ expression: Expression) -> Bool {
    switch field(expression)?.kind {
    case .link, .list, nil: true
    default: false
    }
  }

  /// Whether the rows that a field leads to belong to one another; of one that is not known they may.
  func haveOwners(_ expression: Expression) -> Bool {
    switch field(expression)?.kind {
    case .link(let table), .reference(.some(let table)):
      corpus.tables[table].hierarchyField != nil
    case .reference(nil), nil: true
    default: false
    }
  }

  /// Whether the data may leave a condition open in some row.
  func mayBeOpen(_ condition: Expression) -> Bool {
    switch condition.kind {
    case .possibly, .certainly, .state: return false
    case .and, .or, .not, .quantified: return condition.parts.contains(where: mayBeOpen)
    case .comparison(let left, _, let right):
      if case .subquery(let query) = right.kind {
        let inner = FieldFacts(query, corpus)
        let conditions = query.stages.flatMap(\.expressions)
        return isOpen(left) || conditions.contains(where: inner.mayBeOpen)
      }
      return isOpen(left) || isOpen(right)
    default: return true
    }
  }

  /// Whether a value may be missing or inexact.
  private func isOpen(_ value: Expression) -> Bool {
    switch value.kind {
    case .literal, .name, .list, .regex, .parameter: return false
    default: break
    }
    guard let field = field(value) else { return true }
    if field.faulty?.isEmpty == false { return true }
    switch field.kind {
    case .date, .quantity: return true
    // None of several values is none, and known.
    case .link, .list: return false
    default: return !field.column.missing.isEmpty
    }
  }
}
