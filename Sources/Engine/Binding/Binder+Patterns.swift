import Query
import Text

extension Binder {
  /// How an operand is compared with names; nil where that was reported as impossible.
  mutating func match(
    _ field: SchemaField, _ comparison: Comparison, _ operand: Operand,
    separatorsAsBlanks: Bool = false, hint: String
  ) -> NameMatch? {
    switch comparison {
    case .like, .matches:
      return pattern(field, comparison, operand, separatorsAsBlanks: separatorsAsBlanks).map {
        NameMatch($0, separatorsAsBlanks: separatorsAsBlanks)
      }
    default:
      let match = NameMatch(comparison, operand.text, separatorsAsBlanks: separatorsAsBlanks)
      if match == nil { refuse(field, comparison, operand, hint: hint) }
      return match
    }
  }

  /// The test of `like` or `~`, compiled; nil where the pattern was reported as faulty.
  mutating func pattern(
    _ field: SchemaField, _ comparison: Comparison, _ operand: Operand,
    separatorsAsBlanks: Bool = false
  ) -> TextTest? {
    comparison == .like
      ? glob(operand, separatorsAsBlanks: separatorsAsBlanks) : regex(field, operand)
  }

  private mutating func glob(_ operand: Operand, separatorsAsBlanks: Bool) -> TextTest? {
    let text = operand.text
    if let star = Self.withStars(text) {
      report(.foreignForm(found: text, write: star), operand.range, fix: "\"\(star)\"")
      return nil
    }
    do throws(TextPattern.Fault) {
      return try Glob(text, separatorsAsBlanks: separatorsAsBlanks).test()
    } catch {
      report(.expected("a pattern", found: "one that is too long"), operand.range)
      return nil
    }
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
    do throws(TextPattern.Fault) {
      return .matches(try TextPattern(text, flags: flags))
    } catch {
      report(
        .expected("a regular expression", found: "a faulty one: \(error.reason)"), operand.range)
      return nil
    }
  }
}
