import ClickHouse
import Corpus
import Engine
import Foundation
import Plan
import Synchronization
import Testing

@testable import Published

/// The tables of a corpus in DuckDB, which is asked in the same SQL but for its words: a third judge, beside the engine
/// in memory and ClickHouse.
///
/// It runs in Python, where the suite has put it; elsewhere the tests with it are left out.
final class DuckDBServer: QueryServer {
  struct Fault: Error { let text: String }

  let dialect = SQLDialect.duckDB
  let tables: [SQLTable]
  let rowLimit = 1_000_000
  /// The statements so far.
  let asked = Mutex<[String]>([])
  private let process: Process
  private let input: FileHandle
  private let output: Mutex<LineReader>

  private static let python = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../.venv/bin/python").standardized.path

  static let absence = "DuckDB is not installed in .venv: its tests are left out"
  static let isInstalled: Bool = {
    guard FileManager.default.isExecutableFile(atPath: python) else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", "import duckdb"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// What is asked, a line of JSON each: a statement, answered by its columns or what is wrong.
  private static let program = """
    duckdb, json, sys = map(__import__, ["duckdb", "json", "sys"])
    db = duckdb.connect()
    for line in sys.stdin:
        try:
            rows = db.execute(json.loads(line)).fetchall()
            print(json.dumps({"columns": [list(column) for column in zip(*rows)]}), flush=True)
        except Exception as error:
            print(json.dumps({"error": str(error)}), flush=True)
    """

  /// It holds no columns that are read.
  func heed(_ cancellation: Cancellation) {}

  init(_ corpus: Corpus) throws {
    let stored = CorpusLayout.tables(of: corpus, version: 1)
    tables = stored.map(\.sql)
    process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = ["-c", Self.program]
    let (requests, answers) = (Pipe(), Pipe())
    process.standardInput = requests
    process.standardOutput = answers
    try process.run()
    input = requests.fileHandleForWriting
    output = Mutex(LineReader(answers.fileHandleForReading))
    for (table, stored) in zip(corpus.tables, stored) { try make(stored, of: table) }
    asked.withLock { $0 = [] }
  }

  deinit { try? input.close() }

  private func make(_ stored: StoredTable, of table: Table) throws {
    let columns = [StoredColumn(stored.sql.place, .int32)] + stored.columns
    let types = columns.map { "\(dialect.name($0.name)) \(Self.type($0.type))" }
    let name = dialect.name(stored.sql.name)
    _ = try run("CREATE TABLE \(name) (\(types.joined(separator: ", ")))")
    let encodings = zip(table.fields, stored.fields).map { FieldEncoding($0, as: $1) }
    for start in stride(from: 0, to: table.rowCount, by: 500) {
      let rows = start..<min(start + 500, table.rowCount)
      let places = NativeColumn(stored.sql.place, .int32, .int32(rows.map { Int32($0) }))
      let columns = [places] + encodings.flatMap { $0.columns(rows) }
      let texts = columns.map { Self.literals($0.values, $0.type, dialect) }
      let values = rows.indices.map { row in
        "(\(texts.map { $0[row - rows.startIndex] }.joined(separator: ", ")))"
      }
      _ = try run("INSERT INTO \(name) VALUES \(values.joined(separator: ", "))")
    }
  }

  private static func type(_ type: NativeType) -> String {
    switch type {
    case .int8: "TINYINT"
    case .int16: "SMALLINT"
    case .int32: "INTEGER"
    case .int64: "BIGINT"
    case .uint8: "UTINYINT"
    case .uint16: "USMALLINT"
    case .uint32: "UINTEGER"
    case .uint64: "UBIGINT"
    case .float64: "DOUBLE"
    case .string, .enumeration: "VARCHAR"
    case .nullable(let inner): self.type(inner)
    case .array(let inner): self.type(inner) + "[]"
    }
  }

  private static func literals(
    _ values: NativeValues, _ type: NativeType, _ dialect: SQLDialect
  ) -> [String] {
    if case .nullable(let inner) = type, case .nullable(let missing, let values) = values {
      return zip(missing, literals(values, inner, dialect)).map { $0 ? "NULL" : $1 }
    }
    if case .enumeration(let names) = type {
      switch values {
      case .int8(let codes):
        return codes.map { names.indices ~= Int($0) ? dialect.literal(names[Int($0)]) : "''" }
      case .int16(let codes):
        return codes.map { names.indices ~= Int($0) ? dialect.literal(names[Int($0)]) : "''" }
      default: return []
      }
    }
    switch values {
    case .int8(let values): return values.map { "\($0)" }
    case .int16(let values): return values.map { "\($0)" }
    case .int32(let values): return values.map { "\($0)" }
    case .int64(let values): return values.map { "\($0)" }
    case .uint8(let values): return values.map { "\($0)" }
    case .uint16(let values): return values.map { "\($0)" }
    case .uint32(let values): return values.map { "\($0)" }
    case .uint64(let values): return values.map { "\($0)" }
    case .float64(let values): return values.map { "CAST('\($0)' AS DOUBLE)" }
    case .string(let texts): return (0..<texts.count).map { dialect.literal(texts[$0]) }
    case .nullable(_, let inner): return literals(inner, type, dialect)
    case .array(let ends, let inner):
      guard case .array(let type) = type else { return [] }
      let items = literals(inner, type, dialect)
      var start = 0
      return ends.map { end in
        defer { start = Int(end) }
        return "[\(items[start..<Int(end)].joined(separator: ", "))]::\(self.type(type))[]"
      }
    }
  }

  func places(of sql: String, _ cancellation: Cancellation) throws(Interrupted) -> [Int32] {
    try columns(of: sql, cancellation).first?.integers.map { Int32($0 ?? -1) } ?? []
  }

  func columns(
    of sql: String, _ cancellation: Cancellation
  ) throws(Interrupted) -> [SQLValues] {
    do {
      return try run(sql).map { values in
        if values.contains(where: { $0 is String }) {
          return .texts(values.map { $0 as? String })
        }
        if values.contains(where: { ($0 as? NSNumber).map { isFraction($0) } ?? false }) {
          return .decimals(values.map { ($0 as? NSNumber)?.doubleValue })
        }
        return .integers(values.map { ($0 as? NSNumber)?.int64Value })
      }
    } catch {
      Issue.record("\(error): \(sql)")
      throw Interrupted()
    }
  }

  private func run(_ sql: String) throws -> [[Any]] {
    asked.withLock { $0.append(sql) }
    let request = try JSONSerialization.data(withJSONObject: sql, options: .fragmentsAllowed)
    let answer = try output.withLock { output in
      try input.write(contentsOf: request + [0x0A])
      return output.next()
    }
    let object = try JSONSerialization.jsonObject(with: answer) as? [String: Any]
    if let text = object?["error"] as? String { throw Fault(text: "\(text): \(sql.prefix(2000))") }
    return object?["columns"] as? [[Any]] ?? []
  }

  /// Whether a number has a fraction by its form.
  private func isFraction(_ number: NSNumber) -> Bool {
    let type = String(cString: number.objCType)
    return type == "d" || type == "f"
  }
}

/// Lines as they come out of a pipe.
private struct LineReader: @unchecked Sendable {
  private let handle: FileHandle
  private var rest = Data()

  init(_ handle: FileHandle) { self.handle = handle }

  mutating func next() -> Data {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        let line = rest[..<end]
        rest = Data(rest[rest.index(after: end)...])
        return Data(line)
      }
      let more = handle.availableData
      if more.isEmpty { return rest }
      rest += more
    }
  }
}
