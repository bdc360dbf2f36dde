import Chronology

/// The draft of EDTF of 2012, whose signs the standard changed: `u` and `x` became `X`, `unknown`
/// an empty end of an interval, `open` two dots, `?~` became `%`, `y` an upper case `Y`.
enum DraftEDTF {
  /// The text in the signs of today; nil where it has none of the draft, or is not EDTF with them.
  static func modern(_ text: String) -> String? {
    guard text.utf8.contains(where: isDraftSign) else { return nil }
    var modern = text
    let changes = [
      ("unknown", ""), ("open", ".."), ("?~", "%"), ("u", "X"), ("x", "X"), ("y", "Y"), ("e", "E"),
    ]
    for (old, new) in changes {
      modern = modern.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    guard modern != text, EDTFDate(ifValid: modern) != nil else { return nil }
    return modern
  }

  /// `u`, `x`, `y`, the `n` of `open` and `unknown`, and the `~` after `?`.
  private static func isDraftSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "u") || byte == UInt8(ascii: "x") || byte == UInt8(ascii: "y")
      || byte == UInt8(ascii: "n") || byte == UInt8(ascii: "~")
  }
}
