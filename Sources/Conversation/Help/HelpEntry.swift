import Messages
import Text

/// A word of the language, or something else with a name, as the help shows it.
struct HelpEntry {
  /// The names by which it is asked for, in small letters; the first is its own.
  let names: [String]
  let usage: String
  let meaning: Message
  let examples: [HelpExample]

  /// How wide the usage is where the meaning is on the same line.
  private static let width = 29

  /// - Parameter screen: The columns of a line; nil where nobody has said.
  func line(_ messages: MessageCatalogue, width: Int = Self.width, screen: Int? = nil) -> String {
    Self.line(usage, messages.text(meaning), width: width, screen: screen)
  }

  /// What is written at the left, and behind it what it means; below it where it is wide, or the screen
  /// narrow.
  static func line(_ usage: String, _ meaning: String, width: Int, screen: Int?) -> String {
    let isBeside = DisplayWidth.of(usage) <= width
    guard let screen else {
      return isBeside
        ? "  \(DisplayWidth.padded(usage, to: width)) \(meaning)"
        : "  \(usage)\n  \(String(repeating: " ", count: width)) \(meaning)"
    }
    let indent = screen - width - 3 < Self.leastRoom ? 6 : width + 3
    var lines = TextWrapping.lines(
      of: meaning, width: screen, indent: String(repeating: " ", count: indent))
    if isBeside, indent > 6, let first = lines.first {
      lines[0] = "  " + DisplayWidth.padded(usage, to: width) + " " + first.dropFirst(indent)
    } else {
      lines = TextWrapping.hangingLines(of: "  " + usage, width: screen, by: 4) + lines
    }
    return lines.joined(separator: "\n")
  }

  /// In fewer columns than these a meaning is not read beside what it explains.
  private static let leastRoom = 28
}
