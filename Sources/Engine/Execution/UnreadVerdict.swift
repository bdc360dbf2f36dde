import Corpus
import Plan
import Query

/// What cells that could not be read do to the answer to a condition.
///
/// Such a cell has a value that nobody knows: what is asked of it is neither true nor false. In its
/// column the row counts as missing, which the three-valued tests leave open by themselves; only an
/// empty list, and the question whether a value is missing, would be answered.
extension ConditionEvaluator {
  /// The verdict on one part of a condition, with the rows open whose cell could not be read.
  func opened(_ verdict: Verdict, _ condition: Condition) -> Verdict {
    switch condition {
    case .state(let field, let state): return opened(verdict, state, field)
    case .every(let inner): return opened(verdict, inner.fields, keepsCertain: false)
    case .through(let hop, let quantifier, _):
      guard case .field(let field) = hop.kind else { return verdict }
      return opened(verdict, [field], keepsCertain: quantifier == .any)
    case .pairs(let hops, let quantifier, _):
      guard case .field(let field)? = hops.first?.kind else { return verdict }
      return opened(verdict, [field], keepsCertain: quantifier == .any)
    case .text, .among, .fields, .date, .number, .boolean, .category, .entity, .quantity, .exact,
      .derived, .constant, .not, .and, .or, .certainly, .possibly:
      return opened(verdict, condition.fields, keepsCertain: true)
    }
  }

  /// - Parameter keepsCertain: whether one value that is known suffices for the answer.
  private func opened(_ verdict: Verdict, _ fields: [Int], keepsCertain: Bool) -> Verdict {
    var verdict = verdict
    for field in fields {
      guard let unread = table.fields[field].faulty else { continue }
      verdict.possible |= unread
      if !keepsCertain { verdict.certain = verdict.certain.subtracting(unread) }
    }
    return verdict
  }

  private func opened(_ verdict: Verdict, _ state: RowState, _ field: Int) -> Verdict {
    switch (state, column(field)) {
    // What leads to no row is missing, whatever is written there.
    case (.missing, .reference), (.known, .reference): return verdict
    // These are asked of claims about the row, and of its basis.
    case (.disputed, _), (.inferred, _): return verdict
    case (.missing, _), (.known, _), (.uncertain, _), (.doubtful, _), (.approximate, _),
      (.imprecise, _), (.open, _):
      return opened(verdict, [field], keepsCertain: false)
    }
  }
}

extension Condition {
  /// The fields of the row that a part of a condition asks of.
  var fields: [Int] {
    switch self {
    case .text(let fields, _), .among(let fields, _, _): fields
    case .fields(let left, _, let right): [left.field, right.field]
    case .date, .number, .boolean, .category, .entity, .state, .quantity, .exact, .every, .through,
      .pairs, .derived, .constant, .not, .and, .or, .certainly, .possibly:
      field.map { [$0] } ?? []
    }
  }
}
