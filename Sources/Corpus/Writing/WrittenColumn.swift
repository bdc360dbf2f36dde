/// A column of a table on its way into a file: its cells as texts, and the field that describes it.
struct WrittenColumn: Sendable {
  let name: String
  /// What the field is, all but its missing values.
  let field: FieldDescriptor
  /// The foreign key that the field is, where it is one.
  let foreignKey: TableSchema.ForeignKey?
  /// The text of a row; nil where it has no value.
  private(set) var text: @Sendable (Int) -> String?
  private(set) var missing: RowSet
  /// The rows whose text is empty and yet a value.
  let empty: RowSet
  /// What a cell without a value holds.
  private var marker = ""
  /// What it holds in a row that has no value at all, and these rows.
  private var blank: (marker: String, rows: RowSet)?

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
    if !self.empty.isEmpty { marker = unusedWord() }
  }
}

extension WrittenColumn {
  /// Lets the cells that could not be read hold what is in them.
  mutating func keep(_ unread: UnreadCells) {
    let text = self.text
    self.text = { row in unread[row] ?? text(row) }
    missing = missing.subtracting(unread.set(capacity: missing.capacity))
  }

  /// The text of a cell, the marker where it has no value.
  func cell(_ row: Int) -> String {
    if let text = text(row) { return text }
    if let blank, blank.rows.contains(row) { return blank.marker }
    return marker
  }

  /// Whether other programs take any text in its cells.
  var takesAnyText: Bool {
    field.type == "string" && field.constraints.enumeration == nil && foreignKey == nil
      && field.constraints.pattern == nil
  }

  /// Lets the cells of rows that have no value at all hold a word, which only clio takes for none.
  mutating func mark(blank rows: RowSet) { blank = (unusedWord(besides: marker), rows) }

  /// A word that no cell holds.
  private func unusedWord(besides other: String = "") -> String {
    var number = 1
    var words = ["NA", "-", "null"][...]
    while true {
      let word = words.popFirst() ?? "missing\(number)"
      if words.isEmpty { number += 1 }
      if word != other, !(0..<missing.capacity).contains(where: { text($0) == word }) {
        return word
      }
    }
  }

  /// The field with what stands for missing values, where that is not the empty cell.
  var descriptor: FieldDescriptor {
    if marker.isEmpty, blank == nil { return field }
    var clio = field.clio
    if let blank { clio.missing = [blank.marker] }
    return FieldDescriptor(
      name: field.name, title: field.title, type: field.type, rdfType: field.rdfType,
      separator: field.separator, missingValues: marker.isEmpty ? nil : [marker],
      constraints: field.constraints, clio: clio)
  }
}
