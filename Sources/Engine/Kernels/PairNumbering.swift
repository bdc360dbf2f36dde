/// Numbers for pairs of small numbers, in the order in which they appear.
struct PairNumbering {
  private(set) var pairs: [(left: Int32, right: Int32)] = []
  private let right: Int
  /// A table for few pairs, which costs no hashing; a dictionary for many.
  private var table: [Int32]
  private var dictionary: [UInt64: Int32] = [:]

  /// - Parameter count: of how many pairs.
  init(left: Int, right: Int, count: Int = 0) {
    self.right = right
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    let isTable = !overflow && product <= max(1 << 22, count * 2)
    table = isTable ? Array(repeating: -1, count: product) : []
  }

  mutating func number(_ left: Int32, _ right: Int32) -> Int32 {
    if table.isEmpty {
      let key = Self.key(left, right)
      if let number = dictionary[key] { return number }
      dictionary[key] = add(left, right)
      return Int32(pairs.count - 1)
    }
    let index = Int(left) * self.right + Int(right)
    if table[index] < 0 { table[index] = add(left, right) }
    return table[index]
  }

  /// The number of a pair; nil for one that has none.
  func find(_ left: Int32, _ right: Int32) -> Int32? {
    if table.isEmpty { return dictionary[Self.key(left, right)] }
    let number = table[Int(left) * self.right + Int(right)]
    return number < 0 ? nil : number
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  private mutating func add(_ left: Int32, _ right: Int32) -> Int32 {
    pairs.append((left, right))
    return Int32(pairs.count - 1)
  }
}
