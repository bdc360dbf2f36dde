// Columns from values, nil where a row has none. Each is concrete: a generic one would not be
// specialised for the targets that call it.

extension IntegerColumn {
  /// Creates a column from numbers.
  package init(_ values: [Int64?]) {
    self.init(values: values.map { $0 ?? 0 }, missing: RowSet(missingIn: values))
  }
}

extension DecimalColumn {
  /// Creates a column from numbers.
  package init(_ values: [Double?]) {
    self.init(values: values.map { $0 ?? 0 }, missing: RowSet(missingIn: values))
  }
}

extension BooleanColumn {
  /// Creates a column from truth values.
  package init(_ values: [Bool?]) {
    self.init(
      isTrue: RowSet(
        capacity: values.count, rows: values.indices.lazy.filter { values[$0] == true }),
      missing: RowSet(missingIn: values))
  }
}

extension CodedColumn {
  /// Creates a column from texts, which get codes in the order of their first rows.
  package init(_ values: [String?]) {
    var dictionary = NameDictionary()
    let codes = values.map { $0.map { dictionary.code(adding: $0) } ?? CodedColumn.missingCode }
    self.init(codes: codes, dictionary: dictionary)
  }
}

extension ListColumn {
  /// Creates a column from lists.
  package init(_ values: [[String]?]) {
    var dictionary = NameDictionary()
    let codes = values.flatMap { $0 ?? [] }.map { dictionary.code(adding: $0) }
    self.init(
      items: RaggedRows(counts: values.map { $0?.count ?? 0 }), codes: codes,
      dictionary: dictionary)
  }
}

extension LinkColumn {
  /// Creates a column from the rows of a table that each row leads to.
  package init(table: Int, _ values: [[Int32]?]) {
    self.init(
      table: table, targets: RaggedRows(counts: values.map { $0?.count ?? 0 }),
      rows: values.flatMap { $0 ?? [] })
  }
}

extension RaggedRows {
  /// Creates the ranges of rows with so many entries each.
  package init(counts: [Int]) {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(counts.count + 1)
    for count in counts { offsets.append(offsets[offsets.count - 1] + UInt32(count)) }
    self.init(offsets: offsets)
  }
}

extension RowSet {
  init<Value>(missingIn values: [Value?]) {
    self.init(capacity: values.count, rows: values.indices.lazy.filter { values[$0] == nil })
  }
}
