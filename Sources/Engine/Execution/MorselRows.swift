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

extension Buffer {
  /// Calls a body with the place of each row in the morsel and its value.
  @inline(__always)
  func read(_ rows: MorselRows, _ body: (_ place: Int, _ value: Element) -> Void) {
    let values = span
    // In bounds: rows of a morsel are rows of the table.
    rows.visit { body($0, values[unchecked: $1]) }
  }
}

extension IntegerBuffer {
  /// Calls a body with the place of each row in the morsel and its value.
  @inline(__always)
  func read(_ rows: MorselRows, _ body: (_ place: Int, _ value: Int64) -> Void) {
    switch self {
    case .int8(let values): values.read(rows) { body($0, Int64($1)) }
    case .int16(let values): values.read(rows) { body($0, Int64($1)) }
    case .int32(let values): values.read(rows) { body($0, Int64($1)) }
    case .int64(let values): values.read(rows, body)
    }
  }
}

extension DecimalBuffer {
  /// Calls a body with the place of each row in the morsel and its value.
  @inline(__always)
  func read(_ rows: MorselRows, _ body: (_ place: Int, _ value: Double) -> Void) {
    switch self {
    case .binary(let values): values.read(rows, body)
    case .scaled(let values, let scale): values.read(rows) { body($0, Double($1) / scale) }
    }
  }
}

extension DayBuffer {
  /// Calls a body with the place of each row in the morsel and its day.
  @inline(__always)
  func read(_ rows: MorselRows, _ body: (_ place: Int, _ day: Int64) -> Void) {
    switch self {
    case .narrow(let days): days.read(rows) { body($0, Int64($1)) }
    case .wide(let days): days.read(rows) { body($0, Int64($1)) }
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
