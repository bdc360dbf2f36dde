/// What of a table is beyond its limit.
package enum TableExcess: Equatable, Sendable {
  case columns(Int, most: Int)
  case rows(most: Int)
  case cells(rows: Int, columns: Int)
  case text(bytes: Int)
}
