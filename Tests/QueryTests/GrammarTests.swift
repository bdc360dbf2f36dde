import TestSupport
import Testing

@testable import Query

/// `Grammar/clio.ebnf`, executed: what it derives is read, what it does not derive has a fault.
@Suite struct GrammarTests {
  static let grammar = try? EBNF(Repository.text("Grammar/clio.ebnf"))
  static let recogniser = grammar.map { Recogniser($0) }
  static let seeds = 0..<8
  /// Sentences for each seed: 10,000 in all.
  static let sentenceCount = isDeep ? 5000 : 500
  /// Mutated sentences for each seed.
  static let count = isDeep ? 2000 : 250

  struct Recogniser {
    let grammar: EBNF
    let scanner: GrammarScanner
    let counter: DerivationCounter

    init(_ grammar: EBNF) {
      self.grammar = grammar
      scanner = GrammarScanner(grammar)
      counter = DerivationCounter(grammar)
    }

    /// Whether there is nothing but blanks and comments.
    func isEmpty(_ text: String) -> Bool { scanner.lexemes(text)?.isEmpty ?? false }

    /// The number of ways in which the grammar derives a text.
    func derivations(of text: String) -> Int {
      scanner.lexemes(text).map { counter.derivations(of: $0.map(\.classes)) } ?? 0
    }
  }

  /// Whether only the meaning of a text is refused, which the grammar says in words: no day of the
  /// calendar, a number too large, nesting too deep, `= missing`, a range that is reversed.
  static func isRefusedForItsMeaning(_ faults: [Diagnostic]) -> Bool {
    faults.allSatisfy {
      ["CL0009", "CL0010", "CL0011", "CL0012", "CL0013"].contains($0.code) || isNull($0)
    }
  }

  private static func isNull(_ fault: Diagnostic) -> Bool {
    if case .foreignForm(let found, let write) = fault.kind {
      return found.hasSuffix(" null") && write.hasSuffix("missing")
    }
    return false
  }

