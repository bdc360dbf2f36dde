/// Which English words are forms of one word: rely, relies, reliance.
///
/// A word is cut behind each ending that it may have; two words are forms of one where a piece of the
/// one is a piece of the other. That is cruder than a stemmer and needs no list of words. Pieces of
/// fewer than five letters do not count, for too much begins with them: *state* and *station*. Those
/// of four in which *i* stands for *y* do.
package enum EnglishForms {
  /// Whether two words may be forms of one. Spelling does not count; equal words are not forms of each other.
  package static func areForms(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Folding.bareKey(left), Folding.bareKey(right))
    // A piece is a beginning of both; most words are distinguished by this.
    guard left.utf8.prefix(3).elementsEqual(right.utf8.prefix(3)) else { return false }
    let (one, other) = (EnglishSpelling.key(ofFolded: left), EnglishSpelling.key(ofFolded: right))
    return one != other && !pieces(of: one).isDisjoint(with: pieces(of: other))
  }

  /// The pieces of a word that come before an ending, and the word itself; none where it is no word
  /// of letters from a to z.
  private static func pieces(of word: String) -> Set<String> {
    guard word.utf8.allSatisfy({ 0x61...0x7A ~= $0 }), word.utf8.count >= 4 else { return [] }
    var pieces: Set<String> = [word]
    for ending in endings where word.hasSuffix(ending) {
      pieces.insert(String(word.dropLast(ending.utf8.count)))
    }
    for piece in pieces {
      // deterr-ence, and rely as reli-.
      if let last = piece.last, piece.dropLast().last == last, !"aeiou".contains(last) {
        pieces.insert(String(piece.dropLast()))
      }
      if piece.hasSuffix("y"), let before = piece.dropLast().last, !"aeiou".contains(before) {
        pieces.insert(piece.dropLast() + "i")
      }
    }
    return pieces.filter { $0.utf8.count >= ($0.hasSuffix("i") ? 4 : 5) }
  }

  private static let endings = [
    "s", "es", "e", "ed", "d", "er", "ers", "or", "ors", "ing", "ings", "ance", "ances", "ant",
    "ants", "ence", "ense", "ent", "ion", "ions", "ation", "ations", "cation", "cations", "ment",
    "ments", "able", "ible", "al", "als", "ive", "ure", "ity",
  ]
}
