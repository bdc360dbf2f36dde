import Engine
import Text

/// A table of GitHub Flavored Markdown, its columns aligned by display width also in the source.
///
/// Line breaks become `<br>`; a backslash keeps what else would end a cell, or begin code, emphasis, a
/// strike, a link, an image, a formula, an entity or HTML, from doing so. Without the header only rows are written, which a table that
/// is there already can take.
struct MarkdownFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let widths: [Int]
  private let header: Bool
  private let words: ValueText

  /// - Complexity: O(rows * columns).
  init(columns: [AnswerColumn], rows: MeasuredRows, options: RenderOptions) {
    let words = ValueText(nullText: options.nullText)
    self.columns = columns
    header = options.header
    self.words = words
    widths = columns.map { column in
      // A rule of fewer than three dashes is no table to some readers.
      let least = options.header ? max(3, DisplayWidth.of(Self.cell(column.name))) : 0
      return rows.widest(atLeast: least) {
        DisplayWidth.of(Self.cell(words.text(of: column.value($0))))
      }
    }
  }

  func writeHead(to block: inout TextBlock) {
    guard header, !columns.isEmpty else { return }
    writeLine(to: &block) { columns[$0].name }
    for (column, width) in zip(columns, widths) {
      let dashes = String(repeating: "-", count: width - (column.isAtRight ? 1 : 0))
      block.append("| \(dashes)\(column.isAtRight ? ":" : "") ")
    }
    block.append("|\n")
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    guard !columns.isEmpty else { return }
    writeLine(to: &block) { words.text(of: columns[$0].value(row)) }
  }

  private func writeLine(to block: inout TextBlock, text: (Int) -> String) {
    for (index, column) in columns.enumerated() {
      let cell = DisplayWidth.padded(
        Self.cell(text(index)), to: widths[index], alignRight: column.isAtRight)
      block.append("| \(cell) ")
    }
    block.append("|\n")
  }

  private static func cell(_ text: String) -> String {
    let shown = TerminalText.visible(MarkupText.spaced(text), keepsLineBreaks: true)
      .escaping(escape)
    return shown.contains("_") ? withoutEmphasis(shown) : shown
  }

  /// A backslash before each `_` that may begin or end emphasis: within a word none does, so that the
  /// names of fields stay as they are.
  private static func withoutEmphasis(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), !isWithinWord(bytes, index) {
        escaped.append(UInt8(ascii: "\\"))
      }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a letter or digit of ASCII is at both ends of the run of `_` at a place.
  private static func isWithinWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    let isLetter: (UInt8) -> Bool = { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: false
      }
    }
    let isOther: (UInt8) -> Bool = { $0 != UInt8(ascii: "_") }
    guard let before = bytes[..<index].last(where: isOther),
      let after = bytes[index...].first(where: isOther)
    else { return false }
    return isLetter(before) && isLetter(after)
  }

  private static func escape(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\n"): "<br>"
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "|"): "\\|"
    case UInt8(ascii: "`"): "\\`"
    case UInt8(ascii: "*"): "\\*"
    case UInt8(ascii: "<"): "\\<"
    case UInt8(ascii: "["): "\\["
    case UInt8(ascii: "&"): "\\&"
    case UInt8(ascii: "~"): "\\~"
    case UInt8(ascii: "$"): "\\$"
    default: nil
    }
  }
}
