/// Gathers the texts of a column, and finds out on the way whether they repeat.
///
/// It begins with codes. Where most texts turn out to be different, these are given up: a column of
/// addresses gets neither a table of them nor a number for each row.
package struct TextBuilder {
  private var heap: [UInt8] = []
  /// The bytes of all rows, were each to have its text for itself.
  private(set) var byteCount = 0
  private var offsets = [0, 0]
  /// Whether rows have codes, which is given up once where it is not worth it.
  private var isCoded = true
  /// The entry of each row; entry 0 is none.
  private var codes: [UInt16] = []
  /// One more than the entry whose hash leads here, 0 for none; a power of two, at least twice as many
  /// as there are entries.
  private var slots = [UInt32](repeating: 0, count: 64)
  /// The last text and its entry: neighbours are often the same.
  private var last = 0

  /// Before so many rows nothing is given up.
  private static let trial = 4096
  /// Codes are worth it where every entry stands for so many rows.
  private static let leastRepetition = 4

  package init() {}

  /// Adds a row without a text.
  package mutating func appendMissing() {
    if isCoded { codes.append(0) } else { offsets.append(heap.count) }
  }

  package mutating func append(_ text: Span<UInt8>) {
    byteCount += text.count
    guard isCoded else {
      heap.append(text)
      return offsets.append(heap.count)
    }
    codes.append(UInt16(truncatingIfNeeded: entry(of: text)))
    let isFull = entryCount == TextColumn.mostEntries
    if isFull || codes.count >= Self.trial && !repeats { giveUpCodes() }
  }

  /// Makes room for so many times the rows that there are.
  mutating func reserve(_ factor: Double) {
    if isCoded { return codes.reserveCapacity(Int(Double(codes.count) * factor)) }
    heap.reserveCapacity(Int(Double(heap.count) * factor))
    offsets.reserveCapacity(Int(Double(offsets.count) * factor))
  }

  /// The texts of all rows.
  package func column(missing: RowSet) -> TextColumn {
    var texts = self
    if isCoded, !repeats { texts.giveUpCodes() }
    return TextColumn(
      heap: Buffer(texts.heap), offsets: Buffer(texts.offsets),
      codes: texts.isCoded ? Buffer(texts.codes) : nil,
      missing: missing)
  }

  private var entryCount: Int { offsets.count - 1 }

  private var repeats: Bool { entryCount * Self.leastRepetition <= codes.count }

  /// Gives every row a text of its own.
  private mutating func giveUpCodes() {
    var plain: [UInt8] = []
    plain.reserveCapacity(byteCount)
    var ends = [0]
    ends.reserveCapacity(codes.count + 1)
    for code in codes {
      plain.append(heap.span.extracting(range(of: Int(code))))
      ends.append(plain.count)
    }
    (heap, offsets, slots, codes, isCoded) = (plain, ends, [], [], false)
  }

  private func range(of entry: Int) -> Range<Int> { offsets[entry]..<offsets[entry + 1] }

  private mutating func entry(of text: Span<UInt8>) -> Int {
    if last > 0, heap.span.extracting(range(of: last)).isEqual(to: text) { return last }
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: text.stableHash) & mask
    while slots[slot] != 0 {
      let entry = Int(slots[slot])
      if heap.span.extracting(range(of: entry)).isEqual(to: text) {
        last = entry
        return entry
      }
      slot = (slot &+ 1) & mask
    }
    let entry = entryCount
    heap.append(text)
    offsets.append(heap.count)
    slots[slot] = UInt32(entry)
    last = entry
    if entry * 2 > slots.count { grow() }
    return entry
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = Array(repeating: 0, count: mask + 1)
    for entry in 1..<entryCount {
      let hash = heap.span.extracting(range(of: entry)).stableHash
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(entry)
    }
  }
}
