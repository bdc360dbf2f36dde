import Chronology
import Corpus
import Messages
import Plan

extension ScalarFunction {
  /// Functions of values of any kind.
  static let values: [ScalarFunction] = [
    ScalarFunction(
      "count(FIELD)",
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
      "coalesce(VALUE, VALUE, ..)",
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

    ScalarFunction(
      "number(VALUE)",
      example: "events | compute number(\"1,234.5\") as n | select n | limit 1",
      lists: .areRefused { Message("query.hint.each-first", ["field": $0]) },
      kind: { kinds in
        if kinds.haveList { return nil }
        return kinds.first.ofNumber ?? .decimal
      },
      value: { arguments in
        let value = arguments[0]
        switch value {
        case .integer, .decimal, .quantity, .missing: return value
        case .boolean(let truth): return .decimal(truth ? 1 : 0)
        case .text(let text), .unread(let text):
          return WrittenValue.number(text).map { .decimal($0) } ?? arguments.notConverted()
        case .date, .reference, .list: return arguments.notConverted()
        }
      },
      bounds: { arguments in
        if let bounds = arguments.bounds(0) { return bounds }
        guard case .text(let text) = arguments[0] else { return nil }
        return WrittenValue.number(text).map { $0...$0 }
      }),

    ScalarFunction(
      "date(VALUE)",
      example: "events | compute date(\"3 June 1976\") as day | select day | limit 1",
      lists: .areRefused { Message("query.hint.each-first", ["field": $0]) },
      kind: { $0.haveList ? nil : .date },
      value: { arguments in
        let value = arguments[0]
        switch value {
        case .date, .missing: return value
        case .integer(let year):
          return EDTFDate(ifValid: year.yearInEDTF).map { .date($0.text) }
            ?? arguments.notConverted()
        case .text(let text), .unread(let text):
          return WrittenValue.date(text).map { .date($0.text) } ?? arguments.notConverted()
        case .decimal, .quantity, .boolean, .reference, .list: return arguments.notConverted()
        }
      }),

    ScalarFunction(
      "text(VALUE)",
      example: "events | compute text(date) as written | select written | limit 1",
      kind: { $0.haveList ? .list : .text },
      value: { arguments in
        switch arguments[0] {
        case .missing: .missing
        case .list(let values): .list(values.map { .text($0.label) })
        case let value: .text(value.label)
        }
      }),
  ]
}

extension Int64 {
  /// The year as EDTF writes it: `1976`, `-0043`, `Y12000`.
  fileprivate var yearInEDTF: String {
    let digits = String(magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    return (padded.count > 4 ? "Y" : "") + (self < 0 ? "-" : "") + padded
  }
}
