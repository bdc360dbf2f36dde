import Text

/// The fields of a schema that may hold anything (`any`, or no type at all): their kind is found out
/// from the file, as that of a column without a declaration is.
struct OpenFields {
  /// The names of the columns of the file.
  let headings: [String]
  /// What marks a missing value in each column.
  let missing: [MissingValues]
  private let schema: TableSchema
  /// The column of each field whose kind is to be found out.
  private let columns: [Int: Int]

  /// - Parameter headings: those of the file; nil where columns are in the order of the fields.
  /// - Returns: nil where the schema leaves nothing open.
  init?(_ schema: TableSchema, headings: [String]?) {
    let open = schema.fields.indices.filter { Self.isOpen(schema.fields[$0], in: schema) }
    if open.isEmpty { return nil }
    let names = headings ?? schema.fields.map(\.name)
    var columnOfName: [String: Int] = [:]
    for (column, name) in names.enumerated().reversed() {
      columnOfName[name.trimmed.lowercased()] = column
    }
    var columns: [Int: Int] = [:]
    var missing = names.map { _ in MissingValues(schema.missingValues) }
    for index in open {
      let field = schema.fields[index]
      guard let column = headings == nil ? index : columnOfName[field.name.lowercased()] else {
        continue
      }
      columns[index] = column
      missing[column] = MissingValues(
        (field.missingValues ?? schema.missingValues) + field.clio.missing)
    }
    if columns.isEmpty { return nil }
    self.schema = schema
    self.headings = names
    self.missing = missing
    self.columns = columns
  }

  /// Whether nothing is said of the values of a field. What names rows is a text.
  private static func isOpen(_ field: FieldDescriptor, in schema: TableSchema) -> Bool {
    field.type == "any" && field.separator == nil && field.rdfType == nil && field.format == nil
      && field.categories == nil && field.constraints.enumeration == nil
      && field.constraints.pattern == nil && field.clio.reference == nil
      && !field.clio.refersToAny && !schema.primaryKey.contains(field.name)
      && !schema.foreignKeys.contains { $0.fields.contains(field.name) }
  }

  /// The open field that a column holds.
  func field(ofColumn column: Int) -> Int? { columns.first { $0.value == column }?.key }

  /// The schema with what was found out of the columns.
  func schema(_ found: TableSchema) -> TableSchema {
    let fields = schema.fields.enumerated().map { index, field in
      columns[index].map { field.found(as: found.fields[$0], in: schema) } ?? field
    }
    return TableSchema(
      fields: fields, missingValues: schema.missingValues, primaryKey: schema.primaryKey,
      foreignKeys: schema.foreignKeys, match: schema.match)
  }
}

extension FieldDescriptor {
  /// The field with the kind that its column was found to have.
  fileprivate func found(as found: FieldDescriptor, in schema: TableSchema) -> FieldDescriptor {
    let markers = (found.missingValues ?? []).filter { !$0.isEmpty }
    let declared = missingValues ?? schema.missingValues
    return FieldDescriptor(
      name: name, title: title, type: found.type, format: found.format, rdfType: found.rdfType,
      separator: found.separator,
      missingValues: markers.isEmpty
        ? missingValues : declared + markers.filter { !declared.contains($0) },
      constraints: constraints, decimalChar: decimalChar ?? found.decimalChar,
      groupChar: groupChar ?? found.groupChar, isBareNumber: isBareNumber && found.isBareNumber,
      trueValues: trueValues ?? found.trueValues, falseValues: falseValues ?? found.falseValues,
      clio: clio)
  }
}

/// Records in which cells that mark a missing value are empty.
struct MaskedRecords<Source: RecordSource>: RecordSource {
  private var source: Source
  /// What marks a missing value in each column.
  private let missing: [MissingValues]

  init(_ source: Source, missing: [MissingValues]) {
    self.source = source
    self.missing = missing
  }

  var position: Int { source.position }
  var formFaults: [FormFault] { source.formFaults }

  func kind(ofColumn column: Int) -> ColumnKind? { source.kind(ofColumn: column) }

  mutating func headings(of bytes: Span<UInt8>) throws(HeadingFault) -> [String]? {
    try source.headings(of: bytes)
  }

  mutating func fill(_ batch: inout CellBatch, from bytes: Span<UInt8>) {
    source.fill(&batch, from: bytes)
    for row in 0..<batch.rowCount {
      for column in missing.indices where column < batch.width {
        let cell = batch[row, column]
        if cell.isEmpty { continue }
        let isMissing =
          cell.source == .decoded
          ? missing[column].contains(batch.decoded.span.extracting(cell.start..<cell.end))
          : missing[column].contains(bytes.extracting(cell.start..<cell.end))
        if isMissing { batch.clear(row: row, column: column) }
      }
    }
  }
}
