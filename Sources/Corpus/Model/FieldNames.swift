/// The fields of a table by their names, without regard to case.
struct FieldNames: Sendable {
  /// The field of `name` or `title`, then those with the names in further languages.
  private(set) var nameFields: [Table.NameField] = []
  /// The fields by which a row is called in answers: its names, else what it states.
  private(set) var labelFields: [Table.NameField] = []
  private let nameField: (name: String, index: Int)?
  private var indices: [String: Int] = [:]
  private var translations = Translations()

  init(_ fields: [Field], nameField: Int?) {
    self.nameField = nameField.map { (fields[$0].name, $0) }
    indices.reserveCapacity(fields.count)
    for (index, field) in fields.enumerated() { note(field, at: index) }
    findNames()
  }

  func index(of name: String) -> Int? { indices[name] }

  /// Adds a field behind the others.
  mutating func add(_ field: Field, at index: Int) {
    note(field, at: index)
    findNames()
  }

  /// A field, then those with the same in further languages, in the order of the fields.
  func translated(_ name: String, at index: Int) -> [Table.NameField] {
    [Table.NameField(index: index, language: nil)]
      + translations.fields(of: name.lowercased()).filter { $0.index != index }
  }

  private mutating func note(_ field: Field, at index: Int) {
    let name = field.name.lowercased()
    if indices[name] == nil { indices[name] = index }
    if field.origin == .stored { translations.add(name, at: index) }
  }

  private mutating func findNames() {
    nameFields = nameField.map { translated($0.name, at: $0.index) } ?? []
    labelFields =
      nameField == nil
      ? indices["statement"].map { translated("statement", at: $0) } ?? [] : nameFields
  }
}
