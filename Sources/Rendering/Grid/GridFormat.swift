import Engine

/// A grid of aligned cells, for people: modes `box` and `table` where a row finds room beside its others.
///
/// A text that is wider than its column goes on in further lines; no id, number or date is cut.
struct GridFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let widths: [Int]
  let columnsHidden: Int

  private let header: Bool
  private let isEmpty: Bool
  private let words: ValueText
  private let lines: GridLines
  private let style: GridStyle
  /// The most lines of a text; nil for all.
  private let mostLines: Int?
  /// Whether a line is between the rows, because nothing else would tell where one begins.
  private let partsRows: Bool

  init(
    _ columns: [AnswerColumn], _ fitting: GridColumns, of measure: GridMeasure, rowCount: Int,
    options: RenderOptions, lines: GridLines
  ) {
    widths = fitting.widths
    columnsHidden = fitting.hidden
    self.columns = Array(columns.prefix(fitting.widths.count))
    header = options.header
    isEmpty = columns.isEmpty || (rowCount == 0 && !options.header)
    words = ValueText(nullText: options.nullText)
    self.lines = lines
    style = GridStyle(isOn: options.colour)
    mostLines = measure.isConcordance ? 1 : !options.cutsTexts ? nil : rowCount > 10 ? 4 : 8
    partsRows = !measure.isConcordance && measure.isFirstShrunk(in: fitting)
  }

  func writeHead(to block: inout TextBlock) {
    guard !isEmpty else { return }
    writeRule(lines.top, to: &block)
    guard header else { return }
    for (index, column) in columns.enumerated() {
      let name = GridCell(column.name).cut(to: widths[index], keepingEnd: column.keepsEnd)
      write(GridCell(line: name), at: index, .bold, to: &block)
    }
    writeEnd(to: &block)
    writeRule(lines.middle, to: &block)
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    guard !isEmpty else { return }
    if partsRows, row > 0 { writeRule(lines.middle, to: &block) }
    let cells = columns.indices.map { cell(row, $0, &block) }
    for line in 0..<(cells.map(\.lines.count).max() ?? 0) {
      for (index, cell) in cells.enumerated() {
        let text = line < cell.lines.count ? cell.lines[line] : ""
        write(GridCell(line: text), at: index, cell.weight, to: &block)
      }
      writeEnd(to: &block)
    }
  }

  func writeFoot(to block: inout TextBlock) {
    guard !isEmpty else { return }
    writeRule(lines.bottom, to: &block)
  }

  private func cell(
    _ row: Int, _ index: Int, _ block: inout TextBlock
  ) -> (lines: [String], weight: GridStyle.Weight) {
    let column = columns[index]
    let value = column.value(row)
    let weight = words.isMissing(value) ? GridStyle.Weight.dim : .plain
    let cell = GridCell(words.shown(value))
    if cell.width <= widths[index] { return ([cell.text], weight) }
    if column.keepsEnd {
      block.cutCells += 1
      return ([cell.cut(to: widths[index], keepingEnd: true)], weight)
    }
    let (lines, isCut) = cell.lines(
      to: widths[index], most: column.isWhole ? nil : mostLines)
    if isCut { block.cutCells += 1 }
    return (lines, weight)
  }

  /// Writes the stroke before a line of a cell and that line, numbers at the right.
  private func write(
    _ cell: GridCell, at index: Int, _ weight: GridStyle.Weight, to block: inout TextBlock
  ) {
    block.append(style.text(lines.vertical, .dim) + " ")
    let blanks = String(repeating: " ", count: max(widths[index] - cell.width, 0))
    let styled = style.text(cell.text, weight)
    block.append(columns[index].isAtRight ? blanks + styled : styled + blanks)
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
