import Chronology
package import Query

/// The words and signs of the language that a query uses.
package struct Constructs {
  private var words: Set<String> = []

  /// - Complexity: O(the query).
  package init(of query: Pipeline, in source: SourceText) {
    for stage in query.allStages { words.insert(stage.word.written.lowercased()) }
    for expression in query.allExpressions {
      switch expression.kind {
      case .call(let function, _): words.insert(function.text.lowercased())
      case .aggregate(let call):
        words.insert(call.function.text.lowercased())
        if call.isDistinct { words.insert("distinct") }
      case .comparison(_, let comparison, _): words.insert(comparison.rawValue)
      case .relation(_, let relation, _, _): words.insert(relation.rawValue)
      case .state(_, let state, _): words.formUnion(["is", state.rawValue])
      case .quantified(let quantifier, _), .quantifiedRows(let quantifier, _, _):
        words.insert(quantifier.rawValue)
      case .not: words.insert("not")
      case .and: words.insert("and")
      case .or: words.insert("or")
      case .possibly: words.insert("possibly")
      case .certainly: words.insert("certainly")
      case .subquery: words.insert("{}")
      case .path(let path):
        if path.steps.count > 1 { words.insert(".") }
        if path.steps.contains(where: \.isInverse) { words.insert("^") }
      default: break
      }
    }
    for token in Lexer.tokens(of: source) {
      if case .keyword(let keyword) = token.kind { words.insert(keyword.rawValue) }
    }
    if case .find = query.source { words.insert("find") }
  }

  /// All of them, in the order of the alphabet.
  package var sorted: [String] { words.sorted() }

  package func contains(_ word: String) -> Bool { words.contains(word.lowercased()) }

  /// What is said of a query whose rows are right, where some words have to occur.
  func verdict(where uses: [String]) -> Judgement {
    let lacking = uses.filter { !contains($0) }
    return lacking.isEmpty ? .right : .lacks(lacking)
  }
}
