package import Engine
package import JSON

extension Value: JSONWritable {
  /// The value as `TextBlock.appendJSON` writes it.
  package var json: JSONValue {
    switch self {
    case .missing: .null
    case .text(let text), .date(let text), .unread(let text): .text(text)
    case .integer(let number): .number(String(number))
    case .decimal(let number): number.isFinite ? .number(number.description) : .null
    case .quantity(let quantity): quantity.json
    case .boolean(let truth): .truth(truth)
    case .reference(let id, let label):
      .members(("id", id.map { .text($0) } ?? .null), ("label", .text(label)))
    case .list(let values): .array(values.map(\.json))
    }
  }
}

extension Quantity: JSONWritable {
  package var json: JSONValue {
    func number(_ value: Double?) -> JSONValue {
      value.flatMap { $0.isFinite ? .number($0.shortest) : nil } ?? .null
    }
    return .members(
      ("value", number(value)), ("low", number(low)), ("high", number(high)),
      ("unit", unit.map { .text($0) } ?? .null))
  }
}

extension JSONValue {
  /// An object of some members; those that are nil are left out.
  static func members(_ members: (name: String, value: JSONValue?)...) -> JSONValue {
    var object = JSONObject()
    for member in members {
      if let value = member.value { object.append(value, named: member.name) }
    }
    return .object(object)
  }
}
