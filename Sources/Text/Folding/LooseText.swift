/// A text in its bare form, with the way back to the text as it is written.
///
/// What `Folding.bare` finds equal is found here with its place:
///
///     LooseText("１９６７ 年 ＮＰＴ").ranges(of: Folding.bare("1967年 npt"))  // one: all of it
package struct LooseText {
  /// The bare form.
  private var bytes: [UInt8] = []
  /// For each of its bytes, where the character that it comes from begins and ends in the text.
  private var origins: [Range<Int>] = []

  /// - Complexity: O(characters), each of which is folded by itself.
  package init(_ text: String) {
    var pendingSpace = false
    var previous = Folding.Neighbour.other
    var offset = 0
    for character in text {
      let origin = offset..<offset + character.utf8.count
      offset = origin.upperBound
      if character.isWhitespace {
        pendingSpace = true
        continue
      }
      let folded = Folding.bare(String(character))
      guard let first = folded.unicodeScalars.first else { continue }
      if pendingSpace, !bytes.isEmpty, !previous.dropsSpace(before: Folding.Neighbour(first)) {
        append([UInt8(ascii: " ")], from: origin)
      }
      pendingSpace = false
      // A mark belongs to the character that it is on.
      let last = folded.unicodeScalars.last { $0.properties.generalCategory != .nonspacingMark }
      if let last { previous = Folding.Neighbour(last) }
      append(folded.utf8, from: origin)
    }
  }

  private mutating func append(_ folded: some Collection<UInt8>, from origin: Range<Int>) {
    bytes.append(contentsOf: folded)
    origins.append(contentsOf: repeatElement(origin, count: folded.count))
  }

  /// Where a pattern is in the text, as UTF-8 offsets of whole characters; of occurrences that
  /// overlap the first.
  ///
  /// - Parameter pattern: In its bare form; an empty one is nowhere.
  package func ranges(of pattern: String) -> [Range<Int>] {
    let pattern = Array(pattern.utf8)
    guard let first = pattern.first, pattern.count <= bytes.count else { return [] }
    var found: [Range<Int>] = []
    var place = 0
    while place <= bytes.count - pattern.count {
      guard bytes[place] == first, bytes[place..<place + pattern.count].elementsEqual(pattern)
      else {
        place += 1
        continue
      }
      let last = place + pattern.count - 1
      found.append(origins[place].lowerBound..<origins[last].upperBound)
      place = last + 1
    }
    return found
  }
}
