/// How one text becomes another, line by line, by as few changes as there can be.
package struct LineDifference: Equatable, Sendable {
  package let lines: [Line]

  package enum Line: Equatable, Sendable {
    case kept(String)
    /// Only in the first text.
    case removed(String)
    /// Only in the second text.
    case added(String)
  }

  /// What is different is compared up to here; of longer texts all of it is replaced.
  private static let mostCompared = 2000

  /// - Parameter areSame: Whether two lines count as one.
  /// - Complexity: O(n d) for d changes in n lines.
  package init(
    from old: [String], to new: [String], by areSame: (String, String) -> Bool = { $0 == $1 }
  ) {
    let start = zip(old, new).prefix { areSame($0, $1) }.count
    let (oldRest, newRest) = (old[start...], new[start...])
    let end = zip(oldRest.reversed(), newRest.reversed()).prefix { areSame($0, $1) }.count
    let (oldMiddle, newMiddle) = (Array(oldRest.dropLast(end)), Array(newRest.dropLast(end)))
    let middle =
      max(oldMiddle.count, newMiddle.count) > Self.mostCompared
      ? oldMiddle.map(Line.removed) + newMiddle.map(Line.added)
      : Self.merged(oldMiddle, newMiddle.difference(from: oldMiddle, by: areSame))
    lines = old[..<start].map(Line.kept) + middle + oldRest.suffix(end).map(Line.kept)
  }

  private static func merged(
    _ old: [String], _ difference: CollectionDifference<String>
  ) -> [Line] {
    let removed = Set(difference.removals.map(\.offset))
    var added: [Int: String] = [:]
    for case .insert(let offset, let line, _) in difference.insertions { added[offset] = line }
    var lines: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || added[newIndex] != nil {
      if removed.contains(oldIndex) {
        lines.append(.removed(old[oldIndex]))
        oldIndex += 1
      } else if let line = added[newIndex] {
        lines.append(.added(line))
        newIndex += 1
      } else {
        lines.append(.kept(old[oldIndex]))
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension LineDifference {
  /// How many lines are the same before the first change.
  package var firstChange: Int { lines.prefix { $0.isKept }.count }

  /// The changes with some lines around them, each with its sign; where lines are left out a line says so.
  package func text(context: Int = 3) -> String {
    var shown: [String] = []
    var last = -1
    for index in lines.indices {
      let near = lines[max(0, index - context)..<min(lines.count, index + context + 1)]
      if near.allSatisfy(\.isKept) { continue }
      if index > last + 1 { shown.append("  …") }
      shown.append(lines[index].text)
      last = index
    }
    if last < lines.count - 1 { shown.append("  …") }
    return shown.map { $0 + "\n" }.joined()
  }
}

extension LineDifference.Line {
  fileprivate var isKept: Bool { if case .kept = self { true } else { false } }

  fileprivate var text: String {
    switch self {
    case .kept(let line): "  " + line
    case .removed(let line): "- " + line
    case .added(let line): "+ " + line
    }
  }
}
