import Engine
import Text

/// A `<table>` to be put into a page: no style, no scripts, every text escaped.
struct HTMLFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let header: Bool
  private let words: ValueText

  init(columns: [AnswerColumn], options: RenderOptions) {
    self.columns = columns
    header = options.header
    words = ValueText(nullText: options.nullText)
  }

  func writeHead(to block: inout TextBlock) {
    block.append("<table>\n")
    if header {
      block.append("<thead>\n")
      writeRow("th", to: &block) { columns[$0].name }
      block.append("</thead>\n")
    }
    block.append("<tbody>\n")
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    writeRow("td", to: &block) { words.text(of: columns[$0].value(row)) }
  }

  func writeFoot(to block: inout TextBlock) { block.append("</tbody>\n</table>\n") }

  private func writeRow(_ tag: String, to block: inout TextBlock, text: (Int) -> String) {
    block.append("<tr>")
    for index in columns.indices {
      block.append("<\(tag)>")
      let text = TerminalText.visible(MarkupText.spaced(text(index)), keepsLineBreaks: true)
      block.append(text, escaping: Self.escape)
      block.append("</\(tag)>")
    }
    block.append("</tr>\n")
  }

  private static func escape(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\n"): "<br>"
    default: nil
    }
  }
}
