import Foundation
import TestSupport
import Testing
import Text

@testable import Query

/// The layout of scripts: what it looks like, and that it changes nothing.
@Suite struct FormattingTests {
  private static func formatted(_ text: String) -> String { FormattedScript(SourceText(text)).text }

  @Test(arguments: [
    // Spaces.
    (
      "events   where actor=Japan and year<1976|count",
      "events where actor = Japan and year < 1976 | count"
    ),
    ("e where x in[a,b]and not(y=1)", "e where x in [a, b] and not (y = 1)"),
    ("e where year = 1964 .. 1976 or n = -5 .. -3", "e where year = 1964..1976 or n = -5..-3"),
    ("e where year = 1964.. and d = @1976 .. @1980", "e where year = 1964.. and d = @1976..@1980"),
    ("e where year in .. 1976", "e where year in ..1976"),
    ("e where a+2*-b>=count( * )-1", "e where a + 2 * -b >= count(*) - 1"),
    ("e where a - - -b > 1", "e where a - - -b > 1"),
    ("e where d > @1964/ .. @1976", "e where d > @1964/ ..@1976"),
    ("e where end>.start+30 days", "e where end > .start + 30 days"),
    ("e|sort -year,x desc|select *,a as b", "e | sort -year, x desc | select *, a as b"),
    ("e where document . source = x", "e where document . source = x"),
    ("e where title~/a|b/i and t !~ / x/", "e where title ~ /a|b/i and t !~ / x/"),
    (
      "e|sequence within 1 year[type=a]! [b][ s : c = 1 ]",
      "e | sequence within 1 year [type = a] ![b] [s: c = 1]"
    ),
    (
      "e|union{ f|count }|per decade{ Sort x|limit 2 }",
      "e | union {f | count} | per decade {sort x | limit 2}"
    ),
    ("e|follow ^part_of deep", "e | follow ^part_of deep"),
    ("view f( $a,$b )=e where x=$a", "view f($a, $b) = e where x = $a"),
    ("e | sort (a + b)", "e | sort (a + b)"),
    // Signs and words.
    ("events　｜　where actor ＝ 日本 and year＜１９７６", "events | where actor = 日本 and year < 1976"),
    ("e where x in [a、b]", "e where x in [a, b]"),
    ("e where x ≤ ５０％ and y ≠ ＠１９７６？", "e where x <= 50% and y != @1976?"),
    (
      "e WHERE a = Japan AND b IS Missing | SORT x DESC",
      "e where a = Japan and b is missing | sort x desc"
    ),
    ("LET $x = 3; Explain E; FIND Japan", "let $x = 3\nexplain E\nfind Japan"),
    ("ＥＶＥＮＴＳ where x = ＮＨＫ", "ＥＶＥＮＴＳ where x = ＮＨＫ"),
    // What touches.
    ("e where a = George W. Bush or b = U.S.  Army", "e where a = George W. Bush or b = U.S. Army"),
    ("e where d = 1960年密约 or w > 5t or w > 5  t", "e where d = 1960年密约 or w > 5t or w > 5 t"),
    // Texts.
    ("e where t=“a  ＝ b”or u=\"x\\\"  y\"", "e where t = “a  ＝ b” or u = \"x\\\"  y\""),
    ("e where `odd  name`=「核  共享」", "e where `odd  name` = 「核  共享」"),
    ("e where t = \"a  \n  b\" |count", "e where t = \"a  \n  b\" | count"),
    // Statements, lines and comments.
    ("a\n  | count", "a | count"), ("a; b;;c", "a\nb\nc"), ("a\n\n\n\nb\n\n", "a\n\nb"),
    ("\n\n  a", "a"), ("", ""), ("\n ;\n", ""),
    ("a;  # note  \n#x\n\n\n# y", "a # note\n#x\n\n# y"),
    ("#! /usr/bin/env clio\na", "#! /usr/bin/env clio\na"),
    ("a # one\n| count", "a # one\n  | count"), ("a|#one\ncount", "a\n  | #one\n    count"),
    (
      "a\n# one\n  # two\n| where x=1\n # three\n  and y=2",
      "a\n  # one\n  # two\n  | where x = 1\n    # three\n    and y = 2"
    ),
    ("a where x in [b, # first\n c] # last", "a where x in [b, # first\n    c] # last"),
    (" .mode   csv # x ; y  \r\na\r\n", ".mode   csv # x ; y\na"), ("  。help  x ", "。help  x"),
    ("a; .help", "a\n.help"), ("＃ 注", "# 注"),
    ("a where x = 1\nand y = 2", "a where x = 1 and y = 2"),
  ])
  func hasOneLayout(written: String, layout: String) {
    #expect(Self.formatted(written) == (layout.isEmpty ? "" : layout + "\n"))
  }

