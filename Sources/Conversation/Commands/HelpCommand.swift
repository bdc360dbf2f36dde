import Engine
import Query
import Text

extension Command {
  static let help = Command(
    names: ["help", "h", "?"], usage: "[WORD|keys|functions]",
    summary: "say what can be typed, or what a command, a function or a code means",
    arguments: [.topic]
  ) { (session, line) throws(CommandFault) in
    let text: String
    switch line.arguments.first.map({ $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }) {
    case nil: text = HelpText.overview
    case "keys"?: text = HelpText.keys
    case "functions"?: text = HelpText.functions
    case let name?:
      if let function = HelpText.function(named: name) {
        text = function
        break
      }
      if let explanation = Diagnostic.explanation(of: name) {
        text = explanation + "\n"
        break
      }
      guard let command = CommandTable.command(named: name) else {
        throw .diagnostic(
          .unknownCommand(
            "." + name,
            nearest: NearestNames.nearest(to: name, among: CommandTable.all.flatMap(\.names))
              .map { "." + $0 }))
      }
      text = HelpText.line(command) + "\n"
    }
    do throws(OutputFault) { try session.output.data(text) } catch { throw .output(error) }
    return .done
  }
}

/// What `.help` shows.
enum HelpText {
  static var overview: String {
    """
    Ask a question; Enter sends it when it is complete, Tab completes:

      events where actor = Japan and year < 1976
      events where actor = 日本 and possibly year < 1970 | select date, title
      events | group by decade | sort count desc
      _ | where type = treaty | limit 5          (_ is the last answer)

    After the collection may stand 'where CONDITION', then stages behind '|':
      where, count, select, sort, limit, offset, group by .. with .., having, follow, compute,
      distinct, sample, union, intersect, except, open, conflicts, kwic, collocates,
      and last: expect, save "file", into $x, why,
                cite as plain (gbt7714, chicago, bibtex, csl-json)

    The texts of sources, once attached ('.attach SOURCE FILE'), are the collection 'passages':

      passages where text contains 核共享 | kwic 核共享 with width 20, sort left
      passages | collocates 核共享        (names of the corpus, words, pairs of Han characters)

    Besides queries:
      let $x = 1970                view early($y) = events where year < $y
      explain [plan] QUERY         run "file" with $x = 1970
      describe events.date         show ID
      why ID in QUERY              why not ID in QUERY

    Conditions: = != < <= > >=, in [a, b], in 1964..1976, contains, starts with, ends with,
      is [not] missing (known, imprecise, approximate, doubtful, open, uncertain, inferred,
      disputed),
      and, or, not, certainly, possibly

    Commands:

    """ + CommandTable.all.map(line).joined(separator: "\n")
      + "\n\n.help functions lists the functions, .help keys the keys\n"
  }

  static func line(_ command: Command) -> String {
    let head = "." + command.name + (command.usage.isEmpty ? "" : " " + command.usage)
    return "  " + DisplayWidth.padded(head, to: 26) + " " + command.summary
  }

  /// What it tells of beside commands.
  static let topics = ["keys", "functions"]

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

// Functions.
extension HelpText {
  /// All functions by what they are asked of.
  static var functions: String {
    FunctionEntry.Theme.allCases.map { theme in
      ([heading(theme)] + FunctionEntry.entries(of: theme).map(line)).joined(separator: "\n") + "\n"
    }.joined(separator: "\n") + "\n.help NAME shows a function with an example\n"
  }

  /// A function with an example; nil where there is none of that name.
  static func function(named name: String) -> String? {
    let found = FunctionEntry.all.filter { $0.name == name.lowercased() }
    if found.isEmpty { return nil }
    return found.map { line($0) + "\n      " + $0.example + "\n" }.joined()
  }

  private static func heading(_ theme: FunctionEntry.Theme) -> String {
    switch theme {
    case .groups: "Of the rows of a group, behind 'group by .. with', and of all rows, in 'expect':"
    case .texts: "Of texts:"
    case .numbers: "Of numbers:"
    case .dates: "Of dates:"
    case .values: "Of values of any kind:"
    }
  }

  private static func line(_ entry: FunctionEntry) -> String {
    "  " + DisplayWidth.padded(entry.usage, to: 29) + " " + entry.meaning
  }
}
