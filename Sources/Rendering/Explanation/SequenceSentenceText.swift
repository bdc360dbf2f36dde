import Engine
import Messages

extension SequenceSentence {
  /// "after it, within 30 days, comes one where type = visit"
  var message: Message {
    switch self {
    case .first(let condition): Message("explain.sequence.first", ["condition": condition])
    case .next(let condition, nil): Message("explain.sequence.next", ["condition": condition])
    case .next(let condition, let window?):
      Message("explain.sequence.next-within", ["condition": condition, "window": window])
    case .related(let relation, let condition, nil):
      Message("explain.sequence.related", ["relation": relation, "condition": condition])
    case .related(let relation, let condition, let window?):
      Message(
        "explain.sequence.related-within",
        ["relation": relation, "condition": condition, "window": window])
    case .noneBetween(let condition):
      Message("explain.sequence.none-between", ["condition": condition])
    case .noneBefore(let condition, let window):
      Message("explain.sequence.none-before", ["condition": condition, "window": window])
    case .noneBehind(let condition, let window):
      Message("explain.sequence.none-behind", ["condition": condition, "window": window])
    case .whole(let window): Message("explain.sequence.whole", ["window": window])
    case .shared(let fields):
      Message("explain.sequence.shared", ["fields": fields.map { Message.quoted($0) }])
    }
  }
}
