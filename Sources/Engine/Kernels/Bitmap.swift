import Corpus

/// Turns a test of each row into one bit a row.
enum Bitmap {
  /// The rows that a test accepts which takes no longer than a comparison of numbers.
  ///
  /// The flags of 64 rows are written as bytes and gathered by multiplication: 20 GB/s on a column
  /// of 32-bit integers at any selectivity, where shifting each bit into place gives 5.
  ///
  /// - Parameter selection: the rows that matter; of others nothing is known, and where 64 in a row
  ///   do not matter they are not looked at. Nil for all.
  @inline(__always)
  static func rows(
    _ count: Int, in selection: RowSet? = nil, _ cancellation: Cancellation = .never,
    where test: (Int) -> Bool
  ) throws(Interrupted) -> RowSet {
    try words(count, in: selection, Morsels.rowCount, cancellation) { first, rows in
      if rows < 64 {
        var word: UInt64 = 0
        for bit in 0..<rows where test(first &+ bit) { word |= 1 << UInt64(bit) }
        return word
      }
      var flags = InlineArray<64, UInt8>(repeating: 0)
      for bit in 0..<64 { flags[bit] = test(first &+ bit) ? 1 : 0 }
      return gather(flags)
    }
  }

  /// The rows that a test accepts which takes longer: it is asked only of the rows that matter.
  @inline(__always)
  static func slowRows(
    _ count: Int, in selection: RowSet?, _ cancellation: Cancellation,
    where test: (Int) -> Bool
  ) throws(Interrupted) -> RowSet {
    try words(count, in: selection, slowMorsel, cancellation) { first, rows in
      var rest = selection?.words[first >> 6] ?? (rows < 64 ? (1 << UInt64(rows)) - 1 : ~0)
      var word: UInt64 = 0
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        if test(first &+ bit) { word |= 1 << UInt64(bit) }
        rest &= rest &- 1
      }
      return word
    }
  }

  /// So many rows are tested between two questions whether to go on.
  private static let slowMorsel = 1 << 10

  /// - Parameter word: The bits of up to 64 rows from one on.
  @inline(__always)
  private static func words(
    _ count: Int, in selection: RowSet?, _ morsel: Int, _ cancellation: Cancellation,
    _ word: (_ first: Int, _ rows: Int) -> UInt64
  ) throws(Interrupted) -> RowSet {
    var words = [UInt64](repeating: 0, count: (count + 63) / 64)
    try words.fill(inMorselsOf: morsel, rows: count, cancellation) { words, range in
      for index in range {
        if let selection, selection.words[index] == 0 { continue }
        words[index] = word(index &* 64, min(64, count &- index &* 64))
      }
    }
    return RowSet(capacity: count, words: words)
  }

  @inline(__always)
  private static func gather(_ flags: InlineArray<64, UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for byte in 0..<8 {
      var lanes: UInt64 = 0
      for lane in 0..<8 { lanes |= UInt64(flags[byte &* 8 &+ lane]) << UInt64(lane &* 8) }
      // Multiplying moves the lowest bit of lane n to bit 56 + n.
      word |= ((lanes &* 0x0102_0408_1020_4080) >> 56) << UInt64(byte &* 8)
    }
    return word
  }
}

extension [UInt64] {
  /// Fills the words of a row set, those of each morsel by themselves.
  @inline(__always)
  fileprivate mutating func fill(
    inMorselsOf size: Int, rows count: Int, _ cancellation: Cancellation,
    _ fill: (UnsafeMutableBufferPointer<UInt64>, Range<Int>) -> Void
  ) throws(Interrupted) {
    // `withUnsafeMutableBufferPointer` does not pass a typed error on.
    var interruption: Interrupted?
    withUnsafeMutableBufferPointer { words in
      let words = words
      do throws(Interrupted) {
        // In bounds: a word for every 64 rows, and morsels of whole words.
        try Morsels.forEach(count, of: (size + 63) / 64 * 64, cancellation) { rows in
          fill(words, rows.lowerBound / 64..<(rows.upperBound + 63) / 64)
        }
      } catch { interruption = error }
    }
    if let interruption { throw interruption }
  }
}
