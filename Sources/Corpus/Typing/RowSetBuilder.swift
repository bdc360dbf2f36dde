/// A row set of a table whose number of rows is not known yet.
struct RowSetBuilder {
  private var words: [UInt64] = []
  private(set) var count = 0

  /// Adds the next row, in the set or not.
  mutating func append(_ isMember: Bool) {
    if count & 63 == 0 { words.append(0) }
    if isMember { words[count >> 6] |= 1 << UInt64(count & 63) }
    count &+= 1
  }

  /// The set of the rows added.
  var set: RowSet { RowSet(capacity: count, words: words) }
}
