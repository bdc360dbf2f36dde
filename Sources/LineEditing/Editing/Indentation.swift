/// How an entry is in libedit's buffer: its further lines indented by spaces, over which the
/// painter draws the continuation prompt.
///
/// libedit has no prompt for further lines. Nobody has typed the spaces, so nobody sees them but
/// the screen: the entry is what remains without them.
struct Indentation: Equatable, Sendable {
  let width: Int

  /// Returns the buffer of an entry.
  func buffer(of entry: EditedText) -> EditedText {
    let newlines = entry.before.utf8.count { $0 == newline }
    return EditedText(indented(entry.text), cursor: entry.cursor + newlines * width)
  }

  /// Returns the entry in a buffer.
  ///
  /// A line that lost some of its spaces to an editing command of libedit's own loses the rest.
  func entry(in buffer: EditedText) -> EditedText {
    guard buffer.text.utf8.contains(newline) else { return buffer }
    var kept: [UInt8] = []
    var cursor = 0
    var toDrop = 0
    for (offset, byte) in buffer.text.utf8.enumerated() {
      if toDrop > 0, byte == blank {
        toDrop -= 1
      } else {
        toDrop = byte == newline ? width : 0
        kept.append(byte)
      }
      if offset < buffer.cursor { cursor = kept.count }
    }
    return EditedText(String(decoding: kept, as: UTF8.self), cursor: cursor)
  }

  /// Returns the offset in the buffer of an offset in the entry.
  func offsets(of ranges: [StyledRange], in entry: String) -> [StyledRange] {
    let newlines = entry.utf8.enumerated().filter { $0.element == newline }.map(\.offset)
    guard !newlines.isEmpty else { return ranges }
    func shifted(_ offset: Int) -> Int {
      offset + width * newlines.count { $0 < offset }
    }
    return ranges.map { styled in
      StyledRange(
        range: shifted(styled.range.lowerBound)..<shifted(styled.range.upperBound),
        style: styled.style)
    }
  }

  private func indented(_ text: String) -> String {
    let blanks = [UInt8](repeating: blank, count: width)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == newline { bytes += blanks }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private let newline = UInt8(ascii: "\n")
private let blank = UInt8(ascii: " ")
