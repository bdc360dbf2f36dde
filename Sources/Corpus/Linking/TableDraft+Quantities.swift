import Messages

extension TableDraft {
  /// Joins the numbers that are declared quantities with their bounds and units.
  ///
  /// What the declaration names and the table does not have is noted, as are bounds that do not
  /// enclose their number.
  mutating func joinQuantities() {
    for index in fields.indices {
      guard let declared = fields[index].quantity else { continue }
      guard let stated = fields[index].column.decimals else {
        refuse(Message("load.quantity-without-numbers"), index)
        continue
      }
      let quantity = QuantityColumn(
        stated: stated, low: bound(declared.low, of: index), high: bound(declared.high, of: index),
        units: units(declared.unit, of: index))
      let faulty = noteOutsideBounds(quantity, index)
      fields[index].column = .quantity(quantity.without(faulty))
    }
  }

  private mutating func bound(_ name: String?, of field: Int) -> DecimalColumn? {
    guard let column = column(name, of: field) else { return nil }
    if let numbers = column.decimals { return numbers }
    refuse(Message("load.quantity-bound-without-numbers", ["name": name ?? ""]), field)
    return nil
  }

  private mutating func units(_ name: String?, of field: Int) -> CodedColumn? {
    switch column(name, of: field) {
    case nil: return nil
    case .category(let column): return column
    case .text(let column):
      var dictionary = NameDictionary()
      let codes = (0..<rowCount).map { row in
        column[row].map { dictionary.code(adding: $0) } ?? CodedColumn.missingCode
      }
      return CodedColumn(codes: codes, dictionary: dictionary)
    default:
      refuse(Message("load.quantity-unit-without-words", ["name": name ?? ""]), field)
      return nil
    }
  }

  private mutating func column(_ name: String?, of field: Int) -> Column? {
    guard let name else { return nil }
    if let found = fields.first(where: { $0.isCalled(name) }) { return found.column }
    refuse(Message("load.quantity-without-field", ["name": name]), field)
    return nil
  }

  private mutating func refuse(_ reason: Message, _ field: Int) {
    log.add(.badDescriptor(reason: reason), line: nil, field: fields[field].name)
  }

  /// Notes the rows whose bounds do not enclose their number, and returns them.
  private mutating func noteOutsideBounds(_ quantity: QuantityColumn, _ field: Int) -> RowSet {
    var faulty = RowSet(capacity: rowCount)
    for row in 0..<rowCount where !quantity.missing.contains(row) {
      let (low, high) = (quantity.low[row], quantity.high[row])
      let number = quantity.stated[row] ?? low
      guard low > high || number < low || number > high else { continue }
      let range = Self.text(low) + ".." + Self.text(high)
      note(
        .outsideBounds(read: Self.text(number), bounds: range), row: row, field: field,
        text: quantity.stated[row].map(Self.text))
      faulty.insert(row)
    }
    return faulty
  }

  private static func text(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? String(number)
  }
}
