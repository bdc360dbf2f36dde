import Chronology
import Query

/// One value of a field, at the end of a path.
struct NaiveEnd {
  let line: NaiveLine
  let field: String
  let value: NaiveValue
}

/// A row of an answer: of a table, or of a grouping, by the names of its columns.
package enum NaiveLine: Hashable {
  case row(NaiveRow)
  case group([String: NaiveValue])
}

extension NaiveEvaluator {
  /// Asks a test of what a path leads to. Of a single row the test is the row's own; what is asked
  /// of several is decided for each of them and joined by Kleene's tables.
  func over(
    _ steps: ArraySlice<Path.Step>, _ quantifier: Quantifier, _ line: NaiveLine,
    _ number: inout Int, _ test: (NaiveEnd, inout Int) throws -> Question
  ) throws -> Question {
    guard let step = steps.first else { preconditionFailure("a path has steps") }
    let rest = steps.dropFirst()
    func beyond(_ value: NaiveValue, _ number: inout Int) throws -> Question {
      if rest.isEmpty {
        return try test(NaiveEnd(line: line, field: step.name.text, value: value), &number)
      }
      // A missing reference leaves the question open.
      guard case .row(let row) = value else { return .known(.possible) }
      return try over(rest, quantifier, .row(row), &number, test)
    }
    guard case .several(let values) = value(step, line) else {
      return try beyond(value(step, line), &number)
    }
    let truths = try values.map { value in
      try worlds.truth(of: beyond(value, &number))
    }
    return .known(
      quantifier == .all
        ? truths.reduce(.certain) { $0.and($1) } : truths.reduce(.impossible) { $0.or($1) })
  }

  /// The value of a field of a row, or all rows that lead to it by that field.
  func value(_ step: Path.Step, _ line: NaiveLine) -> NaiveValue {
    switch line {
    case .group(let values): return values[step.name.text] ?? .missing
    case .row(let row):
      if step.isInverse {
        return .several(rows(leadingTo: row, by: step.name.text).map { .row($0) })
      }
      let field = ["year", "decade", "month"].contains(step.name.text) ? "date" : step.name.text
      return corpus.value(row, field)
    }
  }

  private func rows(leadingTo row: NaiveRow, by field: String) -> [NaiveRow] {
    corpus.tables.indices.flatMap(corpus.rows(of:)).filter { source in
      switch corpus.value(source, field) {
      case .row(let target): target == row
      case .several(let targets): targets.contains(.row(row))
      default: false
      }
    }
  }

  /// The one value that a path leads to without a choice, or the values of its last field.
  func value(of expression: Expression, _ line: NaiveLine) throws -> NaiveValue {
    guard case .path(let path) = expression.kind else {
      preconditionFailure("no field: \(expression)")
    }
    var line = line
    for step in path.steps.dropLast() {
      guard case .row(let row) = value(step, line) else { return .missing }
      line = .row(row)
    }
    return value(path.steps[path.steps.count - 1], line)
  }
}
