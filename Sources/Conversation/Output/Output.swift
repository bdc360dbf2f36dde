package import Engine
import Files
import Glibc
package import Messages
import Text

/// Where a session writes: what was asked for, and what is said about it.
///
/// It is the gate before the terminal. Titles, names, paths, parameters and flags come from
/// strangers, so nothing that is said holds a character that a terminal would obey, wherever it goes
/// to; of what was asked for that holds where a terminal is behind it, for a program takes it as it is.
package protocol Output: AnyObject {
  /// The language of what is said.
  var language: ReaderLanguage { get set }

  /// Writes rows, or what a command was asked to show.
  ///
  /// - Throws: `OutputFault` where the reader has gone or the disk is full.
  func data(_ text: String) throws(OutputFault)

  /// Writes a line: a confirmation, warning, footer, timing or error. A line break in it is shown as
  /// a sign, so that no name can make up a line.
  func message(_ text: String)

  /// Writes why something was not done.
  func error(_ message: Message)

  /// Hands over what is held back.
  func flush() throws(OutputFault)
}

extension Output {
  /// A message in words of the reader's language.
  package func text(_ message: Message) -> String { language.messages.text(message) }

  /// Writes a message as a line.
  package func message(_ message: Message) { self.message(text(message)) }

  /// Writes why something was not done.
  package func error(_ message: Message) {
    self.message(Message("shell.error", ["message": message]))
  }

  /// Writes a text of several lines, such as the excerpt of a query.
  package func message(lines text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      message(String(line))
    }
  }
}

/// Why data could not be written.
package enum OutputFault: Error, Equatable, Sendable {
  /// The reader of a pipe has gone; this is no fault of the user's.
  case closed
  /// - Parameter remedy: what to do, where that can be told.
  case failed(path: String, reason: Message, remedy: Message? = nil)
  /// Ctrl-C was pressed.
  case interrupted
}

extension OutputFault {
  /// What happened and what to do; nil where nobody is left to read it.
  package var message: Message? {
    switch self {
    case .closed: nil
    case .failed(let path, let reason, nil):
      Message("file.cannot-write", ["path": path, "reason": reason])
    case .failed(let path, let reason, let remedy?):
      Message("file.cannot-write.remedy", ["path": path, "reason": reason, "remedy": remedy])
    case .interrupted: Message("file.interrupted")
    }
  }
}

/// Output to file descriptors: data in blocks, messages at once and after all data before them.
package final class DescriptorOutput: Output {
  package var language = ReaderLanguage.en
  private let dataDescriptor: Int32
  private let messageDescriptor: Int32
  private let path: String?
  private let cancellation: Cancellation
  private let isTerminal: Bool
  private var block: [UInt8] = []

  /// - Parameters:
  ///   - path: The name of the data's place, for messages; nil for standard output.
  ///   - cancellation: What ends the waiting for a reader who takes nothing.
  package init(
    data: Int32 = 1, messages: Int32 = 2, path: String? = nil,
    cancellation: Cancellation = .never
  ) {
    self.cancellation = cancellation
    dataDescriptor = data
    messageDescriptor = messages
    self.path = path
    isTerminal = isatty(data) == 1
  }

  package func data(_ text: String) throws(OutputFault) {
    block.append(contentsOf: (isTerminal ? TerminalText.painted(text) : text).utf8)
    if block.count >= 1 << 16 { try flush() }
  }

  package func message(_ text: String) {
    // A message speaks of what comes before it. That a data block cannot be written is reported by
    // the next `flush`, which meets the same fault.
    try? flush()
    _ = FileDescriptor.write(Array((TerminalText.visible(text) + "\n").utf8), to: messageDescriptor)
  }

  package func flush() throws(OutputFault) {
    // What an interruption has cut off is not written later.
    defer { block.removeAll(keepingCapacity: true) }
    let error = FileDescriptor.write(block, to: dataDescriptor) { cancellation.isCancelled }
    if error == EINTR { throw .interrupted }
    if error != 0 {
      throw OutputFault(
        UnwritableFault(path ?? text(Message("file.standard-output")), error: error))
    }
  }
}

/// Output kept in memory, for tests and lessons.
package final class CapturedOutput: Output {
  package var language = ReaderLanguage.en
  package private(set) var dataText = ""
  package private(set) var messageText = ""
  /// Data and messages in the order in which a reader sees them.
  package private(set) var shownText = ""

  package init() {}

  package func data(_ text: String) {
    dataText += text
    shownText += text
  }

  package func message(_ text: String) {
    let line = TerminalText.visible(text) + "\n"
    messageText += line
    shownText += line
  }

  package func flush() {}

  /// Forgets what was written.
  package func clear() { (dataText, messageText, shownText) = ("", "", "") }
}
