import CPresets
import Files

/// The codes of a scheme with their names: CAMEO's events, the states of a project.
struct CodeList {
  /// Id, name, and what is broader, row by row.
  let rows: [[String]]
  private var codes = NameDictionary()

  init(rows: [[String]]) {
    self.rows = rows
    for row in rows { _ = codes.code(adding: row[0]) }
  }

  /// Reads a list that is embedded in the program; lines that begin with `#` say where it is from.
  init?(named name: String) {
    let path = "lists/\(name).csv"
    guard let index = PresetFile.index(of: path) else { return nil }
    let file = MappedFile(static: cp_at(index).bytes, count: cp_at(index).length)
    self = file.withBytes { bytes in
      var start = 0
      while start < bytes.count, bytes[start] == UInt8(ascii: "#") {
        while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
        start += 1
      }
      return CodeList(csv: bytes.extracting(start..<bytes.count))
    }
  }

  private init(csv bytes: Span<UInt8>) {
    var scanner = CSVScanner(.commas, bytes: bytes)
    let width = ((try? scanner.headings(of: bytes)) ?? nil)?.count ?? 0
    var batch = CellBatch(width: width)
    var rows: [[String]] = []
    while width > 0 {
      scanner.fill(&batch, from: bytes)
      if batch.rowCount == 0 { break }
      for row in 0..<batch.rowCount {
        rows.append(
          (0..<width).map { column in
            let cell = batch[row, column]
            return cell.source == .decoded
              ? String(batch.decoded.span.extracting(cell.start..<cell.end))
              : String(bytes.extracting(cell.start..<cell.end))
          })
      }
    }
    self.init(rows: rows)
  }

  func contains(_ code: Span<UInt8>) -> Bool { codes.code(of: code) != nil }

  func contains(_ code: String) -> Bool { codes.code(of: code) != nil }

  /// The name of a code.
  func name(of code: Span<UInt8>) -> String? {
    guard let row = codes.code(of: code).map({ rows[Int($0)] }), row.count > 1 else { return nil }
    return row[1]
  }
}

/// The files that are embedded in the program.
enum PresetFile {
  static func index(of path: String) -> Int? {
    (0..<cp_count()).first { String(cString: cp_at($0).name) == path }
  }

  /// The names of the presets, in their order.
  static var presets: [String] {
    (0..<cp_count()).map { String(cString: cp_at($0).name) }
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }
}
