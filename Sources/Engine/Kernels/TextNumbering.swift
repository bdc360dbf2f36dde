import Corpus

/// Numbers for the different texts of a column, in the order in which they are met.
///
/// Texts are compared by their bytes where they are; only those beyond ASCII become strings, once
/// each, because one text may be written in several ways (`é` as one character or as two).
struct TextNumbering {
  private let column: TextColumn
  /// The row in which each text was met first.
  private(set) var firstRows: [Int32] = []
  private var hashes: [UInt64] = []
  /// One more than the number of the text whose hash leads here; 0 where there is none. The number of
  /// slots is a power of two, at least twice that of the byte strings.
  private var slots: [UInt32] = Array(repeating: 0, count: 16)
  /// The row and number of each byte string, by the order in which they were met.
  private var written: [(row: Int32, number: Int32)] = []
  private var beyondASCII: [String: Int32] = [:]
  /// The number of each text of a column with codes, -1 for one that has not been met.
  private var numberOfCode: [Int32]

  init(_ column: TextColumn) {
    self.column = column
    numberOfCode = column.codes == nil ? [] : Array(repeating: -1, count: column.entryCount)
  }

  /// The number of the text of a row; -1 where it has none.
  mutating func number(of row: Int) -> Int32 {
    if column.missing.contains(row) { return -1 }
    guard let codes = column.codes else { return search(row) }
    let code = Int(codes[row])
    if numberOfCode[code] < 0 { numberOfCode[code] = search(row) }
    return numberOfCode[code]
  }

  private mutating func search(_ row: Int) -> Int32 {
    let (slot, hash) = slot(of: row)
    return slots[slot] == 0
      ? add(row, hash, at: slot) : written[Int(slots[slot] &- 1)].number
  }

  /// The slot that holds the text of a row, or the free one where it would go.
  private func slot(of row: Int) -> (slot: Int, hash: UInt64) {
    let text = column.heap.span.extracting(column.range(of: row))
    let hash = text.stableHash
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot] &- 1)
      let other = column.range(of: Int(written[place].row))
      if hashes[place] == hash, column.heap.span.extracting(other).isEqual(to: text) { break }
      slot = (slot &+ 1) & mask
    }
    return (slot, hash)
  }

  private mutating func add(_ row: Int, _ hash: UInt64, at slot: Int) -> Int32 {
    var number = Int32(firstRows.count)
    let bytes = column.heap.values(at: column.range(of: row))
    if bytes.contains(where: { $0 >= 0x80 }) {
      let text = String(decoding: bytes, as: UTF8.self)
      number = beyondASCII[text] ?? number
      beyondASCII[text] = number
    }
    if number == firstRows.count { firstRows.append(Int32(row)) }
    written.append((Int32(row), number))
    hashes.append(hash)
    slots[slot] = UInt32(written.count)
    if written.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let count = slots.count * 4
    slots = Array(repeating: 0, count: count)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(place + 1)
    }
  }
}
