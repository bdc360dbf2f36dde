/// How far a publication is.
package struct PublishProgress: Hashable, Sendable {
  /// The table whose rows are sent, as the corpus calls it.
  package let table: String
  /// The rows of all tables that are on the server by now.
  package let rows: Int
  /// The rows of all tables.
  package let rowCount: Int
}

/// What was published.
package struct Publication: Hashable, Sendable {
  package let version: Int
  package let tableCount: Int
  package let rowCount: Int
  /// The rows that were there from an attempt that did not come to its end.
  package let rowsFoundThere: Int
}
