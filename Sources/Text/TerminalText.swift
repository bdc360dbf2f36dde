/// Texts of a corpus made fit for a terminal.
package enum TerminalText {
  /// Returns the text with a sign for every character that a terminal would obey instead of show.
  ///
  /// A line break becomes `⏎` and a tab `⇥`, other control characters their pictures (`␛` for
  /// escape). Those that have no picture are written out, as in `<U+202E>`: U+0080 to U+009F, the
  /// signs that turn the direction of writing (U+202A to U+202E, U+2066 to U+206F), and those that
  /// hold what nobody sees (byte order mark, annotations, tags, spaces without width, soft hyphens).
  /// Nothing else is changed, so that no
  /// text of a source can send a command to the terminal or hide a part of a line.
  package static func visible(_ text: String) -> String { visible(text, keepsLineBreaks: false) }

  /// Returns the same, line feeds staying if they are kept, for a format that writes them itself.
  package static func visible(_ text: String, keepsLineBreaks: Bool) -> String {
    guard text.unicodeScalars.contains(where: { isObeyed($0) || isUnseen($0) }) else {
      return text
    }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // A carriage return and a line feed are one line break.
      if scalar == "\n", previous == "\r" { shown.removeLast() }
      if !isObeyed(scalar) && !isUnseen(scalar) || scalar == "\n" && keepsLineBreaks {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: sign(for: scalar).unicodeScalars)
      }
      previous = scalar
    }
    return String(shown)
  }

  /// Whether a terminal obeys or hides a character instead of showing it.
  package static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Whether nobody sees a character, though no terminal minds it: two texts that look alike are not.
  /// The joiners of emoji and of scripts that need them are none of these.
  package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060...0x2065, 0x3164, 0xFFA0: true
    default: false
    }
  }

  private static func sign(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A, 0x2028, 0x2029: "⏎"
    case 0x09: "⇥"
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "<U+\(hexadecimal(scalar.value))>"
    }
  }

  /// At least four digits, as Unicode names its characters.
  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
