import ClickHouse
import Plan

/// What makes a table on a host.
package struct TableDefinition: Hashable, Sendable {
  package let name: String
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    /// A table that holds rows, in the order of columns.
    case rows([StoredColumn], order: [String])
    /// A table over those of one name on all hosts of a cluster.
    case over(table: String, cluster: String)
  }

  package init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The statement that makes it where it is not there yet.
  ///
  /// - Parameter database: The database of the tables.
  package func sql(in database: String) -> String {
    let head = "CREATE TABLE IF NOT EXISTS \(SQLText.name(name))"
    switch kind {
    case .rows(let columns, let order):
      let written = columns.map { "\(SQLText.name($0.name)) \($0.type.text)" }
      let ordered = order.map { SQLText.name($0) }.joined(separator: ", ")
      return
        "\(head) (\(written.joined(separator: ", "))) ENGINE = MergeTree() ORDER BY (\(ordered))"
    case .over(let table, let cluster):
      let over = [cluster, database, table].map { SQLText.quoted($0) }.joined(separator: ", ")
      return
        "\(head) AS \(SQLText.name(table)) ENGINE = Distributed(\(over))"
    }
  }
}

extension StoredTable {
  /// The tables that hold its rows on a host, in the order in which they are made.
  ///
  /// - Parameter cluster: The hosts that share the rows; nil for a host alone.
  package func definitions(cluster: String?) -> [TableDefinition] {
    let columns = [StoredColumn(sql.place, .uint32)] + columns
    let rows = TableDefinition(
      cluster == nil ? sql.name : nameOfRows, .rows(columns, order: [sql.place]))
    guard let cluster else { return [rows] }
    return [rows, TableDefinition(sql.name, .over(table: nameOfRows, cluster: cluster))]
  }

  /// The table of a host into which rows are put.
  package func nameOfRows(hostCount: Int) -> String { hostCount > 1 ? nameOfRows : sql.name }
}
