import Chronology
import Corpus
import Plan
import Query
import Text

/// Computes formulas for one row at a time.
struct FormulaReader {
  let table: Table
  let corpus: Corpus
  /// For each condition of a choice, the rows for which it is certain, and is possible.
  let decided: [(condition: Condition, verdict: Verdict)]
  /// The rows beside those of the table, within pairs of rows.
  var outer: OuterRows?
  /// What could not be computed so far.
  let gaps = FormulaGaps()

  func value(_ formula: Formula, _ row: Int) -> Value {
    switch formula {
    case .value(let value): cell(value, table, row)
    case .outer(let value):
      outer.map { cell(value, $0.table, Int($0.rows[row])) } ?? .missing
    case .text(let text): .text(text)
    case .number(.whole(let number)): .integer(number)
    case .number(.fraction(let number)): .decimal(number)
    case .missing, .path: .missing
    case .arithmetic(let sign, let left, let right): count(sign, left, right, row)
    case .choice(let condition, let first, let second): choice(condition, first, second, row)
    case .shifted(let date, let count, let unit): shifted(date, count, unit, row)
    case .call(let function, let arguments): call(function, arguments, row)
    }
  }

  /// The value of an arithmetical formula; of uncertain numbers the least.
  private func count(_ sign: Arithmetic, _ left: Formula, _ right: Formula, _ row: Int) -> Value {
    if sign != .divided, case .integer(let first) = value(left, row),
      case .integer(let second) = value(right, row)
    {
      return sign.apply(first, second).map { .integer($0) } ?? outOfReach(row)
    }
    guard let first = interval(left, row), let second = interval(right, row) else {
      return .missing
    }
    guard let number = sign.apply(first, second)?.lowerBound, number.isFinite else {
      return outOfReach(row)
    }
    return .decimal(number)
  }

  private func outOfReach(_ row: Int) -> Value {
    gaps.note(.outOfReach, row)
    return .missing
  }

  /// One of two values; where the data leave open which, and the two differ, it is not known.
  private func choice(
    _ condition: Condition, _ first: Formula, _ second: Formula, _ row: Int
  ) -> Value {
    switch truth(condition, row) {
    case .certain: return value(first, row)
    case .impossible: return value(second, row)
    case .possible:
      let value = value(first, row)
      if value == self.value(second, row) { return value }
      gaps.note(.undecided, row)
      return .missing
    }
  }

  private func truth(_ condition: Condition, _ row: Int) -> Truth {
    guard let verdict = decided.first(where: { $0.condition == condition })?.verdict else {
      return .possible
    }
    return verdict.certain.contains(row)
      ? .certain : verdict.possible.contains(row) ? .possible : .impossible
  }

  private func shifted(_ date: Formula, _ count: Int, _ unit: DateUnit, _ row: Int) -> Value {
    guard let date = self.date(date, row) else { return .missing }
    return date.shifted(by: count, unit).map { .date($0) } ?? outOfReach(row)
  }

