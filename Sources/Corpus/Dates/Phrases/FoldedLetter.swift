/// A letter of Latin or Cyrillic without its case and its marks: `É` is `e`, `Й` is `и`.
struct FoldedLetter {
  /// The scalar of the letter; nil for a mark on the letter before.
  let scalar: UInt32?
  /// The bytes that it has in the text.
  let length: Int

  /// Reads the letter at an offset; nil where there is none.
  init?(_ text: Span<UInt8>, at index: Int) {
    let byte = text[index]
    if (byte | 0x20) &- 97 < 26 {
      scalar = UInt32(byte | 0x20)
      length = 1
      return
    }
    guard byte & 0xE0 == 0xC0, index + 1 < text.count else { return nil }
    let code = UInt32(byte & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
    length = 2
    switch code {
    case 0x300...0x36F: scalar = nil
    case 0x410...0x42F: scalar = Self.cyrillic(code + 0x20)
    case 0x430...0x44F: scalar = Self.cyrillic(code)
    case 0x401, 0x451: scalar = 0x435
    case 0x406, 0x456, 0x407, 0x457: scalar = 0x456
    case 0xC0...0x17F:
      guard let base = Self.bases[Int(code - 0xC0)] else { return nil }
      scalar = base
    default: return nil
    }
  }

  /// Adds the letter in UTF-8.
  func append(to letters: inout [UInt8]) {
    guard let scalar else { return }
    if scalar < 0x80 {
      letters.append(UInt8(scalar))
    } else {
      letters.append(0xC0 | UInt8(scalar >> 6))
      letters.append(0x80 | UInt8(scalar & 0x3F))
    }
  }

  /// `й` as `и`, as which it also comes with its mark apart.
  private static func cyrillic(_ code: UInt32) -> UInt32 { code == 0x439 ? 0x438 : code }

  /// The letters below those of Latin-1 and Latin Extended-A, U+00C0 to U+017F; nil for signs.
  private static let bases: [UInt32?] = {
    let letters =
      "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    return letters.utf8.map { $0 == UInt8(ascii: "*") ? nil : UInt32($0) }
  }()
}

/// Numbers in Roman letters, as centuries have them: `xix`, `xixe`.
enum RomanNumeral {
  /// The value of a numeral up to 99, which may have the ending of an ordinal.
  static func value(of letters: [UInt8]) -> Int? {
    for ending in ["", "e", "eme", "ieme"] where letters.count > ending.utf8.count {
      guard letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      if let number = values[Array(letters.dropLast(ending.utf8.count))] { return number }
    }
    return nil
  }

  private static let values: [[UInt8]: Int] = {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    var values: [[UInt8]: Int] = [:]
    for (tens, prefix) in ["", "x", "xx", "xxx"].enumerated() {
      for (one, suffix) in ones.enumerated() where tens + one > 0 {
        values[Array((prefix + suffix).utf8)] = tens * 10 + one
        // Cyrillic letters of the same look.
        let cyrillic = (prefix + suffix).map { $0 == "x" ? "х" : String($0) }.joined()
        values[Array(cyrillic.utf8)] = tens * 10 + one
      }
    }
    return values
  }()
}
