/// The names that a mistyped one may have meant.
package enum NearestNames {
  /// Returns the names nearest to one that was not found, the nearest first.
  ///
  /// Near is what a few slips of the keyboard explain, about one for three characters; names that
  /// only begin with what was written come after those. Another spelling of the same words, such as
  /// *defence* for *defense*, comes before all. Case, width, white space and marks on letters do not
  /// count.
  /// Names that are equally near stay in the order given.
  ///
  /// A name of more than 128 characters has none.
  ///
  /// - Complexity: O(n k) a candidate besides its folding, n being the length of the name and k a
  ///   third of it, at most 8.
  package static func nearest(
    to name: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(Folding.bareKey(name).prefix(longestName + 1))
    guard 1...longestName ~= wanted.count, limit > 0 else { return [] }
    let spelling = EnglishSpelling.key(name)
    let most = min(8, max(1, wanted.count / 3))
    var found: [(name: String, distance: Int, place: Int)] = []
    var seen: Set<String> = []
    for (place, candidate) in candidates.enumerated() {
      // A longer candidate is too far away by its length alone.
      let folded = Folding.bareKey(candidate)
      let other = Array(folded.prefix(wanted.count + most + 1))
      let isSpelling =
        !spelling.isEmpty
        && abs(folded.utf8.count - spelling.utf8.count) <= 4 + spelling.utf8.count / 4
        && EnglishSpelling.key(ofFolded: folded) == spelling
      let distance = isSpelling ? 0 : EditDistance.between(wanted, other, atMost: most)
      if let distance, distance < max(wanted.count, other.count) {
        if seen.insert(candidate).inserted { found.append((candidate, distance, place)) }
      } else if wanted.count > 1, other.starts(with: wanted) {
        if seen.insert(candidate).inserted { found.append((candidate, most + 1, place)) }
      }
    }
    found.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return found.prefix(limit).map(\.name)
  }

  private static let longestName = 128
}

/// The number of slips between two texts.
enum EditDistance {
  /// Returns the least number of insertions, deletions, replacements and exchanges of neighbours
  /// that turn one text into the other; nil when it is greater than a bound.
  ///
  /// This is the optimal string alignment distance, the restricted form of Damerau's ("A technique
  /// for computer detection and correction of spelling errors", 1964), in which no part is edited
  /// twice; the table is the one of Wagner and Fischer (1974), of which only the cells nearer to the
  /// diagonal than the bound are filled.
  static func between(_ left: [Character], _ right: [Character], atMost most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    let beyond = most + 1
    // A row of the table from `most` left of the diagonal to `most` right of it: the cell of column
    // c in row r is at c - r + most, so that its neighbour above is one further to the right.
    let width = 2 * most + 1
    var beforeLast = [Int](repeating: beyond, count: width)
    var last = (0..<width).map { $0 < most ? beyond : min($0 - most, beyond) }
    for row in 1..<(left.count + 1) {
      var current = [Int](repeating: beyond, count: width)
      for place in 0..<width {
        let column = row + place - most
        guard 0...right.count ~= column else { continue }
        guard column > 0 else {
          current[place] = min(row, beyond)
          continue
        }
        let (mine, theirs) = (left[row - 1], right[column - 1])
        var cost = last[place] + (mine == theirs ? 0 : 1)
        if place + 1 < width { cost = min(cost, last[place + 1] + 1) }
        if place > 0 { cost = min(cost, current[place - 1] + 1) }
        if row > 1, column > 1, mine == right[column - 2], left[row - 2] == theirs {
          cost = min(cost, beforeLast[place] + 1)
        }
        current[place] = min(cost, beyond)
      }
      (beforeLast, last) = (last, current)
    }
    let distance = last[right.count - left.count + most]
    return distance <= most ? distance : nil
  }
}
