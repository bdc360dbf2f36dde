/// What is the same text to a reader, for the few characters that a sample has.
package enum NaiveText {
  /// The text in small letters of half width, each Han character in one form, without the blanks
  /// between two of them.
  package static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let wide = 0xFF01...0xFF5E ~= scalar.value
      let plain = wide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      let character = Character(plain == "\u{3000}" ? " " : plain)
      result.append(variants[character] ?? character)
    }
    let words = result.lowercased().split(separator: " ")
    return words.dropFirst().reduce(words.first.map(String.init) ?? "") { text, word in
      isHan(text.last) && isHan(word.first) ? text + word : text + " " + word
    }
  }

  private static let variants: [Character: Character] = ["協": "协", "國": "国", "際": "际", "會": "会"]

  private static func isHan(_ character: Character?) -> Bool {
    character?.unicodeScalars.first.map { 0x3400...0x9FFF ~= $0.value } ?? false
  }

  /// The text with a blank for `-` and `_`, as categories are compared; in the brackets of a glob
  /// these signs are others.
  package static func blanked(_ text: String) -> String {
    var isInside = false
    return String(
      text.map { sign in
        isInside = sign == "[" || isInside && sign != "]"
        return !isInside && (sign == "-" || sign == "_") ? " " : sign
      })
  }

  /// Whether a text as a whole is what a glob describes.
  package static func matches(_ text: ArraySlice<Character>, _ glob: ArraySlice<Character>) -> Bool
  {
    guard let sign = glob.first else { return text.isEmpty }
    let rest = glob.dropFirst()
    switch sign {
    case "*":
      return matches(text, rest) || !text.isEmpty && matches(text.dropFirst(), glob)
    case "[":
      guard let first = text.first, let end = rest.firstIndex(of: "]") else { return false }
      var members = rest[..<end]
      let isNegated = members.first == "!"
      if isNegated { members = members.dropFirst() }
      return contains(members, first) != isNegated
        && matches(text.dropFirst(), glob[(end + 1)...])
    default:
      guard let first = text.first, sign == "?" || sign == first else { return false }
      return matches(text.dropFirst(), rest)
    }
  }

  /// Whether a character is among those of a bracket, such as `abc` or `a-f`.
  private static func contains(_ members: ArraySlice<Character>, _ one: Character) -> Bool {
    if members.count == 3, members.dropFirst().first == "-", let low = members.first,
      let high = members.last
    {
      return low <= one && one <= high
    }
    return members.contains(one)
  }

  /// Whether a regular expression matches somewhere in a text.
  package static func contains(_ text: String, _ pattern: String, flags: String) -> Bool {
    guard let regex = try? Regex(pattern) else { preconditionFailure("no pattern: \(pattern)") }
    return text.contains(flags.contains("i") ? regex.ignoresCase() : regex)
  }
}
