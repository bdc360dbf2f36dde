import Engine
import Messages
import Query
import Text

extension Command {
  static let edit = Command(
    names: ["edit"], usage: "[N]", changesCorpus: true, touches: Command.starting
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count <= 1 else { throw .usage }
    let text = try line.arguments.first.map { word throws(CommandFault) in
      try session.entry(ofHistory: word)
    }
    return try session.edit(text ?? session.lastTyped ?? session.lastQuery ?? "")
  }

  static let run = Command(
    names: ["run"], usage: "!N|!!", changesCorpus: true
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 1 else { throw .usage }
    return session.run(again: try session.entry(ofHistory: line.arguments[0]))
  }
}

extension Session {
  /// The editor in which texts are changed.
  package var externalEditor: ExternalEditor {
    ExternalEditor(files: settings.files, environment: settings.environment)
  }

  fileprivate func edit(_ text: String) throws(CommandFault) -> Outcome {
    do throws(OutputFault) { try output.flush() } catch { throw .output(error) }
    let edited: String?
    do throws(ExternalEditor.Fault) { edited = try externalEditor.edit(text) } catch {
      throw .diagnostic(.environment(error.message, hint: error.hint))
    }
    guard let edited else {
      confirm(Message("editor.unchanged"))
      return .done
    }
    return run(again: edited)
  }

  /// Runs a text that was not typed: it is shown, and remembered as if it were.
  package func run(again text: String) -> Outcome {
    output.message(lines: text)
    remember(text)
    return ScriptRunner(session: self).run(SourceText(text))
  }

  /// Notes what was typed, or stands for what was: the next thing to edit, unless it is a command.
  package func note(typed text: String) {
    if let first = text.trimmed.first, !".。．".contains(first) { lastTyped = text }
  }

  /// Keeps a text among the entries of the prompt, where there is one.
  func remember(_ text: String) {
    note(typed: text)
    if let fault = history?.remember(text) {
      output.message(Message("shell.history-not-kept", ["reason": fault]))
    }
  }

  /// An entry of the history by its number, `3` or `!3`, or the last, `!!`.
  func entry(ofHistory word: String) throws(CommandFault) -> String {
    let word = word.hasPrefix("!") ? String(word.dropFirst()) : word
    guard let history else {
      throw .diagnostic(
        .environment(Message("shell.no-history"), hint: Message("shell.no-history.hint")))
    }
    let entries = history.entries()
    guard word == "!" || Int(word) != nil else { throw .usage }
    // What asks for an entry is itself the last one.
    let asks = { (entry: String) in entry.hasPrefix("!") || entry.hasPrefix(".run ") }
    let number =
      word == "!" ? (entries.lastIndex { !asks($0) } ?? -1) + 1 : Int(word) ?? 0
    guard entries.indices.contains(number - 1), !asks(entries[number - 1]) else {
      throw .diagnostic(
        .environment(
          Message("history.no-entry", ["number": word == "!" ? "!!" : word]),
          hint: Message("history.no-entry.hint")))
    }
    return entries[number - 1]
  }

  /// What a line of the prompt asks to be run again: `!3`, `!!`; nil for any other.
  ///
  /// - Returns: The word of the entry.
  package static func recall(in line: String) -> String? {
    let text = line.trimmed
    guard text.first == "!" || text.first == "！" else { return nil }
    let rest = text.dropFirst()
    if rest == "!" || rest == "！" { return "!!" }
    return rest.isEmpty || !rest.allSatisfy({ $0.isASCII && $0.isNumber }) ? nil : "!" + rest
  }
}
