package import Engine
package import JSON

extension SequenceProof: JSONWritable {
  package var json: JSONValue {
    .members(
      ("verdict", .text(verdict.word)), ("rows", .array(rows.map(\.json))), ("doubt", doubt?.json))
  }
}

extension SequenceProof.Row {
  fileprivate var json: JSONValue {
    .members(
      ("item", item.json), ("date", .text(date)),
      (
        "gap",
        gap.map { gap in
          .members(("low", Self.days(gap.lowerBound)), ("high", Self.days(gap.upperBound)))
        }
      ), ("relation", relation?.json))
  }

  /// Days, or null where there is no bound.
  private static func days(_ bound: Double) -> JSONValue { Int(exactly: bound)?.json ?? .null }
}

extension SequenceProof.Doubt: JSONWritable {
  package var json: JSONValue {
    switch self {
    case .condition(let step, let item):
      doubt("condition", ("step", .text(step)), ("item", item.json))
    case .order(let first, let second, let isSameDay):
      doubt(isSameDay ? "same-day" : "order", ("items", .array([first.json, second.json])))
    case .window(let first, let second):
      doubt("window", ("items", .array([first.json, second.json])))
    case .lies(let item, let date, let step, let isSameDay):
      doubt(
        "lies", ("item", item.json), ("date", .text(date)), ("step", .text(step)),
        ("same-day", .truth(isSameDay)))
    case .coverage(let step): doubt("coverage", ("step", .text(step)))
    case .missing(let step): doubt("missing", ("step", .text(step)))
    case .undated(let field): doubt("undated", ("field", .text(field)))
    case .withoutKey: doubt("without-key")
    case .together: doubt("together")
    case .differentRows: doubt("different-rows")
    }
  }

  private func doubt(
    _ word: String, _ members: (name: String, value: JSONValue)...
  ) -> JSONValue {
    var object = JSONObject()
    object.append(word, named: "doubt")
    for member in members { object.append(member.value, named: member.name) }
    return .object(object)
  }
}
