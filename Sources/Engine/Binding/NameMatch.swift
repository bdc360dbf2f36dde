import Plan
import Query
import Text

/// How a comparison matches names: equality, or a part of the name, after folding.
package struct NameMatch: Sendable {
  private let test: TextMatcher
  private let separatorsAsSpaces: Bool
  /// Whether a value that nothing matches is a fault: a name is, a part of a name is not.
  let mustExist: Bool

  /// The match of names that are the same as a text.
  init?(equal text: String, separatorsAsSpaces: Bool = false) {
    let text = separatorsAsSpaces ? Self.blanked(text) : text
    self.init(.equals(Folding.bareKey(text)), separatorsAsSpaces, mustExist: true)
  }

  /// Creates the match of a test, such as a glob or a regular expression; nil where that is faulty.
  init?(_ test: TextTest, _ separatorsAsSpaces: Bool, mustExist: Bool = false) {
    guard let matcher = try? TextMatcher(test) else { return nil }
    self.test = matcher
    self.mustExist = mustExist
    self.separatorsAsSpaces = separatorsAsSpaces
  }

  package func accepts(_ name: String) -> Bool {
    switch test.test {
    // What is stored is what a regular expression sees.
    case .matches: return test.accepts(name)
    case .equals(let key) where mustExist:
      return Folding.bareKey(separatorsAsSpaces ? Self.blanked(name) : name) == key
    case .equals, .isOneOf, .contains, .startsWith, .endsWith, .compares, .like:
      return test.accepts(separatorsAsSpaces ? Self.blanked(name) : name)
    }
  }

  /// In a category `_` and dashes match a space.
  static func blanked(_ text: String) -> String {
    String(text.map { $0 == "_" || Folding.isDash($0) ? " " : $0 })
  }
}
