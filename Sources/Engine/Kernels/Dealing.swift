import Cores

/// Deals entries out to lists, which is a counting sort: those of a list stand side by side, in the order that they had.
///
/// Each morsel counts what it has for each list, and then knows where to write it.
enum Dealing {
  /// More lists than this are no longer in the cache of a core, and their counts take longer to add than entries to
  /// deal out.
  static let mostLists = 1 << 12

  /// Where each list begins, one more than there are lists, and where each morsel writes what it has for each list:
  /// behind what the morsels before it have.
  ///
  /// - Parameter counts: How many entries each morsel has for each list.
  static func places(
    of counts: [[Int]], _ listCount: Int
  ) -> (starts: [Int], targets: [[Int]]) {
    var starts = [0]
    starts.reserveCapacity(listCount + 1)
    var targets = counts
    for list in 0..<listCount {
      var next = starts[list]
      for morsel in counts.indices {
        targets[morsel][list] = next
        next += counts[morsel][list]
      }
      starts.append(next)
    }
    return (starts, targets)
  }

  /// - Parameter list: The list of an entry, by its place and the entry itself.
  /// - Returns: The entries, and where each list begins; one more than there are lists.
  /// - Complexity: O(entries + lists × morsels)
  @inline(__always)
  static func deal<Entry: BitwiseCopyable>(
    _ entries: [Entry], into listCount: Int, _ cancellation: Cancellation,
    list: (_ place: Int, _ entry: Entry) -> Int
  ) throws(Interrupted) -> (entries: [Entry], starts: [Int]) {
    // Both passes cut the entries alike.
    let counted = try Morsels.map(entries.count, cancellation) { places in
      var counts = [Int](repeating: 0, count: listCount)
      for place in places { counts[list(place, entries[place])] &+= 1 }
      return (places: places, counts: counts)
    }
    let (starts, targetsOfMorsels) = places(of: counted.map(\.counts), listCount)
    let dealt = [Entry](unsafeUninitializedCapacity: entries.count) { dealt, filled in
      let dealt = dealt
      // No place is written twice.
      Cores.perform(counted.count) { morsel in
        if cancellation.isCancelled { return }
        var targets = targetsOfMorsels[morsel]
        for place in counted[morsel].places {
          let list = list(place, entries[place])
          dealt[targets[list]] = entries[place]
          targets[list] &+= 1
        }
      }
      filled = entries.count
    }
    try cancellation.check()
    return (dealt, starts)
  }
}
