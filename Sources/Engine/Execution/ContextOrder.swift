import Query
import Text

/// Puts occurrences in the order of what is beside them, the nearest word first: occurrences
/// with one neighbour come together.
struct ContextOrder {
  let side: ContextSide

  /// - Complexity: O(n log n) comparisons of contexts.
  func sorted(
    _ occurrences: [Occurrence], _ cancellation: Cancellation
  ) throws(Interrupted) -> [Occurrence] {
    let keys = try cancellation.map(occurrences) { (occurrence) in key(occurrence) }
    return try cancellation.sorted(Array(occurrences.indices)) { left, right in
      if keys[left] == keys[right] { return left < right }
      return keys[left].lexicographicallyPrecedes(keys[right]) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }.map { occurrences[$0] }
  }

  /// The words of a context from the match outwards, folded.
  private func key(_ occurrence: Occurrence) -> [String] {
    switch side {
    case .left: Self.words(occurrence.left).reversed()
    case .right: Self.words(occurrence.right)
    }
  }

  /// The words that spaces set apart, and every wide character by itself; signs are left out.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var goesOn = false
    for character in text {
      let isWord = character.isWordCharacter
      if isWord, goesOn {
        words[words.count - 1].append(character)
      } else if character.isLetter || character.isNumber {
        words.append(String(character))
      }
      goesOn = isWord
    }
    return words.map(Folding.key)
  }
}
