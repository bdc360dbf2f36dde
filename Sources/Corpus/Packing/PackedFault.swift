import JSON
import Messages

/// A fault as it was reported when the files were read: the key of a sentence and what it speaks of, so that a
/// reader in another language sees it in that.
struct PackedFault: Packable {
  let fault: LoadFault

  init(_ fault: LoadFault) { self.fault = fault }

  func pack(into pack: inout PackWriter) throws(PackingFault) {
    let recorded = RecordedFault(fault)
    pack.append(recorded.message.json.compactText)
    pack.append(recorded.noun.rawValue)
    pack.append(recorded.isWarning)
    pack.append(recorded.isNotice)
    pack.append(fault.file)
    try pack.append(fault.line)
    try pack.append(fault.field)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let text = try pack.text()
    let noun = LoadFault.Noun(rawValue: try pack.text())
    guard let json = try? JSONReader.value(of: Array(text.utf8).span),
      let message = Message(json: json), let noun
    else { throw PackDamage() }
    let recorded = RecordedFault(
      message: message, noun: noun, isWarning: try pack.flag(), isNotice: try pack.flag())
    fault = LoadFault(
      .recorded(recorded), file: try pack.text(), line: try pack.optional(),
      field: try pack.optional())
  }
}

extension Message {
  /// `{"key": "load.not-a-number", "arguments": {"read": "x"}}`.
  fileprivate var json: JSONValue {
    var members = JSONObject()
    for argument in arguments { members.append(argument.value.json, named: argument.name) }
    var object = JSONObject()
    object.append(.text(key), named: "key")
    object.append(.object(members), named: "arguments")
    return .object(object)
  }

  /// Reads it back; nil for other JSON.
  fileprivate init?(json: JSONValue) {
    guard case .object(let object) = json, case .text(let key)? = object["key"],
      case .object(let members)? = object["arguments"]
    else { return nil }
    var arguments: [Argument] = []
    for member in members.members {
      guard let value = Value(json: member.value) else { return nil }
      arguments.append(Argument(name: member.name, value: value))
    }
    self.init(key: key, arguments: arguments)
  }
}

extension Message.Value {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(String(number))
    case .message(let message): message.json
    case .list(let items): .array(items.map(\.json))
    }
  }

  fileprivate init?(json: JSONValue) {
    switch json {
    case .text(let text): self = .text(text)
    case .number(let digits):
      guard let number = Int(digits) else { return nil }
      self = .number(number)
    case .object:
      guard let message = Message(json: json) else { return nil }
      self = .message(message)
    case .array(let values):
      let items = values.compactMap(Message.Value.init(json:))
      guard items.count == values.count else { return nil }
      self = .list(items)
    case .truth, .null: return nil
    }
  }
}
