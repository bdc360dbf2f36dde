import TestSupport
import Testing

@testable import Query

/// The examples of the catalogue that need a corpus, put to one.
@Suite struct CatalogueOnCorpusTests {
  @Test(arguments: [
    Diagnostic.Code.unknownCollection, .unknownField, .unknownValue, .unknownParameter, .noAnswer,
    .unknownFunction, .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments,
    .noTexts, .noFieldCompared,
  ])
  func triggersItsCode(code: Diagnostic.Code) throws {
    let example = try #require(DiagnosticEntry.of(code).example)
    let ask = Ask(SampleCorpus(seed: 1, rowCount: 20).corpus)
    let refusal = #expect(throws: Ask.Refusal.self) { try ask.answer(example) }
    #expect(refusal?.diagnostics.map(\.code) == [code.rawValue])
  }
}
