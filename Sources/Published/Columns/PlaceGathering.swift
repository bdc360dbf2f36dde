import ClickHouse
import Corpus

struct DateGathering: ColumnGathering {
  private let name: String
  private let wordsName: String?
  private var texts = NameGathering()
  private var words = NameGathering()

  init(_ name: String, words: String?) {
    self.name = name
    wordsName = words
  }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    try texts.append(StoredValues(name, of: block))
    if let wordsName { try words.append(StoredValues(wordsName, of: block)) }
  }

  func column(rowCount: Int) throws(StoredMismatch) -> Column {
    guard let dates = DateColumn(texts.column, words: wordsName.map { _ in words.column }) else {
      throw StoredMismatch(column: name)
    }
    return .date(dates)
  }
}

struct ReferenceGathering: ColumnGathering {
  private let name: String
  private let collection: String?
  private let only: Int?
  private var rows: [Int32] = []
  private var tables: [UInt16] = []

  init(_ name: String, collection: String?, like column: ReferenceColumn) {
    self.name = name
    self.collection = collection
    only = if case .table(let table) = column.target { table } else { nil }
  }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    rows += try StoredValues(name, of: block).narrowIntegers()
    guard let collection else { return }
    let values = try StoredValues(collection, of: block)
    for table in try values.integers() {
      guard let table = UInt16(exactly: table) else { throw values.mismatch }
      tables.append(table)
    }
  }

  func column(rowCount: Int) -> Column {
    .reference(
      ReferenceColumn(rows: rows, target: only.map { .table($0) } ?? .any(Buffer(tables))))
  }
}

struct LinkGathering: ColumnGathering {
  private let name: String
  private let table: Int
  private var offsets: [UInt32] = [0]
  private var rows: [Int32] = []

  init(_ name: String, table: Int) {
    self.name = name
    self.table = table
  }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    let values = try StoredValues(name, of: block)
    let (ends, items) = try values.lists()
    let targets = try items.narrowIntegers()
    try offsets.append(ends: ends, count: targets.count, of: values)
    rows += targets
  }

  func column(rowCount: Int) -> Column {
    .link(LinkColumn(table: table, targets: RaggedRows(offsets: offsets), rows: rows))
  }
}
