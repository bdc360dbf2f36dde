import ArgumentParser
import Conversation
import Messages

/// The flag `--lang LANG`, which every command has.
struct LanguageFlag: ParsableArguments {
  /// What it may be.
  static let languages = ReaderLanguage.allCases.map(\.rawValue)

  @Option(
    help: ArgumentHelp(
      "The language of messages: \(languages.joined(separator: ", ")).", valueName: "LANG"),
    completion: .list(languages))
  var lang: String?

  /// Lets an output speak the language that is asked for; without the flag it speaks on as it does.
  ///
  /// - Returns: false once it is said that there is no such language.
  func apply(to output: any Output) -> Bool {
    guard let lang else { return true }
    guard let language = ReaderLanguage(rawValue: lang) else {
      output.error(Self.unknown(lang))
      return false
    }
    output.language = language
    return true
  }

  /// What is said of a language that there is not.
  static func unknown(_ name: String) -> Message {
    Message("cli.unknown-language", ["name": name, "languages": languages])
  }
}
