import Query

/// A value on the right of a comparison, parameters replaced, and how it was written.
struct Operand {
  let value: Expression
  let spelling: String
  /// Where it is in the query: for a parameter, where it is used.
  let range: Range<Int>
  /// What is at the two ends of a range.
  private let ends: [RangeEnd?]

  init(value: Expression, spelling: String, range: Range<Int>, ends: [RangeEnd?] = []) {
    self.value = value
    self.spelling = spelling
    self.range = range
    self.ends = ends
  }

  /// The value as text: what a name or a quoted string says, else its spelling.
  var text: String {
    switch value.kind {
    case .name(let text), .literal(.string(let text)): text
    // Anything else is no text by itself.
    default: spelling
    }
  }

  /// The first end of a range; nil where it is open, and for other values.
  var lower: RangeEnd? { ends.first ?? nil }

  /// The second end of a range; nil where it is open, and for other values.
  var upper: RangeEnd? { ends.last ?? nil }
}

/// An end of a range, which is written out or a parameter.
///
/// An unknown parameter is a fault only where somebody asks for the ends: beside a text it is not a range.
struct RangeEnd {
  let written: Expression
  /// Nil where it has no value.
  let operand: Operand?
  let faults: [Diagnostic]
}
