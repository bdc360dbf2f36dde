package import Plan

/// A database that holds the tables of a corpus: it answers in SQL what would else take whole columns.
///
/// What fails there is noted as damage of the corpus, whose columns come from it too, so that no answer is given; the
/// question itself is then interrupted.
package protocol QueryServer: AnyObject, Sendable {
  var dialect: SQLDialect { get }
  /// The table of each collection of the corpus, by its place. A collection beyond them is in memory.
  var tables: [SQLTable] { get }
  /// The most rows whose values are read here where SQL cannot tell of them.
  var rowLimit: Int { get }

  /// Says what stops the reading of columns from now on: it happens in the middle of queries, which cannot tell it.
  func heed(_ cancellation: Cancellation)

  /// The numbers of the only column of an answer.
  func places(of sql: String, _ cancellation: Cancellation) throws(Interrupted) -> [Int32]

  /// The columns of an answer, in their order.
  func columns(of sql: String, _ cancellation: Cancellation) throws(Interrupted) -> [SQLValues]
}
