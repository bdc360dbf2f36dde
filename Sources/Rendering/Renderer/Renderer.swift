package import Engine
import Text

/// Writes answers as text.
///
/// The text leaves in blocks of some 64 KB that end with a row, so an answer of ten million rows
/// needs no more memory than one of ten:
///
///     let renderer = Renderer(RenderOptions(mode: .csv))
///     let report = try renderer.render(answer) { block in try file.write(block) }
package struct Renderer: Sendable {
  package let options: RenderOptions

  /// Whether the sink is going to refuse more, so that no more needs be measured.
  private let isCancelled: @Sendable () -> Bool

  package init(
    _ options: RenderOptions, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.options = options
    self.isCancelled = isCancelled
  }

  /// Writes an answer to a sink; a sink that throws ends the writing.
  ///
  /// - Complexity: O(rows) cells are asked for once, in box, table and markdown twice: widths
  ///   come first.
  @discardableResult
  package func render<Fault: Error>(
    _ answer: Answer, to sink: (String) throws(Fault) -> Void
  ) throws(Fault) -> RenderReport {
    let isEscaped = options.isTerminal && options.mode.traits.objects != nil
    func give(_ text: String) throws(Fault) {
      try sink(isEscaped ? TerminalText.escapedJSON(text) : text)
    }
    let rowCount = min(answer.rowCount, max(options.rowLimit ?? .max, 0))
    let format = format(for: answer, rowCount: rowCount)
    var block = TextBlock()
    format.writeHead(to: &block)
    for row in 0..<rowCount {
      format.writeRow(row, to: &block)
      if block.isFull { try give(block.take()) }
    }
    format.writeFoot(to: &block)
    if !block.isEmpty { try give(block.take()) }
    return RenderReport(
      rowsShown: rowCount, columnsHidden: format.columnsHidden + columnsLeftOut(of: answer),
      cellsCut: block.cutCells, formulaCells: block.formulaCells)
  }

  /// Writes an answer to a stream.
  @discardableResult
  package func render(_ answer: Answer, to stream: inout some TextOutputStream) -> RenderReport {
    render(answer) { stream.write($0) }
  }

  /// How many columns nobody has asked for.
  private func columnsLeftOut(of answer: Answer) -> Int {
    options.mode.traits.reader == .people && options.columns == .headline
      ? answer.columnsBesideHeadline : 0
  }

  /// Fields beside each other, or below each other.
  private func screenFormat(
    _ columns: [AnswerColumn], _ rows: MeasuredRows, _ lines: GridLines
  ) -> any AnswerFormat {
    if options.layout != .records || columns.isEmpty {
      let measure = GridMeasure(columns, rows: rows, options: options)
      if let fitting = measure.columns(for: options) {
        return GridFormat(
          columns, fitting, of: measure, rowCount: rows.count, options: options, lines: lines)
      }
    }
    return RecordFormat(columns, options: options, lines: lines)
  }

  private func format(for answer: Answer, rowCount: Int) -> any AnswerFormat {
    let columns =
      switch options.mode.traits.reader {
      case .programs: answer.columns
      case .people: options.columns == .all ? answer.wide : answer.headline
      }
    let measured = MeasuredRows(count: rowCount, isCancelled: isCancelled)
    return switch options.mode {
    case .csv: SeparatedFormat(.csv, columns: columns, options: options)
    case .tsv: SeparatedFormat(.tsv, columns: columns, options: options)
    case .json: JSONFormat(columns: columns)
    case .jsonl: JSONLinesFormat(columns: columns)
    case .yaml: YAMLFormat(columns: columns, rowCount: rowCount)
    case .table: screenFormat(columns, measured, .ascii)
    case .box: screenFormat(columns, measured, .unicode)
    case .list: ListFormat(columns: columns, options: options)
    case .line: LineFormat(columns: columns, options: options)
    case .markdown: MarkdownFormat(columns: columns, rows: measured, options: options)
    case .html: HTMLFormat(columns: columns, options: options)
    case .answer: StructuredFormat(answer, columns: columns, options: options)
    }
  }
}
