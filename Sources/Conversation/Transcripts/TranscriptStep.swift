import Markdown

/// A fence of a page that does something, and what the page shows of it.
package struct TranscriptStep: Equatable, Sendable {
  package let action: Action
  /// What is between the fences.
  package let text: String
  /// The line of the opening fence, counted from 1.
  package let line: Int
  /// What directly follows it as what is printed; nil where it only has to run without a fault.
  package let shown: ShownFence?

  package enum Action: Equatable, Sendable {
    /// The text is written to a file.
    case write(name: String)
    /// The text is run as a script, in the session of these arguments.
    case run(arguments: String)
    /// These commands are run by a shell.
    case shell([String])
  }
}

/// A fence that shows what another prints.
package struct ShownFence: Equatable, Sendable {
  package let part: Part
  /// Its lines, without what sets the fence in.
  package let lines: [String]
  /// The first of these lines, counted from 1; where there is none that of the closing fence.
  package let firstLine: Int

  package enum Part: String, Equatable, Sendable {
    /// What goes to standard output.
    case data = "text"
    /// Data and messages in the order in which a reader sees them.
    case all = "output"
  }

  /// Nil for a fence that shows nothing.
  init?(_ fence: MarkdownFence) {
    guard let part = Part(rawValue: fence.info) else { return nil }
    self.part = part
    lines = TranscriptText.lines(of: fence.text)
    firstLine = fence.firstLine
  }
}
