import Text

/// What can be in an entry: text that the terminal shows in the cells libedit counts for it.
enum TypedText {
  /// Returns whether a scalar that was typed is kept.
  ///
  /// Dropped are controls, what glibc calls unprintable, and what terminals give no cell or
  /// combine with its neighbours where libedit does not: direction marks, spaces without width, the
  /// byte order mark. Joiners are kept, since a word may be another without them, and not drawn.
  static func isAdmissible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x20..<0x7F: true
    case _ where ScreenLayout.isJoiner(scalar): true
    case 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: false
    default: !TerminalText.isObeyed(scalar) && ScreenLayout.width(of: scalar) != nil
    }
  }

  /// Returns a text from elsewhere as it may be inserted: line ends are newlines, a tab is two
  /// spaces, and what could not have been typed is left out.
  static func admissible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\n": if previous != "\r" { scalars.append("\n") }
      case "\t": scalars.append(contentsOf: "  ".unicodeScalars)
      default: if isAdmissible(scalar) { scalars.append(scalar) }
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// Returns a pasted text without the line ends behind it, so that it can be looked at first.
  static func pasted(_ bytes: [UInt8]) -> String {
    var text = admissible(String(decoding: bytes, as: UTF8.self))
    while text.last == "\n" { text.removeLast() }
    return text
  }

  /// Returns an entry as it is submitted: without the empty line that submitted it.
  static func submitted(_ entry: String) -> String {
    var text = Substring(entry)
    while let newline = text.lastIndex(of: "\n"),
      text[newline...].allSatisfy({ $0.isWhitespace })
    {
      text = text[..<newline]
    }
    return String(text)
  }
}
