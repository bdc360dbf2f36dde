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
    var names = StoredNames()
    return corpus.tables.prefix(corpus.passagesTable ?? corpus.tables.count).map { table in
      let name = names.take(table.name.storable)
      return StoredTable(table, name: "\(name)_\(version)")
    }
  }
}

/// A table of a corpus as one of a database.
package struct StoredTable: Hashable, Sendable {
  package let sql: SQLTable
  /// By the place of the field.
  package let fields: [StoredField]

  init(_ table: Table, name: String) {
    var names = StoredNames(taken: StoredNames.ofEngines)
    // Fields are called as they are; what stands beside them gives way.
    let columns = table.fields.map { names.take($0.name.storable) }
    fields = zip(table.fields, columns).map { StoredField($0, column: $1, &names) }
    sql = SQLTable(name: name, place: names.take("_row"), fields: fields.map(\.sql))
  }

  /// The table that holds the rows of one host where several share them, and a table over all of them has the name.
  package var nameOfRows: String { sql.name + "_rows" }

  /// All columns but that of the places.
  package var columns: [StoredColumn] { fields.flatMap(\.columns) }
}
