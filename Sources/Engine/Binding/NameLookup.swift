import Chronology
import Plan
import Query
import Text

/// Finds what the names in a query mean in a corpus: fields, the steps of paths, what is spelt as a field.
///
/// It knows the schemas of rows and nothing of the session. A name that means nothing is reported, and so is
/// one that means something else than a reader may think; therefore a look-up takes the report, and gives
/// nil where that has the fault.
struct NameLookup {
  let corpus: any CorpusSchema
  let source: SourceText

  /// The field of rows that a name means.
  func field(
    _ name: Name, _ schema: RelationSchema, _ report: inout BindingReport
  ) -> SchemaField? {
    let headed = schema.fields(headed: name.text)
    if let field = schema.field(named: name.text) {
      // `a b` and `a_b` side by side: the name made for one is the heading of the other.
      let others = headed.filter { $0.origin != field.origin }
      if field.origin == nil || others.isEmpty { return field }
      if field.heading != nil {
        report.add(.severalFields(name.text, apart([field] + others, from: name)), name.range)
        return nil
      }
      // Two columns with one heading: the first has it as its name, and is meant.
      report.add(
        .firstOfHeading(name.text, others: others.map { Parsing.fieldName($0.name) }), name.range)
      return field
    }
    if headed.count > 1 {
      report.add(.severalFields(name.text, apart(headed, from: name)), name.range)
      return nil
    }
    // Why it is not there is reported.
    if report.passesOver(name.text) { return nil }
    let nearest =
      inverse(toCollection: name.text, from: schema) ?? parts(name.text, of: schema)
      ?? nearest(to: name.text, in: schema)
    report.add(
      .unknownField(name.text, collection: schema.noun, nearest: nearest, known: known(in: schema)),
      name.range, fix: nearest.first)
    return nil
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

  /// The text of an expression with few spaces, the name of a column without an alias.
  func compact(_ expression: Expression) -> String { ColumnText.of(expression.range, in: source) }
}

// What is offered in place of a name.
extension NameLookup {
  /// `year(stdate)`, `year(enddate)`: what a part of the date can be where there are several dates.
  private func parts(_ name: String, of schema: RelationSchema) -> [String]? {
    guard let part = DatePart(rawValue: name.lowercased()) else { return nil }
    let dates = schema.fields.filter { $0.kind == .date }.map { "\(part.rawValue)(\($0.name))" }
    return dates.isEmpty ? nil : dates
  }

  /// The fields of rows that are no collection's own, such as groups, which no command lists.
  private func known(in schema: RelationSchema) -> [String] {
    guard corpus.place(ofCollection: schema.noun) == nil, schema.fields.count <= 12 else {
      return []
    }
    return schema.fields.map { Parsing.fieldName($0.name) }
  }

  /// How fields are written that share a name as headings of their columns.
  private func apart(_ fields: [SchemaField], from name: Name) -> [String] {
    fields.map { field in
      let isCalledSo = field.name.lowercased() == name.text.lowercased()
      return Parsing.fieldName(isCalledSo ? field.heading ?? field.name : field.name)
    }
  }

  /// The fields that are called nearly so, as a query writes them: first those whose columns have one
  /// heading, which are numbered.
  private func nearest(to name: String, in schema: RelationSchema) -> [String] {
    let names = schema.fields.map(\.name)
    let made = BareNames.word(name).lowercased()
    let numbered = names.filter {
      $0.lowercased() == made
        || $0.lowercased().hasPrefix(made + "_")
          && $0.dropFirst(made.count + 1).allSatisfy(\.isNumber)
    }
    let found =
      numbered.count > 1 && made != name.lowercased()
      ? numbered : NearestNames.nearest(to: name, among: names)
    return found.map(Parsing.fieldName)
  }

  /// How the rows of another collection that refer to these are reached: `^mechanism_states.mechanism`.
  private func inverse(toCollection name: String, from schema: RelationSchema) -> [String]? {
    guard let target = schema.table, let table = corpus.place(ofCollection: name),
      case let owner = corpus.collection(table), owner.role != .link
    else { return nil }
    let fields = owner.references(to: target)
    return fields.isEmpty ? nil : fields.map { "^\(owner.name).\(owner.fields[$0].name)" }
  }
}
