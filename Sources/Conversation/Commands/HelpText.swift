import Engine
import Messages
import Query
import Text

/// What `.help` shows, in a language: the overview, lists, and a page for each name. What there is of functions,
/// stages, operators and the rest is read from their definitions.
struct HelpText {
  /// The sentences of the reader's language.
  let messages: MessageCatalogue
  /// The columns of a line; nil where nobody has said.
  var screen: Int?

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
      text(Message("help.overview.topics")), wrapped(Self.topics), "",
    ]
    return lines.joined(separator: "\n")
  }

  private func text(_ message: Message) -> String { messages.text(message) }

  /// Words with commas between them, in lines of a narrow screen.
  private func wrapped(_ words: [String]) -> String {
    var lines = [""]
    for word in words {
      let next = word + ", "
      if lines[lines.count - 1].count + next.count > min(74, (screen ?? 80) - 2) {
        lines.append("")
      }
      lines[lines.count - 1] += next
    }
    return lines.map { "  " + $0.dropLast(1) }.joined(separator: "\n").dropLast().description
  }

  private var commands: String {
    CommandTable.all.map { HelpEntry($0).line(messages, width: 26, screen: screen) + "\n" }.joined()
  }

  var keys: String {
    Self.keys.map { HelpEntry.line($0, text($1), width: 18, screen: screen) + "\n" }.joined()
  }

  /// The keys of the prompt, and what each does.
  private static let keys: KeyValuePairs<String, Message> = [
    "Enter": Message("help.key.enter"),
    "Alt-Enter": Message("help.key.new-line"),
    "Tab, Shift-Tab": Message("help.key.complete"),
    "Up, Down": Message("help.key.up-down"),
    "Ctrl-R, Ctrl-S": Message("help.key.search"),
    "Right, Alt-F": Message("help.key.suggestion"),
    "Esc, Ctrl-G": Message("help.key.close"),
    "Ctrl-A, Ctrl-E": Message("help.key.line-ends"),
    "Ctrl-W, Alt-D": Message("help.key.delete-word"),
    "Ctrl-U, Ctrl-K": Message("help.key.delete-line"),
    "Alt-B, Alt-F": Message("help.key.words"),
    "PgUp, PgDn": Message("help.key.entries"),
    "Ctrl-T": Message("help.key.transpose"),
    "F1": Message("help.key.explain"),
    "Ctrl-X Ctrl-E": Message("help.key.elsewhere"),
    "Ctrl-C": Message("help.key.interrupt"),
    "Ctrl-L": Message("help.key.clear"),
    "Ctrl-D": Message("help.key.leave"),
  ]
}

// Lists.
extension HelpText {
  /// The lists that it shows.
  static let topics = [
    "tasks", "stages", "statements", "operators", "relations", "words", "functions", "states",
    "modes", "styles", "commands", "codes", "keys",
  ]

  /// The list of a topic; nil where there is none of that name.
  func topic(_ name: String) -> String? {
    switch name {
    case "tasks": list(Self.tasks)
    case "stages": list(HelpEntry.stages)
    case "statements": list(HelpEntry.statements)
    case "operators": list(HelpEntry.operators)
    case "relations": list(HelpEntry.relations)
    case "words": list(HelpEntry.words)
    case "functions": functions
    case "states": list(HelpEntry.states)
    case "modes": list(HelpEntry.modes)
    case "styles": list(HelpEntry.styles)
    case "commands": commands + example
    case "codes": list(Self.codes, width: 8)
    case "keys": keys
    default: nil
    }
  }

  private func list(_ entries: [HelpEntry], width: Int = 29) -> String {
    entries.map { $0.line(messages, width: width, screen: screen) + "\n" }.joined() + example
  }

  /// What shows one of a list with its examples.
  private var example: String { "\n" + text(Message("help.example")) + "\n" }

  /// All functions by what they are asked of.
  private var functions: String {
    FunctionEntry.Theme.allCases.map { theme in
      let lines = HelpEntry.functions(of: theme).map { $0.line(messages, screen: screen) }
      let heading = text(theme.meaning)
      return ([heading] + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n") + example
  }

  private static var tasks: [HelpEntry] { HelpTask.allCases.map(HelpEntry.init) }

  private static var codes: [HelpEntry] { DiagnosticEntry.all.map(HelpEntry.init) }
}
