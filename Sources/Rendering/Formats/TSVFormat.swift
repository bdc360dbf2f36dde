import Engine
import Text

/// Tab-separated values: a line a row whatever the cells hold, for tab, newline, carriage return and
/// backslash are escaped.
struct TSVFormat: AnswerFormat {
  let columns: [AnswerColumn]
  let header: Bool
  let words: ValueText
  let isTerminal: Bool
  private let guards: Bool

  init(columns: [AnswerColumn], options: RenderOptions) {
    self.columns = columns
    header = options.header
    words = ValueText(nullText: options.nullText)
    isTerminal = options.isTerminal
    guards = options.guardsFormulas
  }

  func writeHead(to block: inout TextBlock) {
    if header { writeRecord(to: &block) { $1.guarded(columns[$0].name, guards) } }
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    writeRecord(to: &block) { words.text(of: columns[$0].value(row), guards: guards, in: &$1) }
  }

  private func writeRecord(to block: inout TextBlock, field: (Int, inout TextBlock) -> String) {
    for index in columns.indices {
      if index > 0 { block.append(UInt8(ascii: "\t")) }
      let text = field(index, &block)
      if isTerminal {
        block.append(TerminalText.visible(text.escaping(Self.escape)))
      } else {
        block.append(text, escaping: Self.escape)
      }
    }
    block.append(UInt8(ascii: "\n"))
  }

  private static func escape(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\t"): "\\t"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\\"): "\\\\"
    default: nil
    }
  }
}
