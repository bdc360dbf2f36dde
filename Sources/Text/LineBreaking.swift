/// Where the scripts of East Asia let a line end: between any two wide characters, but no line begins
/// with a sign that closes, or ends with one that opens.
enum LineBreaking {
  /// Whether a line may end between two characters that no space parts.
  static func mayBreak(between first: Character, and second: Character) -> Bool {
    let isWide = DisplayWidth.of(first) > 1 || DisplayWidth.of(second) > 1
    guard isWide, !noLineBeginsWith(second), !opening.contains(first) else { return false }
    // A dash or an ellipsis is often two.
    return !(first == second && long.contains(first))
  }

  private static func noLineBeginsWith(_ character: Character) -> Bool {
    closing.contains(character) || small.contains(character)
  }

  /// Signs that no line begins with, of full width and those that people type instead.
  private static let closing = Set(
    "，。、；：？！）」』》〉”’］】〕｝〗…‥％℃゛゜々〻ヽヾゝゞ・〜～ー—､｡｣,.;:?!)]}%»›")
  /// Letters of kana that belong to the one before them.
  private static let small = Set("ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ")
  /// Signs that no line ends with.
  private static let opening = Set("（「『《〈“‘［【〔｛〖｢([{«‹￥＄￡")
  private static let long = Set("—…‥〜")
}
