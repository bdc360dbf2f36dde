extension JSONValue {
  /// The value as JSON on one line, without blanks.
  var compactText: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .truth(let truth): text += truth ? "true" : "false"
    case .number(let digits): text += digits
    case .text(let content): text += JSONString.quoted(content, escaping: .required)
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.write(to: &text)
      }
      text += "]"
    case .object(let object):
      text += "{"
      for (index, member) in object.members.enumerated() {
        if index > 0 { text += "," }
        text += JSONString.quoted(member.name, escaping: .required)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }
}
