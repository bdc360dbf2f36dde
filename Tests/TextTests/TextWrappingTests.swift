import TestSupport
import Testing
import Text

/// Where a text is broken into lines.
@Suite struct TextWrappingTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("unbreakableword x", 10, ["unbreakabl", "eword x"]),
    ("ab——cd……ef", 10, ["ab——cd……ef"]), ("核武器……和平——完", 10, ["核武器……和", "平——完"]),
    ("コンピューター時代", 10, ["コンピュー", "ター時代"]), ("あっという間に", 10, ["あっという", "間に"]),
    ("あああああっと", 10, ["ああああ", "あっと"]), ("一二三四“五”", 10, ["一二三四", "“五”"]),
    ("日本(Japan)と米国", 10, ["日本", "(Japan)と", "米国"]),
    ("🇯🇵🇯🇵🇯🇵🇯🇵🇯🇵🇯🇵", 10, ["🇯🇵🇯🇵🇯🇵🇯🇵🇯🇵", "🇯🇵"]),
    ("第一个问题，很短。第二个", 10, ["第一个问", "题，很短。", "第二个"]),
    ("看（看）见", 10, ["看（看）见"]),
    ("一二三四（五）", 10, ["一二三四", "（五）"]),
    ("`events | count` 数一数", 16, ["`events | count`", "数一数"]),
    ("", 10, [""]),
    ("a\n\nb", 10, ["a", "", "b"]),
  ])
  func linesFit(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWrapping.lines(of: text, width: width) == lines)
  }

  @Test func linesAreIndented() {
    #expect(
      TextWrapping.lines(of: "one two three", width: 14, indent: "    ") == [
        "    one two", "    three",
      ])
  }

  @Test(arguments: [
    ("short", 10, ["short"]), ("  hint: one two three", 14, ["  hint: one", "    two three"]),
    ("one two three", 8, ["one two", "  three"]),
    ("另有 3 个可能符合：可加 possibly", 20, ["另有 3 个可能符合：", "  可加 possibly"]),
  ])
  func continuationsHang(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWrapping.hangingLines(of: text, width: width) == lines)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func nothingIsLostButSpacesAndNoLineIsWider(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "word", " ", "  ", "日本", "核", "，", "。", "「", "」", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇯🇵", "ー",
      "っ", "—", "…", "\u{3000}", "(", ")", "longlonglongword",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    for width in 2...30 {
      let parts = TextWrapping.parts(of: text[...], width: width)
      #expect(parts.allSatisfy { DisplayWidth.of($0) <= width }, "\(width): \(parts)")
      #expect(
        parts.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace }, "\(parts)")
      let hanging = TextWrapping.hangingLines(of: text, width: max(width, 8))
      #expect(hanging.allSatisfy { DisplayWidth.of($0) <= max(width, 8) }, "\(hanging)")
    }
  }
}