  @Test func theGrammarNamesEveryWordOfTheLanguage() throws {
    let grammar = try #require(Self.grammar)
    #expect(Set(grammar.words(of: "Reserved")) == Set(Keyword.allCases.map(\.rawValue)))
    #expect(Set(grammar.words(of: "State")) == Set(RowState.allCases.map(\.rawValue)))
    let stages = grammar.reached(from: "Stage").flatMap { grammar.words(of: $0) }
    for stage in StageWord.allCases { #expect(stages.contains(stage.rawValue), "\(stage)") }
    let statements = grammar.reached(from: "Statement").flatMap { grammar.words(of: $0) }
    for word in LanguageWords.statements { #expect(statements.contains(word), "\(word)") }
  }

  @Test(
    arguments: FunctionExamples.queries + StageWord.allCases.map(\.definition.example)
      + Comparison.operators.map(\.definition.example) + RowState.allCases.map(\.example))
  func theGrammarDerivesTheExampleOfEachDefinition(query: String) throws {
    #expect(try #require(Self.recogniser).derivations(of: query) == 1)
  }

  @Test(arguments: [
    ("x where not x in [ Japan x , 5 ] | count", 1), ("x where x x", 0),
    ("x where x = 3 Mile Island", 0),
    ("x where a starts with b or a starts b", 1), ("explain plan", 1), ("explain plan plan", 1),
    ("e | expect no rows", 1), ("e | expect no rows = 3", 1), ("e | sort missing missing first", 1),
    ("e where any a where (b)", 1), ("e where a=1964..and b in -3..", 1), ("", 0),
    ("e where a - - 3", 1),
    ("e where a -- 3", 0), ("e where a = 1976-6-3", 0), ("e where a = 昭和51年 or 昭和史", 1),
    ("let $x = .a", 1), (".help", 1), ("e where a ~ /b", 0), ("e where b / a ~ /b/ or c/d", 1),
  ])
  func theRecogniserCountsDerivations(text: String, count: Int) throws {
    let recogniser = try #require(Self.recogniser)
    #expect(recogniser.derivations(of: text) == count)
  }

  /// The recogniser itself: a grammar with two ways to derive a sentence.
  @Test func theRecogniserFindsAmbiguity() {
    let grammar = EBNF(
      "Statement ::= Sum\nSum ::= A ( '+' Sum )? | A '+' A\nA ::= WORD\nWORD ::= [a-z]+")
    let scanner = GrammarScanner(grammar)
    let counter = DerivationCounter(grammar)
    let derivations = { (text: String) in
      counter.derivations(of: (scanner.lexemes(text) ?? []).map(\.classes))
    }
    #expect(derivations("a") == 1)
    #expect(derivations("a + b") == 2)
    #expect(derivations("a + b + c") == 2)
    #expect(derivations("a +") == 0)
  }

  @Test(arguments: seeds)
  func everySentenceIsReadAndHasOneDerivation(seed: Int) throws {
    let recogniser = try #require(Self.recogniser)
    var generator = SentenceGenerator(recogniser.grammar, seed: UInt64(seed))
    for _ in 0..<Self.sentenceCount {
      let depth = Int.random(in: 6...26, using: &generator.random)
      let text = generator.text(generator.sentence(depth: depth))
      #expect(recogniser.derivations(of: text) == 1, "\(text)")
      let parsed = Parsing.parse(SourceText(text))
      #expect(Self.isRefusedForItsMeaning(parsed.diagnostics), "\(text)")
      #expect(parsed.statements.count == (parsed.diagnostics.isEmpty ? 1 : 0), "\(text)")
    }
    #expect(generator.shareOfHardValues > 0.3)
  }

  @Test func everyProductionIsCovered() throws {
    let grammar = try #require(Self.grammar)
    var generator = SentenceGenerator(grammar, seed: 99)
    for _ in 0..<160 where !generator.uncovered.isEmpty {
      for _ in 0..<100 { _ = generator.sentence(depth: 24) }
    }
    #expect(generator.uncovered == [])
  }

  @Test(arguments: seeds)
  func whatTheGrammarDoesNotDeriveHasAFault(seed: Int) throws {
    let recogniser = try #require(Self.recogniser)
    var generator = SentenceGenerator(recogniser.grammar, seed: UInt64(100 + seed))
    var rejected = 0
    for _ in 0..<Self.count {
      let depth = Int.random(in: 4...20, using: &generator.random)
      let text = mutated(generator.sentence(depth: depth), &generator)
      // A command ends with its line.
      if text.hasPrefix("."), text.contains("\n") { continue }
      let faults = Parsing.parse(SourceText(text)).diagnostics
      if recogniser.derivations(of: text) > 0 {
        #expect(Self.isRefusedForItsMeaning(faults), "\(text)")
      } else {
        rejected += 1
        #expect(!faults.isEmpty || recogniser.isEmpty(text), "\(text)")
      }
    }
    #expect(rejected > Self.count / 3)
  }

  /// A sentence with a token or a sign too many, too few or exchanged.
  private func mutated(_ sentence: [String], _ generator: inout SentenceGenerator) -> String {
    var tokens = sentence
    for _ in 0..<Int.random(in: 1...2, using: &generator.random) where !tokens.isEmpty {
      let other = Self.pieces.randomElement(using: &generator.random) ?? "("
      let place = Int.random(in: 0..<tokens.count, using: &generator.random)
      switch Int.random(in: 0..<5, using: &generator.random) {
      case 0: tokens.remove(at: place)
      case 1: tokens.insert(other, at: place)
      case 2: tokens[place] = other
      case 3: tokens.swapAt(place, tokens.count - 1)
      default:
        var signs = Array(tokens[place].unicodeScalars)
        if signs.isEmpty { continue }
        signs.remove(at: Int.random(in: 0..<signs.count, using: &generator.random))
        tokens[place] = String(String.UnicodeScalarView(signs))
      }
    }
    return tokens.joined(separator: " ")
  }

  static let pieces =
    SentenceGenerator.examples.filter { $0.key != "COMMAND" }.values.flatMap { $0 }
    + Keyword.allCases.map(\.rawValue) + StageWord.allCases.map(\.rawValue)
    + LanguageWords.statements + [
      "(", ")", "[", "]", "{", "}", "|", ",", ".", "..", "=", "!=", "<", ">=", "-", "*", "/", "+",
      "^", "~",
      "!", "--", "==", "'", "\"", "`", "@", "$", ":", "?", "「",
    ]
}
