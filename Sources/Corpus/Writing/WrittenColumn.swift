/// A column of a table on its way into a file: its cells as texts, and the field that describes it.
struct WrittenColumn: Sendable {
  let name: String
  /// What the field is, all but its missing values.
  let field: FieldDescriptor
  /// The foreign key that the field is, where it is one.
  let foreignKey: TableSchema.ForeignKey?
  /// The text of a row; nil where it has no value.
  let text: @Sendable (Int) -> String?
  let missing: RowSet
  /// The rows whose text is empty and yet a value.
  let empty: RowSet
  /// What a cell without a value holds.
  private(set) var marker = ""

  init(
    field: FieldDescriptor, foreignKey: TableSchema.ForeignKey? = nil, missing: RowSet,
    empty: RowSet? = nil, text: @escaping @Sendable (Int) -> String?
  ) {
    name = field.name
    self.field = field
    self.foreignKey = foreignKey
    self.text = text
    self.missing = missing
    self.empty = empty ?? RowSet(capacity: missing.capacity)
    if !self.empty.isEmpty { mark() }
  }
}

extension WrittenColumn {
  /// The text of a cell, the marker where it has no value.
  func cell(_ row: Int) -> String { text(row) ?? marker }

  /// The rows whose cell is empty.
  var blank: RowSet { marker.isEmpty ? empty | missing : empty }

  /// Lets cells without a value hold a word that none of the others holds.
  mutating func mark() {
    var candidates = ["NA", "-", "null", "missing"][...]
    var number = 2
    while true {
      let marker = candidates.popFirst() ?? "missing\(number)"
      if candidates.isEmpty { number += 1 }
      if (0..<missing.capacity).contains(where: { text($0) == marker }) { continue }
      self.marker = marker
      return
    }
  }

  /// The field with what stands for missing values, where that is not the empty cell.
  var descriptor: FieldDescriptor {
    if marker.isEmpty { return field }
    return FieldDescriptor(
      name: field.name, title: field.title, type: field.type, format: field.format,
      rdfType: field.rdfType, separator: field.separator, missingValues: [marker],
      categories: field.categories, constraints: field.constraints, clio: field.clio)
  }
}
