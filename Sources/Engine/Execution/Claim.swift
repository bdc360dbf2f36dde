import Chronology
import Corpus
import Plan
import Text

/// A claim, as far as it may contradict another.
struct Claim {
  let row: Int
  let polarity: Polarity
  let isAsserted: Bool
  let value: ClaimValue?
  let speaker: RowReference?
  /// When it was said, from the first to the last possible day.
  let asOf: ClosedRange<Day>?

  enum Polarity: String {
    case asserts, denies, questions
  }

  init(_ row: Int, in table: Table, _ fields: ClaimFields) {
    func text(_ field: Int?) -> String? { field.flatMap { table.fields[$0].column.text(at: row) } }
    self.row = row
    // What is stated without a word on it is asserted.
    polarity = text(fields.polarity).flatMap { Polarity(rawValue: Folding.key($0)) } ?? .asserts
    isAsserted = text(fields.modality).map { Folding.key($0) == "asserted" } ?? true
    value = fields.value.flatMap { ClaimValue(table.fields[$0].column, row) }
    if let speaker = fields.speaker, case .reference(let column) = table.fields[speaker].column {
      self.speaker = column[row]
    } else {
      speaker = nil
    }
    if let asOf = fields.asOf, case .date(let column) = table.fields[asOf].column {
      self.asOf = column.hull(row)
    } else {
      asOf = nil
    }
  }
}

/// What a claim gives its property: a quantity or date with bounds, or words.
enum ClaimValue: Equatable {
  case bounds(ClosedRange<Double>)
  case words(String)

  /// The value of a row; texts that read as a number, a range or a date are compared as such.
  init?(_ column: Column, _ row: Int) {
    if case .quantity(let column) = column {
      guard let bounds = column.bounds(row) else { return nil }
      self = .bounds(bounds)
      return
    }
    if case .reference(let column) = column {
      guard let reference = column[row] else { return nil }
      self = .words("\(reference.table):\(reference.row)")
      return
    }
    guard let text = column.text(at: row) else { return nil }
    self = Self.bounds(text).map(ClaimValue.bounds) ?? .words(Folding.loose(text))
  }

  private static func bounds(_ text: String) -> ClosedRange<Double>? {
    if let date = try? EDTFDate(text), let first = date.earliest, let last = date.latest,
      first <= last
    {
      return Double(first.number)...Double(last.number)
    }
    // Swift takes `nan` for a number.
    if let number = Double(text), !number.isNaN { return number...number }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { Double($0) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], low <= high else { return nil }
    return low...high
  }

  enum Comparison {
    case same, overlapping, different
  }

  func compare(with other: ClaimValue) -> Comparison {
    if self == other { return .same }
    if case .bounds(let left) = self, case .bounds(let right) = other, left.overlaps(right) {
      return .overlapping
    }
    return .different
  }
}
