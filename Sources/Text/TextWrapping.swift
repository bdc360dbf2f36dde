/// Breaks a text into lines that fit, between words and between wide characters.
package enum TextWrapping {
  /// Signs that no line begins with.
  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "》", "〉", "”", "’", "］", "】", "…", "ー", "％",
  ]
  /// Signs that no line ends with.
  private static let opening: Set<Character> = ["（", "「", "『", "《", "〈", "“", "‘", "［", "【"]

  /// The lines of a text, each at most so many columns wide where its words allow it.
  ///
  /// - Parameter indent: What every line begins with.
  /// - Complexity: O(the text).
  package static func lines(of text: String, width: Int, indent: String = "") -> [String] {
    let room = max(width - DisplayWidth.of(indent), 10)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapped(paragraph, room).map { indent + $0 }
    }
  }

  private static func wrapped(_ text: Substring, _ room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for piece in pieces(of: text) {
      let pieceWidth = DisplayWidth.of(piece)
      if width + pieceWidth > room, !line.isEmpty, piece != " " {
        lines.append(line.trimmed)
        (line, width) = ("", 0)
      }
      if line.isEmpty, piece == " " { continue }
      line += piece
      width += pieceWidth
    }
    lines.append(line.trimmed)
    return lines
  }

  /// What stays together: words, single wide characters with the signs that belong to them, and spaces.
  private static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var isOpen = false
    var lastIsWide = false
    for character in text {
      let isWide = DisplayWidth.of(String(character)) == 2
      defer { lastIsWide = isWide }
      if character.isWhitespace {
        pieces.append(" ")
        isOpen = false
      } else if closing.contains(character), let last = pieces.indices.last, pieces[last] != " " {
        pieces[last].append(character)
        isOpen = false
      } else if isOpen, !isWide || pieces.last?.last.map(opening.contains) == true {
        pieces[pieces.count - 1].append(character)
        isOpen = !isWide || opening.contains(character)
      } else {
        pieces.append(String(character))
        isOpen = !isWide || opening.contains(character)
      }
      if lastIsWide, isWide, opening.contains(character) { isOpen = true }
    }
    return pieces
  }
}
