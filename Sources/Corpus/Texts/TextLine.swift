import Text

/// A line of a plain text that is not empty.
struct TextLine {
  /// As an editor counts it, from 1.
  let number: Int
  /// Without white space at its ends.
  let text: String
  /// The columns that it takes.
  let width: Int
  /// The columns of white space before it.
  let indent: Int
  /// Whether an empty line comes before it.
  let followsBlank: Bool
  /// Whether a sentence ends with it.
  let endsSentence: Bool

  /// Whether something sets it apart from the line before.
  var isSetApart: Bool { followsBlank || indent > 0 }
}

extension TextLine {
  /// The lines of a text that are not empty.
  static func all(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var followsBlank = false
    let parts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let written = String(Substring(part))
      let line = written.trimmed
      guard !line.isEmpty else {
        followsBlank = true
        continue
      }
      lines.append(
        TextLine(
          number: index + 1, text: line, width: DisplayWidth.of(line),
          indent: DisplayWidth.of(written.prefix { $0.isWhitespace }),
          followsBlank: followsBlank, endsSentence: SentenceEnd.closes(line)))
      followsBlank = false
    }
    return lines
  }
}
