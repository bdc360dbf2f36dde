/// Signs that a reader takes for one another, and that the keyboard has in one shape only:
/// apostrophes, quotes and dashes.
///
/// Corner brackets (「」) are no quotes here, and the long vowel of katakana (ー) is no dash.
enum SignShapes {
  /// Returns `'`, `"` or `-` for a sign of that kind, and any other character as it is.
  static func representative(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Letters of Han, kana and hangul are most of what is not ASCII.
    if 0x3020...0xA78A ~= scalar.value { return scalar }
    switch scalar.value {
    // Grave, acute, and the modifier letters that stand for them, for a glottal stop or a hamza.
    case 0x60, 0xB4, 0x2B9, 0x2BB...0x2BF, 0x2C8, 0x2CA, 0x2CB, 0x374, 0x384, 0x55A, 0x5F3,
      0x1FBD, 0x1FBF, 0x1FEF, 0x1FFD, 0x1FFE, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A,
      0x275B, 0x275C, 0x275F, 0xA78B, 0xA78C, 0xFF07, 0xFF40:
      return "'"
    case 0xAB, 0xBB, 0x2BA, 0x2DD, 0x2EE, 0x2F6, 0x5F4, 0x201C...0x201F, 0x2033, 0x2036, 0x275D,
      0x275E, 0x2760, 0x301D...0x301F, 0xFF02:
      return "\""
    case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE31, 0xFE32, 0xFE58, 0xFE63, 0xFF0D:
      return "-"
    default: return scalar
    }
  }

  /// Whether NFKC would make several characters of a sign, a space among them: `´` is a space with an
  /// accent to it.
  static func comesApart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB4, 0x2DD, 0x384, 0x1FBD, 0x1FBF, 0x1FFD, 0x1FFE, 0x2033, 0x2036: true
    default: false
    }
  }
}
