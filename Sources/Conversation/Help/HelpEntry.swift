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

  func line(_ messages: MessageCatalogue, width: Int = Self.width) -> String {
    Self.line(usage, messages.text(meaning), width: width)
  }

  /// What is written at the left, and behind it what it means; below it where it is wide.
  static func line(_ usage: String, _ meaning: String, width: Int) -> String {
    DisplayWidth.of(usage) <= width
      ? "  \(DisplayWidth.padded(usage, to: width)) \(meaning)"
      : "  \(usage)\n  \(String(repeating: " ", count: width)) \(meaning)"
  }
}
