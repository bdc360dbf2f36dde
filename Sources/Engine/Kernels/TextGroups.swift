import Cores
import Corpus

/// The different texts of many rows, most of which are met once: too many for codes.
///
/// Rows are dealt out by the hash of their text into parts of which each is small enough for the
/// cache, and every core numbers the texts of its parts. Radix partitioning: Boncz, Manegold and
/// Kersten 1999.
struct TextGroups: Sendable {
  /// The number of each row's text; -1 where it has none.
  private(set) var numbers: [Int32]
  /// A row of each text, by its number.
  private(set) var firstRows: [Int32] = []

  private static let partCount = 256

  /// - Parameter rows: The rows, in an order; texts are to be ASCII, of which each is written in one
  ///   way.
  init(
    _ column: TextColumn, _ rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) {
    let hashes = try Morsels.map(rows.count, cancellation) { places in
      let heap = column.heap.span
      return places.map { place -> UInt64 in
        let row = Int(rows[place])
        return column.missing.contains(row)
          ? 0 : heap.extracting(column.range(of: row)).stableHash | 1
      }
    }.flatMap(\.self)
    // The places of each part, in the order of the rows.
    let partOf = hashes.map { Int32($0 == 0 ? 0 : 1 + Int($0 >> 56)) }
    let parts = try RowLists(
      (0..<Int32(rows.count)).map { $0 }, by: partOf, count: Self.partCount + 1, cancellation)
    var numbers = [Int32](repeating: -1, count: rows.count)
    var found = [[Int32]](repeating: [], count: Self.partCount + 1)
    numbers.withUnsafeMutableBufferPointer { numbers in
      let numbers = numbers
      found.withUnsafeMutableBufferPointer { found in
        let found = found
        Cores.perform(Self.partCount) { part in
          if cancellation.isCancelled { return }
          let places = parts[part + 1]
          var numbering = Part(column, count: places.count)
          // Each place belongs to one part.
          for place in places {
            numbers[Int(place)] = numbering.number(rows[Int(place)], hashes[Int(place)])
          }
          found[part + 1] = numbering.firstRows
        }
      }
    }
    try cancellation.check()
    var starts: [Int32] = []
    for rows in found {
      starts.append(Int32(firstRows.count))
      firstRows += rows
    }
    for (step, part) in partOf.enumerated() where part > 0 {
      try cancellation.check(at: step)
      numbers[step] += starts[Int(part)]
    }
    self.numbers = numbers
  }

  /// The texts of one part.
  private struct Part {
    private let column: TextColumn
    private var slots: [(hash: UInt64, number: Int32)]
    private(set) var firstRows: [Int32] = []

    init(_ column: TextColumn, count: Int) {
      self.column = column
      var size = 16
      while size < count * 2 { size *= 2 }
      slots = Array(repeating: (0, -1), count: size)
    }

    mutating func number(_ row: Int32, _ hash: UInt64) -> Int32 {
      let mask = slots.count &- 1
      // The highest bits have chosen the part.
      var slot = Int(truncatingIfNeeded: hash >> 1) & mask
      while slots[slot].number >= 0 {
        if slots[slot].hash == hash, isSame(row, firstRows[Int(slots[slot].number)]) {
          return slots[slot].number
        }
        slot = (slot &+ 1) & mask
      }
      let number = Int32(firstRows.count)
      slots[slot] = (hash, number)
      firstRows.append(row)
      return number
    }

    private func isSame(_ row: Int32, _ other: Int32) -> Bool {
      let heap = column.heap.span
      return heap.extracting(column.range(of: Int(row)))
        .isEqual(to: heap.extracting(column.range(of: Int(other))))
    }
  }
}
