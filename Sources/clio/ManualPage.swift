import ArgumentParser
import CManual
import Conversation

/// The manual page: what is written by hand in `manual/clio.1.in`, and in its places what the argument parser knows
/// of flags and commands, so that these are said once.
enum ManualPage {
  static var text: String {
    let written = cm_page()
    // Bound: the text is as long as it says.
    let bytes = UnsafeBufferPointer(start: written.bytes, count: written.length)
    var page = String(decoding: bytes, as: UTF8.self)
    for (place, text) in parts { page = page.replacing("@\(place)@", with: text) }
    return page
  }

  private static var parts: KeyValuePairs<String, String> {
    let shell = Clio.configuration
    return [
      "VERSION": "clio \(Roff.text(ClioVersion.text))",
      "SYNOPSIS": Roff.lines(shell.usage ?? ""),
      "DESCRIPTION": Roff.paragraphs(shell.discussion),
      "OPTIONS": options(of: Clio.self),
      "COMMANDS": Commands.configuration.subcommands.map(section).joined(separator: "\n"),
    ]
  }

  /// What a command does, and its flags.
  private static func section(of command: any ParsableCommand.Type) -> String {
    let configuration = command.configuration
    let parts = [
      Roff.heading(configuration.usage ?? ""), Roff.text(configuration.abstract),
      configuration.discussion.isEmpty ? "" : ".PP\n" + Roff.paragraphs(configuration.discussion),
      options(of: command),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The arguments and flags that help shows, each with what it means.
  private static func options(of command: any ParsableCommand.Type) -> String {
    ArgumentFacts.all(of: command).map { argument in
      ".TP\n\(argument.roff)\n\(Roff.text(argument.meaning))"
    }.joined(separator: "\n")
  }
}

extension ArgumentFacts {
  /// The names with the value behind each, in bold and italics: `-c TEXT, --command TEXT`.
  fileprivate var roff: String {
    let value = valueName.map { "\\fI\(Roff.text($0))\\fR" }
    let names = names.map { "\\fB\(Roff.text($0))\\fR" + (value.map { " " + $0 } ?? "") }
    return names.isEmpty ? value ?? "" : names.joined(separator: ", ")
  }
}

/// Text in the notation of manual pages.
enum Roff {
  /// A text with nothing in it that would be a command of the notation.
  static func text(_ text: String) -> String {
    var roff = ""
    for character in text {
      switch character {
      case "\\": roff += "\\e"
      case "-": roff += "\\-"
      case "'": roff += "\\(aq"
      case "`": roff += "\\(ga"
      case "^": roff += "\\(ha"
      case "~": roff += "\\(ti"
      default: roff.append(character)
      }
    }
    return roff.hasPrefix(".") ? "\\&" + roff : roff
  }

  static func heading(_ text: String) -> String {
    ".SS \"\(Self.text(text.replacing("\"", with: "")))\""
  }

  /// Lines that stay lines.
  static func lines(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { Self.text(String($0)) }
    return ".nf\n\(lines.joined(separator: "\n"))\n.fi"
  }

  /// Paragraphs with empty lines between them; one of indented lines keeps them.
  static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n\n").map { paragraph in
      paragraph.hasPrefix("  ")
        ? ".nf\n\(paragraph.split(separator: "\n").map { Self.text(String($0)) }.joined(separator: "\n"))\n.fi"
        : Self.text(String(paragraph))
    }.joined(separator: "\n.PP\n")
  }
}
