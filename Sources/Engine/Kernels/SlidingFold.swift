import Corpus

/// Parts of a sequence, one for each of its entries, whose ends never move back.
struct SlidingParts {
  /// What the sequence is of: places of rows.
  var sequence: [Int32] = []
  /// Where the part of each entry begins in the sequence.
  var lower: [Int32] = []
  /// Where the part of each entry ends, exclusive; behind the entry itself.
  var upper: [Int32] = []
  /// The entries of which no part is asked, where there are such.
  var leavesOut: RowSet?

  /// Puts the items of each part together.
  ///
  /// Items are added and never taken away again, as that would not give back the digits of decimals: what is
  /// before a boundary is kept as the folds of what begins at each entry, what is behind it as one fold.
  ///
  /// - Parameters:
  ///   - item: The item of a place.
  ///   - join: Puts an item behind others.
  ///   - use: Gets the place of each entry and what its part makes.
  /// - Complexity: O(entries), each item being joined at most three times.
  @inline(__always)
  func fold<Item>(
    none: Item, item: (Int) -> Item, join: (inout Item, Item) -> Void, _ cancellation: Cancellation,
    use: (Int, Item) -> Void
  ) throws(Interrupted) {
    var before: [Item] = []
    var (first, boundary, end) = (0, 0, 0)
    var behind = none
    for entry in sequence.indices {
      try cancellation.check(at: entry)
      let (low, high) = (Int(lower[entry]), Int(upper[entry]))
      while end < high {
        join(&behind, item(Int(sequence[end])))
        end += 1
      }
      if low > boundary {
        before = Array(repeating: none, count: end - low)
        var fold = none
        for place in stride(from: end - 1, through: low, by: -1) {
          try cancellation.check(at: place)
          var longer = item(Int(sequence[place]))
          join(&longer, fold)
          fold = longer
          before[place - low] = fold
        }
        (first, boundary, behind) = (low, end, none)
      }
      if leavesOut?.contains(entry) ?? false { continue }
      var fold = low < boundary ? before[low - first] : none
      join(&fold, behind)
      use(Int(sequence[entry]), fold)
    }
  }
}

/// How many times each of some ranks is there: the rank at a place in ascending order is found without
/// sorting.
struct RankCounts {
  private var nodes: [Int32]
  private(set) var count = 0

  /// - Parameter ranks: How many ranks there are.
  init(ranks: Int) { nodes = Array(repeating: 0, count: ranks + 1) }

  /// Adds a rank once, or takes it away once.
  ///
  /// - Complexity: O(log ranks)
  mutating func change(_ rank: Int, by change: Int32) {
    count += Int(change)
    var node = rank + 1
    while node < nodes.count {
      nodes[node] += change
      node += node & -node
    }
  }

  /// The rank at a place, from 0.
  ///
  /// - Precondition: So many are there.
  /// - Complexity: O(log ranks)
  func rank(at place: Int) -> Int {
    var (node, rest) = (0, Int32(place))
    var step = 1
    while step * 2 < nodes.count { step *= 2 }
    while step > 0 {
      let next = node + step
      if next < nodes.count, nodes[next] <= rest {
        node = next
        rest -= nodes[next]
      }
      step /= 2
    }
    return node
  }
}
