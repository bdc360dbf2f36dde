import Chronology
package import Corpus

extension Corpus {
  /// The rows of an answer as a corpus of one table, so that they can be kept as such.
  ///
  /// Rows of other tables become their ids, because those tables are not there; a quantity brings
  /// its bounds and its unit in columns of their own.
  ///
  /// - Complexity: O(cells).
  package init(_ answer: Answer) {
    var taken: Set<String> = []
    let rows = 0..<answer.rowCount
    var fields: [Field] = []
    for column in answer.columns {
      let name = BareNames.unique(column.name, taken: &taken)
      let values = rows.map(column.value)
      fields += AnswerField(name: name, label: column.name, values: values)
        .fields(kind: column.kind, taken: &taken)
    }
    let id = fields.firstIndex { field in
      guard field.name.lowercased() == "id", field.column.missing.isEmpty else { return false }
      return switch field.column {
      case .text, .category, .integer: IDIndex(field.column).duplicates.isEmpty
      default: false
      }
    }
    let name = fields.firstIndex { $0.name.lowercased() == "name" }
    self.init(
      name: answer.noun,
      tables: [
        Table(
          name: answer.noun, rowCount: answer.rowCount, fields: fields, idField: id,
          nameField: name ?? fields.firstIndex { $0.name.lowercased() == "title" })
      ])
  }
}

/// A column of an answer on its way to a field of a table.
private struct AnswerField {
  let name: String
  let label: String
  let values: [Value]

  /// The column of the kind that is known or that all values share, text otherwise; of a quantity
  /// also its bounds and its unit.
  func fields(kind: ValueKind?, taken: inout Set<String>) -> [Field] {
    if values.contains(where: { if case .quantity = $0 { true } else { false } }),
      let quantities = quantities
    {
      return fields(of: quantities, taken: &taken)
    }
    return [Field(name: name, label: label, column: column(kind) ?? .text(TextColumn(texts)))]
  }

  private func column(_ kind: ValueKind?) -> Column? {
    switch kind {
    case .category: return .category(CodedColumn(texts))
    case .text: return .text(TextColumn(texts))
    case .list, .link: return .list(ListColumn(values.map(Self.items)))
    case .integer: return integers
    case .decimal, .quantity: return decimals
    case .boolean: return truths
    case .date: return dates
    case .datePart: return integers ?? dates
    case .reference: return nil
    case nil:
      if values.contains(where: { if case .list = $0 { true } else { false } }) {
        return .list(ListColumn(values.map(Self.items)))
      }
      return values.allSatisfy({ $0 == .missing }) ? nil : integers ?? decimals ?? truths ?? dates
    }
  }

  private var texts: [String?] { values.map(Self.text) }

