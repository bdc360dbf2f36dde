package import Query
package import Text

/// Decides a test of texts, one text at a time; what a pattern describes is compiled once.
package struct TextMatcher: Sendable {
  package let test: Test

  package enum Test: Sendable {
    case equals(String)
    case contains(String)
    case startsWith(String)
    case endsWith(String)
    case compares(Comparison, String)
    case like(RegularExpression)
    case matches(RegularExpression)
    /// The text, in its bare form, is one of these.
    case isOneOf(Set<String>)
  }

  /// - Throws: where a pattern cannot be compiled, which the binder has found out before.
  package init(_ test: TextTest) throws(RegularExpression.Fault) {
    switch test {
    case .equals(let text, _): self.test = .equals(text)
    case .contains(let text): self.test = .contains(text)
    case .startsWith(let text): self.test = .startsWith(text)
    case .endsWith(let text): self.test = .endsWith(text)
    case .compares(let comparison, let text): self.test = .compares(comparison, text)
    case .like(let pattern): self.test = .like(try pattern.compiled())
    case .matches(let pattern): self.test = .matches(try pattern.compiled())
    }
  }

  package init(oneOf texts: Set<String>) { test = .isOneOf(texts) }

  /// Whether a text satisfies the test.
  package func accepts(_ text: String) -> Bool {
    if case .matches(let expression) = test { return expression.matches(text.utf8.span) }
    if case .compares(let comparison, let other) = test {
      let text = Folding.loose(text)
      return comparison.holds(
        text.utf8.lexicographicallyPrecedes(other.utf8) ? -1 : text == other ? 0 : 1, 0)
    }
    let text = Folding.bare(text)
    return switch test {
    case .equals(let other): text == other
    case .contains(let part): part.isEmpty || text.contains(part)
    case .startsWith(let part): text.hasPrefix(part)
    case .endsWith(let part): text.hasSuffix(part)
    case .isOneOf(let texts): texts.contains(text)
    case .like(let expression): expression.matches(text.utf8.span)
    case .compares, .matches: false
    }
  }
}

extension TextPattern {
  /// The expression, ready to match.
  package func compiled() throws(RegularExpression.Fault) -> RegularExpression {
    try CompiledPatterns.expression(of: self)
  }
}

extension TextPattern: CustomStringConvertible {
  /// The expression as RE2 has it, for `explain plan`.
  package var description: String {
    let source = (flags.isEmpty ? "" : "(?\(flags))") + expression
    return isWhole ? "/^\(source)$/" : "/\(source)/"
  }
}
