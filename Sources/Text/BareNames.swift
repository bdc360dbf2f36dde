/// Names that a query may write as they are: letters, digits and `_`.
package enum BareNames {
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

  /// A text with each run of spaces and signs as one `_`; letters and digits of any script stay.
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
}
