import Plan

/// A function of the rows beside a row, in the order in which they are: the whole of what is known of it.
struct WindowFunction: Sendable {
  let entry: FunctionEntry
  let function: WindowCall.Function
  /// How many arguments it takes: a value of the other row, and how many places away that is.
  let arity: ClosedRange<Int>

  var name: String { entry.name }

  private init(
    _ usage: String, example: String, foreignNames: [String] = [],
    _ function: WindowCall.Function, arity: ClosedRange<Int>
  ) {
    entry = FunctionEntry(
      usage, of: .window, example: example, foreignNames: foreignNames,
      foreignArguments: arity.lowerBound == 0 ? [] : ["FIELD"])
    self.function = function
    self.arity = arity
  }

  static let all: [WindowFunction] = [
    WindowFunction(
      "previous(VALUE, places)",
      example:
        "events | sort date | compute previous(title) as earlier | select earlier, title | limit 3",
      foreignNames: ["lag", "shift"], .previous, arity: 1...2),

    WindowFunction(
      "next(VALUE, places)",
      example: "events | sort date | compute next(title) as then | select title, then | limit 3",
      foreignNames: ["lead"], .next, arity: 1...2),

    WindowFunction(
      "first(VALUE)",
      example: "events | per decade {sort date | compute first(title) as opener} | limit 3", .first,
      arity: 1...1),

    WindowFunction(
      "last(VALUE)",
      example: "events | per decade {sort date | compute last(title) as closer} | limit 3", .last,
      arity: 1...1),

    WindowFunction(
      "position()",
      example: "events | sort date | compute position() as n | select n, title | limit 3",
      foreignNames: ["row_number", "rownum"], .position, arity: 0...0),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The function of a name, whatever its case.
  static func named(_ name: String) -> WindowFunction? { byName[name.lowercased()] }
}
