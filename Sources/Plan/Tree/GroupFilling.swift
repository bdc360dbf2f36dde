/// Groups that are added between those that there are, for values of a key that no row has.
package struct GroupFilling: Hashable, Codable, Sendable {
  /// The key whose values follow each other, by its place among the keys.
  package let key: Int
  /// How many keys the groups have: their first columns.
  package let keyCount: Int
  package let step: Step
  /// The columns of the groups that are 0 and not missing where there is no row.
  package let counts: [Int]

  package init(key: Int, of keyCount: Int, step: Step, counts: [Int]) {
    self.key = key
    self.keyCount = keyCount
    self.step = step
    self.counts = counts
  }

  /// What lies between a value and the next.
  package enum Step: Hashable, Codable, Sendable {
    /// Numbers so far apart.
    case numbers(Int)
    /// The key is a part of a date.
    case part
    /// The key is a date: a period of so many units.
    case period(Int, DateUnit)
  }
}
