import Corpus
package import Text

/// What `~` and `like` compile.
package typealias TextPattern = RegularExpression

extension RegularExpression {
  /// The rows of a column whose text, as it is stored, matches.
  ///
  /// - Complexity: O(bytes of the column); no row becomes a string.
  func rows(
    of column: TextColumn, _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> RowSet {
    let heap = column.heap.span
    return try Bitmap.rows(column.offsets.count - 1, cancellation) {
      matches(heap.extracting(column.range(of: $0)))
    }
  }
}
