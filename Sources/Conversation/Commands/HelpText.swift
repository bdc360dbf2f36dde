import Engine
import Messages
import Query
import Rendering
import Text

/// What `.help` shows, in a language. What there is of functions, stages, operators and the rest is read
/// from their definitions.
struct HelpText {
  /// The sentences of the reader's language.
  let messages: MessageCatalogue

  var overview: String {
    let endings = StageWord.allCases.filter { $0.definition.rows == .ending }.map(\.written)
    let lines = [
      text(Message("help.overview.ask")), "",
      "  events where actor = Japan and year < 1976",
      "  events where actor = 日本 and possibly year < 1970 | select date, title",
      "  events | group by decade | sort count desc",
      "  _ | where type = treaty | limit 5          " + text(Message("help.overview.last-answer")),
      "", text(Message("help.overview.stages")),
      wrapped(StageWord.allCases.filter { $0.definition.rows != .ending }.map(\.written)),
      "  " + text(Message("help.overview.last-stages", ["stages": endings])),
      "", text(Message("help.overview.texts")), "",
      "  passages where text contains 核共享 | kwic 核共享 with width 20, sort left",
      "  passages | collocates 核共享        " + text(Message("help.overview.collocates")),
      "", text(Message("help.overview.find")), "",
      "  find 核共享 | group by collection        (find TEXT in events, claims)",
      "", text(Message("help.overview.statements")),
      "  let $x = 1970                view early($y) = events where year < $y",
      "  explain [plan] QUERY         run \"file\" with $x = 1970",
      "  describe events.date         show ID",
      "  why ID in QUERY              why not ID in QUERY",
      "", text(Message("help.overview.conditions")),
      wrapped(Comparison.operators.map(\.rawValue)),
      "  is [not]",
      wrapped(RowState.allCases.map(\.rawValue)),
      "  and, or, not, certainly, possibly",
      "", text(Message("help.overview.commands")), "", commands,
      text(Message("help.overview.topics", ["topics": Self.topics.map { ".help \($0)" }])), "",
    ]
    return lines.joined(separator: "\n")
  }

  private func text(_ message: Message) -> String { messages.text(message) }

  /// Words with commas between them, in lines of a narrow screen.
  private func wrapped(_ words: [String]) -> String {
    var lines = [""]
    for word in words {
      let next = word + ", "
      if lines[lines.count - 1].count + next.count > 74 { lines.append("") }
      lines[lines.count - 1] += next
    }
    return lines.map { "  " + $0.dropLast(1) }.joined(separator: "\n").dropLast().description
  }

  func line(_ command: Command) -> String {
    let head = "." + command.name + (command.usage.isEmpty ? "" : " " + command.usage)
    return HelpEntry.line(head, text(command.meaning), width: 26)
  }

  private var commands: String { CommandTable.all.map { line($0) + "\n" }.joined() }

  private var keys: String {
    Self.keys.map { "  " + DisplayWidth.padded($0, to: 18) + " " + text($1) + "\n" }
      .joined()
  }

  /// The keys of the prompt, and what each does.
  private static let keys: KeyValuePairs<String, Message> = [
    "Enter": Message("help.key.enter"),
    "Alt-Enter": Message("help.key.new-line"),
    "Tab, Shift-Tab": Message("help.key.complete"),
    "Up, Down": Message("help.key.up-down"),
    "Ctrl-R": Message("help.key.search"),
    "Right, Ctrl-F": Message("help.key.suggestion"),
    "Ctrl-A, Ctrl-E": Message("help.key.line-ends"),
    "Ctrl-W": Message("help.key.delete-word"),
    "Ctrl-U, Ctrl-K": Message("help.key.delete-line"),
    "Ctrl-C": Message("help.key.interrupt"),
    "Ctrl-L": Message("help.key.clear"),
    "Ctrl-D": Message("help.key.leave"),
  ]
}

/// A word of the language as the help shows it.
struct HelpEntry {
  let name: String
  let usage: String
  let meaning: Message
  let example: String?

