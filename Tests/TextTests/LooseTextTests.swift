import Testing
import Text

@Suite struct LooseTextTests {
  @Test(arguments: [
    ("依靠 ＮＰＴ 体制", "npt 体制", ["ＮＰＴ 体制"]), ("核核核", "核核", ["核核"]), ("核,核", "核", ["核", "核"]),
    ("The  New\nYork Times", "new york", ["New\nYork"]), ("國 際", "国际", ["國 際"]),
    ("ﾐｻｲﾙとガ", "ミサイル", ["ﾐｻｲﾙ"]), ("e\u{301}te\u{301}", "été", ["e\u{301}te\u{301}"]),
    ("Straße", "ss", ["ß"]), ("so\u{AD}ft", "soft", ["so\u{AD}ft"]), ("a b", "", []), ("", "a", []),
    ("1967 年 5 月", "1967年5月", ["1967 年 5 月"]),
  ])
  func findsWithThePlaceInTheText(text: String, pattern: String, found: [String]) {
    let utf8 = Array(text.utf8)
    let ranges = LooseText(text).ranges(of: Folding.bare(pattern))
    #expect(ranges.map { String(decoding: utf8[$0], as: UTF8.self) } == found)
  }

  /// The places are found in the same text that `contains` looks into.
  @Test(arguments: ["日本 NPT 加盟", " a  b 核 c", "ｶﾞ ｷ", "三 、 四", "Ｎｅｗ　York", "葛\u{E0100}城 x", "①②"])
  func wholeTextIsFoundInItself(text: String) {
    let ranges = LooseText(text).ranges(of: Folding.bare(text))
    #expect(ranges.count == 1)
  }
}
