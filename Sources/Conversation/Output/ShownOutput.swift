import Messages
import Text

/// Output that hands on what is written, and keeps what a statement shows while it is being recorded: data and
/// messages in the order in which a reader sees them.
final class ShownOutput: Output {
  private let output: any Output
  /// What was shown since the statement began; nil where nothing is kept.
  private var kept: String?

  /// The script that the statement is in; nil where it was typed.
  private(set) var script: String?

  init(_ output: any Output) { self.output = output }

  var language: ReaderLanguage {
    get { output.language }
    set { output.language = newValue }
  }

  /// Whether a statement has begun.
  var isKeeping: Bool { kept != nil }

  func data(_ text: String) throws(OutputFault) {
    kept?.append(text)
    try output.data(text)
  }

  func message(_ text: String) {
    kept?.append(TerminalText.visible(text) + "\n")
    output.message(text)
  }

  /// Writes lines of which others are kept: those that say where in a script a fault is.
  func message(lines text: String, keeping other: String) {
    output.message(lines: text)
    for line in other.split(separator: "\n", omittingEmptySubsequences: false) {
      kept?.append(TerminalText.visible(String(line)) + "\n")
    }
  }

  /// Writes what sets an answer apart from the one before; the first of a statement is not set apart from those of
  /// others.
  func separator(_ text: String) throws(OutputFault) {
    if kept?.isEmpty == false { kept?.append(text) }
    try output.data(text)
  }

  func flush() throws(OutputFault) { try output.flush() }

  /// Begins to keep what a statement of a script shows.
  func begin(in script: String?) { (kept, self.script) = ("", script) }

  /// What was shown since it began; nothing is kept any more.
  func end() -> String {
    defer { kept = nil }
    return kept ?? ""
  }
}
