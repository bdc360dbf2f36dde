import Chronology
import Corpus
import Plan
import Query

/// Makes formulas ready to be asked row by row: what they name, functions, fields, what was decided of a
/// condition, is looked up once and not for every row.
struct FormulaLowering {
  let table: Table
  let corpus: Corpus
  /// For each condition of a choice, the rows for which it is certain, and is possible.
  let decided: [(condition: Condition, verdict: Verdict)]
  /// The rows beside those of the table, within pairs of rows.
  var outer: OuterRows?
  /// What could not be computed so far.
  let gaps = FormulaGaps()

  func lowered(_ formula: Formula) -> RowFormula {
    switch formula {
    case .value(let value):
      let field = LoweredField(value, of: table, corpus)
      return RowFormula(value: field.value, bounds: field.bounds, words: field.words)
    case .outer(let value):
      guard let outer else { return .missing }
      let field = LoweredField(value, of: outer.table, corpus)
      return RowFormula(
        value: { field.value(Int(outer.rows[$0])) }, bounds: { field.bounds(Int(outer.rows[$0])) },
        words: { field.words(Int(outer.rows[$0])) })
    case .text(let text): return .constant(.text(text))
    case .number(.whole(let number)): return .constant(.integer(number))
    case .number(.fraction(let number)): return .constant(.decimal(number))
    // Paths and values of other rows are columns of their own.
    case .missing, .path, .branches, .window, .summed: return .missing
    case .pattern(let pattern): return RowFormula(pattern: try? pattern.compiled())
    case .arithmetic(let sign, let left, let right):
      return arithmetic(sign, lowered(left), lowered(right))
    case .choice(let condition, let first, let second):
      return choice(condition, lowered(first), lowered(second))
    case .shifted(let date, let count, let unit): return shifted(lowered(date), count, unit)
    case .call(let name, let arguments):
      return call(ScalarFunction.of(name), arguments.map(lowered))
    }
  }

  /// The value is the least where numbers are uncertain.
  private func arithmetic(
    _ sign: Arithmetic, _ left: RowFormula, _ right: RowFormula
  ) -> RowFormula {
    let gaps = gaps
    let outOfReach = { (row: Int) -> Value in
      gaps.note(.outOfReach, row)
      return .missing
    }
    return RowFormula { row in
      if sign != .divided, case .integer(let first) = left.value(row),
        case .integer(let second) = right.value(row)
      {
        return sign.apply(first, second).map { .integer($0) } ?? outOfReach(row)
      }
      guard let first = left.bounds(row), let second = right.bounds(row) else { return .missing }
      guard let number = sign.apply(first, second)?.lowerBound, number.isFinite else {
        return outOfReach(row)
      }
      return .decimal(number)
    } bounds: { row in
      guard let left = left.bounds(row), let right = right.bounds(row) else { return nil }
      let result = sign.apply(left, right)
      if result == nil { gaps.note(.outOfReach, row) }
      return result
    }
  }

  /// One of two values; where the data leave open which, and the two differ, it is not known.
  private func choice(
    _ condition: Condition, _ first: RowFormula, _ second: RowFormula
  ) -> RowFormula {
    let gaps = gaps
    let verdict = decided.first { $0.condition == condition }?.verdict
    let truth = { (row: Int) -> Truth in
      guard let verdict else { return .possible }
      return verdict.certain.contains(row)
        ? .certain : verdict.possible.contains(row) ? .possible : .impossible
    }
    return RowFormula { row in
      switch truth(row) {
      case .certain: return first.value(row)
      case .impossible: return second.value(row)
      case .possible:
        let value = first.value(row)
        if value == second.value(row) { return value }
        gaps.note(.undecided, row)
        return .missing
      }
    } bounds: { row in
      switch truth(row) {
      case .certain: return first.bounds(row)
      case .impossible: return second.bounds(row)
      case .possible:
        switch (first.bounds(row), second.bounds(row)) {
        case (nil, nil): return nil
        case (let first?, let second?):
          return min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
        case (nil, _?), (_?, nil):
          gaps.note(.undecided, row)
          return nil
        }
      }
    }
  }

  private func shifted(_ date: RowFormula, _ count: Int, _ unit: DateUnit) -> RowFormula {
    let gaps = gaps
    return RowFormula(certain: { row in
      guard let date = date.value(row).dateText.flatMap({ EDTFDate(ifValid: $0) }) else {
        return .missing
      }
      if let shifted = date.shifted(by: count, unit) { return .date(shifted) }
      gaps.note(.outOfReach, row)
      return .missing
    })
  }

  private func call(_ function: ScalarFunction, _ arguments: [RowFormula]) -> RowFormula {
    let (gaps, value) = (gaps, function.value)
    let compute = { (row: Int) -> Value in
      value(FunctionArguments(formulas: arguments, row: row, gaps: gaps))
    }
    guard let bounds = function.bounds else { return RowFormula(certain: compute) }
    return RowFormula(value: compute) { row in
      bounds(FunctionArguments(formulas: arguments, row: row, gaps: gaps))
    }
  }
}

extension RowFormula {
  /// A formula whose numbers are known exactly.
  fileprivate init(certain value: @escaping (_ row: Int) -> Value) {
    self.init(value: value) { row in value(row).number.map { $0...$0 } }
  }

  fileprivate static var missing: RowFormula { .constant(.missing) }

  /// A value that all rows have.
  fileprivate static func constant(_ value: Value) -> RowFormula {
    let bounds = value.number.map { $0...$0 }
    return RowFormula(value: { _ in value }, bounds: { _ in bounds })
  }
}

/// A field of a table, or a part of its dates.
private struct LoweredField {
  private let field: Field
  private let part: DatePart?
  private let reader: CellReader

  init(_ value: BoundValue, of table: Table, _ corpus: Corpus) {
    field = table.fields[value.field]
    part = if case .datePart(let part, _) = value { part } else { nil }
    reader = CellReader(corpus: corpus, language: "en")
  }

  func value(_ row: Int) -> Value {
    part.map { reader.value($0, field.column, row) } ?? reader.value(field, row)
  }

  /// What is in the cell of a date, where that is not its text in EDTF, or could not be read.
  func words(_ row: Int) -> String? {
    guard part == nil, case .date(let column) = field.column else { return nil }
    return column.words(row) ?? field.unread?[row]
  }

  func bounds(_ row: Int) -> ClosedRange<Double>? {
    switch (part, field.column) {
    case (let part?, .date(let column)):
      guard let hull = column.hull(row), hull.lowerBound != .distantPast,
        hull.upperBound != .distantFuture
      else { return nil }
      return part.numbers(of: hull)
    case (nil, .quantity(let column)): return column.bounds(row)
    // Any other value is known exactly.
    default: return value(row).number.map { $0...$0 }
    }
  }
}
