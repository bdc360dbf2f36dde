/// What of an answer was written: the footer tells the rest.
package struct RenderReport: Equatable, Sendable {
  /// The first row that was written, from 0.
  package var firstRow = 0
  package let rowsShown: Int
  /// Columns that people do not see unless they ask for all, and those for which there was no room.
  package let columnsHidden: Int
  /// Texts of which only the beginning was written.
  package let cellsCut: Int
  /// Cells of csv and tsv that a spreadsheet would run as formulas, and that were not guarded.
  package let formulaCells: Int

  package init(rowsShown: Int, columnsHidden: Int = 0, cellsCut: Int = 0, formulaCells: Int = 0) {
    self.rowsShown = rowsShown
    self.columnsHidden = columnsHidden
    self.cellsCut = cellsCut
    self.formulaCells = formulaCells
  }
}
