package import JSON
package import Messages

extension Judgement {
  /// The judgement for programs: its word, what the learner is told, and what the answer was taken for.
  package func json(_ messages: MessageCatalogue) -> JSONValue {
    var object = JSONObject()
    object.append(word, named: "judgement")
    object.append(self.messages.map(messages.text), named: "messages")
    object.append(codes, named: "taken-for")
    return .object(object)
  }
}
