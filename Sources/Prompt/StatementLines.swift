package import LineEditing
package import Messages
import Query

/// Joins the lines of a source without an editor until they are a complete statement.
package final class StatementLines: LineSource {
  private let lines: any LineSource

  package init(_ lines: any LineSource) { self.lines = lines }

  package func read(_ prompt: PromptText, beginning: String) -> ReadOutcome {
    var text = ""
    var next = prompt
    while true {
      switch lines.read(next) {
      case .input(let line):
        text += (text.isEmpty ? "" : "\n") + line
        if line.isEmpty || Parsing.completeness(of: text) { return .input(text) }
        next = PromptText(text: prompt.continuation, continuation: prompt.continuation)
      case .endOfInput: return text.isEmpty ? .endOfInput : .input(text)
      case .interrupted, .elsewhere: return .interrupted
      }
    }
  }

  package func remember(_ entry: String) -> Message? { lines.remember(entry) }
  package var remembered: [String] { lines.remembered }
  package func forget() -> Bool { lines.forget() }
}
