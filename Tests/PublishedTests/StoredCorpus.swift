import Chronology
import ClickHouse
import Corpus
import TestSupport

@testable import Published

/// Corpora of every kind of column, made by seeds.
struct CorpusGenerator {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  private static let texts = [
    "", "a", "Rügen", " b ", "x'y", "back\\slash", "`", "new\nline", "日本 国", "\u{0}", "\t", "NULL",
    "\\N", "[]",
    "e\u{301}", "é",
  ]

  private static let dates = [
    "1964", "1964?", "1964-10~", "196X", "1964-XX-10", "[1960,1964]", "1960/1964", "1964-10/..",
    "../1952",
    "Y-170000", "1964-10-16T15:00:00Z", "1964-10-16T15:30:00Z", "1964%", "2002/2001", "[..1929]",
    "{1960,1962-03}",
    "1960-0X-XX/1970", "Y-170000000", "1985/", "0000", "-0043-03-15",
  ]

  /// Two tables that lead to each other, the first with so many rows.
  mutating func corpus(rows: Int) -> Corpus {
    let others = 3
    func table(_ name: String, _ fields: [Field], _ rows: Int) -> Table {
      Table(name: name, rowCount: rows, fields: fields)
    }
    return Corpus(
      name: "generated", title: "Made by a seed",
      tables: [
        table("first.one", fields(rows, tables: [rows, others]), rows),
        table("名", fields(others, tables: [rows, others]), others),
      ])
  }

  private mutating func fields(_ rows: Int, tables: [Int]) -> [Field] {
    var columns: [(name: String, column: Column)] = [
      ("text", .text(TextColumn(values(rows) { $0.pick(Self.texts) }))),
      ("different", .text(TextColumn(values(rows) { "\($0.number(0...1_000_000)) Ä" }))),
      ("kind", .category(CodedColumn(values(rows) { $0.pick(Self.texts) }))),
      ("none", Column(ofNone: .category, rowCount: rows)),
      ("small", .integer(IntegerColumn(values(rows) { Int64($0.number(-100...100)) }))),
      ("large", .integer(IntegerColumn(values(rows) { $0.pick([.min, .max, 0, -1]) }))),
      ("scaled", .decimal(DecimalColumn(values(rows) { Double($0.number(-999...999)) / 100 }))),
      (
        "binary",
        .decimal(DecimalColumn(values(rows) { $0.pick([.pi, -0.0, 1e300, .infinity, 0.1]) }))
      ),
      ("truth", .boolean(BooleanColumn(values(rows) { $0.pick([true, false]) }))),
      ("counted", .quantity(quantity(rows, units: true))),
      ("bounded", .quantity(quantity(rows, units: false))),
      ("date", .date(DateColumn(values(rows) { EDTFDate(ifValid: $0.pick(Self.dates)) }))),
      (
        "day",
        .date(DateColumn(values(rows) { EDTFDate(ifValid: "19\($0.number(10...99))-02-03") }))
      ),
      ("tags", .list(ListColumn(values(rows) { $0.several { $0.pick(Self.texts) } }))),
      ("one", .reference(reference(rows, to: tables, any: false))),
      ("any", .reference(reference(rows, to: tables, any: true))),
      ("links", .link(links(rows, to: tables[0]))),
    ]
    if let dates = worded(rows) { columns.append(("worded", .date(dates))) }
    // Names that other columns would have.
    columns += [
      "_row", "date__first", "text__bare", "a.b", "a_b", String(repeating: "長", count: 60),
    ].map {
      ($0, Column.integer(IntegerColumn(values(rows) { Int64($0.number(0...9)) })))
    }
    return columns.map { name, column in
      chance(4) ? withUnread(name, column) : Field(name: name, column: column)
    }
  }

  /// Some rows that are missing could not be read.
  private mutating func withUnread(_ name: String, _ column: Column) -> Field {
    let faulty = column.missing.rows.filter { _ in chance(2) }
    var unread = UnreadCells()
    for row in faulty where chance(2) { unread.append(pick(Self.texts), row: Int(row)) }
    return Field(
      name: name, column: column,
      faulty: faulty.isEmpty ? nil : RowSet(capacity: column.missing.capacity, numbers: faulty),
      unread: unread.isEmpty ? nil : unread)
  }

  private mutating func links(_ rows: Int, to count: Int) -> LinkColumn {
    LinkColumn(
      table: 0, values(rows) { count == 0 ? nil : $0.several { Int32($0.number(0...count - 1)) } })
  }

  private mutating func quantity(_ rows: Int, units: Bool) -> QuantityColumn {
    let numbers = (0..<rows).map { _ in Double(number(-50...50)) }
    var spread = self
    func optional(_ change: Double) -> DecimalColumn {
      DecimalColumn(numbers.map { spread.chance(3) ? nil : $0 + change })
    }
    let column = QuantityColumn(
      stated: optional(0), low: optional(-1.5), high: optional(2),
      units: units ? CodedColumn(values(rows) { $0.pick(["t", "km", ""]) }) : nil)
    self = spread
    return column
  }

  private mutating func reference(_ rows: Int, to tables: [Int], any: Bool) -> ReferenceColumn {
    let places: [(row: Int32, table: UInt16)] = (0..<rows).map { _ in
      let table = any ? number(0...1) : 1
      return (chance(4) ? -1 : Int32(number(0...max(tables[table] - 1, 0))), UInt16(table))
    }
    let found = places.map { tables[Int($0.table)] == 0 ? -1 : $0.row }
    return ReferenceColumn(
      rows: found,
      target: any ? .any(Buffer(zip(found, places).map { $0 < 0 ? 0 : $1.table })) : .table(1))
  }

  /// Dates that were read from other words, some of them.
  private mutating func worded(_ rows: Int) -> DateColumn? {
    let texts = values(rows) { $0.pick(Self.dates) }
    let words = texts.map { text in
      text.flatMap { _ in chance(2) ? "read from \(number(0...9))" : nil }
    }
    return DateColumn(CodedColumn(texts), words: rows == 0 ? nil : CodedColumn(words))
  }

  private mutating func values<Value>(
    _ rows: Int, _ make: (inout CorpusGenerator) -> Value?
  ) -> [Value?] {
    (0..<rows).map { _ in chance(6) ? nil : make(&self) }
  }

  private mutating func several<Value>(_ make: (inout CorpusGenerator) -> Value) -> [Value] {
    (0..<number(0...3)).map { _ in make(&self) }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ of: Int) -> Bool { number(1...of) == 1 }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }
}
