import JSON

/// A property that may hold one text or several.
struct OneOrMany: JSONReadable {
  let items: [String]

  init(_ json: JSONValue) throws(JSONMismatch) {
    if let items = try? [String](json) {
      self.items = items
    } else {
      items = [try String(json)]
    }
  }
}

/// An object whose members are texts or lists of texts.
struct TextsByName: JSONReadable {
  let texts: [String: [String]]

  init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    var texts: [String: [String]] = [:]
    for member in object.members { texts[member.name] = try object.texts(member.name) }
    self.texts = texts
  }
}

/// A value as the text that a cell would hold: a text, number or truth value, or an object with a
/// `value` and a label.
struct ValueText: JSONReadable {
  let text: String

  init(_ json: JSONValue) throws(JSONMismatch) {
    switch json {
    case .text(let text), .number(let text): self.text = text
    case .truth(let truth): text = truth ? "true" : "false"
    case .null, .array, .object:
      let value: ValueText = try JSONObject(json).required("value")
      text = value.text
    }
  }
}

extension ValueText {
  /// The items of a JSON array in a cell, but for those that are null; nil where it is not an array, or contains
  /// objects or further arrays.
  static func array(_ cell: Span<UInt8>) -> [String]? {
    guard case .array(let items)? = try? JSONReader.value(of: cell),
      !items.contains(where: \.isNested)
    else { return nil }
    return items.compactMap(\.cellText)
  }
}

extension JSONObject {
  /// Reads a property that holds one text or several; none where it is absent or null.
  func texts(_ name: String) throws(JSONMismatch) -> [String] {
    let property: OneOrMany? = try optional(name)
    return property?.items ?? []
  }

  /// Reads a property whose members are texts or lists of texts.
  func textsByName(_ name: String) throws(JSONMismatch) -> [String: [String]] {
    let property: TextsByName? = try optional(name)
    return property?.texts ?? [:]
  }

  /// Reads a property as the text that a cell would hold.
  func valueText(_ name: String) throws(JSONMismatch) -> String? {
    let property: ValueText? = try optional(name)
    return property?.text
  }

  /// Reads a property as the texts that cells would hold.
  func valueTexts(_ name: String) throws(JSONMismatch) -> [String]? {
    let property: [ValueText]? = try optional(name)
    return property?.map(\.text)
  }
}
