package import Corpus
import Messages
package import Plan

/// A corpus that is in the tables of a store: its columns are read from there when somebody asks for them.
package struct PublishedCorpus: Sendable {
  package let corpus: Corpus
  /// How its collections are stored, by their places.
  package let tables: [SQLTable]
  package let version: Int

  /// The rows of a table that may be read as a whole.
  package static let rowLimit = 1_000_000

  /// Opens the version that was published last.
  ///
  /// - Parameters:
  ///   - store: The store, of which the first host is asked.
  ///   - rowLimit: The most rows of a table that are read as a whole, where a query cannot be answered by the server.
  /// - Throws: where nothing is published, another version of clio has published it, or tables, columns or rows are
  ///   not there that were published.
  /// - Complexity: O(fields), and a question for each table.
  package init(_ store: any TableStore, rowLimit: Int = PublishedCorpus.rowLimit) throws(LoadFault)
  {
    do throws(StoreFault) {
      let columns = try store.tableColumns(onHost: 0)
      let newest = try store.versions(onHost: 0, columns).filter(\.isFinished)
        .max { $0.number < $1.number }
      guard let newest else {
        throw StoreFault(Message("published.nothing", ["place": store.place]))
      }
      guard newest.layout <= CorpusLayout.number else {
        throw StoreFault(Message("published.newer-layout"))
      }
      let skeleton = try Self.skeleton(of: newest, in: store)
      let stored = CorpusLayout.tables(of: skeleton, version: newest.number)
      guard stored.map(\.sql.name) == newest.tables.map(\.name) else {
        throw StoreFault(Message("published.other-clio"))
      }
      try Self.check(stored, newest, columns, in: store)
      corpus = Self.corpus(skeleton, stored, newest, in: store, rowLimit: rowLimit)
      tables = stored.map(\.sql)
      version = newest.number
    } catch {
      throw LoadFault(error.isStop ? .cancelled : .published(error.message), file: store.place)
    }
  }

  private static func skeleton(
    of version: PublishedVersion, in store: any TableStore
  ) throws(StoreFault) -> Corpus {
    guard let bytes = try store.skeleton(ofVersion: version.number, onHost: 0), !bytes.isEmpty
    else {
      throw StoreFault(
        Message("published.changed-column", ["column": "bytes", "table": SkeletonParts.table]))
    }
    // It has a checksum, so that bytes which are not as they were written are told as those of another clio are.
    guard let corpus = try? Corpus(skeleton: bytes, place: store.place) else {
      throw StoreFault(Message("published.other-clio"))
    }
    return corpus
  }

  /// Checks that all tables and columns are there, and all rows.
  private static func check(
    _ stored: [StoredTable], _ version: PublishedVersion, _ columns: StoredTableColumns,
    in store: any TableStore
  ) throws(StoreFault) {
    for (table, counted) in zip(stored, version.tables) {
      let name = table.sql.name
      guard let there = columns[name] else {
        throw StoreFault(Message("published.no-table", ["table": name]))
      }
      for column in [table.sql.place] + table.columns.map(\.name) where !there.contains(column) {
        throw StoreFault(Message("published.no-column", ["column": column, "table": name]))
      }
      let counts = try store.numbers(["count"], .count(table: name), of: name, onHost: 0)[0]
      let found = counts.reduce(0, +)
      guard found == counted.rowCount else {
        throw StoreFault(.rowCount(of: name, found, expected: counted.rowCount))
      }
    }
  }

  private static func corpus(
    _ skeleton: Corpus, _ stored: [StoredTable], _ version: PublishedVersion,
    in store: any TableStore, rowLimit: Int
  ) -> Corpus {
    let damage = CorpusDamage(place: store.place)
    let rowCounts = version.tables.map(\.rowCount)
    let tables = skeleton.tables.enumerated().map { place, table in
      let fields = zip(table.fields, stored[place].sql.fields).map { field, sql in
        field.reading(
          from: ColumnSource(
            store: store, damage: damage, table: stored[place].sql, field: sql,
            column: field.column, rowCounts: rowCounts, rowCount: rowCounts[place],
            rowLimit: rowLimit))
      }
      return table.replacing(rowCount: rowCounts[place], fields: fields)
    }
    return Corpus(
      name: skeleton.name, title: skeleton.title, tables: tables, faults: skeleton.faults,
      warnings: skeleton.warnings, unkept: skeleton.unkept, damage: damage)
  }
}

extension Field {
  /// The field with cells that are read from a store.
  fileprivate func reading(from source: ColumnSource) -> Field {
    let isSound = source.field.unread == nil
    let cells = Deferred<Cells>(
      { source.cells() }, otherwise: { Cells(column: source.standIn, faulty: nil, unread: nil) })
    // What could not be read is looked up by row: then the column is read as a whole.
    let peek: Peek = { source.column(of: $0) }
    return replacing(
      cells: cells, outline: source.column, isSound: isSound, peek: isSound ? peek : nil)
  }
}

extension ColumnSource {
  /// What stands for a column that could not be read, of which no answer is made.
  fileprivate var standIn: Column {
    let none = Column(ofNone: column.kind, rowCount: rowCount)
    // The names of a category are known all the same.
    guard case .category(let named) = column, case .category(let missing) = none else {
      return none
    }
    return .category(CodedColumn(codes: missing.codes.array, dictionary: named.dictionary))
  }
}
