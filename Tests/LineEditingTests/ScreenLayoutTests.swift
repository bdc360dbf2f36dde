import Terminal
import Testing

@testable import LineEditing

@Suite struct ScreenLayoutTests {
  typealias Place = ScreenLayout.Place

  init() { TerminalSetup.useUTF8() }

  @Test(arguments: [
    ("|", Place(row: 0, column: 6), 1),
    ("ab|", Place(row: 0, column: 8), 1),
    ("日|本", Place(row: 0, column: 8), 2),
    // The last column is used; the row behind a full one is there at once.
    ("abcd|", Place(row: 1, column: 0), 2),
    ("abc|d", Place(row: 0, column: 9), 2),
    ("abcde|", Place(row: 1, column: 1), 2),
    // A wide character does not fit, and neither does the cursor before it.
    ("abc|日", Place(row: 1, column: 0), 2),
    ("abc日|", Place(row: 1, column: 2), 2),
    ("ab日|", Place(row: 1, column: 0), 2),
    ("a\n      b|", Place(row: 1, column: 7), 2),
    ("abcd\n|", Place(row: 2, column: 0), 3),
    ("a|\n\n", Place(row: 0, column: 7), 3),
    ("e\u{301}|", Place(row: 0, column: 7), 1),
    ("\u{1}|", Place(row: 0, column: 8), 1),
    ("\t|", Place(row: 0, column: 8), 1),
  ])
  func putsTheCursorWhereLibeditDoes(text: String, place: Place, rows: Int) {
    let state = marked(text)
    let layout = ScreenLayout(
      text: state.text, cursor: state.cursor, promptWidth: 6, columns: 10)
    #expect(layout.cursor == place)
    #expect(layout.rows.count == rows)
  }

  @Test(arguments: 2..<30)
  func givesEveryByteToOneRow(columns: Int) {
    let text = "events where\n      日本 = \"明治維新\" and x\n\n      か\u{3099}年1976"
    let layout = ScreenLayout(text: text, cursor: 0, promptWidth: 6, columns: columns)
    var offset = 0
    for row in layout.rows {
      if row.beginsLine, offset > 0 { offset += 1 }
      #expect(row.range.lowerBound == offset)
      #expect(row.end <= columns)
      offset = row.range.upperBound
    }
    #expect(offset == text.utf8.count)
  }

  /// Rows of 10 columns in a window of another width: as the painter leaves them, and as libedit does.
  @Test(arguments: [
    ("abcdefghijkl|", 10, 1, 1), ("abcdefghijkl|", 20, 0, 1), ("abcdefghijkl|", 5, 3, 3),
    ("ab|", 5, 1, 1), ("a|\n      b", 4, 1, 1), ("a\n      b|", 4, 3, 3),
    // A full row is one line, and what is below it another.
    ("abcd\n      b|", 10, 2, 2), ("abcd\n      b|", 20, 2, 2), ("abcd|", 20, 1, 1),
  ])
  func countsTheRowsOfLinesThatAreWrappedAnew(
    text: String, columns: Int, painted: Int, raw: Int
  ) {
    let state = marked(text)
    let layout = ScreenLayout(
      text: state.text, cursor: state.cursor, promptWidth: 6, columns: 10)
    for (isPainted, rows) in [(true, painted), (false, raw)] {
      let found = layout.rowsToCursor(
        in: state.text, at: state.cursor, columns: columns, isPainted: isPainted)
      #expect(found == rows)
    }
  }
}
