import Engine
import Text

/// Comma-separated values after RFC 4180, lines ending with a bare newline.
///
/// The RFC says carriage return and newline; sqlite3, psql and DuckDB write a newline, and every
/// tool that scripts put behind a pipe (`sort`, `cut`, `diff`) counts on it.
struct CSVFormat: AnswerFormat {
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
      if index > 0 { block.append(UInt8(ascii: ",")) }
      let text = field(index, &block)
      writeField(
        isTerminal ? TerminalText.visible(text, keepsLineBreaks: true) : text, to: &block)
    }
    block.append(UInt8(ascii: "\n"))
  }

  private func writeField(_ text: String, to block: inout TextBlock) {
    // A record of one empty field would be a blank line, which stands between answers and which
    // most readers skip: quotes keep the row.
    let isBlankLine = text.isEmpty && columns.count == 1
    guard isBlankLine || text.hasByte(where: Self.needsQuotes) else {
      block.append(text)
      return
    }
    block.append(UInt8(ascii: "\""))
    block.append(text) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil }
    block.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
