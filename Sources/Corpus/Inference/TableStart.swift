import Text

/// Finds the row with the headings among the first records: below titles and notes, which are narrower
/// than the table or nearly empty, and above units or a second row of headings.
struct TableStart {
  private let records: [SampleRecord]
  /// The number of cells that most records have.
  private let width: Int
  /// The most records that can be above a table.
  private static let mostAbove = 40

  /// Says in a dialect where the table begins.
  static func settle(_ dialect: inout CSVDialect, _ top: TopLines, of bytes: Span<UInt8>) {
    Comments.settle(&dialect, top, of: bytes)
    let records = DialectTrial.records(dialect, of: bytes)
    let width = DialectFit.usualWidth(records.map(\.cells.count)) ?? 1
    let start = TableStart(records: records, width: width)
    let header = start.header
    dialect.hasHeader = header.isNamed
    guard let first = records.first else { return }
    if dialect.hasHeader {
      dialect.passedRows.removeAll()
      dialect.headerRows = [records[header.index].row]
      dialect.shortHeader = start.shortHeader(header.index, dialect, of: bytes)
      let second = start.secondHeadings(below: header.index)
      dialect.passedRows = second.map { records[$0].row }
    } else {
      let above = records[..<header.index].map(\.row)
      let stated = top.delimiter == nil || first.row == 1 ? [] : [1]
      dialect.passedRows = stated + above
    }
  }

  private init(records: [SampleRecord], width: Int) {
    self.records = records
    self.width = width
  }

  /// The first record of the table, and whether it names the columns.
  private var header: (index: Int, isNamed: Bool) {
    let isNamed = HeaderInference.hasHeader(padded(from: 0))
    guard records.count > 1, width > 1 else { return (0, isNamed) }
    for index in 1..<min(records.count, Self.mostAbove) where isHeader(index) {
      return (index, true)
    }
    // A title above a table without headings.
    if records[0].cells.count == 1,
      let index = records.firstIndex(where: { $0.cells.count == width }),
      index < records.count - 1, !HeaderInference.hasHeader(padded(from: index))
    {
      return (index, false)
    }
    return (0, isNamed)
  }

  private func padded(from start: Int) -> [[String]] {
    let below = records[start...]
    let width = below.map(\.cells.count).max() ?? 0
    return below.map { $0.cells + [String](repeating: "", count: width - $0.cells.count) }
  }

  /// The records that are rows, as far as they look like some: no notes.
  private func rows(from start: Int) -> [SampleRecord] {
    records[min(start, records.count)...].filter { record in
      record.cells.count == width && (width < 3 || record.filled > 1)
    }
  }

  /// Whether a record names the columns, and all above it are no part of the table.
  private func isHeader(_ index: Int) -> Bool {
    let record = records[index]
    let above = records[..<index]
    let isLabelled = width == 2 && record.filled == 1 && record.cells[0].isEmpty
    guard record.cells.count >= width, record.filled > 1 || isLabelled,
      above.allSatisfy({ isApart($0, from: record) })
    else { return false }
    let below = rows(from: index + 1)
    guard !below.isEmpty else { return false }
    let usual = below.map(\.width).max() ?? 0
    guard record.filled * 5 >= usual * 4 || record.filled + 1 >= usual else { return false }
    // A row of units can be between.
    let typed =
      (0...2).lazy.map { CellLook.typedColumns(Array(below.dropFirst($0)), width: width) }
      .first { columns in columns.contains { CellLook(record.cells[$0]) != .nothing } }
      ?? CellLook.typedColumns(below, width: width)
    let looks = typed.map { CellLook(record.cells[$0]) }
    let isNarrow = above.allSatisfy { $0.cells.count < width }
    if looks.contains(.value) {
      let isNamed = record.cells.contains { HeadingWords.holds($0) }
      if isNarrow, isNamed, HeaderInference.hasHeader(padded(from: index)) { return true }
      return isNarrow
        && record.cells.allSatisfy { CellLook($0) != .value || HeaderInference.isYear($0) }
        && HeaderInference.areYears(
          typed.map { record.cells[$0] }.filter { !$0.isEmpty },
          above: typed.map { column in below.map { $0.cells[column] } })
    }
    if looks.contains(.text) { return true }
    // Nothing below tells headings from texts: what is above must be no row at all.
    let isBare = above.allSatisfy {
      $0.cells.count == 1 || $0.cells.count * 2 <= width || width > 2 && $0.filled == 1
        || isTitle($0, above: index)
    }
    return typed.isEmpty && isBare && record.filled >= usual
      && record.cells.allSatisfy { CellLook($0) != .value }
  }

