/// Statements that help shows under a number, and that '.example' runs.
struct HelpExample: Equatable, Sendable {
  /// One statement a line.
  let text: String
  /// Whether it is for typing alone: it names files of the reader's, rests on a fault, or leaves.
  let isForTyping: Bool

  private init(_ text: String, isForTyping: Bool) {
    (self.text, self.isForTyping) = (text, isForTyping)
  }

  /// An example that runs by its number.
  static func run(_ text: String) -> HelpExample { HelpExample(text, isForTyping: false) }

  /// An example that is typed, with other names than those in it.
  static func typed(_ text: String) -> HelpExample { HelpExample(text, isForTyping: true) }
}

extension HelpExample {
  /// Examples as they are shown, each behind its number.
  static func list(_ examples: [HelpExample]) -> String {
    let width = String(examples.count).count
    return examples.enumerated().map { index, example in
      let number = String(index + 1)
      let head = String(repeating: " ", count: width - number.count) + number
      let indentation = "\n" + String(repeating: " ", count: width + 4)
      return "  \(head)  \(example.text.replacing("\n", with: indentation))\n"
    }.joined()
  }
}
