import Engine
import Text

/// Values with a separator between them, a record a line.
///
/// RFC 4180 says that lines end with carriage return and newline; sqlite3, psql and DuckDB write a
/// newline, and every tool that scripts put behind a pipe (`sort`, `cut`, `diff`) counts on it.
struct SeparatedFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let form: Form
  private let header: Bool
  private let words: ValueText
  private let isTerminal: Bool
  private let guards: Bool

  enum Form {
    /// Commas, and quotes around what needs them, after RFC 4180.
    case csv
    /// Tabs, and a line a row whatever the cells hold, for tab, newline, carriage return and backslash
    /// are escaped.
    case tsv
  }

  init(_ form: Form, columns: [AnswerColumn], options: RenderOptions) {
    self.columns = columns
    self.form = form
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
      if index > 0 { block.append(form == .csv ? UInt8(ascii: ",") : UInt8(ascii: "\t")) }
      write(field(index, &block), to: &block)
    }
    block.append(UInt8(ascii: "\n"))
  }

  private func write(_ text: String, to block: inout TextBlock) {
    switch form {
    case .csv:
      block.append(
        csv: isTerminal ? TerminalText.visible(text, keepsLineBreaks: true) : text,
        isAlone: columns.count == 1)
    case .tsv where isTerminal: block.append(TerminalText.visible(text.escaping(Self.escape)))
    case .tsv: block.append(text, escaping: Self.escape)
    }
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
