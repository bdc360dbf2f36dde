import Messages
import TestSupport
import Testing

@testable import Query

/// The words and the shape of diagnostics, whoever reports them.
@Suite struct DiagnosticTests {
  static let kinds: [Diagnostic.Kind] = [
    .expected(Message("query.expected.value"), found: .quoted("x")), .unterminatedQuote,
    .unclosed("("), .unopened(")"),
    .twoConditions,
    .unknownCharacter("?"), .foreignForm(found: "==", write: "="),
    .intervalWithoutSign("1964-10/1970-02"),
    .badDate("1976-13", reason: .verbatim("there is no month 13")), .tooDeep(limit: 256),
    .numberTooLarge("99"), .missingIsAState,
    .reversedRange("2..1"), .invalidText(.notUTF8), .missingPipe("sort"),
    .strayContinuation("and"),
    .reservedInName("No First Use", word: "No"), .unknownCollection("evnts", nearest: ["events"]),
    .unknownStage("limt", nearest: ["limit"]),
    .unknownField("yeer", collection: "events", nearest: ["year"]),
    .unknownValue("Japn", field: "actor", nearest: ["Japan", "日本", "Nippon"]),
    .unknownParameter("x", nearest: ["a", "b"]),
    .noAnswer(3), .unknownFunction("cont", nearest: []),
    .unknownState("dubtful", nearest: ["doubtful"]),
    .unknownCommand(".hepl", nearest: [".help"]),
    .cannotCompare(
      field: "year", kind: Message("kind.year"), with: Message("kind.text"), hint: nil),
    .notACondition("title"), .notAllowedHere(.quoted("count"), hint: nil),
    .wrongArguments(function: "min", usage: "min(x)"),
    .wrongUsage(command: ".mode", usage: ".mode NAME"),
    .noSources(rows: "count", remedy: Message("query.hint.cite-before", ["stage": "count"])),
    .environment(.verbatim("the file 'x' cannot be read"), hint: nil), .interrupted,
    .ambiguousName("Tokyo", ids: ["a", "b"]), .noTexts(source: "paper"),
    .expectationFailed(
      message: nil, expected: .verbatim("count >= 10"), got: .verbatim("count = 3")),
    .unknownView("erly", nearest: ["early"]),
    .nameTaken("events", by: Message("query.owner.collection")),
    .recursiveView("early"), .unknownItem("npt", nearest: []),
    .severalItems("japan", ["actors.japan", "places.japan"]),
    .severalFields("a b", ["a_b", "a_b_2"]),
    .fieldInBackquotes("2019", reads: Message("kind.number"), write: "`2019`"),
    .noFieldCompared("5", reads: Message("kind.number"), write: nil),
    .numberBesideField("2019", write: ".`2019`"),
    .firstOfHeading("population", others: ["population_2"]),
  ]

  @Test func codesAreUnique() {
    #expect(Set(Self.kinds.map { Diagnostic($0, 0..<0).code }).count == Self.kinds.count)
    #expect(Self.kinds.count == Diagnostic.Code.allCases.count)
    #expect(Diagnostic(.unknownField("a", collection: "b", nearest: []), 0..<0).code == "CL0103")
  }

  @Test(arguments: kinds)
  func wordsAreOneQuietLine(kind: Diagnostic.Kind) {
    let diagnostic = Diagnostic(kind, 0..<0)
    for text in [diagnostic.englishMessage, diagnostic.englishHint ?? "none"] {
      #expect(!text.contains("\n") && !text.hasSuffix(".") && !text.isEmpty)
      #expect(text.first?.isUppercase == false, "\(text)")
    }
    let isWarning =
      switch kind {
      case .ambiguousName, .numberBesideField, .firstOfHeading: true
      default: false
      }
    #expect(diagnostic.isWarning == isWarning)
  }

  @Test func nearNamesAreOffered() {
    let fault = Diagnostic(
      .unknownField("yeer", collection: "events", nearest: ["year", "month"]), 13..<17)
    let source = SourceText("events where yeer < 1976")
    #expect(
      DiagnosticExcerpt(fault, in: source).text == """
        error[CL0103]: unknown field 'yeer' in 'events'
        events where yeer < 1976
                     ^^^^
          hint: did you mean 'year' or 'month'?
        """)
  }

  @Test func aForgottenPipeExplainsAName() {
    let source = SourceText("events where actor = Japan sort date")
    let fault = Diagnostic.forgottenPipe(in: 21..<36, of: source)
    #expect(fault?.kind == .missingPipe("sort"))
    #expect(fault?.range == 27..<31)
    #expect(fault?.fix == Diagnostic.Fix(range: 27..<27, text: "| "))
    #expect(Diagnostic.forgottenPipe(in: 21..<26, of: source) == nil)
  }

  @Test(arguments: ErrorGoldenTests.files.filter { $0 != "scripts" && $0 != "structure" })
  func fixesMendWhatTheyAreOfferedFor(file: String) throws {
    for line in try Repository.text("Tests/Golden/errors/\(file).txt").split(separator: "\n")
    where line.hasPrefix("> ") {
      var text = String(line.dropFirst(2))
      var fixed = 0
      while let fault = Parsing.parse(SourceText(text)).diagnostics.first, let fix = fault.fix {
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(fix.range, with: fix.text.utf8)
        text = String(decoding: bytes, as: UTF8.self)
        fixed += 1
        try #require(fixed < 4, "\(text)")
      }
      if fixed > 0 { #expect(Parsing.parse(SourceText(text)).diagnostics.isEmpty, "\(text)") }
    }
  }

  @Test(arguments: [
    ("1964..1976", true), ("United States", true), ("[a, b]", true), ("1 2", false),
    ("a and b", false), ("(", false), ("", false),
  ])
  func aTextMayBeAValue(text: String, isValue: Bool) {
    #expect((Parsing.value(of: text) != nil) == isValue)
  }
}
