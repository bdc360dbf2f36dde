import ClickHouse
import Corpus
import Messages
import Plan

/// Where the cells of a field are read from: a column of a table in a store.
struct ColumnSource: Sendable {
  let store: any TableStore
  let damage: CorpusDamage
  let table: SQLTable
  let field: SQLField
  /// The column of no rows, which tells what the column is as a whole.
  let column: Column
  /// The rows of all tables.
  let rowCounts: [Int]
  let rowCount: Int
  /// The rows that may be read as a whole.
  let rowLimit: Int

  /// So many rows are asked for at once: the server puts them in order in its memory.
  private static let slice = 1 << 20
  /// So many places have room in a question.
  private static let mostPlaces = 10_000

  /// All cells; nil where they cannot be read, which is noted.
  func cells() -> Field.Cells? {
    noted { () throws(StoreFault) in try allCells() }
  }

  /// The column of some rows alone, in their order, of no rows where they cannot be read, which is noted.
  func column(of rows: [Int]) -> Column {
    noted { () throws(StoreFault) in try few(rows) }
      ?? Column(ofNone: column.kind, rowCount: rows.count)
  }

  /// What is read, unless an answer is not to be given anyway.
  private func noted<Value>(_ read: () throws(StoreFault) -> Value) -> Value? {
    guard damage.fault == nil else { return nil }
    do throws(StoreFault) { return try read() } catch {
      if error.isStop {
        damage.noteStop()
      } else {
        damage.note(error.message, isPassing: error.isPassing)
      }
      return nil
    }
  }

  private func allCells() throws(StoreFault) -> Field.Cells {
    guard rowCount <= rowLimit else {
      throw StoreFault(
        Message(
          "published.too-many-rows",
          ["column": field.column, "table": table.name, "rows": rowCount, "limit": rowLimit]),
        isPassing: true)
    }
    var decoding = FieldDecoding(field, like: column, tables: rowCounts)
    for start in stride(from: 0, to: rowCount, by: Self.slice) {
      let range = start..<min(start + Self.slice, rowCount)
      try store.rows(of: question(decoding.columns, .range(range, place: table.place)), onHost: 0) {
        (block) throws(StoreFault) in
        try add(block, to: &decoding, most: range.upperBound)
      }
      try expect(range.upperBound, decoding.rowCount)
    }
    return try cells(decoding)
  }

  private func few(_ rows: [Int]) throws(StoreFault) -> Column {
    var decoding = FieldDecoding(field, like: column, tables: rowCounts)
    let places = Array(Set(rows)).sorted()
    var blocks: [NativeBlock] = []
    var found: [Int64] = []
    for start in stride(from: 0, to: places.count, by: Self.mostPlaces) {
      let some = Array(places[start..<min(start + Self.mostPlaces, places.count)])
      let question = question([table.place] + decoding.columns, .places(some, place: table.place))
      try store.rows(of: question, onHost: 0) { (block) throws(StoreFault) in
        blocks.append(block)
        do throws(StoredMismatch) {
          found += try StoredValues(table.place, of: block).integers()
        } catch {
          throw store.fault(error, of: table.name)
        }
      }
    }
    guard found == places.map({ Int64($0) }), let block = NativeBlock.joined(blocks) else {
      throw rowsMissing(found.count, expected: places.count)
    }
    var place: [Int: Int] = [:]
    for (index, row) in places.enumerated() { place[row] = index }
    if !rows.isEmpty {
      try add(block.picking(rows.compactMap { place[$0] }), to: &decoding, most: rows.count)
    }
    return try cells(decoding).column
  }

  private func question(_ columns: [String], _ rows: StoreRows) -> StoreQuestion {
    .cells(columns: columns, table: table.name, rows)
  }

  private func add(
    _ block: NativeBlock, to decoding: inout FieldDecoding, most: Int
  ) throws(StoreFault) {
    // More rows than were published are none that fit into the memory that was counted on.
    guard decoding.rowCount + block.rowCount <= most else {
      throw rowsMissing(decoding.rowCount + block.rowCount, expected: most)
    }
    do throws(StoredMismatch) { try decoding.append(block) } catch {
      throw store.fault(error, of: table.name)
    }
  }

  private func cells(_ decoding: FieldDecoding) throws(StoreFault) -> Field.Cells {
    do throws(StoredMismatch) { return try decoding.cells() } catch {
      throw store.fault(error, of: table.name)
    }
  }

  private func expect(_ expected: Int, _ found: Int) throws(StoreFault) {
    if found != expected { throw rowsMissing(found, expected: expected) }
  }

  /// A shard that does not answer, or was emptied, may be mended while the corpus is open.
  private func rowsMissing(_ found: Int, expected: Int) -> StoreFault {
    StoreFault(.rowCount(of: table.name, found, expected: expected), isPassing: true)
  }
}

extension Message {
  /// A table that does not have the rows that were published.
  static func rowCount(of table: String, _ rows: Int, expected: Int) -> Message {
    Message("published.row-count", ["table": table, "rows": rows, "expected": expected])
  }
}
