import Corpus
import Text

/// The numbers of the values of rows; -1 for none, and for what no row of the other side has.
enum JoinValues {
  case single([Int32])
  case several(RowLists)
}

/// The texts of a side that get numbers: those of its rows, or, where texts repeat, each once.
struct KeyTexts {
  private let texts: TextColumn
  let rows: [Int32]
  /// The text of each row of the column, and the rows without one; nil where each row has a text of its own.
  private let coded: (codes: Buffer<UInt16>, missing: RowSet)?

  init(_ column: TextColumn, _ rows: [Int32]) {
    guard let codes = column.codes, column.entryCount < rows.count else {
      (texts, self.rows, coded) = (column, rows, nil)
      return
    }
    texts = TextColumn(
      heap: column.heap, offsets: column.offsets, missing: RowSet(capacity: column.entryCount))
    self.rows = (0..<Int32(column.entryCount)).map { $0 }
    coded = (codes, column.missing)
  }

  /// The texts as they are compared.
  func keys(_ cancellation: Cancellation) throws(Interrupted) -> RowTexts {
    RowTexts(rows.isEmpty ? texts : try texts.bareKeys(cancellation), rows)
  }

  /// The number of the text of each row.
  ///
  /// - Parameter numbers: Those of the texts; -1 for none.
  func numbers(
    _ numbers: ArraySlice<Int32>, _ rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    let numbers = Array(numbers)
    guard let (codes, missing) = coded else { return numbers }
    return try Morsels.values(rows.count, cancellation) { place in
      let row = Int(rows[place])
      return missing.contains(row) ? -1 : numbers[Int(codes[row])]
    }
  }
}

/// Whole numbers that are near each other: each is its own number, counted from the least.
struct NearNumbers {
  private let bounds: ClosedRange<Int64>
  let count: Int

  /// - Returns: nil where there are many more numbers between the bounds than rows.
  init?(_ bounds: ClosedRange<Int64>, of rowCount: Int) {
    let (span, overflow) = bounds.upperBound.subtractingReportingOverflow(bounds.lowerBound)
    guard !overflow, span < max(1 << 16, rowCount * 4) else { return nil }
    self.bounds = bounds
    count = Int(span) + 1
  }

  /// -1 for a number beyond the bounds.
  @inline(__always)
  func place(of number: Int64) -> Int32 {
    bounds.contains(number) ? Int32(truncatingIfNeeded: number - bounds.lowerBound) : -1
  }
}

/// Numbers for values of any kind: those of the other rows get them, and are then looked for.
struct ValueNumbers {
  private var texts: [String: Int32] = [:]
  private var integers: [Int64: Int32] = [:]
  private var fractions: [UInt64: Int32] = [:]
  private var rows: [RowReference: Int32] = [:]

  /// How many numbers there are; truth values have two.
  var count: Int { max(2, texts.count + integers.count + fractions.count + rows.count) }

  mutating func discard() {
    Discard.later(&texts)
    Discard.later(&integers)
  }

  /// - Parameter adds: Whether values that are new get a number.
  mutating func values(
    of column: Column, _ given: [Int32], adds: Bool, _ cancellation: Cancellation
  ) throws(Interrupted) -> JoinValues {
    switch column {
    case .text(let texts):
      guard let codes = texts.codes else {
        return .single(
          try cancellation.map(given) { (row) in
            texts[Int(row)].map { number(ofText: $0, adds) } ?? -1
          })
      }
      let unknown: Int32 = -2
      var ofCode = [Int32](repeating: unknown, count: texts.entryCount)
      return .single(
        try cancellation.map(given) { (row) in
          if texts.missing.contains(Int(row)) { return -1 }
          let code = Int(codes[Int(row)])
          if ofCode[code] == unknown {
            ofCode[code] = texts[Int(row)].map { number(ofText: $0, adds) } ?? -1
          }
          return ofCode[code]
        })
    case .category(let coded):
      let ofCode = coded.dictionary.names.map { number(ofText: $0, adds) }
      return .single(
        try cancellation.map(given) { (row) in
          let code = coded.codes[Int(row)]
          return code == CodedColumn.missingCode ? -1 : ofCode[Int(code)]
        })
    case .integer(let numbers):
      return .single(
        try cancellation.map(given) { (row) in
          numbers.missing.contains(Int(row))
            ? -1 : number(ofInteger: numbers.values[Int(row)], adds)
        })
    case .decimal(let numbers):
      return .single(
        try cancellation.map(given) { (row) in
          numbers.missing.contains(Int(row))
            ? -1 : number(ofDecimal: numbers.values[Int(row)], adds)
        })
    case .boolean(let truths):
      return .single(
        try cancellation.map(given) { (row) in
          truths.missing.contains(Int(row)) ? -1 : truths.isTrue.contains(Int(row)) ? 1 : 0
        })
    case .reference(let references):
      return .single(
        try cancellation.map(given) { (row) in
          references[Int(row)].map { number(ofRow: $0, adds) } ?? -1
        })
    case .list(let lists):
      let ofCode = lists.dictionary.names.map { number(ofText: $0, adds) }
      return .several(
        RowLists(
          try cancellation.map(given) { (row) in
            lists.items[Int(row)].map { ofCode[Int(lists.codes[$0])] }
          }))
    case .link(let links):
      return .several(
        RowLists(
          try cancellation.map(given) { (row) in
            links[Int(row)].map {
              number(ofRow: RowReference(table: links.table, row: Int($0)), adds)
            }
          }))
    case .date, .quantity:
      preconditionFailure("days and quantities lie between bounds")
    }
  }

  private mutating func number(ofText text: String, _ adds: Bool) -> Int32 {
    Self.number(of: Folding.bareKey(text), in: &texts, adds)
  }

  private mutating func number(ofInteger integer: Int64, _ adds: Bool) -> Int32 {
    Self.number(of: integer, in: &integers, adds, after: fractions.count)
  }

  /// A decimal that is whole is the same as a whole number.
  private mutating func number(ofDecimal decimal: Double, _ adds: Bool) -> Int32 {
    if let integer = Int64(exactly: decimal) { return number(ofInteger: integer, adds) }
    return Self.number(of: decimal.bitPattern, in: &fractions, adds, after: integers.count)
  }

  private mutating func number(ofRow row: RowReference, _ adds: Bool) -> Int32 {
    Self.number(of: row, in: &rows, adds)
  }

  private static func number<Value: Hashable>(
    of value: Value, in numbers: inout [Value: Int32], _ adds: Bool, after others: Int = 0
  ) -> Int32 {
    if let number = numbers[value] { return number }
    guard adds else { return -1 }
    let number = Int32(numbers.count + others)
    numbers[value] = number
    return number
  }
}
