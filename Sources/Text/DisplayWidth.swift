import CUtf8proc

/// The columns that a text takes on a terminal.
///
/// Terminals advance by what a reader sees as one character: a wide one (Han, kana, hangul, emoji)
/// takes two columns, marks that combine with another none, control characters none.
package enum DisplayWidth {
  /// Returns the columns of a text.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Returns the columns of one character.
  package static func of(_ character: Character) -> Int { columns(of: character) }

  /// Returns the text itself if it fits, else as much of it as leaves a column for `…`.
  ///
  ///     DisplayWidth.truncated("日本国憲法", to: 6)  // "日本…", five columns
  package static func truncated(_ text: some StringProtocol, to width: Int) -> String {
    guard width > 0 else { return "" }
    var room = width
    var end = text.startIndex
    // The longest part that leaves a column, in case that the whole does not fit.
    var cut = end
    while end < text.endIndex {
      room -= columns(of: text[end])
      guard room >= 0 else { return text[..<cut] + "…" }
      end = text.index(after: end)
      if room >= 1 { cut = end }
    }
    return String(text)
  }

  /// Returns a text cut to a width at its end, or at its beginning: `…憲法`.
  package static func truncated(
    _ text: some StringProtocol, to width: Int, keepingEnd: Bool
  ) -> String {
    guard keepingEnd else { return truncated(text, to: width) }
    return String(truncated(String(text.reversed()), to: width).reversed())
  }

  /// Returns the text with spaces up to a width; a text that is wider stays as it is.
  package static func padded(
    _ text: some StringProtocol, to width: Int, alignRight: Bool = false
  ) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return alignRight ? blanks + text : text + blanks
  }
}

extension DisplayWidth {
  /// The columns of one character, which is as wide as its widest part.
  private static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return 0x20..<0x7F ~= ascii ? 1 : 0 }
    let scalars = character.unicodeScalars
    if isEmojiSequence(scalars) { return 2 }
    return scalars.reduce(0) { max($0, columns(of: $1)) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    max(0, Int(utf8proc_charwidth(Int32(scalar.value))))
  }

  /// Whether scalars that are narrow one by one are shown as one picture: a flag of two letters, or
  /// a sign that U+FE0F turns into a picture.
  private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, scalars.count > 1 else { return false }
    let isFlag = scalars.allSatisfy { 0x1F1E6...0x1F1FF ~= $0.value }
    return isFlag || (first.properties.isEmoji && scalars.contains("\u{FE0F}"))
  }
}
