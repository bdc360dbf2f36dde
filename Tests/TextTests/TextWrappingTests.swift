import Testing
import Text

/// Where a text is broken into lines.
@Suite struct TextWrappingTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("unbreakableword x", 10, ["unbreakableword", "x"]),
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
}
