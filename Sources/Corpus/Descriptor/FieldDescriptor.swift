/// A field as a Table Schema declares it.
package struct FieldDescriptor: Sendable {
  package let name: String
  package let title: String?
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
  /// Whether a number stands alone; otherwise signs around it (`$`, `%`) are dropped.
  package let isBareNumber: Bool
  package let trueValues: [String]?
  package let falseValues: [String]?
  package let clio: FieldExtension

  /// What the values of a field must be like.
  package struct Constraints: Sendable {
    package var isRequired = false
    package var isUnique = false
    package var enumeration: [String]?
    package var pattern: String?
    package var minimum: String?
    package var maximum: String?
  }

  /// What clio adds to a field, under `clio`.
  package struct FieldExtension: Sendable {
    /// Whether the field may name a row of any table (`"reference": "any"`).
    package var refersToAny = false
    /// Whether `under` follows this reference.
    package var isHierarchy = false
    /// Whether the reference leads to the source that states the row.
    package var isSource = false
    package var quantity: Field.Quantity?
  }
}

extension FieldDescriptor: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    name = try values.required("name")
    title = try values.optional("title")
    type = try values.optional("type") ?? "string"
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
  }
}

extension FieldDescriptor.FieldExtension: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    let reference: String? = try values.optional("reference")
    refersToAny = reference == "any"
    isHierarchy = try values.optional("hierarchy") ?? false
    isSource = try values.optional("source") ?? false
    quantity = try values.optional("quantity")
  }
}

extension Field.Quantity: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    low = try values.optional("low")
    high = try values.optional("high")
    unit = try values.optional("unit")
  }
}
