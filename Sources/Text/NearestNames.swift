/// The names that a mistyped one may have meant.
package enum NearestNames {
  /// Returns the names nearest to one that was not found, the nearest first.
  ///
  /// Near is what a few slips of the keyboard explain, about one for three characters; names that
  /// only begin with what was written come after those. Case, width and white space do not count.
  /// Names that are equally near stay in the order given.
  ///
  /// - Complexity: O(n k) a candidate, n being the length of the name and k a third of it, at most
  ///   8; candidates that are longer or shorter by more than k cost O(1) distances.
  package static func nearest(
    to name: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(Folding.key(name))
    guard !wanted.isEmpty, limit > 0 else { return [] }
    let most = min(8, max(1, wanted.count / 3))
    var found: [(name: String, distance: Int, place: Int)] = []
    var seen: Set<String> = []
    for (place, candidate) in candidates.enumerated() {
      let other = Array(Folding.key(candidate))
      let distance = EditDistance.between(wanted, other, atMost: most)
      if let distance, distance < max(wanted.count, other.count) {
        if seen.insert(candidate).inserted { found.append((candidate, distance, place)) }
      } else if wanted.count > 1, other.starts(with: wanted) {
        if seen.insert(candidate).inserted { found.append((candidate, most + 1, place)) }
      }
    }
    found.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return found.prefix(limit).map(\.name)
  }
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
    var beforeLast = [Int](repeating: beyond, count: right.count + 1)
    var last = (0...right.count).map { min($0, beyond) }
    for row in 0..<left.count {
      var current = [Int](repeating: beyond, count: right.count + 1)
      current[0] = min(row + 1, beyond)
      let columns = max(0, row - most)..<max(0, row - most, min(right.count, row + most + 1))
      for column in columns {
        let isSame = left[row] == right[column]
        var cost = min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, beyond)
      }
      if let least = current.min(), least > most { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= most ? last[right.count] : nil
  }
}
