import JSON

/// A field as a Table Schema declares it.
package struct FieldDescriptor: Equatable, Sendable {
  package let name: String
  package let title: String?
  /// What it holds, in a sentence.
  package let description: String?
  package let type: String
  package let format: String?
  package let rdfType: String?
  /// The sign between the items of a list cell: `separator`, or `delimiter` of the type `list`.
  package let separator: String?
  package let missingValues: [String]?
  package let categories: [String]?
  package let constraints: Constraints
  package let decimalChar: String?
  package let groupChar: String?
  /// Whether a number is alone; otherwise signs around it (`$`, `%`) are dropped.
  package let isBareNumber: Bool
  package let trueValues: [String]?
  package let falseValues: [String]?
  package var clio: FieldExtension

  /// A field; the separator of the type `list` is a comma where none is given.
  package init(
    name: String, title: String? = nil, description: String? = nil, type: String = "string",
    format: String? = nil,
    rdfType: String? = nil, separator: String? = nil, missingValues: [String]? = nil,
    categories: [String]? = nil, constraints: Constraints = Constraints(),
    decimalChar: String? = nil, groupChar: String? = nil, isBareNumber: Bool = true,
    trueValues: [String]? = nil, falseValues: [String]? = nil,
    clio: FieldExtension = FieldExtension()
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.type = type
    self.format = format
    self.rdfType = rdfType
    self.separator = separator ?? (type == "list" ? "," : nil)
    self.missingValues = missingValues
    self.categories = categories
    self.constraints = constraints
    self.decimalChar = decimalChar
    self.groupChar = groupChar
    self.isBareNumber = isBareNumber
    self.trueValues = trueValues
    self.falseValues = falseValues
    self.clio = clio
  }

  /// What the values of a field must be like.
  package struct Constraints: Equatable, Sendable {
    package var isRequired = false
    package var isUnique = false
    package var enumeration: [String]?
    package var pattern: String?
    package var minimum: String?
    package var maximum: String?
    /// How many characters a text has, or items a list.
    package var length = LengthBounds()

    package init(
      isRequired: Bool = false, isUnique: Bool = false, enumeration: [String]? = nil,
      pattern: String? = nil, minimum: String? = nil, maximum: String? = nil
    ) {
      self.isRequired = isRequired
      self.isUnique = isUnique
      self.enumeration = enumeration
      self.pattern = pattern
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// What clio adds to a field, under `clio`.
  package struct FieldExtension: Equatable, Sendable {
    /// The name in queries, where it is not that of the field.
    package var name: String?
    /// Whether the field may name a row of any table (`"reference": "any"`).
    package var refersToAny = false
    /// The field that each item of a list names a row by, in the form of a foreign key's
    /// `reference`: a foreign key of lists is refused by other programs.
    package var reference: TableSchema.Reference?
    /// Whether `under` follows this reference.
    package var isHierarchy = false
    /// Whether the reference leads to the source that states the row.
    package var isSource = false
    package var quantity: QuantityFields?
    /// The signs that are around the numbers, as people write them.
    package var written: WrittenNumbers?
    /// Further texts that stand for no value, which other programs take for texts: they refuse a row
    /// without any value.
    package var missing: [String] = []
    /// What values of a category are called in other languages: the Chinese name first, then the Japanese
    /// one, then any others.
    package var names: [String: [String]] = [:]
    /// What values mean, each in a few words: of a role, what its field holds.
    package var meanings: [String: String] = [:]

    package init(
      name: String? = nil, refersToAny: Bool = false, reference: TableSchema.Reference? = nil,
      isHierarchy: Bool = false, isSource: Bool = false, quantity: QuantityFields? = nil,
      written: WrittenNumbers? = nil, missing: [String] = [], names: [String: [String]] = [:],
      meanings: [String: String] = [:]
    ) {
      self.name = name
      self.refersToAny = refersToAny
      self.reference = refersToAny ? nil : reference
      self.isHierarchy = isHierarchy
      self.isSource = isSource
      self.quantity = quantity
      self.written = written
      self.missing = missing
      self.names = names
      self.meanings = meanings
    }
  }
}

extension FieldDescriptor: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    name = try values.required("name")
    title = try values.optional("title")
    description = try values.optional("description")
    type = try values.optional("type") ?? "any"
    format = try values.optional("format")
    rdfType = try values.optional("rdfType")
    var separator: String? = try values.optional("separator")
    if separator == nil, type == "list" { separator = try values.optional("delimiter") ?? "," }
    self.separator = separator
    missingValues = try values.valueTexts("missingValues")
    categories = try values.valueTexts("categories")
    constraints = try values.optional("constraints") ?? Constraints()
    decimalChar = try values.optional("decimalChar")
    groupChar = try values.optional("groupChar")
    isBareNumber = try values.optional("bareNumber") ?? true
    trueValues = try values.valueTexts("trueValues")
    falseValues = try values.valueTexts("falseValues")
    clio = try values.optional("clio") ?? FieldExtension()
  }
}

extension FieldDescriptor.Constraints: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    isRequired = try values.optional("required") ?? false
    isUnique = try values.optional("unique") ?? false
    enumeration = try values.valueTexts("enum")
    pattern = try values.optional("pattern")
    minimum = try values.valueText("minimum")
    maximum = try values.valueText("maximum")
    length.minimum = try values.optional("minLength")
    length.maximum = try values.optional("maxLength")
  }
}

extension FieldDescriptor.FieldExtension: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    name = try values.optional("name")
    switch values["reference"] {
    case .text("any")?: refersToAny = true
    case .object?: reference = try values.optional("reference")
    default: break
    }
    isHierarchy = try values.optional("hierarchy") ?? false
    isSource = try values.optional("source") ?? false
    quantity = try values.optional("quantity")
    written = try values.optional("written")
    missing = try values.texts("missing")
    names = try values.textsByName("names")
    meanings = try values.textsByName("meanings").compactMapValues(\.first)
  }
}

extension WrittenNumbers: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    self.init(unit: try JSONObject(json).optional("unit"))
  }
}

extension QuantityFields: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    low = try values.optional("low")
    high = try values.optional("high")
    unit = try values.optional("unit")
  }
}
