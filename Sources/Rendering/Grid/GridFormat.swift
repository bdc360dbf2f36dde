import Engine

/// A grid of aligned cells, for people: modes `box` and `table`.
///
/// All its rows are measured before the first is written, so each cell is asked for twice; nothing
/// is kept between.
struct GridFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let widths: [Int]
  let columnsHidden: Int

  private let header: Bool
  private let isEmpty: Bool
  private let words: ValueText
  private let lines: GridLines
  private let style: GridStyle

  /// - Complexity: O(rows * columns).
  init(
    _ columns: [AnswerColumn], rows: MeasuredRows, options: RenderOptions, lines: GridLines
  ) {
    let words = ValueText(nullText: options.nullText)
    let wishes = columns.map { column in
      GridColumns.WidthRequest(
        header: options.header ? GridCell(column.name).width : 0,
        cells: rows.widest(atLeast: 0) { GridCell(words.text(of: column.value($0))).width },
        isNumeric: column.isNumeric)
    }
    let fitting = GridColumns(wishes, limit: options.width)
    widths = fitting.widths
    columnsHidden = fitting.hidden
    self.columns = Array(columns.prefix(fitting.widths.count))
    header = options.header
    isEmpty = columns.isEmpty || (rows.count == 0 && !options.header)
    self.words = words
    self.lines = lines
    style = GridStyle(isOn: options.colour)
  }

  func writeHead(to block: inout TextBlock) {
    guard !isEmpty else { return }
    writeRule(lines.top, to: &block)
    guard header else { return }
    for (index, column) in columns.enumerated() {
      writeCell(column.name, at: index, .bold, to: &block)
    }
    writeEnd(to: &block)
    writeRule(lines.middle, to: &block)
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    guard !isEmpty else { return }
    for (index, column) in columns.enumerated() {
      let value = column.value(row)
      let weight = words.isMissing(value) ? GridStyle.Weight.dim : .plain
      writeCell(words.text(of: value), at: index, weight, to: &block)
    }
    writeEnd(to: &block)
  }

  func writeFoot(to block: inout TextBlock) {
    guard !isEmpty else { return }
    writeRule(lines.bottom, to: &block)
  }

  /// Writes the stroke before a cell and the cell, numbers at the right.
  private func writeCell(
    _ text: String, at index: Int, _ weight: GridStyle.Weight, to block: inout TextBlock
  ) {
    block.append(style.text(lines.vertical, .dim) + " ")
    let column = columns[index]
    let (shown, blanks) = GridCell(text).fitted(to: widths[index], keepingEnd: column.keepsEnd)
    let styled = style.text(shown, weight)
    block.append(column.isAtRight ? blanks + styled : styled + blanks)
    block.append(UInt8(ascii: " "))
  }

  private func writeEnd(to block: inout TextBlock) {
    block.append(style.text(lines.vertical, .dim) + "\n")
  }

  private func writeRule(_ corners: GridLines.Corners, to block: inout TextBlock) {
    let runs = widths.map { String(repeating: lines.horizontal, count: $0 + 2) }
    let rule = corners.left + runs.joined(separator: corners.cross) + corners.right
    block.append(style.text(rule, .dim) + "\n")
  }
}
