package import Messages

/// What one reading brought.
package enum ReadOutcome: Equatable, Sendable {
  /// A whole entry, without the newline that ended it; its own newlines are kept.
  case input(String)
  /// Ctrl-C: the line was dropped, the next prompt is due.
  case interrupted
  /// The entry so far is to be edited elsewhere, and then read on.
  case elsewhere(String)
  /// Ctrl-D on an empty line, the end of a file, or a signal that ends the program.
  case endOfInput
}

/// The words in front of an entry.
package struct PromptText: Equatable, Sendable {
  /// The prompt of the first line, plain text without escapes, as `clio> `.
  package var text: String
  /// What is in front of the further lines, dim and as wide as `text`, as `....> `.
  package var continuation: String

  package init(text: String, continuation: String) {
    self.text = text
    self.continuation = continuation
  }
}

/// Where lines come from: a terminal with an editor, or a plain stream.
package protocol LineSource: AnyObject {
  /// Reads one entry.
  ///
  /// - Parameter beginning: What is there already, where the source can be edited.
  func read(_ prompt: PromptText, beginning: String) -> ReadOutcome
  /// Keeps an entry for recall, where the source has a history.
  ///
  /// - Returns: why it could not be kept for another time, if it could not.
  func remember(_ entry: String) -> Message?
  /// What was kept, oldest first.
  var remembered: [String] { get }
  /// Forgets what was kept here.
  ///
  /// - Returns: false if something of it stays.
  func forget() -> Bool
}

extension LineSource {
  /// Reads one entry from its first letter.
  package func read(_ prompt: PromptText) -> ReadOutcome { read(prompt, beginning: "") }
}
