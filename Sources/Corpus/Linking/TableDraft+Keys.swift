extension TableDraft {
  /// Takes the field `id` of a file without descriptor as its key, if it is filled and unique; in a
  /// large file a few repetitions are faults of their rows.
  mutating func adoptKey() {
    guard let field = fields.firstIndex(where: { $0.name.lowercased() == "id" }) else { return }
    let column = fields[field].column
    guard rowCount > 0, column.missing.isEmpty else { return }
    let duplicates = IDIndex(column).duplicates.count
    guard duplicates == 0 || rowCount >= 100 && duplicates * 100 <= rowCount else { return }
    key = [field]
  }

  /// Checks that keys and unique fields name one row each; of two rows the first keeps the value.
  mutating func checkUniqueness() {
    let single = key.count == 1 ? key[0] : nil
    for field in fields.indices where fields[field].isUnique || field == single {
      let duplicates = IDIndex(fields[field].column).duplicates
      if duplicates.isEmpty { continue }
      for (row, first) in duplicates {
        let read = fields[field].column.text(at: row) ?? ""
        note(
          field == single
            ? .duplicateKey(read: read, firstLine: lines[first])
            : .notUnique(read: read, firstLine: lines[first]),
          row: row, field: field, text: read)
      }
      fields[field].column = fields[field].column.without(duplicates.map(\.row))
    }
    if key.count > 1 { checkCompositeKey() }
  }

  /// Checks that no two rows agree in all fields of the key; all rows stay as they are.
  private mutating func checkCompositeKey() {
    var rows = NameDictionary()
    var firstRows: [Int] = []
    var key: [UInt8] = []
    for row in 0..<rowCount {
      key.removeAll(keepingCapacity: true)
      // A row that lacks a part has a fault of its own.
      var isWhole = true
      for field in self.key {
        if case .category(let column) = fields[field].column {
          // The code tells values apart as well as the text that it stands for.
          let code = column.codes[row]
          if code == CodedColumn.missingCode { isWhole = false }
          for shift: UInt32 in [0, 8, 16, 24] {
            key.append(UInt8(truncatingIfNeeded: code >> shift))
          }
        } else if let part = fields[field].column.text(at: row) {
          key.append(contentsOf: part.utf8)
          key.append(0x1F)
        } else {
          isWhole = false
        }
      }
      if !isWhole { continue }
      let code = Int(rows.code(adding: key.span))
      if code == firstRows.count {
        firstRows.append(row)
      } else {
        let names = self.key.map { fields[$0].name }
        let values = self.key.compactMap { fields[$0].column.text(at: row) }
        log.add(
          .duplicateRow(
            read: values.joined(separator: ", "), firstLine: lines[firstRows[code]]),
          line: lines[row], field: names.joined(separator: ", "))
      }
    }
  }
}

extension Column {
  /// The column with some rows missing.
  func without(_ rows: [Int]) -> Column {
    var missing = self.missing
    for row in rows { missing.insert(row) }
    switch self {
    case .text(let column):
      guard var codes = column.codes?.array else {
        return .text(
          TextColumn((0..<missing.capacity).map { missing.contains($0) ? nil : column[$0] }))
      }
      for row in rows { codes[row] = 0 }
      return .text(
        TextColumn(
          heap: column.heap, offsets: column.offsets, codes: Buffer(codes), missing: missing))
    case .category(let column):
      var codes = column.codes.array
      for row in rows { codes[row] = CodedColumn.missingCode }
      return .category(CodedColumn(codes: codes, dictionary: column.dictionary))
    case .integer(let column):
      var values = Array(column.values)
      for row in rows { values[row] = 0 }
      return .integer(IntegerColumn(values: values, missing: missing))
    case .decimal(let column):
      var values = Array(column.values)
      for row in rows { values[row] = 0 }
      return .decimal(DecimalColumn(values: values, missing: missing))
    case .date(let column):
      return .date(column.without(missing))
    case .quantity, .boolean, .list, .reference, .link: return self
    }
  }
}