  /// How wide the usage is where the meaning is on the same line.
  private static let width = 29

  func line(_ messages: MessageCatalogue) -> String {
    Self.line(usage, messages.text(meaning), width: Self.width)
  }

  /// What is written at the left, and behind it what it means; below it where it is wide.
  static func line(_ usage: String, _ meaning: String, width: Int) -> String {
    DisplayWidth.of(usage) <= width
      ? "  \(DisplayWidth.padded(usage, to: width)) \(meaning)"
      : "  \(usage)\n  \(String(repeating: " ", count: width)) \(meaning)"
  }
}

// What there is to tell of, from the definitions.
extension HelpText {
  /// The lists that it tells.
  static let topics = [
    "stages", "operators", "functions", "states", "modes", "styles", "commands", "keys",
  ]

  /// What it tells of a topic; nil where there is none of that name.
  func topic(_ name: String) -> String? {
    switch name.lowercased() {
    case "commands": commands
    case "keys": keys
    case "functions": functions
    case "stages": list(Self.stages)
    case "operators": list(Self.operators)
    case "states": list(Self.states)
    case "modes": list(Self.modes)
    case "styles": list(Self.styles)
    default: nil
    }
  }

  private func list(_ entries: [HelpEntry]) -> String {
    entries.map { $0.line(messages) + "\n" }.joined()
      + (entries.contains { $0.example != nil } ? example : "")
  }

  /// What shows one of a list with an example.
  private var example: String { "\n" + text(Message("help.example")) + "\n" }

  /// All that has a name, with its example; nil where nothing is called so.
  func entries(named name: String) -> String? {
    let found = Self.all.filter { $0.name == name.lowercased() }
    if found.isEmpty { return nil }
    return found.map { entry in
      entry.line(messages) + "\n" + (entry.example.map { "      \($0)\n" } ?? "")
    }.joined()
  }

  private static var all: [HelpEntry] {
    [find] + stages + operators + FunctionEntry.all.map(HelpEntry.init) + states + modes + styles
  }

  private static var stages: [HelpEntry] {
    StageWord.allCases.map { stage in
      HelpEntry(
        name: stage.rawValue, usage: stage.definition.usage, meaning: stage.meaning,
        example: stage.definition.example)
    }
  }

  private static let find = HelpEntry(
    name: "find", usage: "find TEXT [in COLLECTION, ..]", meaning: Message("help.statement.find"),
    example: "find 核共享 | group by collection")

  private static var operators: [HelpEntry] {
    Comparison.operators.map { comparison in
      let definition = comparison.definition
      return HelpEntry(
        name: comparison.rawValue,
        usage: comparison.rawValue + (definition.negation.map { "  (\($0.rawValue))" } ?? ""),
        meaning: comparison.meaning, example: definition.example)
    }
  }

  private static var states: [HelpEntry] {
    RowState.allCases.map { state in
      HelpEntry(
        name: state.rawValue, usage: "is \(state.rawValue)", meaning: state.meaning,
        example: state.example)
    }
  }

  private static var modes: [HelpEntry] {
    OutputMode.allCases.map { mode in
      HelpEntry(name: mode.rawValue, usage: mode.rawValue, meaning: mode.meaning, example: nil)
    }
  }

  private static var styles: [HelpEntry] {
    CitationStyle.allCases.map { style in
      HelpEntry(
        name: style.rawValue, usage: style.rawValue, meaning: style.meaning,
        example: "events where year < 1950 | cite as \(style.rawValue)")
    }
  }

  /// All functions by what they are asked of.
  private var functions: String {
    FunctionEntry.Theme.allCases.map { theme in
      let lines = FunctionEntry.entries(of: theme).map { HelpEntry($0).line(messages) }
      let heading = text(theme.meaning)
      return ([heading] + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n") + example
  }
}

extension HelpEntry {
  fileprivate init(_ function: FunctionEntry) {
    self.init(
      name: function.name, usage: function.usage, meaning: function.meaning,
      example: function.example)
  }
}
