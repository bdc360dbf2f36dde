/// Numbers that say something of many numbers.
enum Statistics {
  /// The number below which a share of some numbers lies; between two it is as far from each as the share
  /// is. The share 0.5 is the median.
  ///
  /// - Precondition: There is a number, and the share is from 0 to 1.
  /// - Complexity: O(n log n)
  static func quantile(_ numbers: [Double], _ share: Double) -> Double {
    let sorted = numbers.sorted()
    return quantile(count: sorted.count, share) { sorted[$0] }
  }

  /// - Parameter number: The number at a place in ascending order.
  @inline(__always)
  static func quantile(count: Int, _ share: Double, number: (Int) -> Double) -> Double {
    let place = share * Double(count - 1)
    let below = Int(place)
    let low = number(below)
    let rest = place - Double(below)
    if rest == 0 { return low }
    let high = number(below + 1)
    // Halves of large numbers are added, whose sum would be beyond all numbers.
    return rest == 0.5 ? low / 2 + high / 2 : low + rest * (high - low)
  }

  /// The standard deviation of a sample; nil for fewer than two numbers.
  ///
  /// The root of Σ(x - mean)² / (n - 1), in two passes: the mean first, then how far the numbers are from
  /// it. Squares less the square of the sum would lose all digits where numbers are large and alike.
  static func deviation(_ numbers: [Double]) -> Double? {
    guard numbers.count > 1 else { return nil }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let distances = numbers.map { abs($0 - mean) }
    // As parts of the greatest, so that no square is beyond all numbers.
    guard let greatest = distances.max(), greatest != 0 else { return 0 }
    let squares = distances.reduce(0) { $0 + ($1 / greatest) * ($1 / greatest) }
    return greatest * (squares / Double(numbers.count - 1)).squareRoot()
  }

  /// How far numbers go together, from -1 to 1; nil for fewer than two pairs, and where one side is always
  /// the same.
  static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    let scale = pairs.reduce((0, 0)) { (max($0.0, abs($1.0)), max($0.1, abs($1.1))) }
    guard scale.0.isNormal, scale.1.isNormal else { return nil }
    return pairs.reduce(into: Moments()) { moments, pair in
      moments.add(Moments(pair.0 / scale.0.binade, pair.1 / scale.1.binade))
    }.correlation
  }
}

/// Sums of pairs of numbers about their means, which are put together without losing digits where numbers
/// are large and alike.
struct Moments {
  private(set) var count = 0.0
  private var mean = (0.0, 0.0)
  private var squares = (0.0, 0.0)
  private var products = 0.0

  init() {}

  init(_ first: Double, _ second: Double = 0) {
    count = 1
    mean = (first, second)
  }

  /// Adds the pairs of others behind these.
  @inline(__always)
  mutating func add(_ others: Moments) {
    if others.count == 0 { return }
    if count == 0 {
      self = others
      return
    }
    let total = count + others.count
    let distance = (others.mean.0 - mean.0, others.mean.1 - mean.1)
    let weight = count / total * others.count
    squares.0 += others.squares.0 + distance.0 * distance.0 * weight
    squares.1 += others.squares.1 + distance.1 * distance.1 * weight
    products += others.products + distance.0 * distance.1 * weight
    mean.0 += distance.0 * (others.count / total)
    mean.1 += distance.1 * (others.count / total)
    count = total
  }

  /// The standard deviation of the first numbers; nil for fewer than two.
  var deviation: Double? { count > 1 ? (squares.0 / (count - 1)).squareRoot() : nil }

  /// Nil for fewer than two pairs, and where one side is always the same.
  var correlation: Double? {
    guard count > 1, squares.0 > 0, squares.1 > 0 else { return nil }
    let number = products / (squares.0.squareRoot() * squares.1.squareRoot())
    return number.isNaN ? nil : min(1, max(-1, number))
  }
}
