import Engine

/// How much room the columns of an answer would like, and how they find it on a screen: side by side
/// or, where that could not be read, below each other.
///
/// All rows are measured before the first is written, so each cell is asked for twice; nothing is kept
/// between.
struct GridMeasure {
  private let requests: [GridColumns.WidthRequest]
  private let isEmpty: Bool
  /// Whether a column leads up to the next, so that each row is one line.
  let isConcordance: Bool

  /// - Complexity: O(rows * columns).
  init(_ columns: [AnswerColumn], rows: MeasuredRows, options: RenderOptions) {
    let words = ValueText(nullText: options.nullText)
    requests = columns.map { column in
      GridColumns.WidthRequest(
        header: options.header ? GridCell(column.name).width : 0,
        cells: rows.widest(atLeast: 0) { GridCell(words.shown(column.value($0))).width },
        isWhole: column.isWhole)
    }
    isEmpty = rows.count == 0
    isConcordance = columns.contains(where: \.keepsEnd)
  }

  /// Whether the first column has less than it would like, so that rows do not begin with something whole.
  func isFirstShrunk(in columns: GridColumns) -> Bool {
    guard let request = requests.first, let width = columns.widths.first else { return false }
    return width < request.cells
  }

  /// The widths of the columns side by side; nil where the fields of a row are better below each other.
  func columns(for options: RenderOptions) -> GridColumns? {
    if let columns = GridColumns(natural: requests, limit: options.width) { return columns }
    guard let limit = options.width else { return nil }
    if isEmpty { return GridColumns(hiding: requests, limit: limit) }
    if options.isWhole { return nil }
    if options.layout == .grid || isConcordance {
      return GridColumns(hiding: requests, limit: limit)
    }
    return GridColumns(readable: requests, limit: limit)
  }
}
