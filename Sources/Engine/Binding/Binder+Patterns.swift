import Plan
import Query
import Text

extension Binder {
  /// How an operand is compared with names; nil where that was reported as impossible.
  mutating func match(
    _ field: SchemaField, _ comparison: Comparison, _ operand: Operand,
    separatorsAsBlanks: Bool = false, hint: String
  ) -> NameMatch? {
    switch comparison.definition.effect {
    case .equality: return NameMatch(equal: operand.text, separatorsAsBlanks: separatorsAsBlanks)
    case .part:
      return test(field, comparison, operand, separatorsAsBlanks: separatorsAsBlanks)
        .flatMap { NameMatch($0, separatorsAsBlanks) }
    case .order, .place:
      refuse(field, comparison, operand, hint: hint)
      return nil
    }
  }

  /// What a comparison asks of texts; nil where the operand was reported as faulty.
  ///
  /// - Parameter separatorsAsBlanks: Whether `_` and dashes are blanks, as in the names of a category.
  mutating func test(
    _ field: SchemaField, _ comparison: Comparison, _ operand: Operand,
    separatorsAsBlanks: Bool = false
  ) -> TextTest? {
    let text = separatorsAsBlanks ? NameMatch.blanked(operand.text) : operand.text
    switch comparison {
    case .equal, .isIn: return .equals(Folding.bare(text), written: operand.text)
    case .contains: return .contains(Folding.bare(text))
    case .has: return WholeWords(text: Folding.bare(text)).test
    case .startsWith: return .startsWith(Folding.bare(text))
    case .endsWith: return .endsWith(Folding.bare(text))
    case .like: return glob(operand, separatorsAsBlanks: separatorsAsBlanks)
    case .matches: return regex(field, operand)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return .compares(comparison, Folding.loose(text))
    case .notEqual, .isNotIn, .doesNotContain, .hasNot, .doesNotStartWith, .doesNotEndWith,
      .isNotLike,
      .doesNotMatch, .isUnder, .isNotUnder:
      preconditionFailure("'\(comparison.rawValue)' is taken apart before")
    }
  }

  private mutating func glob(_ operand: Operand, separatorsAsBlanks: Bool) -> TextTest? {
    let text = operand.text
    if let star = Self.withStars(text) {
      report(.foreignForm(found: text, write: star), operand.range, fix: "\"\(star)\"")
      return nil
    }
    let test = Glob(text, separatorsAsBlanks: separatorsAsBlanks).test
    do throws(RegularExpression.Fault) {
      _ = try TextMatcher(test)
    } catch {
      report(.expected("a pattern", found: "one that is too long"), operand.range)
      return nil
    }
    return test
  }

  /// The pattern in clio's signs where it is one of SQL's: `%` at an end, and no `*`, `?` or `[`.
  private static func withStars(_ text: String) -> String? {
    guard text.hasPrefix("%") || text.hasSuffix("%"),
      !text.unicodeScalars.contains(where: "*?[".unicodeScalars.contains)
    else { return nil }
    return String(text.map { $0 == "%" ? "*" : $0 })
  }

  /// A regular expression between slashes, or, as a parameter brings it, in quotes.
  private mutating func regex(_ field: SchemaField, _ operand: Operand) -> TextTest? {
    let (text, flags): (String, String)
    switch operand.value.kind {
    case .regex(let pattern, let written): (text, flags) = (pattern, written)
    case .literal(.string(let pattern)): (text, flags) = (pattern, "")
    default:
      refuse(field, operand, hint: "write a regular expression: ~ /\(operand.text)/")
      return nil
    }
    if let odd = flags.unicodeScalars.first(where: { !"ims".unicodeScalars.contains($0) }) {
      report(
        .expected("the flags i, m or s of a regular expression", found: "'\(odd)'"), operand.range)
      return nil
    }
    let pattern = TextPattern(text, flags: flags)
    do throws(RegularExpression.Fault) {
      _ = try pattern.compiled()
      return .matches(pattern)
    } catch {
      report(
        .expected("a regular expression", found: "a faulty one: \(error.reason)"), operand.range)
      return nil
    }
  }
}
