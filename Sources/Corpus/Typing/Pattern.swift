import Messages
import Text

/// A pattern of a descriptor, which a value must match as a whole.
struct Pattern {
  /// The pattern as it is declared.
  let text: String
  private let expression: RegularExpression

  init(_ text: String) throws(Message) {
    self.text = text
    do throws(RegularExpression.Fault) {
      expression = try RegularExpression(Self.translated(text), isWhole: true)
    } catch {
      throw Message("load.bad-pattern", ["pattern": text, "reason": error.reason])
    }
  }

  /// Whether the whole value matches.
  func matches(_ value: Span<UInt8>) -> Bool { expression.matches(value) }

  /// The pattern with `\w` meaning a letter or digit of any script, as in Python, where RE2 takes
  /// those of ASCII only.
  static func translated(_ text: String) -> String {
    var result = ""
    var isInClass = false
    var characters = text.makeIterator()
    while let character = characters.next() {
      switch character {
      case "\\":
        guard let escaped = characters.next() else { return result + "\\" }
        switch escaped {
        case "w": result += isInClass ? #"\pL\pN_"# : #"[\pL\pN_]"#
        case "W" where !isInClass: result += #"[^\pL\pN_]"#
        case "d": result += #"\p{Nd}"#
        default: result += "\\\(escaped)"
        }
        continue
      case "[": isInClass = true
      case "]": isInClass = false
      default: break
      }
      result.append(character)
    }
    return result
  }
}

/// The patterns of a corpus, each compiled once: most tables have the same one for their ids.
struct PatternCache {
  private var patterns: [String: Pattern] = [:]
  /// Whether patterns are checked at all. The built-in corpus is checked by the project's tests,
  /// not again at every start: compiling a class of all letters takes about a millisecond.
  let isActive: Bool

  init(isActive: Bool = true) { self.isActive = isActive }

  mutating func pattern(_ text: String) throws(Message) -> Pattern? {
    guard isActive else { return nil }
    if let pattern = patterns[text] { return pattern }
    let pattern = try Pattern(text)
    patterns[text] = pattern
    return pattern
  }
}
