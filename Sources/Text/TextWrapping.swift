/// Breaks a text into lines that fit: at spaces, and between wide characters where no rule of their
/// writing forbids it.
package enum TextWrapping {
  /// Returns the parts of a text that fill lines of a width; only spaces at the end of a line are left
  /// out between them. A word that is wider than a line is broken where the line ends.
  ///
  /// - Parameter width: The display columns of a line, at least two.
  /// - Complexity: O(characters).
  package static func parts(of text: Substring, width: Int) -> [Substring] {
    guard width > 1, text.utf8.count > width || DisplayWidth.of(text) > width else { return [text] }
    var parts: [Substring] = []
    var line = OpenLine(at: text.startIndex)
    var position = text.startIndex
    while position < text.endIndex {
      let character = text[position]
      let next = text.index(after: position)
      let columns = DisplayWidth.of(character)
      if character.isSpace, !line.hasText, line.used + columns > width {
        // Spaces alone fill no line.
        line.begin(at: next, used: 0)
      } else if character.isSpace {
        line.addSpace(position..<next, columns)
      } else {
        line.mayEnd(before: character, at: position)
        // Twice where what is behind the break is as long again.
        while line.used + columns > width, position > line.start {
          let (end, start) = line.gap ?? (position, position)
          parts.append(text[line.start..<end])
          line.begin(at: start, used: DisplayWidth.of(text[start..<position]))
        }
        line.add(character, columns)
      }
      position = next
    }
    let end = line.used > width ? line.gap?.end : nil
    if line.start < text.endIndex { parts.append(text[line.start..<(end ?? text.endIndex)]) }
    return parts
  }

  /// The lines of a text, each at most so many columns wide.
  ///
  /// - Parameters:
  ///   - width: The display columns of a line; of fewer than ten behind the indent nothing could be made.
  ///   - indent: What every line begins with.
  /// - Complexity: O(the text).
  package static func lines(of text: String, width: Int, indent: String = "") -> [String] {
    let room = max(width - DisplayWidth.of(indent), 10)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      parts(of: paragraph.trimmed[...], width: room).map { indent + $0.trimmed }
    }
  }

  /// The lines of a line, of which all but the first begin farther to the right, so that the next one is
  /// known from its continuation.
  package static func hangingLines(of line: String, width: Int, by indent: Int = 2) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    let blanks = line.prefix { $0 == " " }.prefix(width / 2)
    let hanging = String(repeating: " ", count: min(blanks.count + indent, width / 2))
    let first = parts(of: line.drop { $0 == " " }, width: max(width - blanks.count, 2))
    guard let head = first.first else { return [line] }
    let rest = line[head.endIndex...].drop(while: \.isWhitespace)
    let others = rest.isEmpty ? [] : parts(of: rest, width: max(width - hanging.count, 2))
    return ["\(blanks)\(head)"] + others.map { hanging + $0 }
  }
}

/// A line that is being filled.
private struct OpenLine {
  private(set) var start: String.Index
  /// The columns that are taken.
  private(set) var used = 0
  /// Where the line may end, and where the next one then begins.
  private(set) var gap: (end: String.Index, next: String.Index)?
  private var previous: Character?
  /// Whether there is more than spaces.
  private(set) var hasText = false

  init(at start: String.Index) { self.start = start }

  /// Notes that the line may end before a character, where it may.
  mutating func mayEnd(before character: Character, at position: String.Index) {
    guard let previous, position > start, !previous.isSpace,
      LineBreaking.mayBreak(between: previous, and: character)
    else { return }
    gap = (position, position)
  }

  mutating func add(_ character: Character, _ columns: Int) {
    used += columns
    previous = character
    if !character.isSpace { hasText = true }
  }

  /// Adds a space, of which any number may stand behind the end of a line.
  mutating func addSpace(_ place: Range<String.Index>, _ columns: Int) {
    let end = previous?.isSpace == true ? gap?.end : place.lowerBound
    if let end, end > start { gap = (end, place.upperBound) }
    add(" ", columns)
  }

  mutating func begin(at start: String.Index, used: Int) {
    (self.start, self.used, gap, hasText) = (start, used, nil, used > 0)
  }
}

extension Character {
  /// Whether it is a space at which a line may end; one with a mark on it is more than that.
  fileprivate var isSpace: Bool { isWhitespace && unicodeScalars.count == 1 && self != "\u{A0}" }
}
