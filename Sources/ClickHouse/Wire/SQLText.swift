/// Texts and names in statements.
package enum SQLText {
  /// A text in quotes, as a statement and the type of an enumeration have it.
  package static func quoted(_ text: String) -> String { enclosed(text, by: "'") }

  /// A name in backquotes, which names beyond ASCII need, and words of SQL.
  package static func name(_ name: String) -> String { enclosed(name, by: "`") }

  /// The name of a table as a statement has it, with that of its database before it or without: as it is where it
  /// has backquotes, else each of both in backquotes.
  static func table(_ name: String) -> String {
    if name.contains("`") { return name }
    return name.split(separator: ".", omittingEmptySubsequences: false).map {
      self.name(String($0))
    }
    .joined(separator: ".")
  }

  private static func enclosed(_ text: String, by mark: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    result.append(mark)
    for sign in text.unicodeScalars {
      switch sign {
      case mark, "\\": result.append(contentsOf: ["\\", sign])
      case "\n": result.append(contentsOf: ["\\", "n"])
      case "\r": result.append(contentsOf: ["\\", "r"])
      case "\t": result.append(contentsOf: ["\\", "t"])
      case "\u{8}": result.append(contentsOf: ["\\", "b"])
      case "\u{C}": result.append(contentsOf: ["\\", "f"])
      case "\0": result.append(contentsOf: ["\\", "0"])
      default: result.append(sign)
      }
    }
    result.append(mark)
    return String(result)
  }

  /// The byte that is meant by a backslash and the one after it.
  static func meant(byEscape byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "0"): 0
    default: byte
    }
  }
}
