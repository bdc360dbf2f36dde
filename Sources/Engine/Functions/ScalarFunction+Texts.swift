import Messages
import Plan
import Text

extension ScalarFunction {
  /// Functions of texts.
  static let texts: [ScalarFunction] = [
    ScalarFunction(
      ofText: "lower(TEXT)",
      example: "events | compute lower(title) as words | select words | limit 1",
      foreignNames: ["tolower", "lcase"]
    ) { text, _ in .text(text.lowercased()) },

    ScalarFunction(
      ofText: "upper(TEXT)",
      example: "events | compute upper(title) as words | select words | limit 1",
      foreignNames: ["toupper", "ucase"]
    ) { text, _ in .text(text.uppercased()) },

    ScalarFunction(
      "length(TEXT)",
      example: "events where length(title) > 30 | limit 1",
      foreignNames: ["len", "strlen", "char_length"],
      lists: .areRefused { Message("query.hint.count-values", ["field": $0]) },
      kind: { $0.haveList ? nil : .integer },
      value: { arguments in
        let text = arguments[0]
        return text == .missing ? .missing : .integer(Int64(text.label.count))
      }),

    ScalarFunction(
      ofText: "trim(TEXT)",
      example: "events | compute trim(\" talks \") as word | select word | limit 1"
    ) { text, _ in .text(text.trimmed) },

    ScalarFunction(
      ofText: "split(TEXT, \"separator\")",
      example: "events | compute split(title, \" \") as words | select words | limit 1",
      arity: 2...2, gives: .list
    ) { text, others in .list(parts(of: text, separatedBy: others[0]).map { .text($0) }) },

    ScalarFunction(
      "substring(TEXT, START, COUNT)",
      example: "events | compute substring(title, 1, 10) as begins | select begins | limit 1",
      arity: 2...3, lists: .areTakenApart,
      kind: { $0.areExactNumbers(from: 1) ? $0.first.isSeveral ? .list : .text : nil },
      value: { arguments in
        guard let start = arguments.number(1), start >= 1 else { return arguments.outOfReach() }
        let count = arguments.count > 2 ? arguments.number(2) : Double(Int32.max)
        guard let count, count >= 0 else { return arguments.outOfReach() }
        func part(_ text: Value) -> Value {
          text == .missing
            ? .missing
            : .text(
              String(
                text.label.dropFirst(Int(Swift.min(start, 1e9)) - 1)
                  .prefix(Int(Swift.min(count, 1e9)))))
        }
        guard case .list(let values) = arguments[0] else { return part(arguments[0]) }
        return .list(values.map(part))
      }),

    ScalarFunction(
      "concat(TEXT, TEXT, ..)",
      example: "events | compute concat(type, \": \", title) as line | select line | limit 1",
      arity: 1...64, lists: .areTakenApart, kind: { $0.haveList ? .list : .text },
      value: { arguments in
        let texts = (0..<arguments.count).map { arguments[$0] }
        if texts.contains(.missing) { return .missing }
        return concatenated(texts) ?? arguments.outOfReach()
      }),
  ]

  /// The bytes of the longest text that others are put together to: ten stages that each write a text
  /// ten times would fill any memory.
  static let longestText = 4 << 20

  /// One text of all; of a list among them, one for each of its values. Nil where it is too long.
  private static func concatenated(_ values: [Value]) -> Value? {
    guard
      let index = values.firstIndex(where: { if case .list = $0 { true } else { false } }),
      case .list(let items) = values[index]
    else {
      let text = values.map(\.label).joined()
      return text.utf8.count > longestText ? nil : .text(text)
    }
    let before = values[..<index].map(\.label).joined()
    let after = values[(index + 1)...].map(\.label).joined()
    if (before.utf8.count + after.utf8.count) * items.count > longestText { return nil }
    return .list(items.map { .text(before + $0.label + after) })
  }

  /// The trimmed parts between a separator, empty ones left out.
  private static func parts(of text: String, separatedBy separator: String) -> [String] {
    guard !separator.isEmpty else { return [text] }
    return text.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }
}
