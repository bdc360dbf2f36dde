import Chronology
import Messages
import Plan

/// A function of the values of one row: the whole of what is known of it.
///
/// Who adds one writes an entry in the file of its theme, and nothing else: binding, evaluation, messages,
/// completion and help read it there.
struct ScalarFunction: Sendable {
  let entry: FunctionEntry
  /// How many arguments it takes.
  let arity: ClosedRange<Int>
  let lists: Lists
  /// Where a regular expression may stand among the arguments, and what of it others name.
  let pattern: PatternPlace?
  /// The kind of the value for some arguments; nil where the function does not take them.
  let kind: @Sendable (ArgumentKinds) -> ValueKind?
  let value: @Sendable (FunctionArguments) -> Value
  /// From the least to the greatest number that it may give; nil where that is the value itself.
  let bounds: (@Sendable (FunctionArguments) -> ClosedRange<Double>?)?

  var name: String { entry.name }

  /// Where a regular expression may stand among the arguments of a function.
  struct PatternPlace: Sendable {
    let index: Int
    /// Whether nothing else may stand there.
    let isRequired: Bool
    /// The groups that the other arguments name, which the expression must have.
    let groups: @Sendable ([Formula]) -> [Int]
  }

  /// What a function makes of a list.
  enum Lists: Sendable {
    /// It is a value like any other.
    case areValues
    /// A text is made of each of its values, so that one argument may be a list.
    case areTakenApart
    /// It is refused, with a hint that holds the argument as it is written.
    case areRefused(hint: @Sendable (String) -> Message)
  }

  init(
    _ usage: String, example: String, foreignNames: [String] = [],
    foreignArguments: [String] = ["FIELD"], arity: ClosedRange<Int> = 1...1,
    lists: Lists = .areValues, pattern: PatternPlace? = nil,
    kind: @escaping @Sendable (ArgumentKinds) -> ValueKind?,
    value: @escaping @Sendable (FunctionArguments) -> Value,
    bounds: (@Sendable (FunctionArguments) -> ClosedRange<Double>?)? = nil
  ) {
    entry = FunctionEntry(
      usage, example: example, foreignNames: foreignNames,
      foreignArguments: foreignArguments)
    self.arity = arity
    self.lists = lists
    self.pattern = pattern
    self.kind = kind
    self.value = value
    self.bounds = bounds
  }

  /// Creates a function that makes a value of a text; of a list, of each of its texts.
  ///
  /// - Parameter result: What it makes of the text and the texts of the other arguments; nil where that
  ///   is beyond what a value may be.
  init(
    ofText usage: String, example: String, foreignNames: [String] = [],
    arity: ClosedRange<Int> = 1...1, gives kind: ValueKind = .text,
    result: @escaping @Sendable (_ text: String, _ others: [String]) -> Value?
  ) {
    self.init(
      usage, example: example, foreignNames: foreignNames, arity: arity,
      lists: .areTakenApart,
      kind: { $0.haveList ? .list : kind },
      value: { arguments in
        let first = arguments[0]
        if first == .missing { return .missing }
        let others = (1..<arguments.count).map { arguments[$0].label }
        guard case .list(let values) = first else {
          return result(first.label, others) ?? arguments.outOfReach()
        }
        return .list(
          values.flatMap { value in
            let value = result(value.label, others) ?? arguments.outOfReach()
            return if case .list(let parts) = value { parts } else { [value] }
          })
      })
  }

  /// Creates a function of a date.
  init(
    ofDate usage: String, example: String, gives kind: ValueKind,
    value: @escaping @Sendable (EDTFDate) -> Value?,
    bounds: (@Sendable (EDTFDate) -> ClosedRange<Double>?)? = nil
  ) {
    let ofArguments: (@Sendable (FunctionArguments) -> ClosedRange<Double>?)? =
      if let bounds { { arguments in arguments.date(0).flatMap(bounds) } } else { nil }
    self.init(
      usage, example: example, kind: { $0.first == .date ? kind : nil },
      value: { $0.date(0).flatMap(value) ?? .missing }, bounds: ofArguments)
  }
}

// The table.
extension ScalarFunction {
  static let all = values + texts + patterns + numbers + dates

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The function of a name, whatever its case.
  static func named(_ name: String) -> ScalarFunction? { byName[name.lowercased()] }

  /// The function that a plan names.
  ///
  /// - Precondition: The plan was bound by this engine, or read by `PlanDocument.init(text:for:)`.
  static func of(_ name: FunctionName) -> ScalarFunction {
    guard let function = byName[name.rawValue] else {
      preconditionFailure("a plan with an unknown function '\(name.rawValue)'")
    }
    return function
  }
}
