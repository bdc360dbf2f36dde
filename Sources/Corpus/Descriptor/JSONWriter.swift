/// Writes JSON (RFC 8259) as a person would: indented by two, short lists of values on one line.
struct JSONWriter {
  private var text = ""
  /// A list of values stands on one line up to so many characters, its indentation included.
  private static let width = 100

  private init() {}

  /// The array of some texts on one line, as a cell of the type `array` holds it.
  static func array(of texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ",") + "]"
  }

  /// The text of a value, with a newline at its end.
  ///
  /// - Complexity: O(the text).
  static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.append(value, depth: 0)
    return writer.text + "\n"
  }
}

extension JSONWriter {
  private mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .object(let object): append(object, depth: depth)
    case .array(let items): append(items, depth: depth)
    default: text += Self.word(value)
    }
  }

  private mutating func append(_ object: JSONObject, depth: Int) {
    guard !object.members.isEmpty else {
      text += "{}"
      return
    }
    var separator = "{"
    for member in object.members {
      text += separator
      breakLine(depth: depth + 1)
      text += Self.quoted(member.name) + ": "
      append(member.value, depth: depth + 1)
      separator = ","
    }
    breakLine(depth: depth)
    text += "}"
  }

  private mutating func append(_ items: [JSONValue], depth: Int) {
    if let line = Self.line(items), line.count + 2 * depth <= Self.width {
      text += line
      return
    }
    var separator = "["
    for item in items {
      text += separator
      breakLine(depth: depth + 1)
      append(item, depth: depth + 1)
      separator = ","
    }
    breakLine(depth: depth)
    text += "]"
  }

  private mutating func breakLine(depth: Int) {
    text += "\n" + String(repeating: "  ", count: depth)
  }

  /// A list that holds no list and no object, on one line.
  private static func line(_ items: [JSONValue]) -> String? {
    var words: [String] = []
    for item in items {
      switch item {
      case .array, .object: return nil
      default: words.append(word(item))
      }
    }
    return "[" + words.joined(separator: ", ") + "]"
  }

  private static func word(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .truth(let truth): truth ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): quoted(text)
    case .array, .object: preconditionFailure("lists and objects are written part by part")
    }
  }

  private static func quoted(_ text: String) -> String {
    JSONString.quoted(text, escaping: .unseen)
  }
}
