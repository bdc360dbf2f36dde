extension WrittenColumn {
  /// A stored field of a table.
  ///
  /// - Throws: where a reference leads to a row that no id names.
  init(
    _ number: Int, of table: Table, _ names: inout RowNames, in corpus: Corpus
  ) throws(WriteFault) {
    let field = table.fields[number]
    let place = "\(table.name).\(field.name)"
    let clio = FieldDescriptor.FieldExtension(
      isHierarchy: table.hierarchyField == number, isSource: table.sourceField == number,
      quantity: field.column.isQuantity ? field.quantity : nil)
    func described(
      _ type: String, rdfType: String? = nil, separator: String? = nil, _ values: [String]? = nil,
      reference: TableSchema.Reference? = nil, toAny: Bool = false
    ) -> FieldDescriptor {
      var clio = clio
      clio.refersToAny = toAny
      clio.reference = reference
      clio.meanings = field.meanings
      return FieldDescriptor(
        name: field.name, title: field.label == field.name ? nil : field.label,
        description: field.about, type: type,
        rdfType: rdfType, separator: separator,
        constraints: field.writtenConstraints(values), clio: clio)
    }
    switch field.column {
    case .text(let column): self.init(described("string"), column)
    case .category(let column):
      let empty = column.dictionary.code(of: "").map { code in
        RowSet(
          capacity: table.rowCount,
          rows: column.codes.indices.lazy.filter { column.codes[$0] == code })
      }
      var described = described("string", column.dictionary.names)
      described.clio.names = column.dictionary.otherNames
      self.init(field: described, missing: column.missing, empty: empty) { column[$0] }
    case .integer(let column):
      self.init(field: described("integer"), missing: column.missing) { row in
        column.missing.contains(row) ? nil : String(column.values[row])
      }
    case .decimal(let column): self.init(described("number"), column)
    case .quantity(let column): self.init(described("number"), column.stated)
    case .boolean(let column):
      self.init(field: described("boolean"), missing: column.missing) { row in
        column.missing.contains(row) ? nil : column.isTrue.contains(row) ? "true" : "false"
      }
    case .date(let column):
      self.init(
        field: described("string", rdfType: DateForm.edtfType), missing: column.missing
      ) { column.texts[$0] }
    case .list(let column):
      let form = ListForm(
        items: column.dictionary.names, repeats: column.items.repeats(column.codes))
      self.init(
        field: described(form.type, separator: form.separator), missing: column.items.empty
      ) { form.text(of: column[$0]) }
    case .reference(let column):
      guard case .table(let target) = column.target else {
        try self.init(described("string", toAny: true), names.anyTexts(column, for: place))
        return
      }
      let rows = RowSet(
        capacity: corpus.tables[target].rowCount,
        rows: column.rows.lazy.filter { $0 >= 0 }.map(Int.init))
      let naming = try names.naming(of: rows, in: target, for: place)
      let isOwn = naming.table == table.name
      self.init(
        described(naming.type), naming.texts.at(column),
        foreignKey: TableSchema.ForeignKey(
          fields: [field.name], resource: isOwn ? nil : naming.table, targetFields: [naming.field]))
    case .link(let column):
      let rows = RowSet(
        capacity: corpus.tables[column.table].rowCount, rows: column.rows.lazy.map(Int.init))
      let shared = names.sharedNaming(of: column)
      let naming =
        if let shared { shared } else { try names.naming(of: rows, in: column.table, for: place) }
      let form = ListForm(
        items: rows.rows.compactMap { naming.texts[Int($0)] },
        repeats: column.targets.repeats(column.rows))
      let isOwn = naming.table == table.name
      self.init(
        field: described(
          form.type, separator: form.separator,
          reference: TableSchema.Reference(
            resource: isOwn ? nil : naming.table, fields: [naming.field])),
        missing: column.targets.empty
      ) { row in
        let texts = column[row].compactMap { naming.texts[Int($0)] }
        return form.text(of: shared == nil ? texts : texts.withoutRepeats)
      }
    }
  }

  private init(
    _ field: FieldDescriptor, _ column: TextColumn, foreignKey: TableSchema.ForeignKey? = nil
  ) {
    let count = column.missing.capacity
    let empty = RowSet(
      capacity: count,
      rows: (0..<count).lazy.filter { column.range(of: $0).isEmpty && !column.missing.contains($0) }
    )
    self.init(field: field, foreignKey: foreignKey, missing: column.missing, empty: empty) {
      column[$0]
    }
  }

  private init(_ field: FieldDescriptor, _ column: DecimalColumn) {
    self.init(field: field, missing: column.missing) { row in
      column.missing.contains(row) ? nil : Self.text(column.values[row])
    }
  }

  /// The shortest text that reads back as the number; `INF` is the word of Table Schema.
  private static func text(_ number: Double) -> String {
    if number.isInfinite { return number < 0 ? "-INF" : "INF" }
    if number.magnitude < 1e15, let whole = Int64(exactly: number),
      whole != 0 || number.sign == .plus
    {
      return String(whole)
    }
    return number.description
  }
}

extension ListForm {
  fileprivate var type: String { self == .json ? "array" : "string" }

  fileprivate var separator: String? {
    if case .separated(let sign) = self { sign } else { nil }
  }
}

extension Column {
  fileprivate var isQuantity: Bool { if case .quantity = self { true } else { false } }
}

extension Field {
  /// The constraints that the values keep to and that other programs understand: not those of the
  /// items of a list, nor bounds of dates.
  fileprivate func writtenConstraints(_ values: [String]?) -> FieldDescriptor.Constraints {
    var written = FieldDescriptor.Constraints(enumeration: values)
    written.isRequired = constraints.isRequired && column.missing.isEmpty
    switch column {
    case .text, .category, .date, .reference:
      written.isUnique = constraints.isUnique
      written.pattern = constraints.pattern
      written.length = constraints.length
    case .integer, .decimal, .quantity:
      written.isUnique = constraints.isUnique
      written.minimum = constraints.minimum.flatMap { Double($0) == nil ? nil : $0 }
      written.maximum = constraints.maximum.flatMap { Double($0) == nil ? nil : $0 }
    case .boolean, .list, .link: break
    }
    return written
  }
}

extension [String] {
  /// Each text once, where it first stands.
  fileprivate var withoutRepeats: [String] {
    indices.filter { !self[..<$0].contains(self[$0]) }.map { self[$0] }
  }
}
