/// Edits entries on a terminal with libedit.
package final class LineEditor: LineSource {
  /// Opens the editor on the program's terminal, or returns nil where none can be opened.
  package init?(
    name: String, delegate: any EditorDelegate, history: HistoryStore?, colour: Bool,
    signals: SignalPump
  ) {
    return nil
  }

  package func read(_ prompt: Prompt) -> ReadOutcome { .endOfInput }
  package func remember(_ entry: String) {}
}
