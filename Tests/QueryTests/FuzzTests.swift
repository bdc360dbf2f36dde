import TestSupport
import Testing

@testable import Query

/// Whatever the bytes, reading ends, and every fault lies inside the text.
@Suite struct FuzzTests {
  static let queries = [
    "events where actor = United States and year < 1976 | group by decade as d whole with count | sort count desc missing first",
    "events ｜ where actor ＝ 日本 and year ＜ １９７６\n| select *, min(date) as first; .help\n",
    "_3 where not possibly date in 1970..1976 or x in [a, \"b\", 昭和51年] | limit 5 offset 10 # note",
    "e where (a + 2 * -3 >= count(*)) and t not contains 「核\n共享」 or d = @[1974,1976..]\n\n。help",
    "select a from b; let $x = 3; e | order by `odd name` desc, b nulls last | take 5",
  ]
  static let pieces = [
    "(", ")", "[", "]", "{", "}", "|", ";", "\n", "\n\n", "\"", "「", "'", "`", "\\", "@", "$", "_",
    "..", ".", "^", ",",
    " and ", " not ", " in ", " is ", " where ", "=", "==", "!", "~/", "年", "万", "-", "--", "1976",
    "昭和51年", "\u{301}",
    "\u{1F469}\u{200D}\u{1F4BB}", "\r\n", "\u{0}", "#", "/", "*", "count where (", " starts with ",
  ]

  private func check(_ bytes: [UInt8]) {
    let source = SourceText(bytes: bytes, name: "fuzz")
    let parsed = Parsing.parse(source)
    for fault in parsed.diagnostics {
      #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= source.bytes.count)
      #expect(!DiagnosticExcerpt(fault, in: source).text.isEmpty)
      if let fix = fault.fix { #expect(fix.range.upperBound <= source.bytes.count) }
    }
    for statement in parsed.statements { #expect(statement.range.upperBound <= source.bytes.count) }
    checkTokens(source)
    let text = String(decoding: source.bytes, as: UTF8.self)
    _ = Parsing.completeness(of: text)
    for cursor in stride(from: 0, through: source.bytes.count, by: 7) {
      let context = CompletionContext.at(cursor: cursor, in: text)
      #expect(context.range.upperBound <= source.bytes.count)
    }
    var reader = StatementReader()
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      _ = reader.feed(line)
    }
    _ = reader.finish()
  }

  /// Tokens follow one another and never overlap.
  private func checkTokens(_ source: SourceText) {
    var end = 0
    for token in Lexer.tokens(of: source) {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
    }
    #expect(end <= source.bytes.count)
  }

  @Test(arguments: 0..<40)
  func survivesRandomBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let count = Int.random(in: 0...80, using: &random)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test(arguments: 0..<40)
  func survivesMutatedQueries(seed: Int) {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    for _ in 0..<25 {
      var bytes = Array(Self.queries[Int.random(in: 0..<Self.queries.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...9, using: &random))
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        bytes.replaceSubrange(start..<(Bool.random(using: &random) ? end : start), with: piece.utf8)
      }
      check(bytes)
    }
  }

  @Test(arguments: [
    "(", "[", "not ", "-", "{", "f(", "x in [", "「", "a.", "a = (", "..", "\"\n", "\n#\n", "a\n#",
  ])
  func survivesDepth(piece: String) {
    let count = piece == "(" ? 100_000 : 20_000
    let source = SourceText("e where " + String(repeating: piece, count: count))
    let parsed = Parsing.parse(source)
    #expect(parsed.diagnostics.count <= Parser.diagnosticLimit)
    if let fault = parsed.diagnostics.last { _ = DiagnosticExcerpt(fault, in: source).text }
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

  /// Ten times the length takes about ten times as long; with squares it would be a hundred.
  @Test(arguments: ["a = 日本 and ", "x, ", "| foo ", "+ 1 ", "word ", "\"a\" ", "'", "1964.."])
  func timeIsLinear(piece: String) {
    func time(_ count: Int) -> Duration {
      let source = SourceText("e where " + String(repeating: piece, count: count))
      return ContinuousClock().measure { _ = Parsing.parse(source) }
    }
    _ = time(500)
    let short = time(2000)
    #expect(time(20_000) < short * 60 + .milliseconds(200))
  }
}
