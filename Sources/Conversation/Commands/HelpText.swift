import Engine
import Query
import Rendering
import Text

/// What `.help` shows. What there is of functions, stages, operators and the rest is read from their
/// definitions.
enum HelpText {
  static var overview: String {
    """
    Ask a question; Enter sends it when it is complete, Tab completes:

      events where actor = Japan and year < 1976
      events where actor = 日本 and possibly year < 1970 | select date, title
      events | group by decade | sort count desc
      _ | where type = treaty | limit 5          (_ is the last answer)

    After the collection may stand 'where CONDITION', then stages behind '|':
    \(wrapped(StageWord.allCases.filter { $0.definition.rows != .ending }.map(\.written)))
      and last: \(StageWord.allCases.filter { $0.definition.rows == .ending }.map(\.written).joined(separator: ", "))

    The texts of sources, once attached ('.attach SOURCE FILE'), are the collection 'passages':

      passages where text contains 核共享 | kwic 核共享 with width 20, sort left
      passages | collocates 核共享        (names of the corpus, words, pairs of Han characters)

    A name or a text in any collection:

      find 核共享 | group by collection       (find TEXT in events, claims)

    Besides queries:
      let $x = 1970                view early($y) = events where year < $y
      explain [plan] QUERY         run "file" with $x = 1970
      describe events.date         show ID
      why ID in QUERY              why not ID in QUERY

    Conditions:
    \(wrapped(Comparison.operators.map(\.rawValue)))
      is [not]
    \(wrapped(RowState.allCases.map(\.rawValue)))
      and, or, not, certainly, possibly

    Commands:

    """ + CommandTable.all.map(line).joined(separator: "\n") + "\n\n" + topicList
  }

  /// Words with commas between them, in lines of a narrow screen.
  private static func wrapped(_ words: [String]) -> String {
    var lines = [""]
    for word in words {
      let next = word + ", "
      if lines[lines.count - 1].count + next.count > 74 { lines.append("") }
      lines[lines.count - 1] += next
    }
    return lines.map { "  " + $0.dropLast(1) }.joined(separator: "\n").dropLast().description
  }

  private static var topicList: String {
    topics.map { ".help \($0)" }.joined(separator: ", ") + " list these; "
      + ".help NAME shows one with an example\n"
  }

  static func line(_ command: Command) -> String {
    let head = "." + command.name + (command.usage.isEmpty ? "" : " " + command.usage)
    return "  " + DisplayWidth.padded(head, to: 26) + " " + command.summary
  }

  static let keys = """
      Enter              send the query when it is complete, else begin a new line
      Alt-Enter          begin a new line
      Tab, Shift-Tab     complete; again: the next, the previous candidate
      Up, Down           line within the query, then earlier queries that begin as typed
      Ctrl-R             search earlier queries
      Right, Ctrl-F      at the end: take the grey suggestion
      Ctrl-A, Ctrl-E     beginning, end of the line
      Ctrl-W             delete the word before the cursor
      Ctrl-U, Ctrl-K     delete to the beginning, to the end of the line; Ctrl-Y brings it back
      Ctrl-C             drop the line, or stop the running query
      Ctrl-L             clear the screen
      Ctrl-D             leave, on an empty line

    """
}

/// A word of the language as the help shows it.
struct HelpEntry {
  let name: String
  let usage: String
  let meaning: String
  let example: String?

  /// How wide the usage is where the meaning stands on the same line.
  private static let width = 29

  var line: String {
    if DisplayWidth.of(usage) <= Self.width {
      return "  \(DisplayWidth.padded(usage, to: Self.width)) \(meaning)"
    }
    return "  \(usage)\n  \(String(repeating: " ", count: Self.width)) \(meaning)"
  }
}

// What there is to tell of, from the definitions.
extension HelpText {
  /// The lists that it tells beside the commands.
  static let topics = ["stages", "operators", "functions", "states", "modes", "styles", "keys"]

  /// What it tells of a topic; nil where there is none of that name.
  static func topic(_ name: String) -> String? {
    switch name.lowercased() {
    case "keys": keys
    case "functions": functions
    case "stages": list(stages)
    case "operators": list(operators)
    case "states": list(states)
    case "modes": list(modes)
    case "styles": list(styles)
    default: nil
    }
  }

  private static func list(_ entries: [HelpEntry]) -> String {
    entries.map { $0.line + "\n" }.joined()
      + (entries.contains { $0.example != nil } ? "\n.help NAME shows one with an example\n" : "")
  }

  /// All that has a name, with its example; nil where nothing is called so.
  static func entries(named name: String) -> String? {
    let all = [find] + stages + operators + functionEntries + states + modes + styles
    let found = all.filter { $0.name == name.lowercased() }
    if found.isEmpty { return nil }
    return found.map { entry in
      entry.line + "\n" + (entry.example.map { "      \($0)\n" } ?? "")
    }.joined()
  }

  static var stages: [HelpEntry] {
    StageWord.allCases.map { stage in
      let definition = stage.definition
      return HelpEntry(
        name: stage.rawValue, usage: definition.usage, meaning: definition.meaning,
        example: definition.example)
    }
  }

  private static let find = HelpEntry(
    name: "find", usage: "find TEXT [in COLLECTION, ..]",
    meaning: "begin with the rows of any collection that bear a name or hold a text",
    example: "find 核共享 | group by collection")

  static var operators: [HelpEntry] {
    Comparison.operators.map { comparison in
      let definition = comparison.definition
      return HelpEntry(
        name: comparison.rawValue,
        usage: comparison.rawValue + (definition.negation.map { "  (\($0.rawValue))" } ?? ""),
        meaning: definition.meaning, example: definition.example)
    }
  }

  static var states: [HelpEntry] {
    RowState.allCases.map { state in
      HelpEntry(
        name: state.rawValue, usage: "is \(state.rawValue)", meaning: state.meaning,
        example: state.example)
    }
  }

  static var modes: [HelpEntry] {
    OutputMode.allCases.map { mode in
      HelpEntry(
        name: mode.rawValue, usage: mode.rawValue, meaning: mode.traits.meaning, example: nil)
    }
  }

  static var styles: [HelpEntry] {
    CitationStyle.allCases.map { style in
      HelpEntry(
        name: style.rawValue, usage: style.rawValue, meaning: style.meaning,
        example: "events where year < 1950 | cite as \(style.rawValue)")
    }
  }

  private static var functionEntries: [HelpEntry] { FunctionEntry.all.map(HelpEntry.init) }

  /// All functions by what they are asked of.
  private static var functions: String {
    FunctionEntry.Theme.allCases.map { theme in
      let lines = FunctionEntry.entries(of: theme).map { HelpEntry($0).line }
      return ([heading(theme)] + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n") + "\n.help NAME shows a function with an example\n"
  }

  private static func heading(_ theme: FunctionEntry.Theme) -> String {
    switch theme {
    case .groups: "Of the rows of a group, behind 'group by .. with', and of all rows, in 'expect':"
    case .rows: "Of the rows before and after a row, in their order:"
    case .texts: "Of texts:"
    case .numbers: "Of numbers:"
    case .dates: "Of dates:"
    case .values: "Of values of any kind:"
    }
  }
}

extension HelpEntry {
  fileprivate init(_ function: FunctionEntry) {
    self.init(
      name: function.name, usage: function.usage, meaning: function.meaning,
      example: function.example)
  }
}
