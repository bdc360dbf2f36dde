// A table with one thing changed; all else stays.

extension Table {
  /// The table with other fields; those that were there stay where they were.
  package func replacing(fields: [Field]) -> Table { with(fields: fields) }

  /// The table with some of its rows, in an order of their own.
  ///
  /// - Parameter fields: the fields for these rows.
  package func keeping(rows: [Int32], fields: [Field]) -> Table {
    with(
      rowCount: rows.count, fields: fields,
      passages: passages.isEmpty ? [] : rows.map { passages[Int($0)] })
  }

  /// The table with another number of rows, which are nobody's passages.
  ///
  /// - Parameter fields: the fields for so many rows.
  package func replacing(rowCount: Int, fields: [Field]) -> Table {
    with(rowCount: rowCount, fields: fields, passages: [])
  }

  /// The one way to copy a table.
  private func with(
    rowCount: Int? = nil, fields: [Field]? = nil, passages: [Passage]? = nil, idField: Int? = nil,
    nameField: Int? = nil, origin: TableOrigin? = nil
  ) -> Table {
    Table(
      name: name, title: title, rowCount: rowCount ?? self.rowCount, fields: fields ?? self.fields,
      idField: idField ?? self.idField, nameField: nameField ?? self.nameField, display: display,
      aliases: aliases,
      isLink: isLink, ends: ends, hierarchyField: hierarchyField, sourceField: sourceField,
      many: many, key: idField.map { [$0] } ?? key, passive: passive, timeline: timeline,
      origin: origin ?? self.origin, passages: passages ?? self.passages)
  }

  /// The table as one to whose rows a field leads by the values of another: where nothing else names
  /// its rows these do, as ids if each row has its own, as names if several rows share one.
  func named(by field: Int, isUnique: Bool) -> Table {
    if idField != nil { return self }
    if isUnique, fields[field].column.missing.isEmpty { return with(idField: field) }
    return isUnique || nameField != nil ? self : with(nameField: field)
  }

  /// The table with a field that leads to another, as its descriptor will declare it.
  func linked(
    _ field: Int, _ column: Column, faulty: RowSet, to target: (table: Table, field: Int)
  ) -> Table {
    let old = fields[field]
    let marked = (old.faulty ?? RowSet(capacity: rowCount)) | faulty
    // What leads nowhere stays as it was written.
    var unread = old.unread ?? UnreadCells()
    for row in faulty.rows.map(Int.init) {
      if case .list(let column) = old.column {
        if column[row].count == 1 { unread.append(column[row][0], row: row) }
      } else if let text = old.column.text(at: row) {
        unread.append(text, row: row)
      }
    }
    var fields = self.fields
    fields[field] = Field(
      name: old.name, label: old.label, origin: old.origin, column: column,
      faulty: marked.isEmpty ? nil : marked, unread: unread.isEmpty ? nil : unread, quantity: nil,
      constraints: old.constraints)
    fields[field].about = old.about
    var origin = self.origin
    let name = target.table.declaredName(of: target.field)
    let resource = target.table.origin?.resource.name ?? target.table.name
    if old.origin == .gathered {
      let old = (field: old.name, gathered: origin?.resource.clio.gather ?? [])
      origin?.resource.clio.gather = old.gathered.map { gathered in
        guard gathered.name == old.field else { return gathered }
        return Descriptor.GatheredField(
          name: gathered.name, fields: gathered.fields, resource: resource, field: name)
      }
    } else {
      origin?.resource.add(
        TableSchema.ForeignKey(
          fields: [declaredName(of: field)], resource: resource, targetFields: [name]))
    }
    return with(fields: fields, origin: origin)
  }

  /// The table with a field of the values of several, behind those of the file.
  func gathering(_ columns: [Int], _ field: Field) -> Table {
    var origin = self.origin
    origin?.resource.clio.gather.append(
      Descriptor.GatheredField(name: field.name, fields: columns.map(declaredName)))
    return with(fields: fields + [field], origin: origin)
  }

  /// The name by which a descriptor calls a field.
  private func declaredName(of field: Int) -> String {
    guard let declared = origin?.resource.schema?.fields, field < declared.count else {
      return fields[field].name
    }
    return declared[field].name
  }
}

extension Descriptor.Resource {
  /// Declares that a field leads to another table.
  fileprivate mutating func add(_ key: TableSchema.ForeignKey) {
    guard let old = schema else { return }
    schema = TableSchema(
      fields: old.fields, missingValues: old.missingValues, primaryKey: old.primaryKey,
      foreignKeys: old.foreignKeys + [key], match: old.match)
  }
}
