import JSON
import Messages

extension MessageCatalogue {
  /// What a message speaks of, by the names that its sentence has for it; messages within are texts.
  func json(_ arguments: [Message.Argument]) -> JSONValue {
    var object = JSONObject()
    for argument in arguments { object.append(json(argument.value), named: argument.name) }
    return .object(object)
  }

  private func json(_ value: Message.Value) -> JSONValue {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): number.json
    case .message(let message): .text(text(message))
    case .list(let values): .array(values.map(json))
    }
  }
}
