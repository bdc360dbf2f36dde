import Messages

/// How the cells of a column are read: the declaration of a field, made ready for a loop over rows.
struct FieldRule {
  /// The name in queries, unique in its table.
  var name: String
  /// The name by which descriptors call it.
  let declared: String
  var label: String
  var kind: Kind
  var missing = MissingValues()
  var isRequired = false
  var isUnique = false
  /// The values allowed, in the order of the descriptor.
  var enumeration: [String]?
  /// What the values of a category are called in other languages.
  var otherNames: [String: [String]] = [:]
  var pattern: Pattern?
  var minimum: String?
  var maximum: String?
  var length = LengthBounds()
  var numbers = NumberFormat()
  var trueValues = ["true", "True", "TRUE", "1"]
  var falseValues = ["false", "False", "FALSE", "0"]
  var dates = DateForm.edtf
  var separator: [UInt8] = []
  /// What a reference leads to.
  var reference: ReferenceRule?
  var isHierarchy = false
  var isSource = false
  var quantity: QuantityFields?
  /// The constraints as they are declared, without those of texts that are dates in another form.
  var constraints = FieldDescriptor.Constraints()

  enum Kind {
    case text, category, integer, decimal, boolean, date, list, reference

    /// Whether spaces around a value mean nothing.
    var isTrimmed: Bool {
      switch self {
      case .integer, .decimal, .boolean, .date: true
      case .text, .category, .list, .reference: false
      }
    }
  }
}

/// The table and field that a reference names.
enum ReferenceRule: Equatable {
  /// The key, or another field, of a table; a nil table is the one that refers.
  case field(String, table: String?)
  /// An id of any table.
  case any
}

extension FieldRule {
  /// A rule for a column that nothing declares.
  init(name: String, label: String, kind: Kind) {
    self.name = name
    declared = label
    self.label = label
    self.kind = kind
  }

  /// Whether a descriptor means this field by a name.
  func isCalled(_ name: some StringProtocol) -> Bool { declared == name || self.name == name }

  /// Makes a declaration ready; what cannot be followed is left out, and the reason returned.
  ///
  /// - Parameter patterns: compiled once for all fields of a corpus that share one.
  static func made(
    _ field: FieldDescriptor, in schema: TableSchema, patterns: inout PatternCache
  ) -> (rule: FieldRule, reason: Message?) {
    var rule = FieldRule(field, in: schema)
    do throws(Message) {
      rule.dates = try DateForm(type: field.type, format: field.format)
      if rule.dates != .edtf {
        rule.constraints.pattern = nil
        rule.constraints.length = LengthBounds()
      }
      guard let text = field.constraints.pattern else { return (rule, nil) }
      rule.pattern = try patterns.pattern(text)
      return (rule, nil)
    } catch {
      return (rule, error)
    }
  }

  private init(_ field: FieldDescriptor, in schema: TableSchema) {
    name = field.clio.name ?? field.name
    declared = field.name
    label = field.title ?? field.name
    kind = Self.kind(of: field)
    missing = MissingValues((field.missingValues ?? schema.missingValues) + field.clio.missing)
    isRequired = field.constraints.isRequired || schema.primaryKey.contains(field.name)
    isUnique = field.constraints.isUnique
    enumeration = field.constraints.enumeration ?? field.categories
    otherNames = field.clio.names
    minimum = field.constraints.minimum
    maximum = field.constraints.maximum
    length = field.constraints.length
    numbers = NumberFormat(field)
    trueValues = field.trueValues ?? trueValues
    falseValues = field.falseValues ?? falseValues
    constraints = field.constraints
    if let separator = field.separator { self.separator = Array(separator.utf8) }
    isHierarchy = field.clio.isHierarchy
    isSource = field.clio.isSource
    quantity = field.clio.quantity
    if field.clio.refersToAny {
      reference = .any
    } else if let declared = field.clio.reference, let target = declared.fields.first {
      reference = .field(target, table: declared.resource)
    } else if let key = schema.foreignKeys.first(where: { $0.fields == [field.name] }),
      let target = key.targetFields.first
    {
      reference = .field(target, table: key.resource)
    }
    if reference != nil, kind != .list { kind = .reference }
  }

  /// The types of Table Schema, of both versions. Those that clio has no kind for are texts.
  static let types: Set<String> = [
    "any", "array", "boolean", "date", "datetime", "duration", "geojson", "geopoint", "integer",
    "list", "number", "object", "string", "time", "year", "yearmonth",
  ]

  private static func kind(of field: FieldDescriptor) -> Kind {
    if field.separator?.isEmpty == false || field.type == "array" { return .list }
    if field.rdfType == DateForm.edtfType { return .date }
    switch field.type {
    case "integer": return .integer
    case "number": return .decimal
    case "boolean": return .boolean
    case "date", "datetime", "year", "yearmonth": return .date
    case "string", "any":
      return field.constraints.enumeration == nil && field.categories == nil ? .text : .category
    default: return .text
    }
  }
}

extension NumberFormat {
  init(_ field: FieldDescriptor) {
    if let sign = field.decimalChar?.utf8.first { decimalSign = sign }
    groupSign = field.groupChar?.utf8.first
    isBare = field.isBareNumber
    written = field.clio.written
  }
}
