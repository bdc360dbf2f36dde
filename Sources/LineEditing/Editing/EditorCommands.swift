/// What the keys do to a text, line by line and character by character.
extension EditedText {
  /// The offsets of the line that the cursor is on, without its newline.
  var line: Range<Int> {
    let start = before.utf8.lastIndex(of: newline).map { before.utf8.index(after: $0) }
    let end = after.utf8.firstIndex(of: newline)
    let lower = start.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0
    let upper = end.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? text.utf8.count
    return lower..<upper
  }

  var isOnFirstLine: Bool { line.lowerBound == 0 }
  var isOnLastLine: Bool { line.upperBound == text.utf8.count }

  mutating func moveLeft() {
    guard let character = before.last else { return }
    move(to: cursor - character.utf8.count)
  }

  mutating func moveRight() {
    guard let character = after.first else { return }
    move(to: cursor + character.utf8.count)
  }

  /// Moves to the start of the line, and from there to the start of the text.
  mutating func moveHome() {
    move(to: cursor == line.lowerBound ? 0 : line.lowerBound)
  }

  /// Moves to the end of the line, and from there to the end of the text.
  mutating func moveEnd() {
    move(to: cursor == line.upperBound ? text.utf8.count : line.upperBound)
  }

  /// Moves to the line above, to the column as characters count; returns false on the first line.
  mutating func moveUp() -> Bool {
    guard !isOnFirstLine else { return false }
    let column = self[line.lowerBound..<cursor].count
    move(to: line.lowerBound - 1)
    moveToColumn(column)
    return true
  }

  /// Moves to the line below; returns false on the last line.
  mutating func moveDown() -> Bool {
    guard !isOnLastLine else { return false }
    let column = self[line.lowerBound..<cursor].count
    move(to: line.upperBound + 1)
    moveToColumn(column)
    return true
  }

  /// Deletes the character before the cursor.
  mutating func deleteBackward() {
    guard let character = before.last else { return }
    replace(cursor - character.utf8.count..<cursor, with: "")
  }

  /// Deletes the character at the cursor.
  mutating func deleteForward() {
    guard let character = after.first else { return }
    replace(cursor..<cursor + character.utf8.count, with: "")
  }

  /// Exchanges the characters before and at the cursor, at the end of a line the two before it, and goes
  /// on by one.
  mutating func transpose() {
    guard self[line].count > 1, cursor > line.lowerBound else { return }
    if cursor == line.upperBound { moveLeft() }
    guard let before = before.last, let after = after.first else { return }
    let start = cursor - before.utf8.count
    replace(start..<cursor + after.utf8.count, with: String(after) + String(before))
  }

  /// The offsets from the cursor to the end of its line, or of the newline if it is there.
  var restOfLine: Range<Int> {
    let end = line.upperBound
    return cursor..<(cursor == end ? min(end + 1, text.utf8.count) : end)
  }

  /// The offsets from the start of the line to the cursor, or of the newline before it.
  var startOfLine: Range<Int> {
    let start = line.lowerBound
    return (cursor == start ? max(start - 1, 0) : start)..<cursor
  }

  private mutating func moveToColumn(_ column: Int) {
    let start = line.lowerBound
    move(to: start + self[line].prefix(column).utf8.count)
  }
}

private let newline = UInt8(ascii: "\n")
