import Messages

/// What is printed, as a page holds it: lines.
package enum TranscriptText {
  /// The lines of a text as Markdown tells them apart; it cannot hold U+0000, nor say whether the last one ends.
  package static func lines(of text: String) -> [String] {
    var lines = text.replacing("\0", with: "\u{FFFD}")
      .split(omittingEmptySubsequences: false, whereSeparator: isLineEnd).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  /// Whether texts are the same but for the time that things took.
  package static func areSame(_ first: [String], _ second: [String]) -> Bool {
    first == second
      || first.count == second.count && zip(first, second).allSatisfy(isSame)
  }

  /// Whether lines are the same but for a time in them.
  package static func isSame(_ first: String, _ second: String) -> Bool {
    first == second || timeless(first) == timeless(second)
  }

  /// A line without the time in it: that of `.timer`, in any language, and of a structured answer.
  private static func timeless(_ line: String) -> String {
    if line.hasPrefix("{") { return line.replacing(/"ms":[0-9.]+/, with: "\"ms\":0") }
    for language in ReaderLanguage.allCases {
      let parts = language.messages.text(Message("shell.time", ["time": "\0"]))
        .split(separator: "\0", omittingEmptySubsequences: false)
      guard parts.count == 2, line.hasPrefix(parts[0]), line.hasSuffix(parts[1]) else { continue }
      let time = line.dropFirst(parts[0].count).dropLast(parts[1].count)
      if time.allSatisfy({ $0.isNumber || $0 == "." }) { return parts.joined() }
    }
    return line
  }
}
