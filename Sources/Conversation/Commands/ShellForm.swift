import Engine
import Messages
import Query
import Rendering
import Text

/// What is written here for a command that does not begin with a dot: the backslash commands of psql, and `!ls`.
extension CommandForm {
  /// - Parameter text: the statement, from its first sign on.
  /// - Returns: nil for what is no command of another shell.
  init?(entry text: String) {
    let text = text.trimmed
    guard let sign = text.first, !text.contains("\n") else { return nil }
    let body = text.dropFirst()
    switch sign {
    case "!", "！":
      self = .write(".shell" + (body.isEmpty ? "" : " " + String(body).trimmed))
    case "\\":
      if body.first == "!" {
        let rest = String(body.dropFirst()).trimmed
        self = .write(rest.isEmpty ? ".shell" : ".shell \(rest)")
        return
      }
      let name = body.prefix { !$0.isWhitespace && $0 != "|" }
      guard name.first?.isLetter == true || name == "?" || name == ";" else { return nil }
      self = Self.backslash(
        String(name), Self.withoutEnd(String(body.dropFirst(name.count)).trimmed))
    case ":", "/", "：":
      let name = body.prefix { !$0.isWhitespace }
      guard let first = name.first, first.isLetter else { return nil }
      let rest = Self.withoutEnd(String(body).trimmed)
      let line = CommandLine("." + rest)
      if CommandTable.all.contains(where: { $0.names.contains(line.name.lowercased()) }) {
        self = .write("." + rest)
      } else {
        self = CommandForm(line) ?? .advice(Message("form.nothing"))
      }
    default: return nil
    }
  }

  /// Without what others end a statement with.
  private static func withoutEnd(_ text: String) -> String {
    text.hasSuffix(";") ? String(text.dropLast()).trimmed : text
  }

  private static func backslash(_ name: String, _ rest: String) -> CommandForm {
    // `\d+` and `\dS` show more of the same.
    let plain =
      name.hasPrefix("d") || name.hasPrefix("l")
      ? name.filter { $0 != "+" && $0 != "S" && $0 != "x" } : name
    if let make = psql[plain] { return make(rest) }
    return psql[plain.lowercased()].map { $0(rest) } ?? .advice(Message("form.nothing"))
  }

  /// The backslash commands that have a form here; for all others there is none.
  private static let psql: [String: @Sendable (String) -> CommandForm] = [
    "?": { _ in .write(".help") },
    "a": { _ in .write(".mode tsv") },
    "c": { .write(".open \(or($0, "FILE"))") },
    "cd": { .write($0.isEmpty ? ".cd" : ".cd \($0)") },
    "connect": { .write(".open \(or($0, "FILE"))") },
    "conninfo": { _ in .write(".about") },
    "copy": copied,
    "crosstabview": { _ in .write("_ | pivot FIELD") },
    "d": { .write($0.isEmpty ? ".tables" : "describe \($0)") },
    "df": { _ in .write(".help functions") },
    "di": { _ in .write(".stats") },
    "do": { _ in .write(".help operators") },
    "ds": { _ in .write(".schema") },
    "dt": { .write($0.isEmpty ? ".tables" : "describe \($0)") },
    "dv": { _ in .write(".vars") },
    "e": { _ in .write(".edit") },
    "echo": { .write(".print \(or($0, "TEXT"))") },
    "edit": { _ in .write(".edit") },
    "g": { $0.isEmpty ? .write(".run !!") : .write("_ | save \(inQuotes($0))") },
    "gdesc": { _ in .write(".schema") },
    "gset": { _ in .write("_ | into $NAME") },
    "gx": { _ in .write(".last wide") },
    "h": { .write($0.isEmpty ? ".help" : ".help \($0)") },
    "H": { _ in .write(".mode html") },
    "help": { .write($0.isEmpty ? ".help" : ".help \($0)") },
    "html": { _ in .write(".mode html") },
    "i": { .write(".read \(or($0, "FILE"))") },
    "include": { .write(".read \(or($0, "FILE"))") },
    "include_relative": { .write(".read \(or($0, "FILE"))") },
    "ir": { .write(".read \(or($0, "FILE"))") },
    "l": { _ in .write(".tables") },
    "list": { _ in .write(".tables") },
    "o": { .write($0.isEmpty ? ".output" : ".output \($0)") },
    "out": { .write($0.isEmpty ? ".output" : ".output \($0)") },
    "p": { _ in .write(".history") },
    "print": { _ in .write(".history") },
    "prompt": { _ in .write("let $NAME = VALUE") },
    "pset": preset,
    "q": { _ in .write(".quit") },
    "qecho": { .write(".print \(or($0, "TEXT"))") },
    "quit": { _ in .write(".quit") },
    "s": { _ in .write(".history") },
    "set": variable,
    "t": { _ in .write(".header off") },
    "timing": { .write(".timer \(or($0, "on"))") },
    "unset": { .write(".forget \(or($0, "NAME"))") },
    "warn": { .write(".print \(or($0, "TEXT"))") },
    "watch": { .write(".watch \($0.isEmpty ? "2" : String($0.prefix { $0.isNumber }))") },
    "x": { .write(".set wide \($0 == "off" || $0 == "auto" ? "auto" : "vertical")") },
  ]

  /// `events to 'x.csv' csv`, `(select ..) to 'x.csv'` and `events from 'x.csv'`.
  @Sendable private static func copied(_ rest: String) -> CommandForm {
    let words = rest.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(where: { ["to", "from"].contains($0.lowercased()) }),
      words.indices.contains(place + 1)
    else { return .write("_ | save \"FILE\"") }
    let file = words[place + 1].filter { $0 != "'" && $0 != "\"" }
    if words[place].lowercased() == "from" { return .write(".open \(file)") }
    let isTable = place == 1 && words[0].first != "("
    return .write("\(isTable ? words[0] : "_") | save \(inQuotes(file))")
  }

  @Sendable private static func variable(_ rest: String) -> CommandForm {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    return words.count == 2
      ? .write("let $\(words[0]) = \(words[1].replacing("'", with: "\""))") : .write(".vars")
  }

  /// `\pset pager off` and its kin.
  @Sendable private static func preset(_ rest: String) -> CommandForm {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    let value = words.count > 1 ? words[1].filter { $0 != "'" } : ""
    let isOff = value == "off" || value == "0"
    switch words.first {
    case nil: return .write(".show settings")
    case "pager": return .write(".pager \(isOff ? "off" : "on")")
    case "null": return .write(value.isEmpty ? ".null" : ".null \(value)")
    case "expanded", "x": return .write(".set wide \(isOff ? "auto" : "vertical")")
    case "tuples_only", "t": return .write(".header \(isOff ? "on" : "off")")
    case "format":
      let modes = [
        "aligned": "table", "wrapped": "table", "unaligned": "tsv", "asciidoc": "markdown",
      ]
      let mode = modes[value] ?? value
      return .write(OutputMode.names.contains(mode) ? ".mode \(mode)" : ".mode")
    case "fieldsep", "csv_fieldsep": return .write(".mode tsv")
    case "border", "linestyle": return .write(".mode \(isOff ? "list" : "box")")
    default: return .advice(Message("form.nothing"))
    }
  }
}

extension CommandTable {
  /// What is said of an entry that is a command of another shell; nil where it is none.
  static func fault(ofOtherShell text: String, at range: Range<Int>) -> Diagnostic? {
    let name = text.prefix { !$0.isWhitespace }
    return CommandForm(entry: text)?.diagnostic(for: String(name), at: range)
  }
}
