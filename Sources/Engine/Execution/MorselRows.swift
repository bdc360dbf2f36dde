import Corpus

/// The rows of a morsel: a run of the table, or some of its rows in an order.
enum MorselRows {
  case run(Range<Int>)
  case some(ArraySlice<Int32>)

  var count: Int {
    switch self {
    case .run(let rows): rows.count
    case .some(let rows): rows.count
    }
  }

  /// Calls a body with the place of each row in the morsel, from 0, and its number.
  @inline(__always)
  func visit(_ body: (_ place: Int, _ row: Int) -> Void) {
    switch self {
    case .run(let rows):
      for place in 0..<rows.count { body(place, rows.lowerBound &+ place) }
    case .some(let rows):
      rows.withUnsafeBufferPointer { rows in
        // In bounds: places of the buffer itself.
        for place in 0..<rows.count { body(place, Int(rows[place])) }
      }
    }
  }
}

extension Relation.Rows {
  /// Does the work of each morsel of the rows, in their order.
  ///
  /// - Returns: What each gives, in the order of the rows.
  func morsels<Part>(
    of size: Int = Morsels.rowCount, _ cancellation: Cancellation,
    _ work: (MorselRows) -> Part
  ) throws(Interrupted) -> [Part] {
    switch self {
    case .all(let count):
      return try Morsels.map(count, of: size, cancellation) { work(.run($0)) }
    case .ordered(let rows):
      return try Morsels.map(rows.count, of: size, cancellation) { work(.some(rows[$0])) }
    case .kept(let set):
      return try Morsels.map(set.capacity, of: (size + 63) / 64 * 64, cancellation) {
        work(.some(set.rows(in: $0)[...]))
      }
    }
  }
}
