import Conversation
import Corpus

/// A conversation of which only the whole text matters, and how its last part ended.
final class SessionText {
  private let conversation: Conversation
  /// What was written to standard output.
  private(set) var data = ""
  /// What was written to standard error.
  private(set) var messages = ""

  init(_ change: (inout Settings) -> Void = { _ in }) throws {
    conversation = try Conversation(nil, change)
  }

  /// Runs texts as `-c` does, up to the first that fails.
  @discardableResult
  func run(_ texts: String...) -> Outcome {
    for text in texts {
      let reply = conversation.say(text)
      data += reply.data
      messages += reply.messages
      if reply.outcome != .done { return reply.outcome }
    }
    return .done
  }
}
