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

  /// How many rows are above the cursor once the terminal has wrapped its lines anew, which are not those of
  /// the entry: a row that was begun by moving the cursor there is a line of its own.
  ///
  /// - Parameters:
  ///   - text: What was laid out, with the cursor at an offset.
  ///   - columns: How wide the window is now.
  ///   - isPainted: Whether full rows were left to the terminal to wrap, as the painter does, and libedit does not.
  func rowsToCursor(in text: String, at offset: Int, columns: Int, isPainted: Bool) -> Int {
    let bytes = Array(text.utf8)
    var count = 0
    var index = 0
    while index < rows.count {
      var next = index + 1
      while next < rows.count, isPainted, !rows[next].beginsLine, !rows[next].range.isEmpty {
        next += 1
      }
      let range = rows[index].range.lowerBound..<rows[next - 1].range.upperBound
      let line = ScreenLayout(
        text: String(decoding: bytes[range], as: UTF8.self), cursor: offset - range.lowerBound,
        promptWidth: rows[index].start, columns: columns)
      if (index..<next).contains(cursor.row) { return count + line.cursor.row }
      // Behind a full row the terminal has none that nothing was written to.
      let isFull = line.rows.count > 1 && line.rows[line.rows.count - 1].range.isEmpty
      count += line.rows.count - (isFull ? 1 : 0)
      index = next
    }
    return count
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
