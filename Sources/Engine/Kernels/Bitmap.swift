import Corpus

/// Turns a test of each row into one bit a row.
enum Bitmap {
  /// The rows that a test accepts which takes no longer than a comparison of numbers:
  ///
  ///     try Bitmap.rows(values.count, in: selection, cancellation) {
  ///       $0.mark { values[unchecked: $0] > 3 }
  ///     }
  ///
  /// The test is in the body, not beside it, so that it is compiled into the loop; without checks
  /// of bounds, which all rows are within, the loop is vectorised.
  ///
  /// - Parameters:
  ///   - selection: the rows that matter; of others nothing is known, and where 64 in a row do not
  ///     matter they are not looked at. Nil for all.
  ///   - body: marks the rows of a block.
  static func rows(
    _ count: Int, in selection: RowSet? = nil, _ cancellation: Cancellation = .never,
    _ body: (Block) -> Void
  ) throws(Interrupted) -> RowSet {
    try blocks(count, in: selection, of: Morsels.rowCount, cancellation, body)
  }

  /// The rows that a test accepts which takes longer: it is asked only of the rows that matter.
  static func slowRows(
    _ count: Int, in selection: RowSet?, _ cancellation: Cancellation,
    where test: (Int) -> Bool
  ) throws(Interrupted) -> RowSet {
    try blocks(count, in: selection, of: slowMorsel, cancellation) { $0.markEach(test) }
  }

  /// So many rows are tested between two questions whether to go on.
  private static let slowMorsel = 1 << 10

  private static func blocks(
    _ count: Int, in selection: RowSet?, of size: Int, _ cancellation: Cancellation,
    _ body: (Block) -> Void
  ) throws(Interrupted) -> RowSet {
    var words = [UInt64](repeating: 0, count: (count + 63) / 64)
    // `withUnsafeMutableBufferPointer` does not pass a typed error on.
    var interruption: Interrupted?
    words.withUnsafeMutableBufferPointer { words in
      let words = words
      do throws(Interrupted) {
        // A block is of whole words, which no other shares.
        try Morsels.forEach(count, of: (size + 63) / 64 * 64, cancellation) { rows in
          body(Block(words: words, rows: rows, selection: selection))
        }
      } catch { interruption = error }
    }
    if let interruption { throw interruption }
    return RowSet(capacity: count, words: words)
  }
}

extension Bitmap {
  /// Some rows of a bitmap, from a multiple of 64 on.
  struct Block {
    fileprivate let words: UnsafeMutableBufferPointer<UInt64>
    fileprivate let rows: Range<Int>
    fileprivate let selection: RowSet?

    /// Marks the rows that a test accepts.
    ///
    /// The flags of 64 rows are written as bytes and gathered by multiplication: 20 GB/s on a column
    /// of 32-bit integers at any selectivity, where shifting each bit into place gives 5.
    @inline(__always)
    func mark(_ test: (Int) -> Bool) {
      // In bounds: there is a word for each 64 rows of the bitmap, and 64 flags.
      withUnsafeTemporaryAllocation(byteCount: 64, alignment: 64) { bytes in
        let flags = bytes.bindMemory(to: UInt8.self)
        for index in rows.lowerBound / 64..<rows.upperBound / 64 {
          if let selection, selection.words[index] == 0 { continue }
          for bit in 0..<64 { flags[bit] = test(index &* 64 &+ bit) ? 1 : 0 }
          words[index] = Bitmap.gather(UnsafeRawBufferPointer(flags))
        }
      }
      for row in rows.upperBound / 64 * 64..<rows.upperBound where test(row) {
        words[row >> 6] |= 1 << UInt64(row & 63)
      }
    }

    fileprivate func markEach(_ test: (Int) -> Bool) {
      for index in rows.lowerBound / 64..<(rows.upperBound + 63) / 64 {
        let left = rows.upperBound - index * 64
        var rest = selection?.words[index] ?? (left < 64 ? (1 << UInt64(left)) - 1 : ~0)
        while rest != 0 {
          let bit = rest.trailingZeroBitCount
          if test(index &* 64 &+ bit) { words[index] |= 1 << UInt64(bit) }
          rest &= rest &- 1
        }
      }
    }
  }

  /// The lowest bits of 64 bytes.
  @inline(__always)
  fileprivate static func gather(_ flags: UnsafeRawBufferPointer) -> UInt64 {
    var word: UInt64 = 0
    for byte in 0..<8 {
      let lanes = flags.load(fromByteOffset: byte &* 8, as: UInt64.self)
      // Multiplying moves the lowest bit of lane n to bit 56 + n.
      word |= ((lanes &* 0x0102_0408_1020_4080) >> 56) << UInt64(byte &* 8)
    }
    return word
  }
}
