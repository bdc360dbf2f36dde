package import Messages

/// What a JSON value can be taken for: a text, a list, a part of a descriptor.
package protocol JSONReadable {
  /// Reads a value.
  ///
  /// - Throws: what the value should have been, and where in it.
  init(_ json: JSONValue) throws(JSONMismatch)
}

/// A value that is not what its property needs, or an object without a property that it needs.
///
/// The place is put together on the way out, from the value to the whole, so that reading what is
/// right costs nothing for it.
package struct JSONMismatch: Error {
  /// What is wrong with it.
  package enum Kind {
    /// What the value should be: `a text`.
    case isNot(Message)
    case isNullAndNot(Message)
    case lacks(String)
    /// A property or a name that nothing reads.
    case isUnknown(String)
    /// A text that cannot be followed, with the reason.
    case isRefused(Message)
  }

  package let kind: Kind
  /// The place below the value from which it is thrown, as `schema.fields[0].name`.
  package private(set) var place = ""

  package init(_ kind: Kind) { self.kind = kind }

  /// Puts the mismatch elsewhere.
  package mutating func move(to place: String) { self.place = place }

  /// A mismatch of a value that should be something else.
  package init(_ json: JSONValue, isNot noun: Message) {
    kind = if case .null = json { .isNullAndNot(noun) } else { .isNot(noun) }
  }

  /// The same, seen from the object or array around.
  package func inside(_ outer: String) -> JSONMismatch {
    var mismatch = self
    mismatch.place = outer + (place.isEmpty || place.first == "[" ? "" : ".") + place
    return mismatch
  }
}

extension JSONObject {
  /// Reads a property; nil where it is absent or null.
  package func optional<Value: JSONReadable>(_ name: String) throws(JSONMismatch) -> Value? {
    guard let value = self[name] else { return nil }
    if case .null = value { return nil }
    return try read(value, name)
  }

  /// Reads a property that has to be there.
  package func required<Value: JSONReadable>(_ name: String) throws(JSONMismatch) -> Value {
    guard let value = self[name] else { throw JSONMismatch(.lacks(name)) }
    return try read(value, name)
  }

  private func read<Value: JSONReadable>(
    _ value: JSONValue, _ name: String
  ) throws(JSONMismatch) -> Value {
    do throws(JSONMismatch) { return try Value(value) } catch { throw error.inside(name) }
  }
}

extension JSONObject: JSONReadable {
  package init(_ json: JSONValue) throws(JSONMismatch) {
    guard case .object(let object) = json else {
      throw JSONMismatch(json, isNot: Message("json.object"))
    }
    self = object
  }
}

extension String: JSONReadable {
  package init(_ json: JSONValue) throws(JSONMismatch) {
    guard case .text(let text) = json else { throw JSONMismatch(json, isNot: Message("json.text")) }
    self = text
  }
}

extension Int: JSONReadable {
  package init(_ json: JSONValue) throws(JSONMismatch) {
    guard case .number(let digits) = json, let number = Int(digits) else {
      throw JSONMismatch(json, isNot: Message("json.whole-number"))
    }
    self = number
  }
}

extension Bool: JSONReadable {
  package init(_ json: JSONValue) throws(JSONMismatch) {
    guard case .truth(let truth) = json else {
      throw JSONMismatch(json, isNot: Message("json.truth-value"))
    }
    self = truth
  }
}

extension Array: JSONReadable where Element: JSONReadable {
  package init(_ json: JSONValue) throws(JSONMismatch) {
    guard case .array(let values) = json else {
      throw JSONMismatch(json, isNot: Message("json.array"))
    }
    self = []
    reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do throws(JSONMismatch) { append(try Element(value)) } catch {
        throw error.inside("[\(index)]")
      }
    }
  }
}