  private func cell(_ value: BoundValue, _ table: Table, _ row: Int) -> Value {
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
      return texts.contains(.missing) ? .missing : concatenated(texts, row)
    case .earliest, .latest, .duration, .precision:
      return date(arguments[0], row).map { function.value(of: $0) } ?? .missing
    case .abs:
      if case .integer(let number) = first {
        return number == .min ? outOfReach(row) : .integer(abs(number))
      }
      return first.number.map { .decimal(abs($0)) } ?? .missing
    case .round:
      let digits = arguments.count > 1 ? value(arguments[1], row).number : 0
      guard let number = first.number, let digits else { return .missing }
      if case .integer = first { return first }
      return .decimal(number.rounded(upTo: digits))
    case .lower, .upper, .length, .trim, .replace, .split:
      guard first != .missing else { return .missing }
      let rest = arguments.dropFirst().map { value($0, row).label }
      guard case .list(let values) = first else { return text(function, first.label, rest, row) }
      return .list(
        values.flatMap { value in
          let text = text(function, value.label, rest, row)
          return if case .list(let parts) = text { parts } else { [text] }
        })
    }
  }

  /// One text of all; of a list among them, one for each of its values.
  private func concatenated(_ values: [Value], _ row: Int) -> Value {
    guard
      let index = values.firstIndex(where: { if case .list = $0 { true } else { false } }),
      case .list(let items) = values[index]
    else {
      let text = values.map(\.label).joined()
      return text.utf8.count > Self.longestText ? outOfReach(row) : .text(text)
    }
    let before = values[..<index].map(\.label).joined()
    let after = values[(index + 1)...].map(\.label).joined()
    if (before.utf8.count + after.utf8.count) * items.count > Self.longestText {
      return outOfReach(row)
    }
    return .list(items.map { .text(before + $0.label + after) })
  }

  /// The bytes of the longest text that others are put together to: ten stages that each write a text
  /// ten times would fill any memory.
  private static let longestText = 4 << 20

  private func text(
    _ function: ScalarFunction, _ text: String, _ rest: [String], _ row: Int
  ) -> Value {
    switch function {
    case .lower: .text(text.lowercased())
    case .upper: .text(text.uppercased())
    case .length: .integer(Int64(text.count))
    case .trim: .text(text.trimmed)
    case .replace: replaced(rest[0], by: rest[1], in: text, row)
    default: .list(text.parts(separatedBy: rest[0]).map { .text($0) })
    }
  }

  private func replaced(_ old: String, by new: String, in text: String, _ row: Int) -> Value {
    if old.isEmpty { return .text(text) }
    let growth = new.utf8.count / max(1, old.utf8.count)
    if growth > 1, text.utf8.count * growth > Self.longestText,
      text.ranges(of: old).count * new.utf8.count > Self.longestText
    {
      return outOfReach(row)
    }
    return .text(text.replacing(old, with: new))
  }

  private func date(_ formula: Formula, _ row: Int) -> EDTFDate? {
    value(formula, row).dateText.flatMap { EDTFDate(ifValid: $0) }
  }

  /// From the least to the greatest value that a number may have.
  func interval(_ formula: Formula, _ row: Int) -> ClosedRange<Double>? {
    switch formula {
    case .value(let value): return interval(value, table, row)
    case .outer(let value):
      return outer.flatMap { interval(value, $0.table, Int($0.rows[row])) }
    case .arithmetic(let sign, let left, let right):
      guard let left = interval(left, row), let right = interval(right, row) else { return nil }
      let result = sign.apply(left, right)
      if result == nil { gaps.note(.outOfReach, row) }
      return result
    case .choice(let condition, let first, let second):
      switch truth(condition, row) {
      case .certain: return interval(first, row)
      case .impossible: return interval(second, row)
      case .possible:
        switch (interval(first, row), interval(second, row)) {
        case (nil, nil): return nil
        case (let first?, let second?):
          return min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
        case (nil, _?), (_?, nil):
          gaps.note(.undecided, row)
          return nil
        }
      }
    case .call(let function, let arguments): return interval(function, arguments, row)
    case .text, .number, .missing, .path, .shifted:
      return value(formula, row).number.map { $0...$0 }
    }
  }

  private func interval(_ value: BoundValue, _ table: Table, _ row: Int) -> ClosedRange<Double>? {
    switch (value, table.fields[value.field].column) {
    case (.datePart(let part, _), .date(let column)):
      guard let hull = column.hull(row), hull.lowerBound != .distantPast,
        hull.upperBound != .distantFuture
      else { return nil }
      return part.numbers(of: hull)
    case (.field, .quantity(let column)): return column.bounds(row)
    default: return cell(value, table, row).number.map { $0...$0 }
    }
  }

  private func interval(
    _ function: ScalarFunction, _ arguments: [Formula], _ row: Int
  ) -> ClosedRange<Double>? {
    switch function {
    case .duration: return date(arguments[0], row)?.durationInDays
    case .abs:
      guard let number = interval(arguments[0], row) else { return nil }
      let ends = [abs(number.lowerBound), abs(number.upperBound)]
      return number.contains(0)
        ? 0...max(ends[0], ends[1]) : min(ends[0], ends[1])...max(ends[0], ends[1])
    case .round:
      let digits = arguments.count > 1 ? value(arguments[1], row).number : 0
      guard let number = interval(arguments[0], row), let digits else { return nil }
      return number.lowerBound.rounded(upTo: digits)...number.upperBound.rounded(upTo: digits)
    case .coalesce: return arguments.lazy.compactMap { interval($0, row) }.first
    case .count, .lower, .upper, .length, .trim, .replace, .split, .concat, .earliest, .latest,
      .precision:
      return value(.call(function, arguments), row).number.map { $0...$0 }
    }
  }
}
