import Chronology

extension Column {
  /// A column of no rows, which still tells what the column is as a whole.
  package func withoutRows() -> Column {
    switch self {
    case .category(let column): .category(column.withoutRows)
    case .integer(let column):
      .integer(IntegerColumn(values: column.values.prefix(0), missing: RowSet(capacity: 0)))
    case .quantity(let column):
      .quantity(
        QuantityColumn(
          stated: DecimalColumn([Double?]()), low: [], high: [], units: column.units?.withoutRows,
          isDeclared: column.isDeclared, missing: RowSet(capacity: 0)))
    case .date(let column): .date(column.withoutRows)
    case .text, .decimal, .boolean, .list, .reference, .link: Column(ofNone: kind, rowCount: 0)
    }
  }
}

extension CodedColumn {
  fileprivate var withoutRows: CodedColumn { CodedColumn(codes: [], dictionary: dictionary) }
}

extension DateColumn {
  /// The column of no dates, which still tells what the dates are like.
  fileprivate var withoutRows: DateColumn {
    let none = DateColumn([EDTFDate?]())
    return DateColumn(
      earliest: none.earliest, latest: none.latest, isDaily: isDaily, isWhole: isWhole,
      hasDoubt: hasDoubt, regular: none.regular, missing: none.missing, irregular: none.irregular,
      doubtful: none.doubtful, approximate: none.approximate, hasClocks: hasClocks,
      written: .ready(Written(texts: none.texts, firstRows: [], clocks: hasClocks ? [] : nil)),
      hasWords: hasWords,
      otherWords: .ready(CodedColumn(codes: [], dictionary: NameDictionary())))
  }
}
