/// What is to be said to a reader, before it is said in a language: the key of a sentence and what it
/// speaks of.
///
/// Whatever finds a fault makes a message, and whoever shows it looks it up in the `MessageCatalogue` of
/// the reader's language. Nothing decides by the words of a sentence.
package struct Message: Error, Hashable, Sendable {
  /// The key of the sentence: the part of clio that says it, a dot, and what it is about: `load.not-a-date`.
  package let key: String
  package let arguments: [Argument]

  /// A value that the sentence names by `{name}`.
  package struct Argument: Hashable, Sendable {
    package let name: String
    package let value: Value

    package init(name: String, value: Value) {
      self.name = name
      self.value = value
    }
  }

  package indirect enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case message(Message)
    case list([Value])
  }

  /// - Parameter arguments: Strings, whole numbers, messages and arrays of these.
  package init(_ key: String, _ arguments: KeyValuePairs<String, any MessageArgument> = [:]) {
    self.key = key
    self.arguments = arguments.map { Argument(name: $0, value: $1.messageValue) }
  }

  /// A message whose key is made of a word of a definition: `help.stage.join`.
  package init(key: String, arguments: [Argument] = []) {
    self.key = key
    self.arguments = arguments
  }

  /// Text that is the same in every language: what the system said, or what a script gave.
  package static func verbatim(_ text: String) -> Message { Message("verbatim", ["text": text]) }

  /// A word of the query or of a file, in the quotes that it has in every language.
  package static func quoted(_ text: some StringProtocol) -> Message { .verbatim("'\(text)'") }
}

/// What can be in a sentence.
package protocol MessageArgument {
  var messageValue: Message.Value { get }
}

extension String: MessageArgument {
  package var messageValue: Message.Value { .text(self) }
}

extension Substring: MessageArgument {
  package var messageValue: Message.Value { .text(String(self)) }
}

extension Int: MessageArgument {
  package var messageValue: Message.Value { .number(self) }
}

extension Message: MessageArgument {
  package var messageValue: Message.Value { .message(self) }
}

extension Message.Value: MessageArgument {
  package var messageValue: Message.Value { self }
}

extension Array: MessageArgument where Element: MessageArgument {
  package var messageValue: Message.Value { .list(map(\.messageValue)) }
}
