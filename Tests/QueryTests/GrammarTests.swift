import Testing

@testable import Query

/// The examples beside the grammar.
@Suite struct GrammarTests {
  @Test func everyExampleParses() throws {
    for line in try Repository.lines("Grammar/examples.clio") {
      let parsed = Parsing.parse(SourceText(line))
      #expect(parsed.diagnostics.isEmpty, "\(line)")
      #expect(parsed.statements.count == 1, "\(line)")
    }
  }

  @Test func everyCounterExampleHasAFault() throws {
    for line in try Repository.lines("Grammar/counter-examples.clio") {
      let parsed = Parsing.parse(SourceText(line))
      #expect(!parsed.diagnostics.isEmpty, "\(line)")
      #expect(parsed.statements.isEmpty, "\(line)")
    }
  }

  @Test func theGrammarNamesEveryReservedWord() throws {
    let grammar = try Repository.text("Grammar/clio.ebnf")
    for keyword in Keyword.allCases { #expect(grammar.contains("'\(keyword.rawValue)'")) }
    for word in LanguageWords.laterStages + LanguageWords.laterStatements {
      #expect(grammar.contains("'\(word)'"), "\(word)")
    }
    for state in RowState.allCases { #expect(grammar.contains("'\(state.rawValue)'")) }
  }
}
