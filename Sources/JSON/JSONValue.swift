/// A JSON value (RFC 8259) as it was written.
package enum JSONValue: Equatable, Sendable {
  case null
  case truth(Bool)
  /// A number by its digits: `1.0` and `1` are distinguished, and none is too large.
  case number(String)
  case text(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// Reads a text that holds one value and nothing else.
  package init(parsing text: String) throws(JSONReader.Fault) {
    self = try JSONReader.value(of: text.utf8.span)
  }

  package var isObject: Bool { if case .object = self { true } else { false } }
  package var isArray: Bool { if case .array = self { true } else { false } }
  /// Whether it is no single value.
  package var isNested: Bool { isObject || isArray }
}

/// The members of a JSON object in their order.
package struct JSONObject: Equatable, Sendable {
  package private(set) var members: [Member] = []

  /// A name and its value.
  package struct Member: Equatable, Sendable {
    package let name: String
    package let value: JSONValue
  }

  package init() {}

  /// The value of a member; of several with one name the last.
  ///
  /// - Complexity: O(members), of which no object of a descriptor has many.
  package subscript(name: String) -> JSONValue? {
    for member in members.reversed() where member.name == name { return member.value }
    return nil
  }

  /// Adds a member behind the others, also where one has the same name.
  package mutating func append(_ value: JSONValue, named name: String) {
    members.append(Member(name: name, value: value))
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    for (name, value) in members { append(value, named: name) }
  }
}
