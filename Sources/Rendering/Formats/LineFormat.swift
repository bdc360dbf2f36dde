import Engine
import Text

/// A line a field, `name: value`, and a blank line between rows: the best view of one row.
///
/// Where lines have a width, a value that is wider goes on below its beginning.
struct LineFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  /// The names as shown, with spaces before them so that the colons are below each other.
  private let names: [String]
  private let words: ValueText
  /// The columns before a value, and those that it may take; nil for as many as it needs.
  private let indent: Int
  private let room: Int?
  /// In fewer columns than these nobody reads.
  private static let leastRoom = 16

  init(columns: [AnswerColumn], options: RenderOptions) {
    self.columns = columns
    words = ValueText(nullText: options.nullText)
    let style = GridStyle(isOn: options.colour)
    let shown = columns.map { TerminalText.visible($0.name) }
    let width = shown.map { DisplayWidth.of($0) }.max() ?? 0
    indent = width + 2
    room = options.width.map { $0 - width - 2 }.flatMap { $0 < Self.leastRoom ? nil : $0 }
    names = shown.map {
      String(repeating: " ", count: width - DisplayWidth.of($0)) + style.text($0, .bold)
    }
  }

  func writeHead(to block: inout TextBlock) {}

  func writeRow(_ row: Int, to block: inout TextBlock) {
    if row > 0 { block.append(UInt8(ascii: "\n")) }
    for index in columns.indices {
      let text = TerminalText.visible(words.text(of: columns[index].value(row)))
      block.append(names[index] + (text.isEmpty ? ":\n" : ": \(wrapped(text))\n"))
    }
  }

  private func wrapped(_ text: String) -> String {
    guard let room else { return text }
    return DisplayWidth.lines(of: text, to: room)
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
