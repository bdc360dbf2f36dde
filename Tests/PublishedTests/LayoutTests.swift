import Chronology
import ClickHouse
import Corpus
import Plan
import Testing

@testable import Published

/// How fields are called and kept as columns of tables, worked out by hand.
@Suite struct LayoutTests {
  private func table(_ fields: [Field], name: String = "t") -> StoredTable {
    StoredTable(
      Table(name: name, rowCount: fields[0].column.missing.capacity, fields: fields), name: "t_1")
  }

  @Test func columnsBesideGiveWayToFields() {
    let numbers = Column.integer(IntegerColumn([Int64?.some(1)]))
    let stored = table([
      Field(name: "date", column: .date(DateColumn([EDTFDate(ifValid: "1964")]))),
      Field(name: "date__first", column: numbers), Field(name: "_row", column: numbers),
      Field(name: "_part", column: numbers), Field(name: "a.b", column: numbers),
    ])
    #expect(
      stored.columns.map(\.name) == [
        "date", "date__first_2", "date__last", "date__start_year", "date__end_year", "date__form",
        "date__first", "_row", "_part_2", "a_b",
      ])
    #expect(stored.sql.place == "_row_2")
  }

  @Test func tablesOfOneFileNameAreToldApart() {
    let corpus = Corpus(
      name: "c",
      tables: ["a.b", "a_b", "A_b"].map { Table(name: $0, rowCount: 0, fields: []) })
    #expect(
      CorpusLayout.tables(of: corpus, version: 7).map(\.sql.name) == ["a_b_7", "a_b_2_7", "A_b_7"])
  }

  @Test func aTableIsDefined() {
    let stored = table([
      Field(name: "kind", column: .category(CodedColumn(["it's", "b\\"]))),
      Field(name: "q`", column: .text(TextColumn(["x", nil]))),
      Field(
        name: "n", column: .integer(IntegerColumn([1, nil])), faulty: RowSet(capacity: 2, rows: [1])
      ),
    ])
    let columns = [
      "`_row` UInt32", #"`kind` Nullable(Enum16('it\'s' = 0, 'b\\' = 1))"#,
      #"`q\`` Nullable(String)"#,
      #"`q\`__bare` String"#, "`n` Nullable(Int8)", "`n__unread` UInt8",
      "`n__unread_text` Nullable(String)",
    ].joined(separator: ", ")
    let definitions: [String] = stored.definitions(cluster: "clio").map { $0.sql(in: "base") }
    #expect(
      definitions == [
        "CREATE TABLE IF NOT EXISTS `t_1_rows` (\(columns)) ENGINE = MergeTree() ORDER BY (`_row`)",
        "CREATE TABLE IF NOT EXISTS `t_1` AS `t_1_rows` ENGINE = Distributed('clio', 'base', 't_1_rows')",
      ])
    #expect(stored.definitions(cluster: nil).map(\.name) == ["t_1"])
    #expect([1, 2].map(stored.nameOfRows(hostCount:)) == ["t_1", "t_1_rows"])
  }

  /// Of 5000 names, with 12 signs more for each, there is room for those of one column.
  @Test(arguments: [
    (1, [true, true, true]), (5_000, [true, false, false]), (30_001, [false, false, false]),
  ])
  func onlyFewNamesHaveNumbers(count: Int, isNumbered: [Bool]) {
    let column = Column.category(CodedColumn((0..<count).map { String($0, radix: 36) }))
    let stored = table(["a", "b", "c"].map { Field(name: $0, column: column) })
    #expect(stored.fields.map(\.isNumbered) == isNumbered)
  }

  /// The days of dates that a server compares.
  @Test func datesAreStoredWithTheirDays() throws {
    let texts: [String?] = [
      nil, "1970-01-02", "1970-02~", "1970-01/1970-02?", "../1970-01-01", "[1970-01-01,1970-01-05]",
      "1971/1970", "[..1970-01-01]",
    ]
    let column = DateColumn(texts.map { $0.flatMap { EDTFDate(ifValid: $0) } })
    let stored = table([Field(name: "d", column: .date(column))])
    let columns = FieldEncoding(Field(name: "d", column: .date(column)), as: stored.fields[0])
      .columns(0..<texts.count)
    let (least, greatest) = (Int32.min, Int32.max)
    let first: [Int32] = [least, 1, 31, least, least, least, least, least]
    let last: [Int32] = [greatest, 1, 58, greatest, greatest, greatest, greatest, greatest]
    let start: [Int32] = [greatest, 1, 31, 0, least, 0, greatest, least]
    let end: [Int32] = [least, 1, 58, 58, 0, 4, least, 0]
    let startYear: [Int32] = [greatest, 1970, 1970, 1970, least, 1970, greatest, least]
    let endYear: [Int32] = [least, 1970, 1970, 1970, 1970, 1970, least, 1970]
    // As `SQLDate` sums them: a day 1, a span 2, another 4, in doubt 8, about 16, open 32.
    let forms: [UInt8] = [0, 1, 17, 10, 34, 4, 2, 36]
    let days = [first, last, start, end, startYear, endYear]
    #expect(columns[1...6].map(\.values) == days.map { NativeValues.int32($0) })
    #expect(columns[7].values == NativeValues.uint8(forms))
  }

  @Test func textsAreStoredAsTheyAreSearched() {
    let texts = ["Rügen", nil, "A  B"]
    let field = Field(name: "t", column: .text(TextColumn(texts)))
    let columns = FieldEncoding(field, as: table([field]).fields[0]).columns(0..<3)
    #expect(columns[1].values == .string(NativeTexts(["rugen", "", "a b"])))
  }
}
