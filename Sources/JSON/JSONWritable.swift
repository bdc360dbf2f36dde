/// What can be written as a JSON value: a text, a list, a part of a descriptor.
package protocol JSONWritable {
  /// The value as JSON.
  var json: JSONValue { get }
}

extension JSONObject {
  /// Adds a property where it is set.
  package mutating func append(_ value: (some JSONWritable)?, named name: String) {
    if let value { append(value.json, named: name) }
  }

  /// Adds a property that holds one text as that text, several as a list; leaves out none.
  package mutating func append(oneOrMany texts: [String], named name: String) {
    switch texts.count {
    case 0: break
    case 1: append(texts[0], named: name)
    default: append(texts, named: name)
    }
  }

  /// Adds an object where it has properties.
  package mutating func append(unlessEmpty object: JSONObject, named name: String) {
    if !object.members.isEmpty { append(.object(object), named: name) }
  }
}

extension String: JSONWritable {
  package var json: JSONValue { .text(self) }
}

extension Bool: JSONWritable {
  package var json: JSONValue { .truth(self) }
}

extension Int: JSONWritable {
  package var json: JSONValue { .number(String(self)) }
}

extension Array: JSONWritable where Element: JSONWritable {
  package var json: JSONValue { .array(map(\.json)) }
}
