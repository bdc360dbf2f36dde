/// What stands on a page and belongs to no sentence: numbers of pages, running heads, and marks of
/// notes on lines of their own.
struct PageFurniture {
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

  /// `·98·`, `- 98 -`, `— 98 —`, `第 98 页`.
  private static func isNumberOfPage(_ text: String) -> Bool {
    text.wholeMatch(of: /[·•・\-–—－～~]\s*\d{1,4}\s*[·•・\-–—－～~]|第\s*\d{1,4}\s*[页頁]/) != nil
  }
}
