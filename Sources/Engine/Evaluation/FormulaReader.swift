import Chronology
import Corpus
import Text

/// Computes formulas for one row at a time.
struct FormulaReader {
  let table: Table
  let corpus: Corpus
  /// The rows for which each condition of a choice is certain.
  let decider: [(Condition, RowSet)]

  func value(_ formula: Formula, _ row: Int) -> Value {
    switch formula {
    case .value(let value): cell(value, row)
    case .text(let text): .text(text)
    case .number(let number): .decimal(number)
    case .missing, .path: .missing
    case .arithmetic: interval(formula, row).map { .decimal($0.lowerBound) } ?? .missing
    case .choice(let condition, let first, let second):
      value(decider.first { $0.0 == condition }?.1.contains(row) == true ? first : second, row)
    case .shifted(let date, let count, let unit):
      self.date(date, row).flatMap { $0.shifted(by: count, unit) }.map { .date($0) } ?? .missing
    case .call(let function, let arguments): call(function, arguments, row)
    }
  }

  private func cell(_ value: BoundValue, _ row: Int) -> Value {
    let reader = CellReader(corpus: corpus, language: "en")
    let field = table.fields[value.field]
    return switch value {
    case .field: reader.value(field, row)
    case .datePart(let part, _): reader.value(part, field.column, row)
    }
  }

  private func call(_ function: ScalarFunction, _ arguments: [Formula], _ row: Int) -> Value {
    let first = value(arguments[0], row)
    switch function {
    case .count:
      if case .list(let values) = first { return .integer(Int64(values.count)) }
      if case .unread = first { return .missing }
      return .integer(first == .missing ? 0 : 1)
    case .coalesce:
      return arguments.lazy.map { value($0, row) }.first { $0 != .missing } ?? .missing
    case .concat:
      let texts = arguments.map { value($0, row) }
      return texts.contains(.missing) ? .missing : .text(texts.map(\.label).joined())
    case .earliest, .latest, .duration, .precision:
      return date(arguments[0], row).map { function.value(of: $0) } ?? .missing
    case .round, .abs:
      guard let number = first.number else { return .missing }
      if function == .abs { return .decimal(abs(number)) }
      let digits = arguments.count > 1 ? value(arguments[1], row).number ?? 0 : 0
      // More digits than a number has leave it as it is.
      return .decimal(number.rounded(digits: Int(digits.clamped(to: -1...16))))
    case .lower, .upper, .length, .trim, .replace, .split:
      guard first != .missing else { return .missing }
      return text(function, first.label, arguments.dropFirst().map { value($0, row).label })
    }
  }

  private func text(_ function: ScalarFunction, _ text: String, _ rest: [String]) -> Value {
    switch function {
    case .lower: .text(text.lowercased())
    case .upper: .text(text.uppercased())
    case .length: .integer(Int64(text.count))
    case .trim: .text(text.trimmed)
    case .replace: .text(rest[0].isEmpty ? text : text.replacing(rest[0], with: rest[1]))
    default: .list(text.parts(separatedBy: rest[0]).map { .text($0) })
    }
  }

  private func date(_ formula: Formula, _ row: Int) -> EDTFDate? {
    value(formula, row).dateText.flatMap { try? EDTFDate($0) }
  }

  /// From the least to the greatest value that a number may have.
  func interval(_ formula: Formula, _ row: Int) -> ClosedRange<Double>? {
    switch formula {
    case .value(.datePart(let part, let field)):
      guard case .date(let column) = table.fields[field].column, let hull = column.hull(row),
        hull.lowerBound != .distantPast, hull.upperBound != .distantFuture
      else { return nil }
      return part.numbers(of: hull)
    case .value(.field(let field)):
      if case .quantity(let column) = table.fields[field].column { return column.bounds(row) }
      return value(formula, row).number.map { $0...$0 }
    case .arithmetic(let sign, let left, let right):
      guard let left = interval(left, row), let right = interval(right, row) else { return nil }
      return sign.apply(left, right)
    case .call(.duration, let arguments):
      return date(arguments[0], row)?.durationInDays
    default:
      return value(formula, row).number.map { $0...$0 }
    }
  }
}
