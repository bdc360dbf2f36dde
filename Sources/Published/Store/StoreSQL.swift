import ClickHouse

extension StoreStatement {
  /// - Parameter database: The database of the tables.
  package func sql(in database: String) -> String {
    switch self {
    case .create(let definition): definition.sql(in: database)
    case .drop(let table): "DROP TABLE IF EXISTS \(SQLText.name(table))"
    }
  }
}

extension StoreQuestion {
  /// - Parameter database: The database of the tables.
  package func sql(in database: String) -> String {
    switch self {
    case .cells(let columns, let table, let rows):
      let names = columns.map { SQLText.name($0) }.joined(separator: ", ")
      return "SELECT \(names) FROM \(SQLText.name(table))\(rows.sql)"
    case .count(let table):
      return "SELECT toUInt64(count()) AS `count` FROM \(SQLText.name(table))"
    case .runs(let table, let place, let length):
      return """
        SELECT toUInt64(intDiv(\(SQLText.name(place)), \(length))) AS `run`, toUInt64(count()) AS `count` \
        FROM \(SQLText.name(table)) GROUP BY `run` ORDER BY `run`
        """
    case .columns:
      return
        "SELECT `table`, `name` FROM system.columns WHERE `database` = \(SQLText.quoted(database))"
    }
  }
}

extension StoreRows {
  fileprivate var sql: String {
    switch self {
    case .all: return ""
    case .range(let range, let place):
      let name = SQLText.name(place)
      return
        " WHERE \(name) >= \(range.lowerBound) AND \(name) < \(range.upperBound) ORDER BY \(name)"
    case .places(let places, let place):
      let name = SQLText.name(place)
      let list = places.map { String($0) }.joined(separator: ", ")
      return " WHERE \(name) IN (\(list)) ORDER BY \(name)"
    }
  }
}
