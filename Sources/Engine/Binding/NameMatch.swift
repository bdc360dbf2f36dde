import Query
import Text

/// How a comparison matches names: equality, or a part of the name, after folding.
struct NameMatch {
  private let comparison: Comparison
  private let pattern: String
  private let separatorsAsBlanks: Bool

  /// Nil where the comparison does not apply to names, as `<`.
  init?(_ comparison: Comparison, _ text: String, separatorsAsBlanks: Bool = false) {
    switch comparison {
    case .equal, .isIn, .contains, .startsWith, .endsWith: break
    default: return nil
    }
    self.comparison = comparison
    self.separatorsAsBlanks = separatorsAsBlanks
    pattern = Self.fold(text, comparison, separatorsAsBlanks)
  }

  /// Whether a value that nothing matches is a fault: a name is, a part of a name is not.
  var mustExist: Bool { comparison == .equal || comparison == .isIn }

  func accepts(_ name: String) -> Bool {
    let name = Self.fold(name, comparison, separatorsAsBlanks)
    return switch comparison {
    case .contains: name.contains(pattern)
    case .startsWith: name.hasPrefix(pattern)
    case .endsWith: name.hasSuffix(pattern)
    default: name == pattern
    }
  }

  /// In a category `-` and `_` match a blank.
  private static func fold(
    _ text: String, _ comparison: Comparison, _ separatorsAsBlanks: Bool
  ) -> String {
    var text = text
    if separatorsAsBlanks { text = String(text.map { $0 == "-" || $0 == "_" ? " " : $0 }) }
    return comparison == .equal || comparison == .isIn ? Folding.key(text) : Folding.loose(text)
  }
}
