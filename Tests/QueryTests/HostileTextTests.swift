import TestSupport
import Testing

@testable import Query

/// Texts that nobody types: an error or an answer comes at once, and memory stays in bounds.
@Suite struct HostileTextTests {
  static let pieces = [
    "(", "[", "not ", "-", "{", "f(", "x in [", "「", "a.", "a = (", "..", "\"\n", "\n#\n", "a\n#",
    "a",
    "日", "1", " ", "\n", "|", "| ", ",", "@", "`", "~ /", "/", "#", "'", "_", "$", "\\", "e;",
    "a = {b where ", "| union {a", "any a where (", "~ /(a+)+b/ ", "in (", "A = ", "[a = ",
    "select ",
    "| summarize a ", "\u{301}", "\u{1F469}\u{200D}", "\r\n", "１", "｛",
  ]

  @Test(arguments: pieces)
  func aLongTextIsAnswered(piece: String) {
    let size = isDeep ? 10_000_000 : 50_000
    let count = ["(", "[", "{", "not "].contains(piece) ? max(100_000, size) : size
    let text = "e where " + String(repeating: piece, count: count / piece.utf8.count)
    let source = SourceText(text)
    let parsed = Parsing.parse(source)
    #expect(parsed.diagnostics.count <= FaultLog.limit)
    if let fault = parsed.diagnostics.last {
      #expect(DiagnosticExcerpt(fault, in: source).text.utf8.count < 5000)
    }
    _ = Parsing.completeness(of: text)
    _ = CompletionContext.readings(at: text.utf8.count, in: text)
  }

  @Test func bytesThatAreNoTextAreOneFault() {
    for bytes in [[0xFF], [0x00], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]
      as [[UInt8]]
    {
      let text = Array("events where a = \"".utf8) + bytes
      let many = Array((0..<50_000).map { _ in bytes }.joined())
      for source in [SourceText(bytes: text), SourceText(bytes: many)] {
        let parsed = Parsing.parse(source)
        #expect(parsed.statements.isEmpty)
        #expect(parsed.diagnostics.map(\.code) == ["CL0014"])
      }
    }
  }

  @Test func aTextHasALimit() {
    let text = String(repeating: " ", count: SourceText.megabyteLimit << 20) + "e"
    let fault = Parsing.parse(SourceText(text)).diagnostics.first
    #expect(fault?.englishMessage == "the text cannot be read: it has more than 16 MB")
    #expect(fault?.englishHint == "cut it into several scripts")
  }

  @Test func deepButAllowed() {
    func nested(_ depth: Int) -> [String] {
      let text =
        "e where " + String(repeating: "(", count: depth) + "a = 1"
        + String(repeating: ")", count: depth)
      return Parsing.parse(SourceText(text)).diagnostics.map(\.code)
    }
    #expect(nested(256) == [])
    #expect(nested(257) == ["CL0010"])
  }

  /// With squares of the length the test would not come to an end.
  @Test(arguments: ["a = 日本 and ", "x, ", "| foo ", "+ 1 ", "word ", "\"a\" ", "'", "1964.."])
  func longTextsAreReadInLinearTime(piece: String) {
    let parsed = Parsing.parse(SourceText("e where " + String(repeating: piece, count: 100_000)))
    #expect(!parsed.diagnostics.isEmpty || !parsed.statements.isEmpty)
  }
}
