/// What of an answer was written: the footer tells the rest.
package struct RenderReport: Equatable, Sendable {
  package let rowsShown: Int
  /// Columns at the right for which the terminal had no room.
  package let columnsHidden: Int
  /// Cells of csv and tsv that a spreadsheet would run as formulas, and that were not guarded.
  package let formulaCells: Int

  package init(rowsShown: Int, columnsHidden: Int = 0, formulaCells: Int = 0) {
    self.rowsShown = rowsShown
    self.columnsHidden = columnsHidden
    self.formulaCells = formulaCells
  }
}
