import Text

/// The names in a field of BibTeX, which `and` parts outside of braces.
enum BibTeXNames {
  /// Each name as a list of sources has it: `Family, Given`, and what is in braces as it is.
  static func names(of field: String) -> [String] {
    words(of: field).split(separator: "and", omittingEmptySubsequences: true)
      .compactMap { words in name(Array(words)) }
  }

  /// A name of its words, each with its braces.
  private static func name(_ words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    if words == ["others"] { return "others" }
    // biblatex also takes names by their parts: `family=Hanno, given=A`.
    if words[0].contains("="), let name = named(words.joined(separator: " ")) { return name }
    // A name in braces is that of a body.
    if words.count == 1, words[0].first == "{", words[0].last == "}" {
      return LaTeXText.plain(words[0])
    }
    let parts = split(words)
    switch parts.count {
    case 1: return plain(direct(parts[0]))
    // `von Last, First` and `von Last, Jr, First`.
    case 2: return plain([parts[0], parts[1]])
    default: return plain([parts[0], parts[2], parts[1]])
    }
  }

  private static func plain(_ parts: [[String]]) -> String? {
    let texts = parts.map { LaTeXText.plain($0.joined(separator: " ")) }.filter { !$0.isEmpty }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// `First von Last` as family and given name: what begins with a small letter begins the family.
  private static func direct(_ words: [String]) -> [[String]] {
    guard words.count > 1 else { return [words] }
    let start = words.dropLast().firstIndex(where: isParticle) ?? words.count - 1
    return [Array(words[start...]), Array(words[..<start])]
  }

  private static func isParticle(_ word: String) -> Bool {
    guard word.first != "{" || word.dropFirst().first == "\\" else { return false }
    return LaTeXText.plain(word).first { $0.isLetter }?.isLowercase == true
  }

  /// The words of each part between commas.
  private static func split(_ words: [String]) -> [[String]] {
    var parts: [[String]] = [[]]
    for word in words {
      var rest = word[...]
      while let comma = comma(in: rest) {
        if comma > rest.startIndex { parts[parts.count - 1].append(String(rest[..<comma])) }
        parts.append([])
        rest = rest[rest.index(after: comma)...]
      }
      if !rest.isEmpty { parts[parts.count - 1].append(String(rest)) }
    }
    return parts
  }

  private static func comma(in word: Substring) -> String.Index? {
    var depth = 0
    for index in word.indices {
      switch word[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case "," where depth <= 0: return index
      default: break
      }
    }
    return nil
  }

  /// The words between spaces that are in no braces.
  private static func words(of field: String) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    for character in field {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if depth <= 0, character.isWhitespace || character == "~" {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { $0.lowercased() == "and" ? "and" : $0 }
  }

  /// A name by its parts.
  private static func named(_ text: String) -> String? {
    var parts: [String: String] = [:]
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      let name = pair[0].trimmed.lowercased()
      parts[name] = LaTeXText.plain(pair[1].trimmed)
    }
    guard let family = parts["family"] else { return nil }
    let whole = [parts["prefix"], family].compactMap { $0 }.joined(separator: " ")
    return [whole, parts["given"], parts["suffix"]].compactMap { $0 }.joined(separator: ", ")
  }
}
