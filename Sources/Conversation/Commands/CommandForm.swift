import Engine
import Messages
import Query
import Text

/// What is written here for a dot command that other shells have: a statement, another command, or what else does it.
enum CommandForm {
  /// One text does it.
  case write(String)
  /// It is done elsewhere.
  case advice(Message)

  /// What a line asks for that is no command; nil where nobody knows the name.
  init?(_ line: CommandLine) {
    let name = line.name.lowercased()
    if let make = Self.all[name] {
      self = make(line.rest)
    } else if Self.without.contains(name) {
      self = .advice(Message("form.nothing"))
    } else {
      return nil
    }
  }

  /// The names, in their order.
  static var names: [String] { (Array(all.keys) + without).sorted() }

  private static let all: [String: @Sendable (String) -> CommandForm] = [
    // The language has it.
    "actors": { _ in .write("actors") },
    "aliases": { .write("show \(or($0, "ID"))") },
    "columns": { .write("_ | select \(or($0, "date, title"))") },
    "count": { _ in .write("_ | count") },
    "describe": { .write("describe \(or($0, "events"))") },
    "expect": { .write("_ | expect \(or($0, "count > 0"))") },
    "explain": { .write("explain \(or($0, "events"))") },
    "group": { .write("_ | group \(or($0, "by decade"))") },
    "let": { .write("let \(or($0, "$x = 1970"))") },
    "param": { .write("let \(or($0, "$x = 1970"))") },
    "parameter": { .write("let \(or($0, "$x = 1970"))") },
    "save": { .write("_ | save \(inQuotes(or($0, "answer.csv")))") },
    "select": { .write("_ | select \(or($0, "date, title"))") },
    "sort": { .write("_ | sort \(or($0, "date"))") },
    "sources": { _ in .write("sources") },
    "view": { .write("view \(or($0, "v = events"))") },
    "where": { .write("_ | where \(or($0, "year < 1970"))") },
    "why": { .write("why \(or($0, "1"))") },
    // Another command.
    "backup": { .write(".export \(or($0, "FOLDER"))") },
    "clone": { .write(".export \(or($0, "FOLDER"))") },
    "clipboard": { _ in .write(".copy") },
    "databases": { _ in .write(".tables") },
    "csv": { _ in .write(".mode csv") },
    "dbinfo": { _ in .write(".about") },
    "dump": { .write(".export \(or($0, "FOLDER"))") },
    "eqp": { _ in .write("explain events") },
    "excel": { _ in .write("_ | save \"answer.csv\"") },
    "fullschema": { _ in .write(".schema") },
    "headers": { .write(".header \(or($0, "on"))") },
    "highlight": { .write(".color \(or($0, "on"))") },
    "import": { .write(".open \(or($0, "FILE"))") },
    "indexes": { _ in .write(".stats") },
    "indices": { _ in .write(".stats") },
    "log": { .write(".record \(or($0, "FILE.md"))") },
    "maxrows": { .write(".limit \(or($0, "50"))") },
    "nullvalue": { .write(".null \(or($0, "NULL"))") },
    "recover": { .write(".open \(or($0, "FILE"))") },
    "restore": { .write(".open \(or($0, "FILE"))") },
    "safe_mode": { _ in .advice(Message("form.safe")) },
    "saved": { _ in .write(".vars") },
    "settings": { _ in .write(".show settings") },
    "shortcuts": { _ in .write(".help keys") },
    "separator": { _ in .write(".mode tsv") },
    "unset": { .write(".forget \(or($0, "NAME"))") },
    "accessible": { .write(".set accessible \(or($0, "on"))") },
    "editor": { .write(".set editor \(or($0, "vi"))") },
    "hints": { .write(".set hints \(or($0, "off"))") },
    "menu": { .write(".set menu \(or($0, "off"))") },
    "theme": { .write(".set theme \(or($0, "dark"))") },
    "timeout": { .write(".set timeout \(or($0, "30"))") },
    "version": { _ in .write(".about") },
    "wide": { .write(".set wide \(or($0, "vertical"))") },
    // Neither.
    "maxwidth": { _ in .advice(Message("form.width")) },
    "prompt": { _ in .advice(Message("form.prompt")) },
    "width": { _ in .advice(Message("form.width")) },
  ]

  /// What other shells have, and nothing here is like.
  private static let without: Set<String> = [
    "archive", "auth", "binary", "changes", "connection", "constant", "constantcode", "crlf",
    "dbconfig", "dbtotxt", "decimal_sep", "expert", "filectrl", "highlight_colors",
    "highlight_errors", "highlight_results", "imposter", "intck", "keyword", "keywordcode",
    "large_number_rendering", "lint", "load", "nonce", "progress_bar", "read_line_version",
    "render_completion", "render_errors", "rows", "scanstats", "selftest", "session", "sha3sum",
    "startup_text", "testcase", "testctrl", "thousand_sep", "trace", "ui_command", "unmodule",
    "vfs", "vfsinfo", "vfslist", "vfsname", "wheretrace", "www",
  ]

  static func or(_ words: String, _ example: String) -> String {
    words.isEmpty ? example : words
  }

  static func inQuotes(_ path: String) -> String {
    path.hasPrefix("\"") ? path : "\"\(path)\""
  }
}

extension CommandForm {
  /// What is said of a command that is written otherwise here.
  func diagnostic(for name: String, at range: Range<Int>) -> Diagnostic {
    switch self {
    case .write(let text):
      // What stands for a name that only the user knows is no fix.
      let isWhole = !["FOLDER", "FILE", "NAME", "ID", "FIELD", "TEXT", "VALUE"].contains {
        text.contains($0)
      }
      return Diagnostic(
        .environment(
          Message("form.no-command", ["name": name]), hint: Message("form.write", ["text": text])),
        range, fix: isWhole ? Diagnostic.Fix(range: range, text: text) : nil)
    case .advice(let message):
      return Diagnostic(
        .environment(Message("form.no-command", ["name": name]), hint: message), range)
    }
  }
}
