/// A text and the place in it where the next key acts.
struct EditedText: Equatable, Sendable {
  private(set) var text: String
  /// A UTF-8 offset that no character spans.
  private(set) var cursor: Int

  /// - Parameter cursor: moved back to the start of a character, and into the text.
  init(_ text: String, cursor: Int) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.cursor = Self.boundary(at: cursor, in: text)
  }

  /// A text with the cursor behind it.
  init(_ text: String) {
    self.init(text, cursor: text.utf8.count)
  }

  var isAtEnd: Bool { cursor == text.utf8.count }
  var before: Substring { text[..<index(cursor)] }
  var after: Substring { text[index(cursor)...] }

  subscript(range: Range<Int>) -> Substring {
    text[index(range.lowerBound)..<index(range.upperBound)]
  }

  /// Moves the cursor, back to the start of a character and into the text.
  mutating func move(to offset: Int) {
    cursor = Self.boundary(at: offset, in: text)
  }

  /// Puts `replacement` in place of a range of UTF-8 offsets, and the cursor behind it.
  mutating func replace(_ range: Range<Int>, with replacement: String) {
    text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: replacement)
    move(to: range.lowerBound + replacement.utf8.count)
  }

  mutating func insert(_ string: String) {
    replace(cursor..<cursor, with: string)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  /// Scalars, not characters, bound a cursor: a mark typed behind a letter joins it.
  private static func boundary(at offset: Int, in text: String) -> Int {
    let utf8 = text.utf8
    var offset = min(max(offset, 0), utf8.count)
    while offset > 0, offset < utf8.count,
      UTF8.isContinuation(utf8[utf8.index(utf8.startIndex, offsetBy: offset)])
    {
      offset -= 1
    }
    return offset
  }
}
