import Chronology

/// A few rows of a column that nobody has read yet: of ten million texts the twenty that are shown.
///
/// Each reads the record that the column's own `init(from:)` reads, in the same order.
enum PeekedColumn {
  /// The column of these rows alone; nil for a kind that is read as a whole.
  static func column(
    _ kind: Column.Kind, at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> Column? {
    switch kind {
    case .text: .text(try texts(at: rows, from: &pack))
    case .category: .category(try codes(at: rows, from: &pack))
    case .integer: .integer(try integers(at: rows, from: &pack))
    case .decimal: .decimal(try decimals(at: rows, from: &pack))
    case .date: .date(try dates(at: rows, from: &pack))
    case .quantity, .boolean, .list, .reference, .link: nil
    }
  }

  private static func texts(
    at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> TextColumn {
    // The heap stands first, and what to read of it is known last.
    var heap = pack
    try pack.skipBlock(of: UInt8.self)
    var offsets = pack
    try pack.skipBlock(of: Int.self)
    let entries = try pack.flag() ? try pack.values(UInt16.self, at: rows).map { Int($0) } : rows
    let missing: RowSet = try pack.value()
    let bounds = try offsets.values(Int.self, at: entries.flatMap { [$0, $0 + 1] })
    var ranges: [Range<Int>] = []
    for index in rows.indices {
      let (start, end) = (bounds[2 * index], bounds[2 * index + 1])
      guard start >= 0, start <= end, rows[index] < missing.capacity else { throw PackDamage() }
      ranges.append(start..<end)
    }
    let bytes = try heap.values(UInt8.self, at: ranges.joined())[...]
    var rest = bytes
    var column: [String?] = []
    for (row, range) in zip(rows, ranges) {
      let text = String(decoding: rest.prefix(range.count), as: UTF8.self)
      rest = rest.dropFirst(range.count)
      column.append(missing.contains(row) ? nil : text)
    }
    return TextColumn(column)
  }

  private static func codes(
    at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> CodedColumn {
    let codes = try pack.values(UInt32.self, at: rows)
    let dictionary: NameDictionary = try pack.value()
    guard codes.allSatisfy({ $0 == CodedColumn.missingCode || Int($0) < dictionary.count }) else {
      throw PackDamage()
    }
    return CodedColumn(codes: codes, dictionary: dictionary)
  }

  private static func integers(
    at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> IntegerColumn {
    let values = try numbers(at: rows, from: &pack)
    return IntegerColumn(values: values, missing: try missing(at: rows, from: &pack))
  }

  private static func decimals(
    at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> DecimalColumn {
    let scale = try pack.integer()
    guard scale >= 0 else { throw PackDamage() }
    let values =
      scale == 0
      ? try pack.values(Double.self, at: rows)
      : try numbers(at: rows, from: &pack).map { Double($0) / Double(scale) }
    return DecimalColumn(values: values, missing: try missing(at: rows, from: &pack))
  }

  private static func numbers(
    at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> [Int64] {
    switch try pack.integer() {
    case 8: try pack.values(Int8.self, at: rows).map { Int64($0) }
    case 16: try pack.values(Int16.self, at: rows).map { Int64($0) }
    case 32: try pack.values(Int32.self, at: rows).map { Int64($0) }
    case 64: try pack.values(Int64.self, at: rows)
    default: throw PackDamage()
    }
  }

  /// Dates by what they are in EDTF.
  private static func dates(
    at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> DateColumn {
    var part = try pack.part()
    var dates: [EDTFDate?] = []
    let texts = try codes(at: rows, from: &part)
    for row in rows.indices {
      guard let name = texts[row] else {
        dates.append(nil)
        continue
      }
      guard let date = EDTFDate(ifValid: name) else { throw PackDamage() }
      dates.append(date)
    }
    guard try pack.flag() else { return DateColumn(dates) }
    var words = try pack.part()
    return DateColumn(dates, words: .ready(try codes(at: rows, from: &words)))
  }

  private static func missing(
    at rows: [Int], from pack: inout PackReader
  ) throws(PackDamage) -> RowSet {
    let missing: RowSet = try pack.value()
    var picked = RowSet(capacity: rows.count)
    for (index, row) in rows.enumerated() {
      guard row < missing.capacity else { throw PackDamage() }
      if missing.contains(row) { picked.insert(index) }
    }
    return picked
  }
}