  private static func text(_ value: Value) -> String? {
    switch value {
    case .missing: nil
    case .text(let text), .date(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.shortest
    case .quantity(let quantity): quantity.text
    case .boolean(let truth): truth ? "true" : "false"
    case .reference(let id, let label): id ?? label
    case .list(let values): values.compactMap(text).joined(separator: "; ")
    }
  }

  private static func items(_ value: Value) -> [String] {
    if case .list(let values) = value {
      values.compactMap(text)
    } else {
      [text(value)].compactMap { $0 }
    }
  }

  private var integers: Column? {
    var numbers: [Int64?] = []
    for value in values {
      switch value {
      case .missing: numbers.append(nil)
      case .integer(let number): numbers.append(number)
      default: return nil
      }
    }
    return .integer(
      IntegerColumn(values: numbers.map { $0 ?? 0 }, missing: RowSet(missingIn: numbers)))
  }

  private var decimals: Column? {
    guard let numbers = quantities, numbers.allSatisfy({ $0?.value != nil || $0 == nil }) else {
      return nil
    }
    let stated = numbers.map { $0?.value }
    return .decimal(
      DecimalColumn(values: stated.map { $0 ?? 0 }, missing: RowSet(missingIn: stated)))
  }

  private var truths: Column? {
    var truths: [Bool?] = []
    for value in values {
      switch value {
      case .missing: truths.append(nil)
      case .boolean(let truth): truths.append(truth)
      default: return nil
      }
    }
    let isTrue = RowSet(capacity: truths.count, rows: truths.indices.filter { truths[$0] == true })
    return .boolean(BooleanColumn(isTrue: isTrue, missing: RowSet(missingIn: truths)))
  }

  private var dates: Column? {
    var dates: [EDTFDate?] = []
    for value in values {
      switch value {
      case .missing: dates.append(nil)
      case .date(let text):
        guard let date = try? EDTFDate(text) else { return nil }
        dates.append(date)
      default: return nil
      }
    }
    return .date(DateColumn(dates))
  }
}

// Quantities.
extension AnswerField {
  /// The numbers of the rows, each as a quantity; nil where one is none.
  private var quantities: [Quantity?]? {
    var quantities: [Quantity?] = []
    for value in values {
      switch value {
      case .missing: quantities.append(nil)
      case .integer(let number):
        quantities.append(Quantity(value: Double(number), low: nil, high: nil))
      case .decimal(let number):
        quantities.append(number.isNaN ? nil : Quantity(value: number, low: nil, high: nil))
      case .quantity(let quantity): quantities.append(quantity)
      default: return nil
      }
    }
    return quantities
  }

  private func fields(of quantities: [Quantity?], taken: inout Set<String>) -> [Field] {
    let stated = quantities.map { $0?.value }
    let lows = quantities.map { Self.ends(of: $0)?.low }
    let highs = quantities.map { Self.ends(of: $0)?.high }
    let units = quantities.map { $0?.unit }
    func numbers(_ numbers: [Double?]) -> DecimalColumn {
      DecimalColumn(values: numbers.map { $0 ?? 0 }, missing: RowSet(missingIn: numbers))
    }
    let declared = Field.Quantity(
      low: BareNames.unique("\(name)_low", taken: &taken),
      high: BareNames.unique("\(name)_high", taken: &taken),
      unit: BareNames.unique("\(name)_unit", taken: &taken))
    let unitColumn = CodedColumn(units)
    let quantity = QuantityColumn(
      stated: numbers(stated), low: numbers(lows), high: numbers(highs), units: unitColumn)
    return [
      Field(name: name, label: label, column: .quantity(quantity), quantity: declared),
      Field(name: declared.low ?? "", column: .decimal(numbers(lows))),
      Field(name: declared.high ?? "", column: .decimal(numbers(highs))),
      Field(name: declared.unit ?? "", column: .category(unitColumn)),
    ]
  }

  /// The bounds to write: none where they are those of the number itself.
  private static func ends(of quantity: Quantity?) -> (low: Double?, high: Double?)? {
    guard let quantity else { return nil }
    if quantity.low == quantity.high, quantity.low == quantity.value { return (nil, nil) }
    // Both bounds open would be read as none.
    if quantity.low == nil, quantity.high == nil { return (-.infinity, nil) }
    return (quantity.low, quantity.high)
  }
}

extension CodedColumn {
  fileprivate init(_ texts: [String?]) {
    var dictionary = NameDictionary()
    let codes = texts.map { $0.map { dictionary.code(adding: $0) } ?? CodedColumn.missingCode }
    self.init(codes: codes, dictionary: dictionary)
  }
}

extension ListColumn {
  fileprivate init(_ lists: [[String]]) {
    var dictionary = NameDictionary()
    let codes = lists.joined().map { dictionary.code(adding: $0) }
    let offsets = lists.reduce(into: [0 as UInt32]) {
      $0.append($0[$0.count - 1] + UInt32($1.count))
    }
    self.init(items: RaggedRows(offsets: offsets), codes: codes, dictionary: dictionary)
  }
}
