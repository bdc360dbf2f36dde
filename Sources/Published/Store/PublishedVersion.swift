import ClickHouse
import JSON

/// A version of a corpus on a server, as the table of versions has it: one row when it is begun, one when it is whole.
struct PublishedVersion: Hashable, Sendable {
  let number: Int
  let isFinished: Bool
  /// `CorpusLayout.number` of who made it.
  let layout: Int
  /// The name of the corpus.
  let name: String
  let tables: [Counted]
  /// What tells whether somebody goes on with this version.
  let identity: String
  /// Seconds since 1970 by the clock of who made it.
  let time: UInt32

  /// A table by its name in the database.
  struct Counted: Hashable, Sendable {
    let name: String
    let rowCount: Int
  }
}

extension PublishedVersion {
  static let table = "clio_versions"

  static let definition = TableDefinition(
    table,
    .rows(
      [
        StoredColumn("version", .uint32), StoredColumn("finished", .uint8),
        StoredColumn("layout", .uint32), StoredColumn("name", .string),
        StoredColumn("tables", .string), StoredColumn("identity", .string),
        StoredColumn("time", .uint32),
      ], order: ["version"]))

  static let columns = ["version", "finished", "layout", "name", "tables", "identity", "time"]

  /// The version as a row.
  var block: NativeBlock {
    let texts = [name, JSONValue.array(tables.map(\.json)).compactText, identity]
      .map { NativeValues.string(NativeTexts([$0])) }
    return NativeBlock(
      [
        NativeColumn("version", .uint32, .uint32([UInt32(number)])),
        NativeColumn("finished", .uint8, .uint8([isFinished ? 1 : 0])),
        NativeColumn("layout", .uint32, .uint32([UInt32(layout)])),
        NativeColumn("name", .string, texts[0]), NativeColumn("tables", .string, texts[1]),
        NativeColumn("identity", .string, texts[2]),
        NativeColumn("time", .uint32, .uint32([time])),
      ], rowCount: 1)
  }

  /// The version as one that is whole.
  func finished(at time: UInt32) -> PublishedVersion {
    PublishedVersion(
      number: number, isFinished: true, layout: layout, name: name, tables: tables,
      identity: identity, time: time)
  }

  /// The versions of a block of rows.
  ///
  /// - Throws: where the table is not as clio has made it.
  static func versions(in block: NativeBlock) throws(StoredMismatch) -> [PublishedVersion] {
    let numbers = try StoredValues("version", of: block).integers()
    let finished = try StoredValues("finished", of: block).integers()
    let layouts = try StoredValues("layout", of: block).integers()
    let names = try StoredValues("name", of: block).texts()
    let tables = try StoredValues("tables", of: block).texts()
    let identities = try StoredValues("identity", of: block).texts()
    let times = try StoredValues("time", of: block).integers()
    return try numbers.indices.map { (row) throws(StoredMismatch) in
      guard let counted = Counted.list(tables[row]) else { throw StoredMismatch(column: "tables") }
      return PublishedVersion(
        number: Int(numbers[row]), isFinished: finished[row] != 0, layout: Int(layouts[row]),
        name: names[row], tables: counted, identity: identities[row],
        time: UInt32(truncatingIfNeeded: times[row]))
    }
  }
}

extension PublishedVersion.Counted {
  /// `{"name": "events_3", "rows": 122}`.
  fileprivate var json: JSONValue {
    .object(["name": .text(name), "rows": .number(String(rowCount))])
  }

  fileprivate static func list(_ text: String) -> [Self]? {
    guard case .array(let values)? = try? JSONValue(parsing: text) else { return nil }
    let counted: [Self] = values.compactMap { value in
      guard case .object(let object) = value, case .text(let name)? = object["name"],
        case .number(let digits)? = object["rows"], let rows = Int(digits),
        (0...Int(Int32.max)).contains(rows)
      else { return nil }
      return Self(name: name, rowCount: rows)
    }
    return counted.count == values.count ? counted : nil
  }
}

extension TableStore {
  /// The versions that a host knows, in no order; none where nothing was published.
  ///
  /// - Parameter columns: The columns of all tables of the host.
  func versions(
    onHost host: Int, _ columns: StoredTableColumns
  ) throws(StoreFault) -> [PublishedVersion] {
    guard columns[PublishedVersion.table] != nil else { return [] }
    let question = StoreQuestion.cells(
      columns: PublishedVersion.columns, table: PublishedVersion.table, .all)
    var versions: [PublishedVersion] = []
    for block in try blocks(question, onHost: host) {
      do throws(StoredMismatch) { versions += try PublishedVersion.versions(in: block) } catch {
        throw fault(error, of: PublishedVersion.table)
      }
    }
    return versions
  }

  /// The columns of all tables of a host, by the names of the tables.
  func tableColumns(onHost host: Int) throws(StoreFault) -> StoredTableColumns {
    var columns: StoredTableColumns = [:]
    for block in try blocks(.columns, onHost: host) {
      do throws(StoredMismatch) {
        let tables = try StoredValues("table", of: block).texts()
        let names = try StoredValues("name", of: block).texts()
        for row in 0..<tables.count { columns[tables[row], default: []].insert(names[row]) }
      } catch {
        throw fault(error, of: "system.columns")
      }
    }
    return columns
  }

  /// The numbers of a column of a question of numbers.
  func numbers(
    _ names: [String], _ question: StoreQuestion, of table: String, onHost host: Int
  ) throws(StoreFault) -> [[Int]] {
    var numbers = names.map { _ in [Int]() }
    for block in try blocks(question, onHost: host) {
      for (place, name) in names.enumerated() {
        do throws(StoredMismatch) {
          numbers[place] += try StoredValues(name, of: block).integers().map { Int($0) }
        } catch {
          throw fault(error, of: table)
        }
      }
    }
    return numbers
  }
}

/// The names of the columns of tables, by the names of these.
typealias StoredTableColumns = [String: Set<String>]
