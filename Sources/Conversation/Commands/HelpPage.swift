import Engine
import Messages
import Query

/// What `.help NAME` shows: all that has the name, each with its usage and meaning, and examples, which run by
/// their numbers.
struct HelpPage {
  let text: String
  let examples: [HelpExample]

  /// The page of a name; nil where nothing is called so.
  ///
  /// - Parameters:
  ///   - name: A word of the language or several, a task, a code, or a command, behind a dot or not. A command
  ///     may be shortened as it is where it runs.
  ///   - screen: The columns of a line; nil where nobody has said.
  init?(of name: String, _ messages: MessageCatalogue, screen: Int? = nil) {
    let name = name.lowercased()
    if name.first == "." || name.first == "。" {
      guard let command = CommandTable.command(named: String(name.dropFirst())) else { return nil }
      self.init([HelpEntry(command)], messages, screen)
      return
    }
    let entries = Self.entries.filter { $0.names.contains(name) }
    if !entries.isEmpty {
      self.init(entries, messages, screen)
    } else if let task = HelpTask(rawValue: name) {
      let words = Message("help.more", ["words": task.words.map { ".help \($0)" }])
      self.init([HelpEntry(task)], messages, screen, below: messages.text(words) + "\n")
    } else if let entry = DiagnosticEntry.named(name) {
      self.init(entry.text(messages) + "\n", entry.examples, messages)
    } else if let command = CommandTable.command(named: name) {
      self.init([HelpEntry(command)], messages, screen)
    } else {
      return nil
    }
  }

  private init(
    _ entries: [HelpEntry], _ messages: MessageCatalogue, _ screen: Int?, below: String = ""
  ) {
    let lines = entries.map { $0.line(messages, screen: screen) + "\n" }.joined()
    self.init(lines, entries.flatMap(\.examples), messages, below: below)
  }

  private init(
    _ text: String, _ examples: [HelpExample], _ messages: MessageCatalogue, below: String = ""
  ) {
    var notes = ""
    if examples.contains(where: { !$0.isForTyping }) {
      notes += messages.text(Message("help.run-example")) + "\n"
    }
    if examples.contains(where: \.isForTyping) {
      notes += messages.text(Message("help.typed-example")) + "\n"
    }
    self.text = "\(text)\n\(HelpExample.list(examples))\n" + notes + below
    self.examples = examples
  }
}

extension HelpPage {
  /// All that has a page under its names.
  private static var entries: [HelpEntry] {
    let functions = FunctionEntry.Theme.allCases.flatMap(HelpEntry.functions)
    return HelpEntry.stages + HelpEntry.statements + HelpEntry.operators + HelpEntry.relations
      + HelpEntry.words + functions + HelpEntry.states + HelpEntry.modes + HelpEntry.styles
      + CommandTable.all.map(HelpEntry.init)
  }

  /// The names of all pages, but those of codes; a command has a dot before it.
  static var names: [String] {
    words + CommandTable.all.flatMap { command in command.names.map { "." + $0 } }
  }

  /// The names of all pages that are no commands, each once.
  static var words: [String] {
    var seen: Set<String> = []
    return
      (entries.dropLast(CommandTable.all.count).flatMap(\.names)
      + HelpTask.allCases.map(\.rawValue)).filter { seen.insert($0).inserted }
  }
}

extension HelpEntry {
  init(_ command: Command) {
    self.init(
      names: command.names,
      usage: "." + command.name + (command.usage.isEmpty ? "" : " " + command.usage),
      meaning: command.meaning, examples: CommandExamples.all[command.name] ?? [])
  }

  init(_ task: HelpTask) {
    self.init(
      names: [task.rawValue], usage: task.rawValue, meaning: task.meaning, examples: task.examples)
  }

  init(_ entry: DiagnosticEntry) {
    self.init(
      names: [entry.code.rawValue], usage: entry.code.rawValue, meaning: entry.title,
      examples: entry.examples)
  }
}
