import Plan

/// A function of the rows beside a row, in the order in which they are: the whole of what is known of it.
struct WindowFunction: Sendable {
  let entry: FunctionEntry
  let function: WindowCall.Function
  /// How many arguments it takes: a value of the other row, and how many places away that is.
  let arity: ClosedRange<Int>

  var name: String { entry.name }

  private init(
    _ usage: String, _ meaning: String, example: String, foreignNames: [String] = [],
    _ function: WindowCall.Function, arity: ClosedRange<Int>
  ) {
    entry = FunctionEntry(
      usage, meaning, example: example, foreignNames: foreignNames,
      foreignArguments: arity.lowerBound == 0 ? [] : ["FIELD"])
    self.function = function
    self.arity = arity
  }

  static let all: [WindowFunction] = [
    WindowFunction(
      "previous(VALUE, places)", "the value of the row before, or so many places before",
      example:
        "events | sort date | compute previous(title) as earlier | select earlier, title | limit 3",
      foreignNames: ["lag", "shift"], .previous, arity: 1...2),

    WindowFunction(
      "next(VALUE, places)", "the value of the row after, or so many places after",
      example: "events | sort date | compute next(title) as then | select title, then | limit 3",
      foreignNames: ["lead"], .next, arity: 1...2),

    WindowFunction(
      "first(VALUE)", "the value of the first row",
      example: "events | per decade {sort date | compute first(title) as opener} | limit 3", .first,
      arity: 1...1),

    WindowFunction(
      "last(VALUE)", "the value of the last row",
      example: "events | per decade {sort date | compute last(title) as closer} | limit 3", .last,
      arity: 1...1),

    WindowFunction(
      "position()", "the place of the row, from 1",
      example: "events | sort date | compute position() as n | select n, title | limit 3",
      foreignNames: ["row_number", "rownum"], .position, arity: 0...0),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The function of a name, whatever its case.
  static func named(_ name: String) -> WindowFunction? { byName[name.lowercased()] }
}
