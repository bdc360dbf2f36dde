/// Gathers in which form the dates of a column are written.
struct DateFormInference {
  private(set) var fitting = 0
  private(set) var hasWholeDay = false
  struct Ambiguity: Equatable { let text: String; let readings: [String]; let line: Int; let fitting: Int }
  var ambiguity: Ambiguity? { nil }
  mutating func observe(_ text: Span<UInt8>) -> Bool { false }
  func form(isNamedDate: Bool) -> (form: DateForm, fitting: Int)? { nil }
}
