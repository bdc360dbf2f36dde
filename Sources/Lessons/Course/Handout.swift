import Markdown

/// A lesson as it is handed out with its answers kept: without the fences `answer`, `wrong` and `twin`, what is said
/// of them, the items `same`, and what nobody reads, such as comments.
enum Handout {
  private static let kept = ["answer", "wrong", "twin"]

  /// - Complexity: O(the text).
  static func text(of lesson: String) -> String {
    var lines = lesson.split(separator: "\n", omittingEmptySubsequences: false).map(Optional.some)
    let blocks = MarkdownDocument(lesson).blocks
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .fence(let fence) where kept.contains(fence.words.language):
        drop(block.lines, of: &lines)
        if index + 1 < blocks.count, case .quote = blocks[index + 1].kind {
          drop(blocks[index + 1].lines, of: &lines)
        }
      case .list: dropReasons(in: block.lines, of: &lines)
      case .other: drop(block.lines, of: &lines)
      default: break
      }
    }
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  private static func drop(_ range: ClosedRange<Int>, of lines: inout [Substring?]) {
    for line in range where lines.indices.contains(line - 1) { lines[line - 1] = nil }
  }

  /// Items `same`, each to the item that follows.
  private static func dropReasons(in range: ClosedRange<Int>, of lines: inout [Substring?]) {
    var isReason = false
    for line in range where lines.indices.contains(line - 1) {
      guard let text = lines[line - 1] else { continue }
      let words = text.drop(while: \.isWhitespace)
      if let mark = words.first, "-*+".contains(mark) {
        isReason = words.dropFirst().drop(while: \.isWhitespace).hasPrefix("same")
      }
      if isReason { lines[line - 1] = nil }
    }
  }
}
