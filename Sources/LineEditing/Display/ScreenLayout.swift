import CEdit

/// Where libedit puts the characters of its buffer on the screen.
///
/// The rules are libedit's, to the letter, since the painter draws over what libedit has drawn: a
/// wide character that does not fit goes to the next row, and so does the cursor before it; a row
/// that is full is followed by another, even if nothing is there.
struct ScreenLayout: Equatable, Sendable {
  struct Place: Equatable, Sendable {
    var row: Int
    var column: Int
  }

  struct Row: Equatable, Sendable {
    /// The UTF-8 offsets of its characters, without a newline.
    var range: Range<Int>
    /// Where its first character stands: behind the prompt in the first row.
    var start: Int
    /// The column behind its last character.
    var end: Int
    /// Whether it follows a newline, not only a full row.
    var beginsLine: Bool
  }

  private(set) var rows: [Row]
  private(set) var cursor: Place
  let columns: Int

  /// - Parameters:
  ///   - text: libedit's buffer.
  ///   - cursor: a UTF-8 offset into it.
  ///   - promptWidth: the cells before it.
  ///   - columns: the width of the window, at least 2.
  init(text: String, cursor offset: Int, promptWidth: Int, columns: Int) {
    self.columns = max(columns, 2)
    rows = []
    cursor = Place(row: 0, column: 0)
    var pen = Pen(columns: self.columns)
    pen.put(cells: promptWidth)
    var isCursorSet = false
    for scalar in text.unicodeScalars {
      let width = Self.width(of: scalar) ?? 0
      if pen.offset == offset {
        isCursorSet = true
        let fits = width < 2 || pen.row.end + width <= self.columns
        cursor = Place(
          row: fits ? pen.rows.count : pen.rows.count + 1, column: fits ? pen.row.end : 0)
      }
      pen.draw(scalar, width: width)
    }
    if !isCursorSet { cursor = Place(row: pen.rows.count, column: pen.row.end) }
    rows = pen.rows + [pen.row]
  }

  /// The place behind the last character.
  var end: Place { Place(row: rows.count - 1, column: rows[rows.count - 1].end) }

  /// How many rows are above the cursor once the window is so wide, where each row is a line of its own.
  func rowsToCursor(columns: Int) -> Int {
    let columns = max(columns, 2)
    return rows[..<cursor.row].reduce(cursor.column / columns) { count, row in
      count + max((row.end + columns - 1) / columns, 1)
    }
  }

  /// Returns the cells that a scalar takes by the C library, which libedit asks; nil for one that
  /// it does not print.
  static func width(of scalar: Unicode.Scalar) -> Int? {
    let width = Int(ce_width(scalar.value))
    return width < 0 ? nil : width
  }

  /// Returns whether a scalar only says how its neighbours are drawn: a joiner, what keeps from joining,
  /// a variation selector.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Returns the cells that a text takes.
  static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (width(of: $1) ?? 0) }
  }
}

/// libedit's drawing of one character after the other.
private struct Pen {
  let columns: Int
  var rows: [ScreenLayout.Row] = []
  var row = ScreenLayout.Row(range: 0..<0, start: 0, end: 0, beginsLine: true)
  var offset = 0

  init(columns: Int) {
    self.columns = columns
  }

  /// Puts the prompt, whose cells belong to no character.
  mutating func put(cells: Int) {
    for _ in 0..<cells { put(width: 1, length: 0) }
    row.start = row.end
  }

  mutating func draw(_ scalar: Unicode.Scalar, width: Int) {
    let length = UTF8.width(scalar)
    switch scalar.value {
    case 0x0A:
      offset += length
      newRow(beginsLine: true)
    case 0x09:
      repeat { put(width: 1, length: 0) } while row.end % 8 != 0
      take(length)
    case 0..<0x20, 0x7F..<0xA0:  // as ^A
      put(width: 1, length: 0)
      put(width: 1, length: length)
    default: put(width: width, length: length)
    }
  }

  /// Puts a character, or a cell of one, whose bytes belong to the row it is put in.
  private mutating func put(width: Int, length: Int) {
    if row.end + width > columns { newRow(beginsLine: false) }
    take(length)
    row.end += width
    if row.end >= columns { newRow(beginsLine: false) }
  }

  private mutating func take(_ length: Int) {
    offset += length
    row.range = row.range.lowerBound..<offset
  }

  private mutating func newRow(beginsLine: Bool) {
    rows.append(row)
    row = ScreenLayout.Row(range: offset..<offset, start: 0, end: 0, beginsLine: beginsLine)
  }
}
