/// Some consecutive records of a file as cells, each a range of bytes: no cell is a string yet.
///
/// Columns take their cells from a batch one column after the other, each in a loop of its own.
struct CellBatch {
  /// One cell: a range of the file, or of `decoded` where the text in the file is not contiguous.
  struct Cell {
    var start: Int
    var end: Int
    var source = Source.file

    enum Source: UInt8 { case file, decoded, invalid }

    @inline(__always)
    init(start: Int, end: Int, source: Source = .file) {
      (self.start, self.end, self.source) = (start, end, source)
    }

    var isEmpty: Bool { start == end }
  }

  /// The number of cells of each record: short records are padded, long ones cut.
  let width: Int
  /// The most records that a batch holds.
  let capacity: Int
  private(set) var rowCount = 0
  /// The cells of the first record, then those of the second, and so on.
  private(set) var cells: [PackedCell] = []
  /// The cells that no packed one can hold, by their places among all.
  private var outsizes: [Int: Cell] = [:]
  /// The physical line where each record begins.
  private(set) var lines: [Int] = []
  /// Where each record begins in the file.
  private(set) var starts: [Int] = []
  /// The texts of cells with doubled quotes, end to end.
  private(set) var decoded: [UInt8] = []
  /// The records with too many or too few cells.
  private(set) var ragged: [(row: Int, count: Int)] = []
  /// The cells beyond the columns, by the row, as far as they hold something.
  private var surplus: [Int: [Cell]] = [:]

  /// The most cells that a batch holds, if it is to hold more than one record.
  private static let mostCells = 1 << 20

  /// So many records a batch holds; tests set it lower.
  @TaskLocal static var usualCapacity = 4096

  /// - Parameter capacity: the most records; fewer where they are wide.
  init(width: Int, capacity: Int = usualCapacity) {
    self.width = width
    self.capacity = max(1, min(capacity, Self.mostCells / max(1, width)))
  }

  var isFull: Bool { rowCount == capacity }

  subscript(row: Int, column: Int) -> Cell {
    let place = row &* width &+ column
    return cells[place].cell ?? outsize(at: place)
  }

  /// A cell that is not packed.
  private func outsize(at place: Int) -> Cell { outsizes[place] ?? Cell(start: 0, end: 0) }

  /// The number of the last columns in which no record has anything, of so many.
  func emptyColumns(atEnd most: Int) -> Int {
    var count = 0
    while count < most, (0..<rowCount).allSatisfy({ self[$0, width - 1 - count].isEmpty }) {
      count += 1
    }
    return count
  }

  /// Forgets the records, and keeps the memory.
  mutating func removeAll() {
    rowCount = 0
    cells.removeAll(keepingCapacity: true)
    if !outsizes.isEmpty { outsizes.removeAll() }
    lines.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    decoded.removeAll(keepingCapacity: true)
    ragged.removeAll()
    surplus.removeAll()
  }

  /// Adds a record: as many of its cells as there are columns.
  ///
  /// - Parameters:
  ///   - line: the physical line where the record begins.
  ///   - start: its offset in the file.
  mutating func append(_ record: [Cell], line: Int, start: Int) {
    if record.count == width {
      append(whole: record)
    } else {
      // Empty cells beyond the columns are what spreadsheets leave behind: nothing is lost.
      let isHarmless = record.count > width && record[width...].allSatisfy(\.isEmpty)
      if !isHarmless { ragged.append((rowCount, record.count)) }
      if !isHarmless, record.count > width, width > 0 {
        surplus[rowCount] = Array(record[width...])
      }
      for cell in record.prefix(width) { append(cell) }
      for _ in record.count..<max(width, record.count) { cells.append(.empty) }
    }
    lines.append(line)
    starts.append(start)
    rowCount += 1
  }

  /// Adds a record with a cell for each column, as nearly all have.
  private mutating func append(whole record: [Cell]) {
    let first = cells.count
    cells.append(contentsOf: repeatElement(.empty, count: record.count))
    var hasOutsize = false
    var packed = cells.mutableSpan
    for index in record.indices {
      let cell = PackedCell(record[index])
      packed[first &+ index] = cell
      hasOutsize = hasOutsize || cell.isOutsize
    }
    if hasOutsize {
      for index in record.indices where cells[first + index].isOutsize {
        outsizes[first + index] = record[index]
      }
    }
  }

  private mutating func append(_ cell: Cell) {
    let packed = PackedCell(cell)
    if packed.isOutsize { outsizes[cells.count] = cell }
    cells.append(packed)
  }

  /// Takes the text out of a cell.
  mutating func clear(row: Int, column: Int) { cells[row &* width &+ column] = .empty }

  /// The texts that a record has beyond the columns; what is no UTF-8 stands as U+FFFD.
  func surplusTexts(_ row: Int, of bytes: Span<UInt8>) -> [String] {
    (surplus[row] ?? []).map { text(of: $0, in: bytes) }
  }

  /// The text of a cell; what is no UTF-8 stands as U+FFFD.
  func text(of cell: Cell, in bytes: Span<UInt8>) -> String {
    cell.source == .decoded
      ? String(decoded.span.extracting(cell.start..<cell.end))
      : String(bytes.extracting(cell.start..<cell.end))
  }

  /// Adds bytes to the decoded text of the cell that is being read.
  mutating func decode(_ bytes: Span<UInt8>) { decoded.append(bytes) }

  /// Adds a text as the decoded text of the cell that is being made.
  mutating func decode(_ text: String) { decoded.append(contentsOf: text.utf8) }

  /// Marks the cells that are not UTF-8, and hands on the line and column of each with the offset
  /// of its bytes.
  mutating func markInvalid(
    in bytes: Span<UInt8>, _ report: (_ line: Int, _ column: Int, _ offset: Int) -> Void
  ) {
    var offset = 0
    for index in cells.indices {
      let cell = cells[index].cell ?? outsize(at: index)
      var isValid = true
      switch cell.source {
      case .file:
        offset = cell.start
        isValid = Self.isUTF8(bytes.extracting(cell.start..<cell.end))
      case .decoded:  // Its own offset is not kept: that of the cell before it must do.
        isValid = Self.isUTF8(decoded.span.extracting(cell.start..<cell.end))
      case .invalid: break
      }
      if isValid { continue }
      let invalid = Cell(start: cell.start, end: cell.end, source: .invalid)
      cells[index] = PackedCell(invalid)
      if cells[index].isOutsize { outsizes[index] = invalid }
      report(lines[index / width], index % width, offset)
    }
  }

  private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes)) != nil
  }
}
