import Testing

@testable import Corpus

@Suite struct PlainTextTests {
  private static func passages(_ text: String) -> [String] {
    PlainTextReader.passages(of: text).map { "\($0.locator) \($0.text)" }
  }

  private static func history() throws -> AttachedText {
    try TextReader.text(
      source: 0, path: Fixtures.path("texts/texts/history.txt"), cited: .line)
  }

  @Test func linesAreMendedAndNotesStandApart() throws {
    let text = try Self.history()
    #expect(
      text.passages.map { "\($0.kind) \($0.locator)" } == [
        "paragraph L1", "paragraph L3-6,L13-14", "note L7-9", "note L10", "paragraph L16-19",
      ])
    #expect(text.passages[1].text.contains("守塔人换过七任"))
    #expect(text.passages[1].text.hasPrefix("海雾岛的灯塔建于 1923 年，由渔民协会出资，塔高 45.5 米。"))
    #expect(!text.passages.contains { $0.text.contains("17") })
  }

  @Test func aPartOfAPassageHasALocatorOfItsOwn() throws {
    let passage = try Self.history().passages[1]
    func locator(of part: String) throws -> String {
      let range = try #require(passage.text.firstRange(of: part))
      let start = passage.text.utf8.distance(
        from: passage.text.startIndex, to: range.lowerBound)
      return "\(passage.locator(of: start..<start + part.utf8.count))"
    }
    #expect(try locator(of: "守塔人每夜") == "L5-6")
    #expect(try locator(of: "海雾岛") == "L3")
    #expect(try locator(of: "守塔人换过") == "L6,L13")
    #expect(try locator(of: "档案室。") == "L14")
  }

  @Test(arguments: [
    ("L16", ["1954 年冬天，台风毁坏了灯室。港务局决定改用…"]),
    ("L18-19", ["…响。同年年底，渔民协会向港务局提出保留守塔人的请愿，请愿书列出三条理由。"]),
    (
      "L9-13",
      [
        "…换过七任，第一任守塔人林水生在任最久，他留下…", "…页。另见其子所作的口述。",
        "林海: 《守塔人的家》，《岛报》1961 年 3 月 2 日，第 4 页，转述了父亲的说法并有补充。",
      ]
    ),
    ("L1,L10", ["海雾岛灯塔小史", "林海: 《守塔人的家》，《岛报》1961 年 3 月 2 日，第 4 页，转述了父亲的说法并有补充。"]),
    ("L12", []), ("L99", []), ("P01", []),
  ])
  func aLocatorShowsWhatItNames(locator: String, parts: [String]) throws {
    let named = try #require(Locator(locator))
    #expect(try Self.history().parts(at: named) == parts)
  }

  @Test func wrappedEnglishIsMended() {
    let text = """
      The keepers of the lighthouse wrote down each night on which
      the fog signal was heard; their record was kept by the har-
      bour board until it was lost.
      A second copy, of which little is known, went to the fish-
      ermen of the northern shore, who kept it in their chapel.

      THE END OF THE SIGNAL

      In 1971 a machine took over, and the keepers left the island.
      """
    #expect(
      Self.passages(text) == [
        "L1-3 The keepers of the lighthouse wrote down each night on which the fog signal was heard; "
          + "their record was kept by the harbour board until it was lost.",
        "L4-5 A second copy, of which little is known, went to the fishermen of the northern shore, "
          + "who kept it in their chapel.",
        "L7 THE END OF THE SIGNAL",
        "L9 In 1971 a machine took over, and the keepers left the island.",
      ])
  }

  @Test func aTextWithoutBrokenLinesHasAPassageALine() {
    let long = String(repeating: "A long sentence goes on and on. ", count: 12)
    #expect(
      Self.passages("Title\n\n\(long)\nShort.\r\n").map { $0.prefix(9) } == [
        "L1 Title", "L3 A long", "L4 Short.",
      ])
  }

  @Test func aTextMayBeAnything() {
    for text in ["", "\n\n", " \t\r\n\u{3000}", "①", "·1·\n·2·", "a", "\u{FEFF}", "-\n-\n-"] {
      for passage in PlainTextReader.passages(of: text) { #expect(!passage.text.isEmpty) }
    }
  }

  @Test(arguments: [
    ("ＮＰＴ １９６８ 年", "NPT 1968 年"), ("45. 5 吨", "45.5 吨"), ("No. 5. The end", "No. 5. The end"),
    ("NSC162 /2 号", "NSC162/2 号"), ("( SIOP) 任务", "(SIOP) 任务"), ("a  b", "a b"),
    ("见 http: / /www. site. org /a － b. pdf。", "见 http://www.site.org/a－b.pdf。"),
    ("see http://site.org now", "see http://site.org now"),
  ])
  func whatTypesettingLeftIsFixed(line: String, cleaned: String) {
    #expect(DehyphenatedText.cleaned(line) == cleaned)
  }

  /// Every character of a file but its blanks, page numbers and marks comes back in the passages.
  @Test func nothingIsLost() throws {
    let path = Fixtures.path("texts/texts/history.txt")
    let file = DehyphenatedText.cleaned(try SourceFile.text(path)).filter { !$0.isWhitespace }
    let read = try Self.history().passages.map(\.text).joined().filter { !$0.isWhitespace }
    #expect(read.count == file.count - "·17·".count)
  }
}
