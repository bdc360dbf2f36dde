extension Column {
  /// The column of the first rows alone; nil where that would cost more than the rows.
  ///
  /// - Complexity: O(count), but for the texts of a column with codes, which are shared.
  package func prefix(_ count: Int) -> Column? {
    switch self {
    case .text(let column): column.prefix(count).map { .text($0) }
    case .category(let column):
      .category(
        CodedColumn(
          codes: Array(column.codes.values(at: 0..<count)), dictionary: column.dictionary))
    case .integer(let column):
      .integer(
        IntegerColumn(values: column.values.prefix(count), missing: column.missing.prefix(count)))
    case .decimal(let column):
      .decimal(
        DecimalColumn(values: column.values.prefix(count), missing: column.missing.prefix(count)))
    case .boolean(let column):
      .boolean(
        BooleanColumn(isTrue: column.isTrue.prefix(count), missing: column.missing.prefix(count)))
    case .date(let column): .date(column.prefix(count))
    case .quantity, .list, .reference, .link: nil
    }
  }
}

extension RowSet {
  /// Which of the first rows are in the set.
  package func prefix(_ count: Int) -> RowSet {
    RowSet(capacity: count, words: Array(words[..<((count + 63) / 64)]))
  }
}

extension Buffer {
  func prefix(_ count: Int) -> Buffer { Buffer(Array(values(at: 0..<count))) }
}

extension IntegerBuffer {
  func prefix(_ count: Int) -> IntegerBuffer {
    switch self {
    case .int8(let values): .int8(values.prefix(count))
    case .int16(let values): .int16(values.prefix(count))
    case .int32(let values): .int32(values.prefix(count))
    case .int64(let values): .int64(values.prefix(count))
    }
  }
}

extension DecimalBuffer {
  func prefix(_ count: Int) -> DecimalBuffer {
    switch self {
    case .binary(let values): .binary(values.prefix(count))
    case .scaled(let values, let scale): .scaled(values.prefix(count), by: scale)
    }
  }
}

extension DayBuffer {
  func prefix(_ count: Int) -> DayBuffer {
    switch self {
    case .narrow(let days): .narrow(days.prefix(count))
    case .wide(let days): .wide(days.prefix(count))
    }
  }
}
