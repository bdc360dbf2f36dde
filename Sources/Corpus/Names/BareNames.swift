/// The names that queries use for what a file without a descriptor calls otherwise.
package enum BareNames {
  /// The name of the collection in a file: its name up to the first dot, lower-cased.
  static func collection(ofPath path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let stem = file.prefix { $0 != "." }
    let name = word(stem.lowercased())
    if name.allSatisfy({ $0 == "_" }) { return "rows" }
    return name.first?.isNumber == true ? "t_\(name)" : name
  }

  /// The names of fields by the headings of their columns, unique without regard to case.
  static func fields(ofHeadings headings: [String]) -> [String] {
    var taken = TakenNames()
    return headings.enumerated().map { index, heading in
      let name = word(trimmed(heading))
      return taken.unique(name.isEmpty ? "column\(index + 1)" : name)
    }
  }

  /// The name, with `_2`, `_3` ... where it is taken; takes it.
  package static func unique(_ name: String, taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }

  /// A text with each run of blanks and signs as one `_`; letters and digits of any script stay.
  package static func word(_ text: String) -> String {
    // Most names are words already; asking Unicode for each character cost a tenth of a start.
    let isPlain = text.utf8.allSatisfy { byte in
      byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_")
    }
    if isPlain { return text }
    var name = ""
    for character in text {
      if isWordCharacter(character) {
        name.append(character)
      } else if name.last != "_" {
        name.append("_")
      }
    }
    return name
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, 0x21..<0x7F ~= first,
      0x21..<0x7F ~= last
    {
      return text
    }
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
