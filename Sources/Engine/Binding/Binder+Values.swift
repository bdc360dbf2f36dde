import Chronology
import Plan
import Query
import Text

// Categories and names.
extension Binder {
  mutating func category(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    guard let known = values(of: field) else { return .constant(false) }
    var names: Set<String> = []
    for operand in operands {
      guard
        let match = match(
          field, comparison, operand, separatorsAsBlanks: true,
          hint: "a category takes =, !=, 'in', 'contains', 'like' and ~")
      else { return nil }
      let found = known.filter(match.accepts)
      if found.isEmpty && match.mustExist {
        unknown(
          operand, field, NearestNames.nearest(to: operand.text, among: known), others: known)
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
    let match = NameMatch(equal: text, separatorsAsBlanks: true)
    return values(of: field)?.filter { match?.accepts($0) ?? false }
  }

  private func values(of field: SchemaField) -> [String]? { field.origin.flatMap(corpus.values) }

  mutating func entity(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    // A reference to any table is resolved in every table that has ids.
    let tables = field.kind.entityTable.map { [$0] } ?? Array(0..<corpus.collectionCount)
    var rows: Set<RowName> = []
    for operand in operands {
      guard
        let match = match(
          field, comparison, operand, hint: "a name takes =, !=, 'in', 'contains', 'like' and ~")
      else { return nil }
      let found =
        match.mustExist
        ? entities(named: operand.text, in: tables, field: field.name)
        : tables.flatMap { corpus.rows(in: $0, matching: match) }
      if found.isEmpty && match.mustExist {
        let nearest = tables.flatMap { corpus.names(near: operand.text, in: $0) }
        unknown(operand, field, Array(nearest.prefix(3)), others: [])
        return nil
      }
      if found.count > 1 && match.mustExist {
        let ids = found.compactMap { corpus.collection($0.table).hasIDs ? $0.name : nil }
        report(.ambiguousName(operand.text, ids: ids), operand.range)
      }
      resolutions.append(.entities(operand.text, found))
      rows.formUnion(found)
    }
    return .entity(field: field.value.field, rows.sorted(), under: false)
  }

  /// The rows that a name means: those that bear it as it is written, else those that do but for the
  /// marks on its letters, which is told.
  private mutating func entities(
    named name: String, in tables: [Int], field: String
  ) -> [RowName] {
    let exact = tables.flatMap { corpus.rows(named: name, in: $0) }
    if !exact.isEmpty { return exact }
    let found = tables.flatMap { corpus.rows(resembling: name, in: $0) }
    tell(name, field: nil, found: found.map(\.spelling))
    return found.map(\.row)
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
    guard let origin = field.origin, case let collection = corpus.collection(origin.table),
      collection.role != .link
    else { return .unknownValue(text, field: field.name, nearest: nearest) }
    return .unknownValue(
      text, field: collection.fields[origin.field].name, nearest: nearest,
      collection: collection.name)
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
      guard let test = test(field, comparison, operand) else { return nil }
      tests.append(.text(fields: forms, test))
    }
    return tests.count == 1 ? tests[0] : .or(tests)
  }

  /// The fields that a condition on a name looks at: all its languages, and `also`.
  func forms(of field: SchemaField, _ schema: RelationSchema) -> [Int] {
    guard ["name", "title", "statement"].contains(field.name.lowercased()), let table = schema.table
    else { return [field.value.field] }
    let fields = corpus.collection(table).fields
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
