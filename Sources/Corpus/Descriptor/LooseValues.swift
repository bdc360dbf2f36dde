/// A property that may hold one text or several.
///
/// Arrays are tried first, as version 2 writes them: a failed attempt costs some microseconds, and
/// a descriptor has a hundred of these.
struct OneOrMany: Decodable {
  let items: [String]

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let items = try? value.decode([String].self) {
      self.items = items
    } else {
      items = [try value.decode(String.self)]
    }
  }
}

/// A value as the text that a cell would hold: a text, number or truth value, or an object with a
/// `value` and a label.
struct ValueText: Decodable {
  let text: String

  private enum Key: CodingKey { case value }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self.text = text
    } else if let number = try? value.decode(Int64.self) {
      text = String(number)
    } else if let number = try? value.decode(Double.self) {
      text = String(number)
    } else if let truth = try? value.decode(Bool.self) {
      text = truth ? "true" : "false"
    } else {
      text = try decoder.container(keyedBy: Key.self).decode(ValueText.self, forKey: .value).text
    }
  }
}
