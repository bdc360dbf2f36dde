/// What markdown and html have in common: white space shows as a space, other control characters
/// are not allowed and are made visible.
enum MarkupText {
  /// Returns the text with a space for each tab, and one kind of line break.
  static func spaced(_ text: String) -> String {
    guard text.hasByte(where: { $0 < 0x20 || $0 == 0xE2 }) else { return text }
    var spaced = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": spaced.append(" ")
      case "\n" where previous == "\r": break
      case "\r", "\u{2028}", "\u{2029}": spaced.append("\n")
      default: spaced.append(scalar)
      }
      previous = scalar
    }
    return String(spaced)
  }
}
