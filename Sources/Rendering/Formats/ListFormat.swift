import Engine
import Text

/// A line a row, its fields with `|` between them: what a person scans, or `grep` reads.
///
/// What would end a cell or a line follows a backslash, as in tsv: `\|`, `\n`. Programs read csv or
/// tsv.
struct ListFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let header: Bool
  private let words: ValueText

  init(columns: [AnswerColumn], options: RenderOptions) {
    self.columns = columns
    header = options.header
    words = ValueText(nullText: options.nullText)
  }

  func writeHead(to block: inout TextBlock) {
    if header { writeLine(to: &block) { columns[$0].name } }
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    writeLine(to: &block) { words.text(of: columns[$0].value(row)) }
  }

  private func writeLine(to block: inout TextBlock, field: (Int) -> String) {
    for index in columns.indices {
      if index > 0 { block.append(UInt8(ascii: "|")) }
      block.append(TerminalText.visible(field(index).escaping(Self.escape)))
    }
    block.append(UInt8(ascii: "\n"))
  }

  private static func escape(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "|"): "\\|"
    case UInt8(ascii: "\t"): "\\t"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\\"): "\\\\"
    default: nil
    }
  }
}
