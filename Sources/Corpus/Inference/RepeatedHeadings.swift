import Cores

/// Finds the rows that repeat the headings, as files have that were put together from several.
enum RepeatedHeadings {
  /// Says in a dialect which rows repeat its headings to the byte.
  ///
  /// - Complexity: O(bytes), a look at the beginning of each line; a reading of all where there are some.
  static func settle(_ dialect: inout CSVDialect, of bytes: Span<UInt8>) {
    guard dialect.hasHeader, dialect.headerRows.count == 1, !dialect.hasOneColumn else { return }
    var open = dialect
    open.hasHeader = false
    open.passedRows = []
    var scanner = CSVScanner(open, bytes: bytes)
    var batch = CellBatch(width: 0, capacity: 1)
    scanner.passRows(before: dialect.headerRows[0], bytes)
    scanner.skipToRecord(bytes)
    let start = scanner.position
    guard scanner.scanRecord(bytes, into: &batch) != nil, scanner.record.count > 1 else { return }
    let filled = scanner.record.count { $0.end > $0.start }
    let line = bytes.line(at: start)
    // Headings of one line only.
    guard filled > 1, bytes.startOfNextLine(from: start) == scanner.position,
      let candidates = lines(like: line, from: start, bytes)
    else { return }
    var next = 0
    var rows: [Int] = []
    while next < candidates.count {
      batch.removeAll()
      scanner.skipToRecord(bytes)
      let place = scanner.position
      guard scanner.scanRecord(bytes, into: &batch) != nil else { break }
      while next < candidates.count, candidates[next] < place { next += 1 }
      if next < candidates.count, candidates[next] == place { rows.append(scanner.recordRow) }
    }
    dialect.passedRows = Set(dialect.passedRows + rows).sorted()
  }

  /// The offsets of the lines further down that are as one; nil where there are none.
  private static func lines(
    like line: [UInt8], from start: Int, _ bytes: Span<UInt8>
  ) -> [Int]? {
    let feed = UInt8(ascii: "\n")
    let newline = bytes.firstIndex(of: feed, from: start) == nil ? UInt8(ascii: "\r") : feed
    let parts = FileParts.parts(of: start..<bytes.count)
    var found = [[Int]](repeating: [], count: parts.count)
    found.withUnsafeMutableBufferPointer { found in
      Cores.perform(parts.count) {
        found[$0] = lines(like: line, behind: newline, in: parts[$0], bytes)
      }
    }
    return found.allSatisfy(\.isEmpty) ? nil : found.flatMap(\.self)
  }

  /// The offsets of the lines that are as one, behind newlines within a range.
  private static func lines(
    like line: [UInt8], behind newline: UInt8, in range: Range<Int>, _ bytes: Span<UInt8>
  ) -> [Int] {
    var found: [Int] = []
    var index = range.lowerBound
    while let end = bytes.firstIndex(of: newline, in: index..<range.upperBound),
      end + line.count < bytes.count
    {
      index = end + 1
      guard bytes[index] == line[0], isLine(line, at: index, bytes) else { continue }
      found.append(index)
    }
    return found
  }

  private static func isLine(_ line: [UInt8], at start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard start + line.count <= bytes.count else { return false }
    for offset in line.indices where bytes[start + offset] != line[offset] { return false }
    let end = start + line.count
    return end == bytes.count || CSVScanner.isNewline(bytes[end])
  }
}
