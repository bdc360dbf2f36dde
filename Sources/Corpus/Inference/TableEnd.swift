import Text

/// Finds the notes below a table: lines with one cell at the end of a file that name a source, explain
/// a sign, or stand apart behind a blank line.
enum TableEnd {
  /// The most lines that notes have.
  private static let mostLines = 40

  /// The most bytes that a line of a note has.
  private static let mostBytes = 4096

  /// Says in a dialect which rows at the end are notes.
  static func settle(_ dialect: inout CSVDialect, of bytes: Span<UInt8>) {
    let records = DialectTrial.records(dialect, of: bytes)
    let width = DialectFit.usualWidth(records.map(\.cells.count)) ?? 1
    guard width > 1, records.count > 1 else { return }
    let table = records.filter { $0.row >= dialect.headerRows[0] }
    let hasGaps = zip(table, table.dropFirst()).contains { $1.row - $0.row > 1 && $1.filled > 1 }
    guard
      let start = startOfNotes(dialect, width: width, isGapNote: !hasGaps, of: bytes),
      start > 0
    else { return }
    dialect.passedRows += rows(from: start, dialect, of: bytes)
  }

  /// The offset where the notes begin; nil where there are none.
  private static func startOfNotes(
    _ dialect: CSVDialect, width: Int, isGapNote: Bool, of bytes: Span<UInt8>
  ) -> Int? {
    var end = bytes.count
    var start: Int?
    var last: Int?
    for _ in 0..<mostLines {
      guard let lineStart = startOfLine(endingAt: end, bytes) else { break }
      let line = bytes.line(at: lineStart)
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        // Behind a gap, what was found so far is no part of the table.
        if isGapNote, let last { start = last }
      } else if isEmptyRecord(line, dialect) {
        if last == start, start != nil { (start, last) = (lineStart, lineStart) }
      } else {
        guard let look = NoteLine(line, dialect, width: width) else { break }
        last = lineStart
        if look.isMarked { start = lineStart }
      }
      guard lineStart > 0 else { return nil }
      end = lineStart - 1
      if end > 0, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") {
        end -= 1
      }
    }
    return start
  }

  /// Whether a line holds delimiters and nothing else, as spreadsheets write blank lines.
  private static func isEmptyRecord(_ line: [UInt8], _ dialect: CSVDialect) -> Bool {
    line.allSatisfy { $0 == dialect.delimiter || $0 == UInt8(ascii: " ") }
  }

  /// What the last row calls itself where it may be the sum of the others; nil where it is a row.
  static func total(_ dialect: CSVDialect, of bytes: Span<UInt8>) -> String? {
    let records = DialectTrial.records(dialect, of: bytes)
    guard records.count > 2, (records.map(\.cells.count).max() ?? 0) > 1 else { return nil }
    var end = bytes.count
    for _ in 0..<mostLines where end > 0 {
      guard let start = startOfLine(endingAt: end, bytes) else { return nil }
      var plain = dialect
      (plain.passedRows, plain.comment) = ([], nil)
      let record = DialectTrial.records(plain, of: bytes.line(at: start).span).first
      let cell = record?.cells.first { !$0.trimmed.isEmpty }.map(\.trimmed)
      if let cell, let record,
        NoteLine(bytes.line(at: start), dialect, width: record.cells.count) == nil
      {
        return totals.contains(cell.lowercased().filter { $0.isLetter || $0 == " " }) ? cell : nil
      }
      end = start - 1
    }
    return nil
  }

  private static let totals: Set<String> = [
    "total", "totals", "grand total", "sum", "overall", "all", "overall total", "summe", "gesamt",
    "insgesamt", "zusammen", "somme", "ensemble", "totale", "suma", "suma total", "total general",
    "totaal",
    "totalt", "i alt", "sammanlagt", "razem", "ogółem", "celkem", "összesen", "toplam", "итого",
    "всего",
    "合计", "总计", "合計", "総計", "計", "总数", "合 计", "합계", "총계", "계",
  ]

  /// Where the line begins that ends at an offset; nil where it is too long for a note.
  private static func startOfLine(endingAt end: Int, _ bytes: Span<UInt8>) -> Int? {
    var start = end
    while start > 0, end - start <= mostBytes, bytes[start - 1] != UInt8(ascii: "\n"),
      bytes[start - 1] != UInt8(ascii: "\r")
    {
      start -= 1
    }
    return end - start > mostBytes ? nil : start
  }

  /// The numbers of the rows from an offset on.
  private static func rows(
    from start: Int, _ dialect: CSVDialect, of bytes: Span<UInt8>
  ) -> [Int] {
    var scanner = CSVScanner(dialect, bytes: bytes)
    var batch = CellBatch(width: 0, capacity: 1)
    var rows: [Int] = []
    while true {
      scanner.skipToRecord(bytes)
      let place = scanner.position
      guard scanner.scanRecord(bytes, into: &batch) != nil else { return rows }
      batch.removeAll()
      if place >= start { rows.append(scanner.recordRow) }
    }
  }
}

