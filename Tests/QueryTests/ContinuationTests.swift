import Testing

@testable import Query

/// A line that begins with `and` or `or` goes on with the statement before, as one with `|` does.
@Suite struct ContinuationTests {
  private func parse(_ text: String) -> (count: Int, faults: [String]) {
    let (statements, faults) = Parsing.parse(SourceText(text))
    return (statements.count, faults.map(\.code))
  }

  @Test(arguments: [
    "events where a = 1\nand b = 2", "events where a = 1\n  or b = 2\n  and c = 3 | count",
    "events where a = 1\r\n\tAND b = 2", "events where a = 1\n# why\nand b = 2",
    "events where a = 1\nａｎｄ b = 2", "events where a = 1\n　and b = 2\n| count",
    "events | where a = Japan\nor b = x\n| sort a", "events where (a = 1\nand b = 2)",
    "view v = events where a = 1\n  and b = 2", "explain events where a = 1\nand b = 2",
    "events where a = 1 # x\nand b = 2", "events where a = 1\nand\nb = 2",
    "events where a = 1\nand(b = 2)",
  ])
  func goesOnWithTheStatement(text: String) {
    #expect(parse(text) == (1, []))
    var reader = StatementReader()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var pieces = lines.flatMap { reader.feed(String($0)) }
    if let last = reader.finish() { pieces.append(last) }
    #expect(pieces.count == 1, "\(pieces.map { $0.text(0..<$0.bytes.count) })")
  }

  @Test(arguments: [
    "events\nandes | count", "events where a = 1\norders", "events\nand_x | count",
    "events\nor-deal | count", "events\noregano where a = 1", "events\nandroid",
    "events\n`and` | count",
  ])
  func aNameThatBeginsSoIsAnother(text: String) { #expect(parse(text) == (2, [])) }

  @Test(arguments: [
    "events where a = 1\n\nand b = 2", "events where a = 1;\nand b = 2", "and b = 2",
    ".help\nor b = 2",
    "events where a = 1\n \t\nor b = 2",
  ])
  func afterTheEndOfAStatementItBeginsNone(text: String) {
    #expect(parse(text).faults == ["CL0016"])
  }

  @Test func aCompleteLineIsSubmittedAtOnce() {
    // At a prompt Enter decides before the next line is there.
    #expect(Parsing.completeness(of: "events where a = 1"))
    #expect(Parsing.completeness(of: "events where a = 1\nand b = 2"))
    #expect(!Parsing.completeness(of: "events where a = 1\nand"))
  }
}
