import Plan
import Text

extension ScalarFunction {
  /// Functions that look for something in a text.
  static let patterns: [ScalarFunction] = [
    ScalarFunction(
      "replace(TEXT, \"old\", \"new\")",
      example: "events | compute replace(type, \"_\", \" \") as kind | select kind | limit 1",
      foreignNames: ["regexp_replace", "gsub", "str_replace"],
      arity: 3...3, lists: .areTakenApart,
      pattern: PatternPlace(index: 1, isRequired: false) { arguments in
        guard case .text(let new) = arguments[2] else { return [] }
        return Substitution(new).groups
      },
      kind: { $0.haveList ? .list : .text },
      value: { arguments in
        let new = arguments[2].label
        guard let pattern = arguments.pattern(1) else {
          let old = arguments[1].label
          return arguments.ofEachText { replaced(old, by: new, in: $0).map { .text($0) } }
        }
        let substitution = Substitution(new)
        return arguments.ofEachText { text in
          substitution.text(replacing: pattern, in: text, atMost: longestText).map { .text($0) }
        }
      }),

    ScalarFunction(
      "extract(TEXT, /re/, GROUP)",
      example: "events | compute extract(title, /[A-Z][a-z]+/) as word | select word | limit 1",
      foreignNames: ["regexp_extract", "str_extract", "regexp_substr"],
      arity: 2...3, lists: .areTakenApart,
      pattern: PatternPlace(index: 1, isRequired: true) { arguments in
        guard arguments.count > 2, case .number(.whole(let group)) = arguments[2] else { return [] }
        return [Int(clamping: group)]
      },
      kind: { $0.areExactNumbers(from: 2) ? $0.first.isSeveral ? .list : .text : nil },
      value: { arguments in
        guard let pattern = arguments.pattern(1),
          let group = arguments.count > 2 ? arguments.number(2).flatMap(Int.init(exactly:)) : 0,
          0...pattern.groupCount ~= group
        else { return .missing }
        return arguments.ofEachText { text in
          guard let groups = pattern.groups(in: text.utf8.span), let range = groups[group] else {
            return .missing
          }
          return .text(String(decoding: Array(text.utf8)[range], as: UTF8.self))
        }
      }),
  ]

  /// The text with another piece; nil where it would be too long.
  private static func replaced(_ old: String, by new: String, in text: String) -> String? {
    if old.isEmpty { return text }
    let growth = new.utf8.count / max(1, old.utf8.count)
    if growth > 1, text.utf8.count * growth > longestText,
      text.ranges(of: old).count * new.utf8.count > longestText
    {
      return nil
    }
    return text.replacing(old, with: new)
  }
}

extension FunctionArguments {
  /// What is made of the first argument, or of each of its texts where it is a list.
  ///
  /// - Parameter result: Nil where it is beyond what a value may be.
  fileprivate func ofEachText(_ result: (String) -> Value?) -> Value {
    let first = self[0]
    if first == .missing { return .missing }
    guard case .list(let values) = first else { return result(first.label) ?? outOfReach() }
    return .list(values.map { result($0.label) ?? outOfReach() }.filter { $0 != .missing })
  }
}

/// What stands in place of each match of a regular expression: `$1` is its first group, `$0` all of it, `$$`
/// a dollar.
struct Substitution {
  private enum Part {
    case text([UInt8])
    case group(Int)
  }

  private var parts: [Part] = []

  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    var plain: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "$"), let next = rest.first else {
        plain.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "$"): plain.append(next)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        parts.append(.text(plain))
        parts.append(.group(Int(next - UInt8(ascii: "0"))))
        plain = []
      default:
        plain.append(byte)
        continue
      }
      rest.removeFirst()
    }
    parts.append(.text(plain))
  }

  /// The groups that it names.
  var groups: [Int] { parts.compactMap { if case .group(let group) = $0 { group } else { nil } } }

  /// The text with all matches replaced; nil where it would have more bytes than there may be.
  ///
  /// - Complexity: O(the text) for each match.
  func text(
    replacing pattern: RegularExpression, in text: String, atMost longest: Int
  ) -> String? {
    let bytes = Array(text.utf8)
    var replaced: [UInt8] = []
    var place = 0
    while place <= bytes.count, let found = pattern.groups(in: bytes.span, from: place),
      let match = found[0]
    {
      replaced += bytes[place..<match.lowerBound]
      for part in parts {
        switch part {
        case .text(let text): replaced += text
        case .group(let group):
          if found.indices.contains(group), let range = found[group] { replaced += bytes[range] }
        }
      }
      guard replaced.count <= longest else { return nil }
      place = match.upperBound
      if match.isEmpty {
        // Behind an empty match a character is taken over, whole.
        guard place < bytes.count else { break }
        repeat {
          replaced.append(bytes[place])
          place += 1
        } while place < bytes.count && bytes[place] & 0xC0 == 0x80
      }
    }
    if place < bytes.count { replaced += bytes[place...] }
    return replaced.count <= longest ? String(decoding: replaced, as: UTF8.self) : nil
  }
}
