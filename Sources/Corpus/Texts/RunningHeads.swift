/// What is on a page and belongs to no sentence: numbers of pages, running heads, and marks of
/// notes on lines of their own.
struct RunningHeads {
  /// Short lines that come again and again.
  private let runningHeads: Set<String>

  init(_ lines: [TextLine], _ setting: PageSetting) {
    var counts: [String: Int] = [:]
    if setting.fullWidth != nil {
      for line in lines where setting.isMuchShorter(line) && !line.endsSentence {
        counts[line.text, default: 0] += 1
      }
    }
    runningHeads = Set(counts.filter { $0.value >= 3 }.keys)
  }

  func contains(_ line: TextLine) -> Bool {
    runningHeads.contains(line.text) || Self.isNumberOfPage(line.text)
      || line.text.allSatisfy { NoteMark.isMark($0) || $0.isWhitespace }
  }

  private static let ornaments: Set<Character> = ["·", "•", "・", "-", "–", "—", "－", "～", "~"]

  /// `·98·`, `- 98 -`, `— 98 —`, `第 98 页`.
  ///
  /// Written out because a regular expression costs half a millisecond a line to be made.
  private static func isNumberOfPage(_ text: String) -> Bool {
    guard text.utf8.count <= 24, let first = text.first, let last = text.last, text.count > 2 else {
      return false
    }
    let isFramed =
      ornaments.contains(first) && ornaments.contains(last)
      || first == "第" && (last == "页" || last == "頁")
    let inside = text.dropFirst().dropLast().filter { !$0.isWhitespace }
    return isFramed && 1...4 ~= inside.count && inside.allSatisfy { "0"..."9" ~= $0 }
  }
}
