import Foundation
import TestSupport
import Testing

@testable import Query

/// `Grammar/messages.md`, which is written from the entries; with `CLIO_ACCEPT` set it is rewritten.
@Suite struct CatalogueTests {
  /// The codes that only a corpus, the shell or the world outside can bring about.
  static let isFoundLater: Set<Diagnostic.Code> = [
    .unknownCollection, .unknownField, .unknownValue, .unknownParameter, .noAnswer,
    .unknownFunction, .unknownCommand, .cannotCompare, .notACondition, .wrongArguments,
    .wrongUsage, .environment, .interrupted, .ambiguousName, .notAllowedHere, .unknownView,
    .nameTaken, .recursiveView, .unknownItem, .severalItems, .expectationFailed, .noSources,
    .noTexts, .severalFields, .fieldInBackquotes, .noFieldCompared, .numberBesideField,
    .firstOfHeading,
  ]

  static let text = """
    # Messages

    Every message of clio has a code, which never changes. `.help CODE` shows its entry in the shell. This file
    is written by the tests from the same entries; each example is put to the reader of queries.


    """
    + DiagnosticEntry.all.map { entry in
      "## \(entry.code.rawValue): \(entry.title.english)\n\n"
        + entry.excerpt().split(separator: "\n", omittingEmptySubsequences: false).map {
          "    " + $0
        }
        .joined(separator: "\n") + "\n\n\(entry.remedy.english)\n"
    }.joined(separator: "\n")

  @Test func theCatalogueIsWritten() throws {
    let url = Repository.url("Grammar/messages.md")
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try Self.text.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == Self.text)
  }

  @Test func everyCodeHasAnEntry() {
    #expect(DiagnosticEntry.all.count == Diagnostic.Code.allCases.count)
    #expect(Set(Diagnostic.Code.allCases.map(\.rawValue)).count == Diagnostic.Code.allCases.count)
    // The samples of the other tests have every kind.
    #expect(Set(DiagnosticTests.kinds.map(\.code)) == Set(Diagnostic.Code.allCases))
  }

  @Test(arguments: DiagnosticEntry.all.map(\.code))
  func everyExampleTriggersItsCode(code: Diagnostic.Code) {
    let entry = DiagnosticEntry.of(code)
    #expect(entry.code == code && entry.sample.kind.code == code)
    #expect(entry.title.english.first?.isUppercase == false)
    #expect(entry.remedy.english.hasSuffix("."))
    guard let example = entry.example else { return }
    let faults = Parsing.parse(SourceText(example)).diagnostics
    #expect(faults.first?.kind.code == (Self.isFoundLater.contains(code) ? nil : code))
  }

  /// What to do next stands in the message, in the hint, or is shown by the place.
  @Test(arguments: DiagnosticEntry.all.map(\.code))
  func noMessageLeavesTheReaderAlone(code: Diagnostic.Code) {
    let sample = DiagnosticEntry.of(code).sample
    let says = ["write", "written", "expected", "are 01 to 12", "interrupted", "choose"]
    #expect(
      sample.englishHint != nil || says.contains { sample.englishMessage.contains($0) },
      "\(sample.englishMessage)")
  }

  @Test func aCodeIsExplained() throws {
    let text = try #require(Diagnostic.explanation(of: "cl0103"))
    #expect(
      text.hasPrefix(
        """
        CL0103: a field that the collection does not have

          error[CL0103]: unknown field 'yeer' in 'events'
          events where yeer < 1976
                       ^^^^
            hint: did you mean 'year'?

        '.schema COLLECTION' lists
        """))
    #expect(Diagnostic.explanation(of: "0103") == text)
    #expect(Diagnostic.explanation(of: "CL9999") == nil)
    #expect(Diagnostic.explanation(of: "") == nil)
  }

  @Test(
    arguments: [
      (.unknownField("x", collection: "events", nearest: []), "'.schema events' lists the fields"),
      (.unknownField("x", collection: "these groups", nearest: []), "'.schema' lists the fields"),
      (
        .unknownValue("x", field: "actor", nearest: []),
        "'| group by actor' lists the values"
      ),
      (
        .unknownValue("x", field: "actor", nearest: [], collection: "events"),
        "'.values events.actor' lists the values"
      ),
      (
        .unknownCollection("x", nearest: ["actors", "events"]), "there are 'actors' and 'events'"
      ),
      (.unknownCollection("help", nearest: []), "commands begin with a dot: write '.help'"),
      (.unknownCollection("exit", nearest: []), "commands begin with a dot: write '.quit'"),
      (.unknownCollection("x", nearest: []), "'.tables' lists the collections"),
      (.unknownFunction("isnull", nearest: []), "write 'FIELD is missing'"),
      (.noAnswer(3), "'_' is the last answer, '_1' the first of the session"),
      (
        .noTexts(source: "paper"),
        "attach your copy of a source: '.attach paper FILE'; 'sources' lists them"
      ),
      (
        .noTexts(source: nil),
        "texts belong to the rows of 'sources', which this corpus does not have"
      ),
    ] as [(Diagnostic.Kind, String)])
  func namesThatAreNotNearHaveANextStep(kind: Diagnostic.Kind, hint: String) {
    #expect(Diagnostic(kind, 0..<1).englishHint == hint)
  }
}