  /// Whether a record cannot be a row of the table whose headings another names.
  private func isApart(_ record: SampleRecord, from header: SampleRecord) -> Bool {
    if record.cells.count < header.cells.count, record.cells.count < width { return true }
    if record.filled * 2 <= header.filled { return true }
    // Half a row of groups above the headings.
    if record.filled < header.filled, header.filled == header.width, record.cells[0].isEmpty {
      return !CellLook.typedColumns([record], width: record.cells.count).contains(0)
    }
    return isProse(record) && !isProse(header)
      || records.count > 1 && header.row == records[1].row && isTitle(record, above: 1)
  }

  /// Whether the first record is a title that a blank line parts from the table, in which is no other.
  private func isTitle(_ record: SampleRecord, above index: Int) -> Bool {
    let table = records[index...]
    guard index == 1, records[1].row > record.row + 1, table.count > 1,
      zip(table, table.dropFirst()).allSatisfy({ $1.row == $0.row + 1 })
    else { return false }
    let words = records[1].cells.count { HeadingWords.holds($0) }
    return words > record.cells.count { HeadingWords.holds($0) }
      && Set(record.cells).isDisjoint(with: table.map { $0.cells[0] })
  }

  /// Whether all delimiters have a space behind them, as commas in sentences.
  private func isProse(_ record: SampleRecord) -> Bool {
    record.cells.count > 1 && record.cells.dropFirst().allSatisfy { $0.first == " " }
  }

  /// What the header lacks where the rows have more cells, all of them.
  private func shortHeader(
    _ index: Int, _ dialect: CSVDialect, of bytes: Span<UInt8>
  ) -> ShortHeader? {
    let header = records[index]
    let below = rows(from: index + 1)
    let usual = below.map(\.width).max() ?? 0
    let missing = width - header.cells.count
    guard below.count > 1, below.count == records.count - index - 1, missing > 0,
      usual == width, header.cells.count > 1,
      header.cells.allSatisfy({ CellLook($0) != .value })
    else { return nil }
    let names = Set(below.map { $0.cells[0] })
    let areNames = missing == 1 && names.count == below.count && !names.contains("")
    return areNames && areRowNames(below, header, dialect, of: bytes) ? .first : .last(missing)
  }

  /// Whether the first cells are names of rows as R writes them, in quotes or counted, and not the
  /// first field of rows in which a text has commas.
  private func areRowNames(
    _ below: [SampleRecord], _ header: SampleRecord, _ dialect: CSVDialect, of bytes: Span<UInt8>
  ) -> Bool {
    guard dialect.delimiter == UInt8(ascii: ",") || dialect.delimiter == UInt8(ascii: ";") else {
      return true
    }
    var start = bytes.hasByteOrderMark ? 3 : 0
    for _ in 1..<max(1, below[0].line) { start = bytes.startOfNextLine(from: start) }
    if start < bytes.count, bytes[start] == dialect.quote { return true }
    let hasTorn = (1..<width).contains { column in
      below.allSatisfy { $0.cells[column].first == " " }
    }
    let numbers = below.compactMap { Int($0.cells[0]) }
    let areCounted =
      numbers.count == below.count && (0...1).contains(numbers[0])
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 &+ 1 }
    let isNamed = ["id", "no", "nr", "number", "index", "key", "row", "rank"].contains(
      header.cells[0].trimmed.lowercased())
    return areCounted && !hasTorn && !isNamed
  }

  /// The records directly below the headings that go on with them, at most three.
  private func secondHeadings(below header: Int) -> [Int] {
    // The keys of questions stand last.
    let keys = records.indices.dropFirst(header + 1).prefix(3).first {
      SecondHeading.isKeys(records[$0])
    }
    if let keys { return Array((header + 1)...keys) }
    for count in stride(from: min(3, records.count - header - 2), to: 0, by: -1) {
      let found = (header + 1)...(header + count)
      let below = rows(from: header + count + 1)
      let areHeadings = found.allSatisfy { index in
        [width, records[header].cells.count].contains(records[index].cells.count)
          && SecondHeading.isOne(records[index], above: below, width: width)
      }
      if areHeadings { return Array(found) }
    }
    return []
  }
}
