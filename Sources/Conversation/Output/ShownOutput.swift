import Messages
import Text

/// Output that hands on what is written, and keeps what a statement shows while it is being recorded: data and
/// messages in the order in which a reader sees them.
final class ShownOutput: Output {
  private let output: any Output
  /// What was shown since the statement began; nil where nothing is kept.
  private var kept: String?

  /// The columns of a line of what is said; nil where a line is as long as it is.
  var width: Int?

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
    keep(text)
    try output.data(text)
  }

  /// Keeps a text that is shown another way.
  func keep(_ text: String) { kept?.append(text) }

  func message(_ text: String) {
    for line in lines(of: text) {
      keep(line + "\n")
      output.message(line)
    }
  }

  /// A message in lines that fit.
  private func lines(of text: String) -> [String] {
    let line = TerminalText.visible(text)
    guard let width, width >= Self.leastWidth else { return [line] }
    return TextWrapping.hangingLines(of: line, width: width)
  }

  /// In fewer columns than these nothing could be read.
  private static let leastWidth = 16

  /// Writes lines of which others are kept: those that say where in a script a fault is.
  func message(lines text: String, keeping other: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for line in lines(of: String(line)) { output.message(line) }
    }
    for line in other.split(separator: "\n", omittingEmptySubsequences: false) {
      for line in lines(of: String(line)) { keep(line + "\n") }
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
