package import Corpus
package import Plan

/// How the tables of a corpus are stored as those of a database.
package enum CorpusLayout {
  /// Raised with every change of what is stored; a reader takes no later one.
  package static let number = 1

  /// The tables of a version, by the place of their collection; the table of passages of attached texts is left out.
  ///
  /// The same comes of a corpus and of what it is without its rows.
  ///
  /// - Complexity: O(fields), and the reading of columns that nobody has read yet.
  package static func tables(of corpus: Corpus, version: Int) -> [StoredTable] {
    let tables = corpus.tables.prefix(corpus.passagesTable ?? corpus.tables.count)
    return zip(tables, names(of: Array(tables), version: version)).map { StoredTable($0, name: $1) }
  }

  /// What the tables of a version are called.
  static func names(of tables: [Table], version: Int) -> [String] {
    var names = StoredNames()
    return tables.map { "\(names.take($0.name.storable))_\(version)" }
  }
}

/// A table of a corpus as one of a database.
package struct StoredTable: Hashable, Sendable {
  package let sql: SQLTable
  /// By the place of the field.
  package let fields: [StoredField]

  /// So many bytes of names of categories are in the types of its columns: a statement may have 256 kB.
  private static let roomForNames = 150_000

  init(_ table: Table, name: String) {
    var room = Self.roomForNames
    var names = StoredNames(taken: StoredNames.ofEngines)
    // Fields are called as they are; what stands beside them gives way.
    let columns = table.fields.map { names.take($0.name.storable) }
    fields = zip(table.fields, columns).map { StoredField($0, column: $1, &names, room: &room) }
    sql = SQLTable(name: name, place: names.take("_row"), fields: fields.map(\.sql))
  }

  /// The table that holds the rows of one host where several share them, and a table over all of them has the name.
  package var nameOfRows: String { Self.nameOfRows(sql.name) }

  static func nameOfRows(_ name: String) -> String { name + "_rows" }

  /// All columns but that of the places.
  package var columns: [StoredColumn] { fields.flatMap(\.columns) }
}
