import Engine
import Files
import Messages
import Query
import Text

/// A dot command: what it is called, how it is used, and what it does.
struct Command: Sendable {
  /// The name, without the dot, and others by which it is known.
  let names: [String]
  /// What follows the name: `[MODE]`.
  let usage: String
  /// Whether queries after it may mean another corpus.
  var changesCorpus = false
  /// What each argument may be, for completion; the last kind is also that of all further ones.
  var arguments: [Argument] = []
  /// What it reads, writes or starts beside the files that its arguments name.
  var touches: @Sendable (CommandLine) -> [(FileGate.Access, String)] = { _ in [] }

  /// That it starts a program.
  static let starting: @Sendable (CommandLine) -> [(FileGate.Access, String)] = { _ in
    [(.start, "")]
  }
  let run: @Sendable (Session, CommandLine) throws(CommandFault) -> Outcome

  enum Argument: Sendable {
    case none, collection, mode, language, onOff, setting, colour
    /// What the setting takes that the first argument names.
    case settingValue
    /// One word.
    case word(String)
    /// A name that the user has given a meaning.
    case defined
    /// What '.show' shows beside rows.
    case shown
    /// What '.help' tells of.
    case topic
    /// A file or folder, and what the command does with it.
    case path(FileGate.Access)
    /// `collection.field`.
    case field
    /// A value of the field that the first argument names.
    case value
    /// A field of the collection that the first argument names.
    case fieldBeside
    /// The id of a source.
    case source
    /// The name of a lesson.
    case lesson
  }

  var name: String { names[0] }

  /// What it does, in a line.
  var meaning: Message { Message(key: "help.command.\(name)") }
}

extension Command {
  /// Why a command may not touch the files that its line names, if it may not.
  func refusal(of line: CommandLine, by gate: FileGate) -> Diagnostic.Kind? {
    // A file or a command behind a bar is either.
    let touched = touches(line)
    for (access, path) in touched {
      if let refusal = gate.refusal(access, path, for: "." + name) { return refusal }
    }
    guard touched.isEmpty, let last = arguments.last else { return nil }
    for (index, path) in line.arguments.enumerated() {
      let kind = index < arguments.count ? arguments[index] : last
      guard case .path(let access) = kind else { continue }
      if let refusal = gate.refusal(access, path, for: "." + name) { return refusal }
    }
    return nil
  }
}

/// Why a command did not do what was asked.
enum CommandFault: Error {
  /// The arguments are wrong; the usage is shown.
  case usage
  /// A part of the command line is wrong.
  case diagnostic(Diagnostic.Kind)
  /// A file cannot be read or written.
  case unreadable(Message)
  case output(OutputFault)
}

extension Session {
  /// The place of a collection that a command names.
  func collection(named name: String) throws(CommandFault) -> Int {
    do throws(Diagnostic) { return try workspace.catalog.place(of: Name(name, 0..<0)) } catch {
      throw .diagnostic(error.kind)
    }
  }
}

/// The words of a dot command.
struct CommandLine {
  /// The name as it is written, without the dot.
  let name: String
  /// The words after it; quotes keep spaces together, and a first `~` is the user's folder.
  let arguments: [String]
  /// All that follows the name, as it is written.
  let rest: String

  init(_ text: String) {
    let body = text.drop { $0 == "." || $0 == "。" || $0 == "．" || $0 == " " }
    // A bar belongs to no name: `.once|sort`.
    name = String(body.prefix { !$0.isWhitespace && $0 != "|" && $0 != "｜" })
    rest = body.dropFirst(name.count).trimmed
    arguments = Self.words(rest)
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      switch character {
      case _ where character == quote: quote = nil
      case "\"", "'":
        if quote == nil {
          quote = character
          word = word ?? ""
        } else {
          word = (word ?? "") + String(character)
        }
      case _ where quote == nil && character.isWhitespace:
        if let finished = word { words.append(UserFolder.expanded(finished)) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(UserFolder.expanded(word)) }
    return words
  }
}
