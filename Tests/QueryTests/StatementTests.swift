import Testing

@testable import Query

/// Where statements begin and end.
@Suite struct StatementTests {
  @Test(arguments: [
    ("a; b", ["a", "b"]), ("a;b;;\n;c", ["a", "b", "c"]), ("a\nb", ["a", "b"]),
    ("a\n| count", ["a | count"]), ("a\n  ｜ count", ["a | count"]), ("a |\ncount", ["a | count"]),
    ("a\n# note\n| count", ["a | count"]), ("a # note\n| count # more", ["a | count"]),
    ("a\n# note\nb", ["a", "b"]), ("a\n\nb", ["a", "b"]), ("a\n \t\u{3000}\nb", ["a", "b"]),
    ("a\r\nb\r\n\r\nc\r\n| count\r\n", ["a", "b", "c | count"]),
    ("a where x = [1,\n2]\nb", ["a | where x = [1, 2]", "b"]),
    ("a where x =\n1 and\ny = 2\nb", ["a | where (x = 1 and y = 2)", "b"]),
    ("a where x = 1964..\nb", ["a | where x = (1964..)", "b"]),
    ("a | select *\nb", ["a | select *", "b"]), ("a | select\nx\nb", ["a | select x {x}", "b"]),
    ("a | sort\nx desc\n.help", ["a | sort x desc", ".help"]),
    (".mode csv # x ; y  \na", [".mode csv # x ; y", "a"]), ("a; .help", ["a", ".help"]),
    ("  .help\r\n", [".help"]), ("．help\n。quit", [".help", ".quit"]),
    ("a where x =\n.y", ["a | where x = y"]),
    ("a | union {\nb\n| count\n} | count\nc", ["a | union {b | count} | count", "c"]),
    ("a | union\n{b}\n| save\n\"f\"", ["a | union {b} | save f as -"]),
    ("let $x\n= 3\nview f\n($a)\n= b\nc", ["let $x = 3", "view f($a) = b", "c"]),
    ("expect error\n\"A\"\nfrom\n\"b\"\nexpect\nb", ["expect error A from b", "expect", "b"]),
    ("run \"f\" with\n$x = 3,\n$y = 4\na", ["run f with $x = 3, $y = 4", "a"]),
    ("a where x ~\n# note\n/y/\nb", ["a | where x ~ /y/", "b"]),
    ("a where x = \"; \n|\"\nb", ["a | where x = \"; \n|\"", "b"]),
    ("#! /usr/bin/env clio\na", ["a"]), ("", []), (" \n# only a note\n;", []), ("\u{FEFF}a", ["a"]),
  ])
  func splits(text: String, statements: [String]) {
    let parsed = Parsing.parse(SourceText(text))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.statements.map { TreeText.of($0) } == statements)
  }

  @Test func rangesPointIntoTheText() {
    let text = "events where actor = 日本　連合 # x\n| count ; .help"
    let source = SourceText(text)
    let parsed = Parsing.parse(source)
    #expect(
      parsed.statements.map { source.text($0.range) } == [
        "events where actor = 日本　連合 # x\n| count", ".help",
      ])
    guard case .query(let pipeline) = parsed.statements[0].kind,
      case .filter(let condition) = pipeline.stages[0].kind,
      case .comparison(let left, _, let right) = condition.kind
    else { return #expect(Bool(false), "no comparison") }
    #expect(source.text(left.range) == "actor")
    #expect(source.text(right.range) == "日本　連合")
    #expect(right.kind == .name("日本 連合"))
    #expect(pipeline.stages.map { source.text($0.range) } == ["where actor = 日本　連合", "count"])
  }

  /// The second line holds an accent that combines with its letter.
  @Test(arguments: [
    (0, 1, 1), (5, 1, 6), (6, 2, 1), (8, 2, 3), (11, 2, 4), (14, 2, 5), (15, 3, 1), (17, 3, 3),
  ])
  func placesCountCharacters(offset: Int, line: Int, column: Int) {
    #expect(SourceText("where\nx e\u{301}日\nab").position(of: offset) == (line, column))
  }

  @Test func aStatementWithAFaultIsLeftOut() {
    let parsed = Parsing.parse(SourceText("a; b where | count; c"))
    #expect(parsed.statements.map { TreeText.of($0) } == ["a", "c"])
    #expect(parsed.diagnostics.count == 1)
  }

  @Test func eachPartReportsOneFault() {
    let text =
      "a where x == 1 && y = (z &&) | limt 5 | sort by; b where (x = ) and y in [1, ] | count x"
    #expect(
      Parsing.parse(SourceText(text)).diagnostics.map(\.code)
        == ["CL0007", "CL0007", "CL0102", "CL0007", "CL0001", "CL0001", "CL0001"])
  }

  @Test(
    arguments: [
      ([0xFF], 0), ([0x61, 0xE6, 0x97], 1), ([0x61, 0x00], 1),
    ] as [([UInt8], Int)])
  func unreadableTextIsOneFault(bytes: [UInt8], offset: Int) {
    let parsed = Parsing.parse(SourceText(bytes: bytes))
    #expect(parsed.statements.isEmpty)
    #expect(parsed.diagnostics.map(\.code) == ["CL0014"])
    #expect(parsed.diagnostics.first?.range.lowerBound == offset)
  }

  @Test(arguments: [
    ("events", true), ("events where", false), ("events where actor", true),
    ("events where a =", false),
    ("events where a = Japan and", false), ("events where (a = 1", false),
    ("events where a in [x,", false),
    ("events where a = \"x", false), ("events where a = 「x", false), ("events |", false),
    ("events | select", false), ("events | select *", true), ("events | select a,", false),
    ("events | limit 5", true), ("events where a = 1964..", true), ("events where a = 2 *", false),
    ("events |\n", true), ("events |\n\n", true), ("events where (\n  ", true), (".help", true),
    ("", true), ("# x", true),
    ("events;", true), ("events where x like (", false), ("events where x like {a", true),
    ("events where a == 1 and", true),
    ("events where a = (1", false), ("evnts | foo | (", true), ("events where a starts", false),
    ("events where a is not", false), ("events where a = )", true), ("events # |", true),
    ("events | union {actors", false), ("events | union", false), ("let $x", false), ("let", true),
    ("view f($a)", false), ("view f = e", true), ("expect error \"X\" from", false),
    ("events | follow", false), ("events | distinct", true), ("events where any", false),
    ("events where any a where (", false), ("events where a ~", false),
    ("events where a ~ /x", true), ("events where a overlaps", false),
    ("events | expect no", false), ("explain", true), ("run \"x\" with", false),
  ])
  func enterSubmitsWhatIsComplete(text: String, isComplete: Bool) {
    #expect(Parsing.completeness(of: text) == isComplete, "\(text)")
  }
}
