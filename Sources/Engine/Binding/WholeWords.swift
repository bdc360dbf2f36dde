import Plan
import Text

/// The test of a text that holds another as whole words: `arms` is in 'small arms', not in 'charms'.
///
/// A word ends where a letter or digit has none beside it. Han characters and kana, which are written without
/// spaces, bound a word of other letters, and have no words of their own: they are found wherever they are.
struct WholeWords {
  /// In its bare form.
  let text: String

  var test: TextTest {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return .contains("") }
    let expression = scalars.map(Glob.escaped).joined()
    let (isBoundBefore, isBoundAfter) = (Self.needsBound(first), Self.needsBound(last))
    guard isBoundBefore || isBoundAfter else { return .contains(text) }
    return .like(
      TextPattern(
        (isBoundBefore ? "(?:^|\(Self.bound))" : "") + expression
          + (isBoundAfter ? "(?:$|\(Self.bound))" : ""), flags: "s"))
  }

  /// A character that is part of no word of letters.
  private static let bound = #"[^\pL\pM\pN]|\p{Han}|\p{Hiragana}|\p{Katakana}"#

  /// Whether a character is part of a word that others could make longer.
  private static func needsBound(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    let isLetter = properties.isAlphabetic || properties.numericType != nil
    return isLetter && DisplayWidth.of(String(scalar)) < 2
  }
}
