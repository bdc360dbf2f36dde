/// What of an answer was written: the footer tells the rest.
package struct RenderReport: Equatable, Sendable {
  package let rowsShown: Int
  /// Columns at the right for which the terminal had no room.
  package let columnsHidden: Int

  package init(rowsShown: Int, columnsHidden: Int = 0) {
    self.rowsShown = rowsShown
    self.columnsHidden = columnsHidden
  }
}