/// A line that may be a note and no record.
struct NoteLine {
  /// Whether its words say that it is a note.
  let isMarked: Bool

  /// Returns nil for a line that has more than one cell, or a value.
  init?(_ line: [UInt8], _ dialect: CSVDialect, width: Int) {
    if line == [0x1A] {  // With which DOS ended texts.
      isMarked = true
      return
    }
    var plain = dialect
    plain.passedRows = []
    plain.comment = nil
    let records = DialectTrial.records(plain, of: line.span)
    guard records.count == 1, let cell = records[0].cells.first else { return nil }
    let text = cell.trimmed
    let quotes = line.count { $0 == dialect.quote }
    guard quotes == 0 || quotes == 2 && line.first == dialect.quote, CellLook(text) == .text else {
      return nil
    }
    // A word alone that fills its place in a record of all cells is as likely an id.
    let isMarked = Self.isMarked(text, takesBareWords: records[0].cells.count != width)
    let isSentence = records[0].cells.dropFirst().allSatisfy { $0.first == " " }
    guard records[0].filled == 1 || isMarked && (isSentence || records[0].cells.count != width)
    else {
      return nil
    }
    self.isMarked = isMarked
  }

  private static func isMarked(_ text: String, takesBareWords: Bool) -> Bool {
    if text.count > 3, text.allSatisfy({ "_-=*~".contains($0) }) { return true }
    if "*†‡§©".contains(where: { text.hasPrefix(String($0)) }), text.count > 3 { return true }
    let word = text.prefix { $0 != ":" && $0 != "：" && $0 != "." }.lowercased()
    let hasColon = text.dropFirst(word.count).first.map { ":：.".contains($0) } ?? false
    return (hasColon || takesBareWords && word.count == text.count) && words.contains(word)
      || openings.contains { text.lowercased().hasPrefix($0) }
  }

  private static let words: Set<String> = [
    "source", "sources", "note", "notes", "data source", "data sources", "footnote", "footnotes",
    "quelle", "quellen", "anmerkung", "anmerkungen", "hinweis", "fuente", "fuentes", "nota",
    "notas",
    "fonte", "fonti", "note de lecture", "remarque", "remarques", "lecture", "champ", "bron",
    "källa",
    "kilde", "źródło", "uwaga", "zdroj", "источник", "примечание", "примечания", "kaynak", "资料来源",
    "来源", "數據來源", "数据来源", "注", "備考", "注释", "資料來源", "資料", "出典", "출처", "자료", "주",
    "last updated", "copyright", "licence", "license", "citation", "disclaimer", "legend",
    "explanation",
  ]

  private static let openings = [
    "data from database", "last updated", "source:", "source ", "sources ", "note:", "notes:",
    "note that",
    "(c) ", "downloaded ", "generated ", "extracted ", "exported ", "retrieved ", "see also ",
    "end of ",
  ]
}
