extension Column {
  /// A column of a kind in which no row has a value.
  package init(ofNone kind: Kind, rowCount: Int) {
    let missing = RowSet(capacity: rowCount, full: true)
    let codes = { Array(repeating: CodedColumn.missingCode, count: rowCount) }
    let nothing = { RaggedRows(offsets: Array(repeating: 0, count: rowCount + 1)) }
    let none = { Array(repeating: Int32(-1), count: rowCount) }
    self =
      switch kind {
      case .text: .text(TextColumn(Array(repeating: nil, count: rowCount)))
      case .category: .category(CodedColumn(codes: codes(), dictionary: NameDictionary()))
      case .integer:
        .integer(
          IntegerColumn(values: [Int64](repeating: 0, count: rowCount), missing: missing))
      case .decimal:
        .decimal(DecimalColumn(values: [Double](repeating: 0, count: rowCount), missing: missing))
      case .quantity: .quantity(QuantityColumn(Array(repeating: nil, count: rowCount)))
      case .boolean: .boolean(BooleanColumn(isTrue: RowSet(capacity: rowCount), missing: missing))
      case .date: .date(DateColumn(Array(repeating: nil, count: rowCount)))
      case .list:
        .list(ListColumn(items: nothing(), codes: [UInt32](), dictionary: NameDictionary()))
      case .reference(let table):
        .reference(
          ReferenceColumn(
            rows: none(),
            target: table.map { .table($0) } ?? .any(Buffer(Array(repeating: 0, count: rowCount)))))
      case .link(let table):
        .link(LinkColumn(table: table, targets: nothing(), rows: [Int32]()))
      }
  }
}
