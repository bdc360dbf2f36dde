import Engine

/// The fields of a row below each other, for people: modes `box` and `table` where the row would find no
/// room beside its others.
///
///     ── 1 ───────────────────────
///     date  │ 1976
///     title │ The Diet completes
///           │ Japan's ratification
struct RecordFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let fields: FieldLines
  private let words: ValueText
  private let lines: GridLines
  private let style: GridStyle
  private let width: Int
  /// The number of the first row.
  private let first: Int
  /// The most lines of a text; nil for all.
  private let mostLines: Int?

  /// Where nothing says how wide lines are.
  private static let usualWidth = 40

  init(_ columns: [AnswerColumn], options: RenderOptions, lines: GridLines) {
    self.columns = columns
    fields = FieldLines(columns.map(\.name), width: options.width, gap: 3)
    words = ValueText(nullText: options.nullText)
    self.lines = lines
    style = GridStyle(isOn: options.colour)
    width = options.width ?? Self.usualWidth
    first = options.firstRow + 1
    mostLines = options.isWhole || !options.cutsTexts ? nil : 10
  }

  func writeHead(to block: inout TextBlock) {}

  func writeRow(_ row: Int, to block: inout TextBlock) {
    writeRule(number: first + row, to: &block)
    let stroke = " " + style.text(lines.vertical, .dim)
    for (index, column) in columns.enumerated() {
      let value = column.value(row)
      let shown = fields.lines(
        of: words.shown(value), field: index, most: column.isWhole ? nil : mostLines)
      if shown.isCut { block.cutCells += 1 }
      for line in shown.lines {
        let name = style.text(line.name, .bold)
        let text = style.text(line.text, words.isMissing(value) ? .dim : .plain)
        if fields.isStacked {
          block.append(name + text + "\n")
        } else {
          block.append(name + line.blanks + stroke + (text.isEmpty ? "" : " ") + text + "\n")
        }
      }
    }
  }

  private func writeRule(number: Int, to block: inout TextBlock) {
    let head = lines.horizontal + lines.horizontal + " \(number) "
    let rest = String(repeating: lines.horizontal, count: max(width - head.count, 0))
    block.append(style.text(head + rest, .dim) + "\n")
  }
}
