import Query
import Text

/// How a comparison matches names: equality, or a part of the name, after folding.
struct NameMatch {
  private let test: TextTest
  private let separatorsAsBlanks: Bool
  /// Whether a value that nothing matches is a fault: a name is, a part of a name is not.
  let mustExist: Bool

  /// Nil where the comparison does not apply to names, as `<`.
  init?(_ comparison: Comparison, _ text: String, separatorsAsBlanks: Bool = false) {
    let text = separatorsAsBlanks ? Self.blanked(text) : text
    switch comparison {
    case .equal, .isIn: test = .equals(Folding.bareKey(text))
    case .contains: test = .contains(Folding.bare(text))
    case .startsWith: test = .startsWith(Folding.bare(text))
    case .endsWith: test = .endsWith(Folding.bare(text))
    default: return nil
    }
    mustExist = comparison == .equal || comparison == .isIn
    self.separatorsAsBlanks = separatorsAsBlanks
  }

  /// Creates the match of a glob or a regular expression.
  init(_ pattern: TextTest, separatorsAsBlanks: Bool = false) {
    test = pattern
    mustExist = false
    self.separatorsAsBlanks = separatorsAsBlanks
  }

  func accepts(_ name: String) -> Bool {
    switch test {
    // What is stored is what a regular expression sees.
    case .matches: return test.accepts(name)
    case .equals(let key, _) where mustExist:
      return Folding.bareKey(separatorsAsBlanks ? Self.blanked(name) : name) == key
    default: return test.accepts(separatorsAsBlanks ? Self.blanked(name) : name)
    }
  }

  /// In a category `_` and dashes match a blank.
  static func blanked(_ text: String) -> String {
    String(text.map { $0 == "_" || Folding.isDash($0) ? " " : $0 })
  }
}
