package import ClickHouse
package import Messages

/// The hosts that hold the tables of a corpus: what is asked of a database, and no more.
package protocol TableStore: Sendable {
  /// What faults call it: its address.
  var place: String { get }
  var hostCount: Int { get }
  /// The cluster whose shards the hosts are; nil where none is named.
  var cluster: String? { get }

  /// Makes or drops a table on a host.
  func run(_ statement: StoreStatement, onHost host: Int) throws(StoreFault)
  /// The rows of what is asked of a host, block by block as they arrive.
  func rows(
    of question: StoreQuestion, onHost host: Int, _ take: (NativeBlock) throws(StoreFault) -> Void
  ) throws(StoreFault)
  /// Puts rows into a table of a host: all or none.
  func insert(_ block: NativeBlock, into table: String, onHost host: Int) throws(StoreFault)
}

/// Why a store did not do what it was asked.
package struct StoreFault: Error, Hashable, Sendable {
  /// What happened, where, and what helps.
  package let message: Message
  /// Whether the same question may have an answer when it is put again.
  package let isPassing: Bool

  package init(_ message: Message, isPassing: Bool = false) {
    self.message = message
    self.isPassing = isPassing
  }

  /// Somebody has stopped it.
  static let cancelled = StoreFault(Message("published.cancelled"), isPassing: true)

  var isStop: Bool { self == .cancelled }
}

/// What changes a store.
package enum StoreStatement: Hashable, Sendable {
  /// Makes a table where it is not there yet.
  case create(TableDefinition)
  /// Drops a table where it is there.
  case drop(String)
}

/// What a store is asked.
package enum StoreQuestion: Hashable, Sendable {
  /// Columns of rows of a table.
  case cells(columns: [String], table: String, StoreRows)
  /// The number of rows, in a column `count`.
  case count(table: String)
  /// The runs of so many places that a table has, and the number of rows of each, in columns `run` and `count`.
  case runs(table: String, place: String, length: Int)
  /// The columns of all tables, in columns `table` and `name`.
  case columns
}

/// Which rows of a table.
package enum StoreRows: Hashable, Sendable {
  /// All, in no order.
  case all
  /// Those with a place in a range, in the order of the places.
  case range(Range<Int>, place: String)
  /// Those at some places, in the order of the places.
  case places([Int], place: String)
}

extension TableStore {
  /// All rows of what is asked.
  func blocks(_ question: StoreQuestion, onHost host: Int) throws(StoreFault) -> [NativeBlock] {
    var blocks: [NativeBlock] = []
    try rows(of: question, onHost: host) { blocks.append($0) }
    return blocks
  }

  /// A fault of what a store holds, which is not what clio has put there.
  func fault(_ mismatch: StoredMismatch, of table: String) -> StoreFault {
    StoreFault(
      Message("published.changed-column", ["column": mismatch.column, "table": table]))
  }
}
