/// What stands behind the name of a program or of a dot command, word by word.
package enum ArgumentWords {
  /// Quotes keep spaces together.
  package static func of(_ text: String) -> [String] { CommandLine("clio " + text).arguments }

  /// A word as it is written so that it is read as one.
  static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && !word.contains { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    if isPlain { return word }
    return word.contains("\"") ? "'\(word)'" : "\"\(word)\""
  }

  /// The words of a command of the shell of which no part is in quotes.
  package static func unquoted(in command: String) -> [String] {
    command.split(whereSeparator: \.isWhitespace).reduce(into: (words: [String](), quote: nil)) {
      (state: inout (words: [String], quote: Character?), word) in
      let isOutside = state.quote == nil
      var hasQuote = false
      for character in word {
        if character == state.quote {
          state.quote = nil
        } else if state.quote == nil, character == "'" || character == "\"" {
          (state.quote, hasQuote) = (character, true)
        }
      }
      if isOutside, !hasQuote { state.words.append(String(word)) }
    }.words
  }

  /// The words behind the dot commands of a script: files are named there.
  package static func ofCommands(in script: String) -> [String] {
    script.split(separator: "\n").filter { $0.hasPrefix(".") }
      .flatMap { CommandLine(String($0)).arguments }
  }
}
