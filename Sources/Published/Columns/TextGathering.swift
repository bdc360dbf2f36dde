import ClickHouse
import Corpus

struct TextGathering: ColumnGathering {
  private let name: String
  private var texts = TextBuilder()
  private var missing: [Int32] = []
  private var count: Int32 = 0

  init(_ name: String) { self.name = name }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    let values = try StoredValues(name, of: block)
    let texts = try values.texts()
    let bytes = texts.bytes.span
    var start = 0
    for row in 0..<texts.count {
      let end = texts.ends[row]
      if values.isMissing(row) {
        missing.append(count)
        self.texts.appendMissing()
      } else {
        self.texts.append(bytes.extracting(start..<end))
      }
      start = end
      count += 1
    }
  }

  func column(rowCount: Int) -> Column {
    .text(texts.column(missing: RowSet(capacity: rowCount, numbers: missing)))
  }
}

/// Names as codes, also where the dictionary is not known before.
struct NameGathering: Sendable {
  private(set) var dictionary: NameDictionary
  private(set) var codes: [UInt32] = []

  init(_ dictionary: NameDictionary = NameDictionary()) { self.dictionary = dictionary }

  mutating func append(_ name: String?) {
    codes.append(name.map { dictionary.code(adding: $0) } ?? CodedColumn.missingCode)
  }

  mutating func append(_ values: StoredValues) throws(StoredMismatch) {
    for text in try values.optionalTexts() { append(text) }
  }

  var column: CodedColumn { CodedColumn(codes: codes, dictionary: dictionary) }
}

/// A category, whose names are known before.
struct CodeGathering: ColumnGathering {
  private let name: String
  private let dictionary: NameDictionary
  private var codes: [UInt32] = []

  init(_ name: String, _ dictionary: NameDictionary) {
    self.name = name
    self.dictionary = dictionary
  }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    let values = try StoredValues(name, of: block)
    if let texts = try? values.texts() {
      for row in 0..<texts.count {
        let code = values.isMissing(row) ? CodedColumn.missingCode : dictionary.code(of: texts[row])
        guard let code else { throw values.mismatch }
        codes.append(code)
      }
      return
    }
    for (row, number) in try values.integers().enumerated() {
      if values.isMissing(row) {
        codes.append(CodedColumn.missingCode)
        continue
      }
      guard number >= 0, number < dictionary.count else { throw values.mismatch }
      codes.append(UInt32(number))
    }
  }

  func column(rowCount: Int) -> Column {
    .category(CodedColumn(codes: codes, dictionary: dictionary))
  }
}

struct ListGathering: ColumnGathering {
  private let name: String
  private var names = NameGathering()
  private var offsets: [UInt32] = [0]

  init(_ name: String) { self.name = name }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    let values = try StoredValues(name, of: block)
    let (ends, items) = try values.lists()
    try offsets.append(ends: ends, count: try items.texts().count, of: values)
    try names.append(items)
  }

  func column(rowCount: Int) -> Column {
    .list(
      ListColumn(
        items: RaggedRows(offsets: offsets), codes: names.codes, dictionary: names.dictionary))
  }
}

extension [UInt32] {
  /// Adds where the values of further rows end behind those of all rows before.
  ///
  /// - Parameter count: How many values these rows have.
  mutating func append(
    ends: [UInt64], count: Int, of values: StoredValues
  ) throws(StoredMismatch) {
    let start = UInt64(last ?? 0)
    guard ends.last ?? 0 == count, start + UInt64(count) <= UInt64(UInt32.max) else {
      throw values.mismatch
    }
    for end in ends { append(UInt32(start + end)) }
  }
}
