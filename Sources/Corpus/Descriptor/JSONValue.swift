/// A JSON value (RFC 8259) as it was written.
enum JSONValue: Equatable, Sendable {
  case null
  case truth(Bool)
  /// A number by its digits: `1.0` and `1` are told apart, and none is too large.
  case number(String)
  case text(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The properties of a JSON object in their order.
struct JSONObject: Equatable {
  private(set) var members: [Member] = []

  struct Member: Equatable {
    let name: String
    let value: JSONValue
  }

  /// The value of a property; of several with one name the last.
  ///
  /// - Complexity: O(members), of which no object of a descriptor has many.
  subscript(name: String) -> JSONValue? {
    for member in members.reversed() where member.name == name { return member.value }
    return nil
  }

  mutating func append(_ value: JSONValue, named name: String) {
    members.append(Member(name: name, value: value))
  }
}
