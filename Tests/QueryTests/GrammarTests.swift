import TestSupport
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

  /// What the terminals look like; a scale stands right behind its number.
  static let terminals: [String: [String]] = [
    "WORD": [
      "x", "actor", "title", "Japan", "日本", "secret-agreement", "O'Brien", "count", "sort", "limit",
      "昭和史", "é",
    ],
    "QUOTEDIDENT": ["`odd name`"], "RESULT": ["_", "_3"], "PARAM": ["$x"],
    "INTEGER": ["5", "1976", "1_000"], "DECIMAL": ["2.5"],
    "SCALED": ["3万", "12%"], "REGEX": ["/a+/i"],
    "DATE": ["1976-06", "1976-06-03", "1976年", "昭和51年6月"],
    "EDTF": ["@1974~", "@[1974,1976]", "@1964/.."], "STRING": ["\"a b\"", "「核」", "“x”"],
    "COMMAND": [], "Terminator": [], "Reserved": Keyword.allCases.map(\.rawValue),
  ]

  static func grammar() throws -> EBNF {
    EBNF(try Repository.text("Grammar/clio.ebnf"), terminals: terminals)
  }

  static func text(_ tokens: [String]) -> String {
    tokens.joined(separator: " ")
  }

  /// Whether only the meaning of a sentence is refused: a range that is reversed, `= missing`.
  static func isRefusedForItsMeaning(_ faults: [Diagnostic]) -> Bool {
    faults.contains { $0.code == "CL0013" || $0.code == "CL0012" }
  }

  @Test func theReaderOfTheGrammarReadsIt() throws {
    let grammar = try Self.grammar()
    #expect(grammar.rules.count > 40)
    let sentence = ["x", "where", "not", "x", "in", "[", "Japan", "x", ",", "5", "]", "|", "count"]
    #expect(grammar.derives(sentence, from: "Query"))
    #expect(!grammar.derives(sentence.dropLast(), from: "Query"))
    #expect(!grammar.derives(["x", "where", "x", "x"], from: "Query"))
    var random = SeededGenerator(seed: 1)
    let lengths = (0..<100).map { _ in grammar.sentence(.name("Query"), depth: 20, &random).count }
    #expect(lengths.reduce(0, +) > 1000)
  }

  @Test(arguments: 0..<8)
  func everySentenceOfTheGrammarParses(seed: Int) throws {
    let grammar = try Self.grammar()
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<150 {
      let depth = Int.random(in: 8...20, using: &random)
      let tokens = grammar.sentence(.name("Query"), depth: depth, &random)
      let faults = Parsing.parse(SourceText(Self.text(tokens))).diagnostics
      #expect(faults.isEmpty || Self.isRefusedForItsMeaning(faults), "\(Self.text(tokens))")
    }
  }

  @Test(arguments: 0..<8)
  func whatTheGrammarRejectsHasAFault(seed: Int) throws {
    let grammar = try Self.grammar()
    let all =
      Self.terminals.values.flatMap { $0 } + [
        "(", ")", "[", "]", "|", ",", ".", "..", "=", "-", "*",
      ]
    var random = SeededGenerator(seed: UInt64(100 + seed))
    for _ in 0..<150 {
      var tokens = grammar.sentence(
        .name("Query"), depth: Int.random(in: 6...12, using: &random), &random)
      guard tokens.count < 40, let other = all.randomElement(using: &random) else { continue }
      let place = Int.random(in: 0..<tokens.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: tokens.remove(at: place)
      case 1: tokens.insert(other, at: place)
      default: tokens[place] = other
      }
      // A dot begins a command, and a pattern stands only behind '~'.
      if tokens.first?.hasPrefix(".") == true || tokens.contains("/a+/i") { continue }
      let parsed = Parsing.parse(SourceText(Self.text(tokens)))
      if grammar.derives(tokens, from: "Query") {
        #expect(
          parsed.diagnostics.isEmpty || Self.isRefusedForItsMeaning(parsed.diagnostics),
          "\(Self.text(tokens))")
      } else {
        #expect(tokens.isEmpty || !parsed.diagnostics.isEmpty, "\(Self.text(tokens))")
      }
    }
  }
}
