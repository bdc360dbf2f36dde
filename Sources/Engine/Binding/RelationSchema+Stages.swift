import Chronology
import Corpus

extension RelationSchema {
  /// The schema of rows that a stage made.
  static func derived(_ fields: [SchemaField], noun: String = "rows") -> RelationSchema {
    RelationSchema(
      fields: fields, selected: fields, columnCount: fields.count, table: nil, noun: noun,
      isDerived: true)
  }

  /// The schema of what a grouping makes.
  static func derived(
    _ keys: [GroupingKey], _ aggregates: [Aggregate], of members: RelationSchema?
  ) -> RelationSchema {
    var schema = RelationSchema.derived(
      keys.enumerated().map { $1.schemaField(at: $0) }
        + aggregates.enumerated().map { $1.schemaField(at: keys.count + $0) }, noun: "groups")
    schema.members = members.map(MemberSchema.init)
    return schema
  }

  /// All stored fields in the order of the descriptor, then the general link fields.
  func stored(in corpus: Corpus) -> [SchemaField] {
    guard let table else { return selected ?? fields }
    let all = corpus.tables[table].fields
    // Of several names that mean a column, its own.
    var own = [SchemaField?](repeating: nil, count: all.count)
    for field in fields {
      guard case .field(let index) = field.value, index < all.count, own[index] == nil,
        field.name == all[index].name
      else { continue }
      own[index] = field
    }
    return all.indices.filter { all[$0].origin == .stored || all[$0].origin == .link }
      .compactMap { own[$0] }
  }
}

extension RelationSchema {
  /// What `select *` shows: the fields of the rows and what was computed for them.
  func everything(in corpus: Corpus) -> [SchemaField] {
    table == nil ? selected ?? fields : stored(in: corpus) + computed
  }
}

extension ValueKind {
  /// The kind in the user's words.
  package var words: String {
    switch self {
    case .text: "text"
    case .category: "a category"
    case .integer: "a whole number"
    case .decimal, .quantity: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .datePart(.month): "a month, 1 to 12"
    case .datePart: "a year"
    case .list: "a list of texts"
    case .reference, .link: "a name"
    }
  }

  var isNumber: Bool {
    switch self {
    case .integer, .decimal, .quantity, .datePart: true
    default: false
    }
  }
}
