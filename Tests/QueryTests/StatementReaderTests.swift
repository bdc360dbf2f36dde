import Testing

@testable import Query

/// A script that comes line by line.
@Suite struct StatementReaderTests {
  /// The pieces with their first lines, in the order in which they were given out, and `-` for each
  /// line that gave none.
  static func pieces(_ script: String) -> [String] {
    var reader = StatementReader(name: "<stdin>")
    var pieces: [String] = []
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      let given = reader.feed(String(line))
      pieces += given.isEmpty ? ["-"] : given.map { Self.shown($0) }
    }
    if let rest = reader.finish() { pieces.append("end " + Self.shown(rest)) }
    return pieces
  }

  static func shown(_ piece: SourceText) -> String {
    let text = piece.text(0..<piece.bytes.count).replacing("\n", with: "/")
    return "\(piece.firstLine):\(text)"
  }

  @Test(arguments: [
    ("a;", ["1:a;/"]), (".help", ["1:.help/"]), ("a\nb", ["-", "1:a/", "end 2:b/"]),
    ("a\n| count\nb", ["-", "-", "1:a/| count/", "end 3:b/"]),
    ("a |\n\ncount", ["-", "1:a |/", "-", "end 3:count/"]),
    ("a\n# x\n| count;", ["-", "-", "1:a/# x/| count;/"]),
    ("# x\n\n#y\na;", ["-", "-", "-", "4:a;/"]),
    ("a where x = \"1\n| 2\"\n| count;", ["-", "-", "1:a where x = \"1/| 2\"/| count;/"]),
    ("a where x = \"1\n\nb;", ["-", "1:a where x = \"1/", "3:b;/"]),
    ("a where (x = 1\nor y = 2)\n.quit", ["-", "-", "1:a where (x = 1/or y = 2)/", "3:.quit/"]),
    ("a; b\n.quit", ["-", "1:a; b/", "2:.quit/"]),
  ])
  func givesOutWhatCanRun(script: String, expected: [String]) {
    #expect(Self.pieces(script) == expected)
  }

  @Test func placesAreThoseOfTheScript() {
    var reader = StatementReader(name: "<stdin>")
    _ = reader.feed("# note")
    let piece = reader.feed("events | limt 5;")[0]
    let fault = Parsing.parse(piece).diagnostics[0]
    #expect(
      DiagnosticExcerpt(fault, in: piece).headline
        == "<stdin>:2:10: error[CL0102]: unknown stage 'limt'")
  }

  @Test func bytesThatAreNoTextAreReportedLater() {
    var reader = StatementReader()
    let piece = reader.feed([0x61, 0xFF, 0x3B])
    #expect(piece.count == 1)
    #expect(Parsing.parse(piece[0]).diagnostics.map(\.code) == ["CL0014"])
  }
}
