import Engine
import FoundationEssentials
import Rendering
import Testing

@Suite struct JSONFormatTests {
  private let objects = [
    #"{"id":"agreement-1","date":"1969-11","title":"核密约, \"secret\"","#
      + #""actor":[{"id":"japan","label":"日本"},{"id":null,"label":"USA"}],"n":12}"#,
    #"{"id":"e\#u{301}te","date":null,"title":"two\nlines\tand \\","actor":[],"n":-0.5}"#,
    #"{"id":"bell\u0007","date":"196X","title":"👩‍👩‍👧","actor":null,"n":null}"#,
  ]

  @Test func jsonIsOneDocumentOnOneLine() {
    let text = rendered(SampleAnswer.awkward, .json)
    #expect(text == "[" + objects.joined(separator: ",") + "]\n")
  }

  @Test func jsonLinesAreAnObjectALine() {
    #expect(
      rendered(SampleAnswer.awkward, .jsonl) == objects.map { $0 + "\n" }.joined())
  }

  @Test func emptyAnswerIsAnEmptyArray() {
    #expect(rendered(SampleAnswer.empty, .json) == "[]\n")
    #expect(rendered(SampleAnswer.empty, .jsonl).isEmpty)
  }

  @Test(arguments: [
    ("\u{0}\u{1F}\u{7F}\u{85}", #""\u0000\u001f\u007f\u0085""#),
    ("\u{2028}\u{2029}—", #""\u2028\u2029—""#), ("\u{FEFF}ﷺ\u{A0}é", #""\ufeffﷺ\#u{A0}é""#),
    ("a\r\nb", #""a\r\nb""#), ("/é🗾", #""/é🗾""#), ("", #""""#),
  ])
  func stringsAreEscaped(text: String, json: String) {
    #expect(rendered(SampleAnswer.texts([text]), .jsonl) == "{\"text\":\(json)}\n")
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.30000000000000004"), (1e300, "1e+300"), (5, "5.0"), (-0.0, "-0.0"),
    (.nan, "null"), (-.infinity, "null"), (.leastNonzeroMagnitude, "5e-324"),
  ])
  func decimalsAreTheShortestThatReadBack(number: Double, json: String) {
    let answer = SampleAnswer.of(["n"], [[.decimal(number)]])
    #expect(rendered(answer, .jsonl) == "{\"n\":\(json)}\n")
  }

  @Test(arguments: [Int64.min, -1, 0, .max])
  func integersAreWhole(number: Int64) {
    let answer = SampleAnswer.of(["n"], [[.integer(number)]])
    #expect(rendered(answer, .jsonl) == "{\"n\":\(number)}\n")
  }

  @Test func nullTextIsNotForJSON() {
    let answer = SampleAnswer.of(["a"], [[.missing]])
    #expect(Renderer(RenderOptions(mode: .json, nullText: "-")).text(answer) == "[{\"a\":null}]\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func whatIsWrittenReadsBack(seed: UInt64) throws {
    let random = SampleAnswer.random(seed: seed)
    // JSON objects have a key once only, so the columns get names of their own.
    let columns = random.columns.enumerated().map { index, column in
      AnswerColumn(
        name: "\(index) \(column.name)", isNumeric: false, value: column.value)
    }
    let answer = Answer(columns: columns, rowCount: random.rowCount, noun: "rows")
    let read = try JSONDecoder().decode(
      [[String: String?]].self, from: Data(rendered(answer, .json).utf8))
    let expected = (0..<answer.rowCount).map { row in
      Dictionary(uniqueKeysWithValues: columns.map { ($0.name, text($0.value(row))) })
    }
    #expect(read == expected)
    for line in rendered(answer, .jsonl).utf8.split(separator: UInt8(ascii: "\n")) {
      _ = try JSONDecoder().decode([String: String?].self, from: Data(line))
    }
  }

  private func text(_ value: Value) -> String? {
    if case .text(let text) = value { text } else { nil }
  }
}
