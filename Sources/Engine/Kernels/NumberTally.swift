/// What is known of the sum of some numbers, each of which may be known only between bounds.
struct NumberTally {
  private(set) var count = 0
  /// The sum of the numbers that stand for each, and how many have none.
  private var stated = 0.0
  private var unstated = 0
  /// The sums of the lower bounds above and below zero, and of the upper ones: of rows that may be missing,
  /// only those count that move a bound outwards.
  private var low = (above: 0.0, below: 0.0)
  private var high = (above: 0.0, below: 0.0)
  private var least = Double.infinity
  private var greatest = -Double.infinity
  /// The code of what all of them count; nil for no numbers.
  private var unit: Int32?
  /// Whether they count different things.
  private(set) var isMixed = false

  init() {}

  /// A number that is known.
  init(_ number: Double) {
    self.init(stated: number, low: number, high: number, unit: -1)
  }

  /// - Parameter unit: The code of what is counted, below zero for nothing.
  init(stated: Double?, low: Double, high: Double, unit: Int32) {
    count = 1
    self.stated = stated ?? 0
    unstated = stated == nil ? 1 : 0
    self.low = (max(0, low), min(0, low))
    self.high = (max(0, high), min(0, high))
    (least, greatest) = (low, high)
    self.unit = unit
  }

  @inline(__always)
  mutating func add(_ others: NumberTally) {
    if others.count == 0 { return }
    count += others.count
    stated += others.stated
    unstated += others.unstated
    low.above += others.low.above
    low.below += others.low.below
    high.above += others.high.above
    high.below += others.high.below
    least = min(least, others.least)
    greatest = max(greatest, others.greatest)
    isMixed = isMixed || others.isMixed || (unit != nil && unit != others.unit)
    unit = others.unit
  }

  /// What all count, by its code.
  var unitCode: Int32? { unit.flatMap { $0 < 0 ? nil : $0 } }

  /// The sum of the numbers that stand for each; nil where one has none.
  var statedSum: Double? { unstated == 0 ? stated : nil }

  var lowSum: Double { low.above + low.below }
  var highSum: Double { high.above + high.below }

  /// From the least to the greatest sum, where these numbers count and others of `possible` may.
  func sums(possible: NumberTally) -> (low: Double, high: Double) {
    (low.above + possible.low.below, high.below + possible.high.above)
  }

  /// Bounds of the mean, where these numbers count, of which there is one, and others of `possible` may.
  ///
  /// The more of the others count, the nearer the mean comes to them, none of which is below the least
  /// number or above the greatest. It is no further out either than the least or the greatest sum divided by
  /// as many or as few as may be: the narrower of both is given.
  func means(possible: NumberTally) -> (low: Double, high: Double) {
    let sums = sums(possible: possible)
    let (few, many) = (Double(count), Double(possible.count))
    let low = min(lowSum / few, (lowSum + (many - few) * possible.least) / many)
    let high = max(highSum / few, (highSum + (many - few) * possible.greatest) / many)
    return (
      max(low, sums.low / (sums.low < 0 ? few : many)),
      min(high, sums.high / (sums.high < 0 ? many : few))
    )
  }
}

/// Tallies of keys in an order, of which those from a key on are asked for while others are added.
struct SuffixTallies {
  private var nodes: [NumberTally]

  init(keys: Int) { nodes = Array(repeating: NumberTally(), count: keys + 1) }

  /// - Complexity: O(log keys)
  mutating func add(_ tally: NumberTally, at key: Int) {
    var node = nodes.count - 1 - key
    while node < nodes.count {
      nodes[node].add(tally)
      node += node & -node
    }
  }

  /// What was added at a key or behind it.
  ///
  /// - Complexity: O(log keys)
  func from(_ key: Int) -> NumberTally {
    var node = nodes.count - 1 - key
    var tally = NumberTally()
    while node > 0 {
      tally.add(nodes[node])
      node -= node & -node
    }
    return tally
  }
}
