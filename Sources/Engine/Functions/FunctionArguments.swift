import Chronology
import Text

/// A formula that is ready to be asked row by row: what it names has been looked up.
struct RowFormula {
  let value: (_ row: Int) -> Value
  /// From the least to the greatest value that a number may have.
  let bounds: (_ row: Int) -> ClosedRange<Double>?
  /// What is looked for, where it is a regular expression; then it has no value.
  var pattern: RegularExpression?
  /// What is in the cell that the value was read from, where it is the field of a row.
  var words: (_ row: Int) -> String? = { _ in nil }
}

extension RowFormula {
  init(pattern: RegularExpression?) {
    self.init(value: { _ in .missing }, bounds: { _ in nil }, pattern: pattern)
  }
}

/// What a function is given in one row. An argument is computed when it is asked for, each time.
struct FunctionArguments {
  let formulas: [RowFormula]
  let row: Int
  let gaps: FormulaGaps

  var count: Int { formulas.count }

  subscript(index: Int) -> Value { formulas[index].value(row) }

  /// The number that an argument is; the least of an uncertain one.
  func number(_ index: Int) -> Double? { self[index].number }

  /// From the least to the greatest that a number may be.
  func bounds(_ index: Int) -> ClosedRange<Double>? { formulas[index].bounds(row) }

  /// The regular expression that an argument is.
  func pattern(_ index: Int) -> RegularExpression? { formulas[index].pattern }

  /// The date that an argument is.
  func date(_ index: Int) -> EDTFDate? { self[index].dateText.flatMap { EDTFDate(ifValid: $0) } }

  /// What an argument was read from, where it is a date of a row whose words are not its text in EDTF.
  func words(_ index: Int) -> String? { formulas[index].words(row) }

  /// No value, because the result is beyond what a value may be; the answer says so.
  func outOfReach() -> Value {
    gaps.note(.outOfReach, row)
    return .missing
  }

  /// No value, because what there is cannot be converted; the answer says so.
  func notConverted() -> Value {
    gaps.note(.notConverted, row)
    return .missing
  }
}
