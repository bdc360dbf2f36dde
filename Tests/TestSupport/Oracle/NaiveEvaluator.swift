import Chronology
package import Corpus
import Query

/// Answers a query row by row, as `language.md` describes it and as slowly as it likes: the oracle
/// for the engine, with which it shares the parser, the corpus and EDTF, and nothing else.
///
/// It takes the queries that `RandomQuery` writes, and stops at any other.
package struct NaiveEvaluator {
  let corpus: NaiveCorpus
  private let worldsOfText: [String: [NaiveWorld]]

  package init(_ corpus: Corpus) {
    self.corpus = NaiveCorpus(corpus)
    var worlds: [String: [NaiveWorld]] = [:]
    for case .date(let text) in self.corpus.tables.flatMap({ $0.cells.values.joined() }) {
      if worlds[text] == nil { worlds[text] = NaiveWorld.all(of: text) }
    }
    worldsOfText = worlds
  }

  /// The worlds of the date that a row has.
  var worlds: Worlds {
    Worlds { cell in
      if case .date(let text) = corpus.value(cell.row, cell.field) {
        worldsOfText[text] ?? []
      } else {
        []
      }
    }
  }

  /// Whether a condition holds for a row of an answer.
  ///
  /// - Throws: `LeftOpen` where the language does not say.
  func truth(of condition: Expression, _ line: NaiveLine) throws -> Truth {
    var number = 0
    return try worlds.truth(of: question(condition, line, &number))
  }

  /// What a condition asks of a row. What `certainly` and `possibly` say of it, and what is asked
  /// of several other rows, is worked out at once.
  func question(
    _ condition: Expression, _ line: NaiveLine, _ number: inout Int
  ) throws -> Question {
    switch condition.kind {
    case .not(let inner): return .not(try question(inner, line, &number))
    case .and(let parts): return .and(try parts.map { try question($0, line, &number) })
    case .or(let parts): return .or(try parts.map { try question($0, line, &number) })
    case .certainly(let inner):
      return .known(Truth(try truth(of: inner, line) == .certain))
    case .possibly(let inner):
      return .known(Truth(try truth(of: inner, line) != .impossible))
    case .literal(.boolean(let value)): return .known(Truth(value))
    case .quantified(.no, let inner):
      let any = Expression(.quantified(.any, inner), inner.range)
      return .not(try question(any, line, &number))
    case .quantified(let quantifier, let inner):
      return try comparison(inner, quantifier, line, &number)
    case .quantifiedRows(.no, let path, let inner):
      let any = Expression(.quantifiedRows(.any, path, inner), condition.range)
      return .not(try question(any, line, &number))
    case .quantifiedRows(let quantifier, let path, let inner):
      return try over(path.steps[...], quantifier, line, &number) { end, number in
        guard case .row(let row) = end.value else { return .known(.possible) }
        return try question(inner, .row(row), &number)
      }
    case .state(let field, let state, let negated):
      let holds = holds(state, try value(of: field, line), line)
      return .known(Truth(holds != negated))
    default: return try comparison(condition, nil, line, &number)
    }
  }

  /// A comparison or a relation; without a quantifier `!=` is exactly `not (=)`.
  private func comparison(
    _ condition: Expression, _ quantifier: Quantifier?, _ line: NaiveLine, _ number: inout Int
  ) throws -> Question {
    let left: Expression
    var negated = false
    let test: (NaiveEnd, inout Int) throws -> Question
    switch condition.kind {
    case .comparison(let field, let written, let right):
      left = field
      let sign = written.positive
      negated = sign != written
      test = { try compare($0, sign, right, &$1) }
    case .relation(let field, let relation, let right, let isNegated):
      left = field
      negated = isNegated
      let period = NaivePeriod([right], part: nil)
      test = { date($0, &$1) { period.holds(relation, $0) } }
    default: preconditionFailure("no condition: \(condition)")
    }
    if case .call(let name, let arguments) = left.kind, name.text == "count" {
      guard case .several(let values) = try value(of: arguments[0], line) else {
        preconditionFailure("count takes several values")
      }
      let end = NaiveEnd(line: line, field: "", value: .number(values.count))
      let question = try test(end, &number)
      return negated ? .not(question) : question
    }
    let steps: [Path.Step] =
      if case .path(let path) = left.kind { path.steps } else { [left.step].compactMap(\.self) }
    guard let quantifier else {
      let positive = try over(steps[...], .any, line, &number, test)
      return negated ? .not(positive) : positive
    }
    return try over(steps[...], quantifier, line, &number) { end, number in
      let question = try test(end, &number)
      return negated ? .not(question) : question
    }
  }
}

extension Comparison {
  /// The sign that a negated one denies.
  fileprivate var positive: Comparison {
    switch self {
    case .notEqual: .equal
    case .isNotIn: .isIn
    case .doesNotContain: .contains
    case .doesNotStartWith: .startsWith
    case .doesNotEndWith: .endsWith
    case .isNotLike: .like
    case .doesNotMatch: .matches
    case .isNotUnder: .isUnder
    default: self
    }
  }
}
