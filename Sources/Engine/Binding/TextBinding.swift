import Messages
import Plan
import Query
import Text

/// Reads what is beside texts and names.
struct TextBinding {
  let field: SchemaField

  /// The condition of a comparison with texts.
  ///
  /// - Parameter forms: The fields that are looked at.
  func condition(
    _ comparison: Comparison, _ operands: [Operand], forms: [Int], _ report: inout BindingReport
  ) -> Condition? {
    var tests: [Condition] = []
    for operand in operands {
      guard let test = test(comparison, operand, &report) else { return nil }
      tests.append(.text(fields: forms, test))
    }
    return tests.count == 1 ? tests[0] : .or(tests)
  }

  /// How an operand is compared with names; nil where that was reported as impossible.
  func match(
    _ comparison: Comparison, _ operand: Operand, separatorsAsSpaces: Bool = false,
    hint: @autoclosure () -> Message, _ report: inout BindingReport
  ) -> NameMatch? {
    switch comparison.definition.effect {
    case .equality: return NameMatch(equal: operand.text, separatorsAsSpaces: separatorsAsSpaces)
    case .part:
      return test(comparison, operand, separatorsAsSpaces: separatorsAsSpaces, &report)
        .flatMap { NameMatch($0, separatorsAsSpaces) }
    case .order, .place:
      report.refuse(field, comparison, operand, hint: hint())
      return nil
    }
  }

  /// What a comparison asks of texts; nil where the operand was reported as faulty.
  ///
  /// - Parameter separatorsAsSpaces: Whether `_` and dashes are spaces, as in the names of a category.
  private func test(
    _ comparison: Comparison, _ operand: Operand, separatorsAsSpaces: Bool = false,
    _ report: inout BindingReport
  ) -> TextTest? {
    let text = separatorsAsSpaces ? NameMatch.blanked(operand.text) : operand.text
    switch comparison {
    case .equal, .isIn: return .equals(Folding.bare(text), written: operand.text)
    case .contains: return .contains(Folding.bare(text))
    case .has: return WholeWords(text: Folding.bare(text)).test
    case .startsWith: return .startsWith(Folding.bare(text))
    case .endsWith: return .endsWith(Folding.bare(text))
    case .like: return glob(operand, separatorsAsSpaces: separatorsAsSpaces, &report)
    case .matches: return regex(operand, &report)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return .compares(comparison, Folding.loose(text))
    case .notEqual, .isNotIn, .doesNotContain, .hasNot, .doesNotStartWith, .doesNotEndWith,
      .isNotLike,
      .doesNotMatch, .isUnder, .isNotUnder:
      preconditionFailure("'\(comparison.rawValue)' is taken apart before")
    }
  }

  private func glob(
    _ operand: Operand, separatorsAsSpaces: Bool, _ report: inout BindingReport
  ) -> TextTest? {
    let text = operand.text
    if let star = Self.withStars(text) {
      report.add(.foreignForm(found: text, write: star), operand.range, fix: "\"\(star)\"")
      return nil
    }
    let test = Glob(text, separatorsAsSpaces: separatorsAsSpaces).test
    do throws(RegularExpression.Fault) {
      _ = try TextMatcher(test)
    } catch {
      report.add(
        .expected(Message("query.expected.pattern"), found: Message("query.found.long-pattern")),
        operand.range)
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
  private func regex(_ operand: Operand, _ report: inout BindingReport) -> TextTest? {
    let (text, flags): (String, String)
    switch operand.value.kind {
    case .regex(let pattern, let written): (text, flags) = (pattern, written)
    case .literal(.string(let pattern)): (text, flags) = (pattern, "")
    // Anything else is refused.
    default:
      report.refuse(
        field, operand, hint: Message("query.hint.write-regex", ["pattern": operand.text]))
      return nil
    }
    if let odd = flags.unicodeScalars.first(where: { !"ims".unicodeScalars.contains($0) }) {
      report.add(
        .expected(Message("query.expected.pattern-flags"), found: .quoted(String(odd))),
        operand.range)
      return nil
    }
    let pattern = TextPattern(text, flags: flags)
    do throws(RegularExpression.Fault) {
      _ = try pattern.compiled()
      return .matches(pattern)
    } catch {
      report.add(
        .expected(
          Message("query.expected.regex"),
          found: Message("query.found.faulty-regex", ["reason": error.reason])), operand.range)
      return nil
    }
  }
}
