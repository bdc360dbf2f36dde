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
    package var quantity: Field.Quantity?
  }
}

extension FieldDescriptor: Decodable {
  private enum Key: CodingKey {
    case name, title, type, format, rdfType, separator, delimiter, missingValues, categories
    case constraints, decimalChar, groupChar, bareNumber, trueValues, falseValues, clio
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String? { try values.decodeIfPresent(String.self, forKey: key) }
    func texts(_ key: Key) throws -> [String]? {
      try values.decodeIfPresent([ValueText].self, forKey: key)?.map(\.text)
    }
    name = try values.decode(String.self, forKey: .name)
    title = try text(.title)
    let type = try text(.type) ?? "string"
    self.type = type
    format = try text(.format)
    rdfType = try text(.rdfType)
    separator = try text(.separator) ?? (type == "list" ? text(.delimiter) ?? "," : nil)
    missingValues = try texts(.missingValues)
    categories = try texts(.categories)
    constraints =
      try values.decodeIfPresent(Constraints.self, forKey: .constraints) ?? Constraints()
    decimalChar = try text(.decimalChar)
    groupChar = try text(.groupChar)
    isBareNumber = try values.decodeIfPresent(Bool.self, forKey: .bareNumber) ?? true
    trueValues = try texts(.trueValues)
    falseValues = try texts(.falseValues)
    clio = try values.decodeIfPresent(FieldExtension.self, forKey: .clio) ?? FieldExtension()
  }
}

extension FieldDescriptor.Constraints: Decodable {
  private enum Key: String, CodingKey {
    case isRequired = "required"
    case isUnique = "unique"
    case enumeration = "enum"
    case pattern, minimum, maximum
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    isRequired = try values.decodeIfPresent(Bool.self, forKey: .isRequired) ?? false
    isUnique = try values.decodeIfPresent(Bool.self, forKey: .isUnique) ?? false
    enumeration = try values.decodeIfPresent([ValueText].self, forKey: .enumeration)?.map(\.text)
    pattern = try values.decodeIfPresent(String.self, forKey: .pattern)
    minimum = try values.decodeIfPresent(ValueText.self, forKey: .minimum)?.text
    maximum = try values.decodeIfPresent(ValueText.self, forKey: .maximum)?.text
  }
}

extension FieldDescriptor.FieldExtension: Decodable {
  private enum Key: CodingKey { case reference, hierarchy, quantity }
  private enum QuantityKey: CodingKey { case low, high, unit }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    refersToAny = try values.decodeIfPresent(String.self, forKey: .reference) == "any"
    isHierarchy = try values.decodeIfPresent(Bool.self, forKey: .hierarchy) ?? false
    guard values.contains(.quantity) else { return }
    let bounds = try values.nestedContainer(keyedBy: QuantityKey.self, forKey: .quantity)
    quantity = Field.Quantity(
      low: try bounds.decodeIfPresent(String.self, forKey: .low),
      high: try bounds.decodeIfPresent(String.self, forKey: .high),
      unit: try bounds.decodeIfPresent(String.self, forKey: .unit))
  }
}
