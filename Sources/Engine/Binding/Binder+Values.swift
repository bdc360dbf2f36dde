import Chronology
import Corpus
import Plan
import Query
import Text

// Categories and names.
extension Binder {
  mutating func category(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    guard let dictionary = dictionary(of: field) else { return .constant(false) }
    var names: Set<String> = []
    for operand in operands {
      guard
        let match = match(
          field, comparison, operand, separatorsAsBlanks: true,
          hint: "a category takes =, !=, 'in', 'contains', 'like' and ~")
      else { return nil }
      let found = dictionary.names.filter(match.accepts)
      if found.isEmpty && match.mustExist {
        unknown(
          operand, field, NearestNames.nearest(to: operand.text, among: dictionary.names),
          others: dictionary.names)
        return nil
      }
      resolutions.append(.category(operand.text, found))
      if match.mustExist {
        let key = Folding.key(NameMatch.blanked(operand.text))
        tell(
          operand.text, field: field.name,
          found: found.filter { Folding.key(NameMatch.blanked($0)) != key })
      }
      names.formUnion(found)
    }
    return .category(field: field.value.field, names: names.sorted())
  }

  /// The values of a category that equal a text, folded.
  func categoryNames(of field: SchemaField, like text: String) -> [String]? {
    guard let dictionary = dictionary(of: field) else { return nil }
    let match = NameMatch(.equal, text, separatorsAsBlanks: true)
    return dictionary.names.filter { match?.accepts($0) ?? false }
  }

  private func dictionary(of field: SchemaField) -> NameDictionary? {
    guard let origin = field.origin,
      case .category(let column) = corpus.tables[origin.table].fields[origin.field].column
    else { return nil }
    return column.dictionary
  }

  mutating func entity(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    // A reference to any table is resolved in every table that has ids.
    let tables = field.kind.entityTable.map { [$0] } ?? Array(corpus.tables.indices)
    var references: Set<RowReference> = []
    for operand in operands {
      guard
        let match = match(
          field, comparison, operand, hint: "a name takes =, !=, 'in', 'contains', 'like' and ~")
      else { return nil }
      let found =
        match.mustExist
        ? entities(named: operand.text, in: tables, field: field.name)
        : rows(of: tables) { names in
          names.names.filter { match.accepts($0.text) }.map(\.row)
        }
      if found.isEmpty && match.mustExist {
        let nearest = tables.flatMap { catalog.names(of: $0).nearest(to: operand.text, limit: 3) }
        unknown(operand, field, Array(nearest.prefix(3)), others: [])
        return nil
      }
      if found.count > 1 && match.mustExist {
        let ids = found.compactMap { corpus.tables[$0.table].id(of: $0.row) }
        report(.ambiguousName(operand.text, ids: ids), operand.range)
      }
      resolutions.append(.entities(operand.text, found))
      references.formUnion(found)
    }
    return .entity(
      field: field.value.field, catalog.names(of: references).sorted(), under: false)
  }

  /// The rows that a name means: those that bear it as it is written, else those that do but for the
  /// marks on its letters, which is told.
  private mutating func entities(
    named name: String, in tables: [Int], field: String
  ) -> [RowReference] {
    let exact = rows(of: tables) { $0.rows(spelt: name) }
    if !exact.isEmpty { return exact }
    let found = rows(of: tables) { $0.rows(resembling: name) }
    let spellings = found.compactMap { catalog.names(of: $0.table).spelling(of: name, row: $0.row) }
    tell(name, field: nil, found: spellings)
    return found
  }

  private func rows(of tables: [Int], _ find: (NameIndex) -> [Int]) -> [RowReference] {
    tables.flatMap { table in
      Set(find(catalog.names(of: table))).sorted().map { RowReference(table: table, row: $0) }
    }
  }

  /// Notes for the answer that a name was found with other marks on its letters.
  private mutating func tell(_ name: String, field: String?, found: [String]) {
    guard !found.isEmpty else { return }
    let note = PlanNote.otherMarks(
      name, field: field.map(Parsing.fieldName), found: found.withoutRepetition)
    if !notes.contains(note) { notes.append(note) }
  }

  /// The fault of a value that a field does not have, with the collection that lists its values.
  private func unknownValue(
    _ text: String, _ field: SchemaField, nearest: [String]
  ) -> Diagnostic.Kind {
    guard let origin = field.origin, !corpus.tables[origin.table].isLink else {
      return .unknownValue(text, field: field.name, nearest: nearest)
    }
    let table = corpus.tables[origin.table]
    return .unknownValue(
      text, field: table.fields[origin.field].name, nearest: nearest, collection: table.name)
  }

  private mutating func unknown(
    _ operand: Operand, _ field: SchemaField, _ nearest: [String], others: [String]
  ) {
    if let forgotten = Diagnostic.forgottenPipe(in: operand.range, of: source) {
      diagnostics.append(forgotten)
      return
    }
    let few = nearest.isEmpty && others.count <= 12 ? others : nearest
    report(
      unknownValue(operand.text, field, nearest: few), operand.range,
      // A suggestion may carry the name in another script behind it: "Japan (日本)".
      fix: nearest.first.map { $0.prefix { $0 != "(" }.trimmed })
  }
}

// Text.
extension Binder {
  mutating func text(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand],
    _ schema: RelationSchema
  ) -> Condition? {
    let forms = forms(of: field, schema)
    var tests: [Condition] = []
    for operand in operands {
      let bare = Folding.bare(operand.text)
      let test: TextTest
      switch comparison {
      case .equal, .isIn: test = .equals(bare, written: operand.text)
      case .contains: test = .contains(bare)
      case .startsWith: test = .startsWith(bare)
      case .endsWith: test = .endsWith(bare)
      case .like, .matches:
        guard let pattern = pattern(field, comparison, operand) else { return nil }
        test = pattern
      default: test = .compares(comparison, Folding.loose(operand.text))
      }
      tests.append(.text(fields: forms, test))
    }
    return tests.count == 1 ? tests[0] : .or(tests)
  }

  /// The fields that a condition on a name looks at: all its languages, and `also`.
  func forms(of field: SchemaField, _ schema: RelationSchema) -> [Int] {
    guard ["name", "title", "statement"].contains(field.name.lowercased()), let table = schema.table
    else { return [field.value.field] }
    let fields = corpus.tables[table].fields
    let prefix = field.name.lowercased() + "_"
    return [field.value.field]
      + fields.indices.filter { index in
        let name = fields[index].name.lowercased()
        guard fields[index].origin == .stored else { return false }
        return name == "also" && field.name.lowercased() != "statement"
          || name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 2
      }
  }
}
