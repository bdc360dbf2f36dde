import Plan

extension ScalarFunction {
  /// Functions of values of any kind.
  static let values: [ScalarFunction] = [
    ScalarFunction(
      "count(FIELD)", "how many values the row has there",
      example: "events where count(actor) > 2 | limit 1", kind: { _ in .integer },
      value: { arguments in
        switch arguments[0] {
        case .list(let values): .integer(Int64(values.count))
        case .unread: .missing
        case .missing: .integer(0)
        case .text, .integer, .decimal, .quantity, .boolean, .date, .reference: .integer(1)
        }
      }),

    ScalarFunction(
      "coalesce(VALUE, VALUE, ..)", "the first of the values that is not missing",
      example: "events | compute coalesce(note, title) as line | select line | limit 1",
      foreignNames: ["ifnull", "nvl"], foreignArguments: ["FIELD", "VALUE"], arity: 1...64,
      kind: { $0.common },
      value: { arguments in
        for index in 0..<arguments.count {
          let value = arguments[index]
          if value != .missing { return value }
        }
        return .missing
      },
      bounds: { arguments in
        (0..<arguments.count).lazy.compactMap { arguments.bounds($0) }.first
      }),
  ]
}
