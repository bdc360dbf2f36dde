import Messages
import Plan

/// A function of many rows, those of a group or of a window: the whole of what is known of it.
///
/// Who adds one writes an entry in `AggregateFunction+All.swift`, and nothing else. Which kinds of values it
/// takes and gives follows from how it is computed.
struct AggregateFunction: Sendable {
  let entry: FunctionEntry
  let computation: Computation

  var name: String { entry.name }

  /// How the value of some rows is found.
  enum Computation: Sendable {
    /// The number of the rows; of a field, how many different values they have.
    case rows
    /// The value that comes first in the order of values.
    case extreme(descending: Bool)
    /// The value of the first or the last row, in the order in which they are.
    case place(isLast: Bool)
    /// Every value, or every different one.
    case list(distinct: Bool)
    /// A number made of the sum of the numbers, which is found while rows are counted.
    case total(Total)
    /// The number below which a share of the numbers lies; nil where the call says the share.
    case quantile(share: Double?)
    /// How far the numbers are from their mean.
    case deviation
    /// How far the numbers of two fields go together.
    case correlation
  }

  struct Total: Sendable {
    /// Whether the value of whole numbers is a whole number.
    let staysWhole: Bool
    /// - Parameter count: How many numbers there are, which is not 0.
    let value: @Sendable (_ sum: Double, _ count: Int64) -> Double
  }

  init(
    _ usage: String, example: String, foreignNames: [String] = [],
    foreignArguments: [String] = ["FIELD"], _ computation: Computation
  ) {
    entry = FunctionEntry(
      usage, of: .aggregate, example: example, foreignNames: foreignNames,
      foreignArguments: foreignArguments)
    self.computation = computation
  }
}

// Kinds.
extension AggregateFunction {
  /// Whether it counts, so that of no rows it is 0 and not missing.
  var counts: Bool { if case .rows = computation { true } else { false } }

  /// Whether the order of the values decides.
  var restsOnOrder: Bool { if case .extreme = computation { true } else { false } }

  /// Whether the order of the rows decides.
  var restsOnPlace: Bool { if case .place = computation { true } else { false } }

  /// How many fields it takes.
  var fieldCount: Int {
    switch computation {
    case .rows: 0
    case .correlation: 2
    case .extreme, .place, .list, .total, .quantile, .deviation: 1
    }
  }

  /// Whether the share of values is written behind the field.
  var takesShare: Bool { if case .quantile(nil) = computation { true } else { false } }

  /// Whether it is found for a window that slides over the rows without all of the window's rows anew.
  var slides: Bool { if case .list = computation { false } else { true } }

  /// The kind of its value for values of a kind; nil where it does not take them.
  func kind(of kind: ValueKind) -> ValueKind? {
    switch computation {
    case .rows: return nil
    case .extreme: return kind.isOrdered ? kind : nil
    case .place: return kind
    case .list:
      if kind == .reference(table: nil) { return nil }
      return kind.entityTable.map { .link(table: $0) } ?? .list
    case .total(let total):
      if kind == .integer, total.staysWhole { return .integer }
      return kind.ofNumbers
    case .quantile: return kind.ofNumbers
    case .deviation, .correlation: return kind == .quantity ? nil : kind.ofNumbers
    }
  }

  /// What would help who gave it values of a kind that it does not take.
  func hint(for kind: ValueKind) -> Message {
    switch computation {
    case .rows: Message("query.hint.write", ["text": name])
    case .deviation where kind == .quantity, .correlation where kind == .quantity:
      Message("query.hint.exact-numbers", ["function": name])
    case .extreme, .place, .list, .total, .quantile, .deviation, .correlation:
      Message("query.hint.takes-number", ["function": name])
    }
  }
}

extension ValueKind {
  /// The kind of a number made of many of this kind; nil where these are not numbers.
  fileprivate var ofNumbers: ValueKind? {
    switch self {
    case .integer, .decimal: .decimal
    case .quantity: .quantity
    case .text, .category, .boolean, .date, .datePart, .list, .reference, .link: nil
    }
  }

  /// Whether the least and the greatest of such values are reported.
  fileprivate var isOrdered: Bool {
    switch self {
    case .integer, .decimal, .quantity, .date, .datePart, .text, .category: true
    case .boolean, .list, .reference, .link: false
    }
  }
}

// The table.
extension AggregateFunction {
  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The function of a name, whatever its case.
  static func named(_ name: String) -> AggregateFunction? { byName[name.lowercased()] }

  /// The function that a plan names.
  ///
  /// - Precondition: The plan was bound by this engine, or read by `PlanDocument.init(text:for:)`.
  static func of(_ name: FunctionName) -> AggregateFunction {
    guard let function = byName[name.rawValue] else {
      preconditionFailure("a plan with an unknown aggregate '\(name.rawValue)'")
    }
    return function
  }
}
