/// Headings that the rows have cells for, and the header none.
package enum ShortHeader: Equatable, Sendable {
  /// The first, as R writes the names of rows.
  case first
  /// So many at the end.
  case last(Int)
}
