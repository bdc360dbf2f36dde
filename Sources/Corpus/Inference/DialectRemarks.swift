import Text

/// What a reader of a file should hear of the way in which its lines were found to make a table.
struct DialectRemarks {
  struct Remark {
    let kind: LoadFault.Kind
    let line: Int?
  }

  static func remarks(on dialect: CSVDialect, of bytes: Span<UInt8>) -> [Remark] {
    zeroBytes(bytes) + above(dialect, bytes) + passed(dialect, bytes) + form(dialect, bytes)
      + total(dialect, bytes) + firstRow(dialect, bytes) + backslashes(dialect, bytes)
  }

  /// The first row where it is read as data and may be headings.
  private static func firstRow(_ dialect: CSVDialect, _ bytes: Span<UInt8>) -> [Remark] {
    guard !dialect.hasHeader else { return [] }
    let records = DialectTrial.records(dialect, of: bytes)
    let width = records.map(\.cells.count).max() ?? 0
    let padded = records.map {
      $0.cells + [String](repeating: "", count: width - $0.cells.count)
    }
    guard let first = records.first, HeaderInference.verdict(on: padded) == .openRow else {
      return []
    }
    return [Remark(kind: .firstRowAsData(read: first.cells), line: first.line)]
  }

  /// Backslashes at the ends of lines, where backslashes in quotes are signs.
  private static func backslashes(_ dialect: CSVDialect, _ bytes: Span<UInt8>) -> [Remark] {
    guard dialect.escape != nil, !dialect.escapesLineEnds else { return [] }
    var count = 0
    var start = 0
    while let index = bytes.firstIndex(of: UInt8(ascii: "\\"), from: start) {
      start = index + 1
      if start == bytes.count || CSVScanner.isNewline(bytes[start]) { count += 1 }
    }
    return count == 0 ? [] : [Remark(kind: .backslashesAtEnds(count: count), line: nil)]
  }

  private static func total(_ dialect: CSVDialect, _ bytes: Span<UInt8>) -> [Remark] {
    guard let read = TableEnd.total(dialect, of: bytes) else { return [] }
    return [Remark(kind: .totalBelow(read: read), line: nil)]
  }

  private static func zeroBytes(_ bytes: Span<UInt8>) -> [Remark] {
    guard let first = bytes.firstIndex(of: 0) else { return [] }
    var count = 0
    var next: Int? = first
    while let index = next {
      count += 1
      next = bytes.firstIndex(of: 0, from: index + 1)
    }
    var line = 1
    var start = 0
    while start < bytes.count {
      start = bytes.startOfNextLine(from: start)
      if start > first { break }
      line += 1
    }
    return [Remark(kind: .zeroBytes(count: count), line: line)]
  }

  /// The lines above the headings, or above the first record where there are none.
  private static func above(_ dialect: CSVDialect, _ bytes: Span<UInt8>) -> [Remark] {
    var open = dialect
    open.hasHeader = false
    if dialect.hasHeader {
      open.passedRows = Array(1..<max(1, dialect.headerRows.first ?? 1))
    }
    guard let first = DialectTrial.records(open, of: bytes).first, first.line > 1 else { return [] }
    var start = bytes.startOfText
    let comment = dialect.comment ?? TopLines(bytes).comment
    for line in 1..<first.line {
      let text = bytes.line(at: start)
      start = bytes.startOfNextLine(from: start)
      let isStatement = line == 1 && TopLines(text.span).delimiter != nil
      let isComment = comment != nil && text.first == comment
      if text.isEmpty || isStatement || isComment { continue }
      var words = String(decoding: text, as: UTF8.self).trimmed
      while let sign = words.last, ",;|\t".contains(sign) { words.removeLast() }
      return [Remark(kind: .linesAbove(count: first.line - 1, first: words), line: first.line)]
    }
    return []
  }

