/// Statements that help shows, and that '.example' runs by their number.
struct HelpExample: Equatable, Sendable {
  /// One statement a line.
  let text: String
  /// Whether it is for typing alone, and has no number: it names files of the reader's, rests on a fault, or
  /// leaves.
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
  /// Examples as they are shown: each behind its number, or behind a dash where it is for typing.
  static func list(_ examples: [HelpExample]) -> String {
    let width = String(examples.count { !$0.isForTyping }).count
    let indentation = "\n" + String(repeating: " ", count: width + 4)
    var count = 0
    return examples.map { example in
      if !example.isForTyping { count += 1 }
      let mark = example.isForTyping ? "-" : String(count)
      let blanks = String(repeating: " ", count: width - mark.count)
      return "  \(blanks)\(mark)  \(example.text.replacing("\n", with: indentation))\n"
    }.joined()
  }
}
