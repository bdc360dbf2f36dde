import Chronology
import Corpus
import Plan

/// A group key whose values are few enough to be array indices: rows are grouped without hashing.
struct DenseKey: Sendable {
  /// The number of different values; a row without one has this number.
  let valueCount: Int
  /// Makes the column of a derived table from one value a group, `valueCount` for none.
  let column: @Sendable ([Int32]) -> Column
  private let source: Source

  /// The most values.
  static let most = 1 << 16

  private enum Source: Sendable {
    /// Codes of a text column, and the value of each.
    case narrow(Buffer<UInt16>, values: [Int32])
    /// Codes with one for none, and the value of each other.
    case wide(Buffer<UInt32>, values: [Int32])
    case integers(IntegerBuffer, least: Int64, missing: RowSet)
    case rows(Buffer<Int32>)
    case booleans(BooleanColumn)
  }

  /// - Returns: nil for a key with too many values, several for a row, or some that could not be read.
  init?(_ key: GroupingKey, of table: Table) {
    let field = table.fields[key.value.field]
    guard field.unread == nil || field.unread?.isEmpty == true else { return nil }
    switch (key.value, field.column) {
    case (.datePart(let part, _), .date(let dates)): self.init(part, of: dates)
    case (_, .text(let texts)): self.init(texts)
    case (_, .category(let coded)):
      guard coded.dictionary.count <= Self.most else { return nil }
      let count = coded.dictionary.count
      self.init(
        count, .wide(coded.codes, values: (0..<Int32(count)).map { $0 })
      ) { values in
        .category(
          CodedColumn(
            codes: values.map { Int($0) == count ? CodedColumn.missingCode : UInt32($0) },
            dictionary: coded.dictionary))
      }
    case (_, .date(let dates)):
      let count = dates.texts.dictionary.count
      guard count <= Self.most else { return nil }
      self.init(
        count, .wide(dates.texts.codes, values: (0..<Int32(count)).map { $0 })
      ) { values in
        .date(
          DateColumn(
            values.map {
              Int($0) == count ? nil : EDTFDate(ifValid: dates.texts.dictionary.names[Int($0)])
            }))
      }
    case (_, .integer(let numbers)): self.init(numbers)
    case (_, .boolean(let truths)):
      self.init(2, .booleans(truths)) { values in
        .boolean(BooleanColumn(values.map { $0 == 2 ? nil : $0 == 1 }))
      }
    case (_, .reference(let references)):
      guard case .table = references.target, let most = references.rows.max(), most < Self.most
      else { return nil }
      let count = Int(max(most, -1)) + 1
      self.init(count, .rows(references.rows)) { values in
        .reference(
          ReferenceColumn(
            rows: values.map { Int($0) == count ? -1 : $0 }, target: references.target))
      }
    case (_, .decimal), (_, .quantity), (_, .list), (_, .link): return nil
    }
  }

  private init(
    _ valueCount: Int, _ source: Source, column: @escaping @Sendable ([Int32]) -> Column
  ) {
    self.valueCount = valueCount
    self.source = source
    self.column = column
  }

  private init?(_ texts: TextColumn) {
    guard let codes = texts.codes else { return nil }
    // Texts that are written in several ways are one value.
    var numbering = TextNumbering(texts.entries)
    var values = (0..<texts.entryCount).map { numbering.number(of: $0) }
    let entries = numbering.firstRows
    for code in values.indices where values[code] < 0 { values[code] = Int32(entries.count) }
    self.init(entries.count, .narrow(codes, values: values)) { values in
      .text(
        texts.entries.gathered(
          values.map { Int($0) == entries.count ? -1 : entries[Int($0)] }))
    }
  }

  /// Buckets of a date part: those of the different dates, which are few among many rows.
  private init?(_ part: DatePart, of dates: DateColumn) {
    guard dates.texts.dictionary.count <= Self.most * 4 else { return nil }
    var numbers: [DateBucket: Int32] = [:]
    var buckets: [DateBucket] = []
    let values = dates.firstRows.map { row -> Int32 in
      // Of a column that was gathered not every text has a row.
      guard row >= 0, let bucket = dates.bucket(part, Int(row)) else { return -1 }
      if let number = numbers[bucket] { return number }
      numbers[bucket] = Int32(buckets.count)
      buckets.append(bucket)
      return Int32(buckets.count - 1)
    }
    guard buckets.count <= Self.most else { return nil }
    let count = buckets.count
    self.init(
      count, .wide(dates.texts.codes, values: values.map { $0 < 0 ? Int32(count) : $0 })
    ) { [buckets] values in
      .date(
        DateColumn(
          values.map {
            Int($0) == count ? nil : EDTFDate(ifValid: buckets[Int($0)].edtf(part))
          }))
    }
  }

  private init?(_ numbers: IntegerColumn) {
    guard let bounds = numbers.bounds else { return nil }
    let (least, greatest) = (bounds.lowerBound, bounds.upperBound)
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    guard !overflow, span < Self.most else { return nil }
    let count = Int(span) + 1
    self.init(
      count, .integers(numbers.values, least: least, missing: numbers.missing)
    ) { values in
      .integer(IntegerColumn(values.map { Int($0) == count ? nil : least + Int64($0) }))
    }
  }
}

extension DenseKey {
  /// Makes the number of each cell that of a table with one dimension more: the cells of a row go on
  /// by the value that it has.
  func extend(_ cells: inout [Int32], of rows: MorselRows) {
    let none = Int32(valueCount)
    // In bounds: a code is below the number of codes, a place below that of the rows.
    switch source {
    case .narrow(let codes, let values):
      let (codes, values) = (codes.span, values.span)
      extend(&cells, rows) { values[unchecked: Int(codes[unchecked: $0])] }
    case .wide(let codes, let values):
      let (codes, values) = (codes.span, values.span)
      extend(&cells, rows) {
        let code = codes[unchecked: $0]
        return code == CodedColumn.missingCode ? none : values[unchecked: Int(code)]
      }
    case .integers(let numbers, let least, let missing):
      let width = Int32(valueCount + 1)
      cells.withUnsafeMutableBufferPointer { cells in
        let cells = cells
        numbers.read(rows) {
          cells[$0] = cells[$0] &* width &+ Int32(truncatingIfNeeded: $1 &- least)
        }
      }
      if !missing.isEmpty {
        rows.visit {
          if missing.contains($1) { cells[$0] &+= none &+ Int32(truncatingIfNeeded: least) }
        }
      }
    case .rows(let targets):
      let targets = targets.span
      extend(&cells, rows) { targets[$0] < 0 ? none : targets[$0] }
    case .booleans(let truths):
      extend(&cells, rows) {
        truths.missing.contains($0) ? none : truths.isTrue.contains($0) ? 1 : 0
      }
    }
  }

  @inline(__always)
  private func extend(_ cells: inout [Int32], _ rows: MorselRows, _ value: (Int) -> Int32) {
    let width = Int32(valueCount + 1)
    cells.withUnsafeMutableBufferPointer { cells in
      let cells = cells
      rows.visit { cells[$0] = cells[$0] &* width &+ value($1) }
    }
  }
}
