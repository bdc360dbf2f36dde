import ArgumentParser
import Conversation
import Rendering

/// The flags of the program as users meet them: names, help and completion. What they ask for is a
/// `Flags`; what that means together is decided in `Invocation`.
///
/// The help of the flags is in English alone: the argument parser takes it as literals, before it has read
/// which language is asked for, and it writes words of its own around it.
struct Clio: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clio",
    abstract: "A query shell for corpora of historical events.",
    usage: """
      clio [OPTIONS] [CORPUS ...] [SCRIPT.clio ...]
      clio check CORPUS ...
      clio fmt [--check] FILE.clio ...
      clio import PRESET FILE ... -o FOLDER
      clio pack [CORPUS ...] -o FILE
      clio publish [CORPUS ...] clickhouse://HOST:PORT/DATABASE
      clio test [--update] FILE.md ...
      """,
    discussion: """
      CORPUS is a Data Package (a folder or its datapackage.json), a folder of tables, or a table: CSV, \
      TSV or other delimited text, JSON, JSON Lines, GeoJSON, BibTeX or RIS, also packed with gzip, '-' \
      for a table on standard input, or what 'clio publish' has put on a server, 'clickhouse://HOST:PORT/DATABASE'. Without one the built-in corpus is opened. A file that ends in .clio \
      runs as with -f, and so does one whose first line is '#!/usr/bin/env clio'. At a terminal without \
      anything to run a prompt awaits questions. 'clio check' tells how files were read, and their faults; 'clio \
      import' makes a corpus of the files of a public dataset.

        clio -c 'events where actor = Japan and year < 1976'
        clio -f questions.clio -p year=1970 --csv
      """,
    version: "clio \(ClioVersion.text)")

  @Argument(
    help: "A corpus to open in place of the built-in one; several become one.",
    completion: .file())
  var corpus: [String] = []

  @Option(
    name: [.customShort("c", allowingJoined: true), .long],
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Run TEXT: queries or dot commands; repeatable.", valueName: "TEXT"))
  var command: [String] = []

  @Option(
    name: [.customShort("f", allowingJoined: true), .long],
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Run a script; '-' is standard input; repeatable.", valueName: "FILE"),
    completion: .file())
  var file: [String] = []

  @Option(
    name: .shortAndLong, parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Set $NAME for queries.", valueName: "NAME=VALUE"))
  var param: [String] = []

  @Flag(name: .shortAndLong, help: "Stay at the prompt after -c and -f.")
  var interactive = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How answers are written: \(OutputMode.names.joined(separator: ", ")).",
      valueName: "MODE"),
    completion: .list(OutputMode.names))
  var mode: String?

  @Flag var modes: [OutputMode] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write answers to FILE instead of standard output.", valueName: "FILE"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Show at most N rows of an answer.", valueName: "N"))
  var limit: Int?

  @Option(help: ArgumentHelp("Fit boxes and tables into N columns.", valueName: "N"))
  var width: Int?

  @Flag(help: "Begin csv and tsv with a byte order mark, for spreadsheets.")
  var bom = false

  @Flag(
    help: "Put an apostrophe before texts of csv and tsv that a spreadsheet would run as formulas.")
  var guardFormulas = false

  @Flag(name: .customLong("no-header"), help: "Leave out the names of columns.")
  var noHeader = false

  @Option(
    help: ArgumentHelp(
      "The language of names and messages: \(LanguageFlag.languages.joined(separator: ", ")).",
      valueName: "LANG"),
    completion: .list(LanguageFlag.languages))
  var lang: String?

  @Option(
    help: ArgumentHelp("Colours: auto, always or never.", valueName: "WHEN"),
    completion: .list(["auto", "always", "never"]))
  var color: String = "auto"

  @Flag(name: .shortAndLong, help: "Repeat each statement before it runs.")
  var echo = false

  @Flag(name: .shortAndLong, help: "Go on after a fault in a script.")
  var keepGoing = false

  @Flag(help: "End with 1 where rows were left undecided.")
  var strict = false

  @Flag(help: "Refuse a corpus that has faults.")
  var strictLoad = false

  @Option(
    help: ArgumentHelp(
      "Read the files of CORPUS as NAME, such as Shift_JIS, GBK or windows-1252.", valueName: "NAME"
    ))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "Write the faults of the corpus, with their records, to FILE.", valueName: "FILE"),
    completion: .file())
  var rejects: String?

  @Flag(help: "Write what was found out of tables to 'datapackage.json' beside them.")
  var saveSchema = false

  @Option(
    help: ArgumentHelp(
      """
      End a statement, or the load, that needs more memory than SIZE, such as 2G; 'off' for no limit. \
      Without it three quarters of what there is.
      """, valueName: "SIZE"))
  var maxMemory: String?

  @Option(
    help: ArgumentHelp("End a statement that takes longer than SECONDS.", valueName: "SECONDS"))
  var timeout: String?

  @Flag(
    help: """
      Read no file but the corpora and scripts named here and the texts of these corpora, write none but \
      a history named by --history, list no folder, start no program.
      """)
  var safe = false

  @Option(
    name: .customLong("init"),
    help: ArgumentHelp("Run FILE before the first prompt.", valueName: "FILE"),
    completion: .file())
  var startup: String?

  @Flag(help: "Do not run the start-up file.")
  var noInit = false

  @Option(
    help: ArgumentHelp("Keep the history of the prompt in FILE.", valueName: "FILE"),
    completion: .file())
  var history: String?

  @Flag(help: "Neither read nor write the history.")
  var noHistory = false

  @Option(
    help: ArgumentHelp("Keep in FILE which tasks of lessons are done.", valueName: "FILE"),
    completion: .file())
  var progress: String?

  @Flag(help: "Read lines without an editor.")
  var plain = false

  @Flag(name: .shortAndLong, help: "Leave out banner, footers and confirmations.")
  var quiet = false

  /// The mode that the flags ask for; the last of several names wins nowhere: they must agree.
  var chosenModes: Set<String> {
    Set(modes.map(\.rawValue)).union(mode.map { [$0.lowercased()] } ?? [])
  }
}

/// Each mode is also a flag of its own, of which the help shows one.
extension OutputMode: EnumerableFlag {
  static func help(for mode: OutputMode) -> ArgumentHelp? {
    mode == .json
      ? "The same as --mode json; so for all others." : ArgumentHelp(visibility: .hidden)
  }
}
