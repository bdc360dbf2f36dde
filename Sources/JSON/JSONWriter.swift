extension JSONValue {
  /// The value as JSON on one line, without spaces.
  ///
  /// - Complexity: O(the text).
  package var compactText: String {
    var writer = JSONWriter()
    writer.append(self, comma: ",", colon: ":")
    return writer.text
  }

  /// The value as a person would write it: indented by two, short lists of single values on one line,
  /// a newline at its end.
  ///
  /// - Complexity: O(the text).
  package var indentedText: String {
    var writer = JSONWriter()
    writer.appendLines(self, depth: 0)
    return writer.text + "\n"
  }
}

/// Writes JSON (RFC 8259).
private struct JSONWriter {
  private var bytes: [UInt8] = []
  /// A list of values is on one line up to so many characters, its indentation included.
  private static let width = 100

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a value on one line.
  mutating func append(_ value: JSONValue, comma: String, colon: String) {
    switch value {
    case .null: append("null")
    case .truth(let truth): append(truth ? "true" : "false")
    case .number(let digits): append(digits)
    case .text(let text): bytes.append(json: text)
    case .array(let items):
      append("[")
      for (index, item) in items.enumerated() {
        if index > 0 { append(comma) }
        append(item, comma: comma, colon: colon)
      }
      append("]")
    case .object(let object):
      append("{")
      for (index, member) in object.members.enumerated() {
        if index > 0 { append(comma) }
        bytes.append(json: member.name)
        append(colon)
        append(member.value, comma: comma, colon: colon)
      }
      append("}")
    }
  }

  /// Appends a value, its parts on lines of their own where they are long.
  mutating func appendLines(_ value: JSONValue, depth: Int) {
    switch value {
    case .array(let items) where items.contains(where: \.isNested): appendLines(items, depth: depth)
    case .object(let object) where !object.members.isEmpty: appendLines(object, depth: depth)
    case .null, .truth, .number, .text, .array, .object:
      var line = JSONWriter()
      line.append(value, comma: ", ", colon: ": ")
      if case .array(let items) = value, line.text.count + 2 * depth > Self.width {
        appendLines(items, depth: depth)
      } else {
        bytes.append(contentsOf: line.bytes)
      }
    }
  }

  private mutating func appendLines(_ items: [JSONValue], depth: Int) {
    append("[")
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      breakLine(depth: depth + 1)
      appendLines(item, depth: depth + 1)
    }
    breakLine(depth: depth)
    append("]")
  }

  private mutating func appendLines(_ object: JSONObject, depth: Int) {
    append("{")
    for (index, member) in object.members.enumerated() {
      if index > 0 { append(",") }
      breakLine(depth: depth + 1)
      bytes.append(json: member.name)
      append(": ")
      appendLines(member.value, depth: depth + 1)
    }
    breakLine(depth: depth)
    append("}")
  }

  private mutating func breakLine(depth: Int) {
    append("\n" + String(repeating: "  ", count: depth))
  }
}