  /// The rows that are skipped below the headings and below the table.
  private static func passed(_ dialect: CSVDialect, _ bytes: Span<UInt8>) -> [Remark] {
    let header = dialect.hasHeader ? dialect.headerRows.last ?? 1 : 0
    guard dialect.passedRows.contains(where: { $0 > header }) else { return [] }
    var scanner = CSVScanner(dialect.passingNothing, bytes: bytes)
    var batch = CellBatch(width: 0, capacity: 1)
    var remarks: [Remark] = []
    var below: (count: Int, first: String, line: Int)?
    var hasRows = false
    var headings: [String] = []
    var repeated: (count: Int, line: Int)?
    while true {
      batch.removeAll()
      scanner.skipToRecord(bytes)
      guard let line = scanner.scanRecord(bytes, into: &batch) else { break }
      let isPassed = dialect.passedRows.contains(scanner.recordRow)
      if scanner.recordRow == header {
        headings = scanner.record.map { batch.text(of: $0, in: bytes) }
      }
      if scanner.recordRow <= header { continue }
      if !isPassed { hasRows = true }
      guard isPassed else { continue }
      let cells = scanner.record.map { batch.text(of: $0, in: bytes) }
      if dialect.hasHeader, cells == headings {
        repeated = ((repeated?.count ?? 0) + 1, repeated?.line ?? line)
        continue
      }
      let texts = cells.filter { !$0.isEmpty }
      if !hasRows, !dialect.hasHeader { continue }
      if !hasRows {
        remarks.append(Remark(kind: .secondHeadings(read: texts), line: line))
      } else {
        let first = below.flatMap { $0.first.isEmpty ? nil : $0.first }
        below = (
          (below?.count ?? 0) + 1, first ?? texts.joined(separator: " "), below?.line ?? line
        )
      }
    }
    if let repeated {
      remarks.append(
        Remark(kind: .repeatedHeadings(count: repeated.count), line: repeated.line))
    }
    if let below {
      remarks.append(
        Remark(kind: .notesBelow(count: below.count, first: below.first), line: below.line))
    }
    return remarks
  }

  /// A header that is short, and a file in which nothing was split.
  private static func form(_ dialect: CSVDialect, _ bytes: Span<UInt8>) -> [Remark] {
    if let short = dialect.shortHeader {
      return [Remark(kind: .shortHeader(short), line: nil)]
    }
    let first = dialect.hasHeader ? dialect.headerRows[0] : 1
    let records = DialectTrial.records(dialect, of: bytes).filter { $0.row >= first }
    if dialect.hasHeader, records.count > 3, let words = SecondHeading.words(records) {
      return [Remark(kind: .maybeHeadings(read: words), line: records[1].line)]
    }
    guard records.count > 1, records.allSatisfy({ $0.cells.count == 1 }) else { return [] }
    let lines = records.map { $0.cells[0] }
    let delimiters: [(delimiter: UInt8, least: Int)] = [
      (UInt8(ascii: ","), 1), (UInt8(ascii: ";"), 1), (UInt8(ascii: "\t"), 1),
      (UInt8(ascii: "|"), 1), (UInt8(ascii: " "), 2),
    ]
    for (delimiter, least) in delimiters {
      let sign = Character(Unicode.Scalar(delimiter))
      let counts = lines.map { line in line.count { $0 == sign } }
      let holding = counts.count { $0 >= least }
      // Words in sentences have spaces between them: only as many in each line tell columns.
      let isRegular = Set(counts).count == 1 || lines.allSatisfy { $0.contains("  ") }
      guard holding * 2 >= lines.count, holding > 1, sign != " " || isRegular else { continue }
      return [Remark(kind: .nothingSplit(delimiter: delimiter, count: holding), line: nil)]
    }
    return []
  }
}

extension CSVDialect {
  fileprivate var passingNothing: CSVDialect {
    var dialect = self
    dialect.passedRows = []
    dialect.comment = nil
    return dialect
  }
}
