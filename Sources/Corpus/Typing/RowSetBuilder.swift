/// A row set of a table whose number of rows is not known yet.
struct RowSetBuilder {
  /// The words that are full.
  private var words: [UInt64] = []
  /// The word of the next row.
  private var word: UInt64 = 0
  private(set) var count = 0

  /// Adds the next row, in the set or not.
  @inline(__always)
  mutating func append(_ isMember: Bool) {
    if isMember { word |= 1 << UInt64(truncatingIfNeeded: count & 63) }
    count &+= 1
    if count & 63 == 0 {
      words.append(word)
      word = 0
    }
  }

  /// The set of the rows added.
  var set: RowSet { RowSet(capacity: count, words: count & 63 == 0 ? words : words + [word]) }
}