  @Test func whatDoesNotFitBeginsALineForEachStage() {
    let text =
      "events where actor = Japan and year < 1976 | group by decade with count, min(date) as first | sort count desc"
    #expect(
      Self.formatted(text) == """
        events where actor = Japan and year < 1976
          | group by decade with count, min(date) as first
          | sort count desc

        """)
    // A hundred columns fit, by which a wide character is two.
    let title = String(repeating: "核", count: 36)
    let wide = "events where title = \(title) | count"
    #expect(DisplayWidth.of(wide) == 101)
    #expect(Self.formatted(wide) == "events where title = \(title)\n  | count\n")
    let fitting = wide.replacing("核 ", with: "a ")
    #expect(Self.formatted(fitting) == fitting + "\n")
  }

  @Test func aStageThatDoesNotFitGoesOnBeforeAndOr() {
    let names = "(actor = Japan or actor = China or title contains \"and so on\")"
    let text =
      "events where \(names) and year < 1976 or \(names) | sequence [\(names)] before [\(names)] [x = 1]"
    #expect(
      Self.formatted(text) == """
        events where \(names)
            and year < 1976
            or \(names)
          | sequence [\(names)]
            before [\(names)]
            [x = 1]

        """)
  }

  @Test func aFaultLeavesTheTextAsItIs() {
    let script = FormattedScript(SourceText("a   where\n\nb|count"))
    #expect(script.text == "a   where\n\nb|count")
    #expect(script.diagnostics.map(\.code) == ["CL0001"])
    #expect(FormattedScript(SourceText(bytes: [0xFF])).diagnostics.map(\.code) == ["CL0014"])
  }

  // MARK: Whatever is written

  /// What the layout changes besides the layout.
  private static func broken(_ text: String) -> String? {
    let (statements, faults) = Parsing.parse(SourceText(text))
    let script = FormattedScript(SourceText(text))
    guard faults.isEmpty else {
      return script.text == text ? nil : "changes a faulty text: \(text)"
    }
    let again = FormattedScript(SourceText(script.text))
    if again.text != script.text { return "not the same again: \(script.text)\n\(again.text)" }
    let trees = Parsing.parse(SourceText(script.text)).statements.map { TreeText.of($0) }
    if trees != statements.map({ TreeText.of($0) }) {
      return "another tree: \(text)\n\(script.text)"
    }
    let isLaidOut =
      script.text.isEmpty || script.text.hasSuffix("\n") && !script.text.hasSuffix("\n\n")
    return isLaidOut ? nil : "left as it was: \(text)"
  }

  @Test(arguments: ["queries", "language", "systems"])
  func goldenQueriesStayTheSame(file: String) throws {
    let queries = try Repository.lines("Tests/Golden/\(file).tsv").dropFirst()
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(queries.count > 20)
    for query in queries { #expect(Self.broken(query) == nil) }
  }

  @Test func documentsAndExamplesStayTheSame() throws {
    let folder = Repository.url("docs")
    let documents =
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.map { "docs/\($0)" } + ["README.md", "seeds/questions.md"]
    let blocks = try documents.flatMap { FencedBlock.all(in: try Repository.text($0)) }
      .filter { $0.language == "clio" }.map(\.text)
    #expect(blocks.count > 60)
    let examples = try ExampleTests.examples.map { try Repository.text($0) }
    for text in blocks + examples + FuzzTests.queries { #expect(Self.broken(text) == nil) }
  }

  @Test(arguments: GrammarTests.seeds) func sentencesOfTheGrammarStayTheSame(seed: Int) throws {
    var generator = SentenceGenerator(
      try #require(GrammarTests.grammar), seed: UInt64(4_000 + seed))
    for _ in 0..<GrammarTests.sentenceCount / 2 {
      let depth = Int.random(in: 6...26, using: &generator.random)
      let sentences = (0..<Int.random(in: 1...3, using: &generator.random)).map { _ in
        generator.text(generator.sentence(depth: depth))
      }
      #expect(Self.broken(sentences.joined(separator: "\n\n")) == nil)
    }
  }

  /// Any bytes: a text that has no fault stays the same, and one that has stays as it is.
  @Test(arguments: 0..<20) func mutatedQueriesStayTheSame(seed: Int) {
    var random = SeededGenerator(seed: UInt64(7_000 + seed))
    for _ in 0..<40 {
      var bytes = Array((FuzzTests.queries.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let piece = FuzzTests.pieces.randomElement(using: &random) ?? " "
        bytes.insert(contentsOf: piece.utf8, at: place)
      }
      let source = SourceText(bytes: bytes)
      #expect(Self.broken(source.text(0..<source.bytes.count)) == nil)
    }
  }
}
