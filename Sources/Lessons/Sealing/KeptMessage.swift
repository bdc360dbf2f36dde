import JSON
import Messages

/// A message that is kept in a file, to be said in the language of whoever opens it.
struct KeptMessage: Equatable, Sendable {
  let message: Message

  init(_ message: Message) { self.message = message }
}

extension KeptMessage: JSONWritable {
  var json: JSONValue { Self.json(message) }

  /// `{"key": "lesson.lacks", "with": {"words": ["possibly"]}}`
  private static func json(_ message: Message) -> JSONValue {
    var arguments = JSONObject()
    for argument in message.arguments {
      arguments.append(json(argument.value), named: argument.name)
    }
    return .object(.of(message.key, arguments))
  }

  private static func json(_ value: Message.Value) -> JSONValue {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): number.json
    case .message(let message): json(message)
    case .list(let values): .array(values.map(json))
    }
  }
}

extension KeptMessage: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) { message = try Self.message(json) }

  private static func message(_ json: JSONValue) throws(JSONMismatch) -> Message {
    let object = try JSONObject(json)
    let arguments: JSONObject = try object.required("with")
    var read: [Message.Argument] = []
    for member in arguments.members {
      read.append(Message.Argument(name: member.name, value: try value(member.value)))
    }
    return Message(key: try object.required("key"), arguments: read)
  }

  private static func value(_ json: JSONValue) throws(JSONMismatch) -> Message.Value {
    switch json {
    case .text(let text): return .text(text)
    case .object: return .message(try message(json))
    case .array(let values):
      var list: [Message.Value] = []
      for item in values { list.append(try value(item)) }
      return .list(list)
    case .number, .null, .truth: return .number(try Int(json))
    }
  }
}

extension JSONObject {
  fileprivate static func of(_ key: String, _ arguments: JSONObject) -> JSONObject {
    var object = JSONObject()
    object.append(key, named: "key")
    object.append(.object(arguments), named: "with")
    return object
  }
}
