import JSON

extension FieldDescriptor: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(name, named: "name")
    object.append(title, named: "title")
    object.append(description, named: "description")
    object.append(type, named: "type")
    object.append(format, named: "format")
    object.append(rdfType, named: "rdfType")
    object.append(separator, named: type == "list" ? "delimiter" : "separator")
    object.append(missingValues, named: "missingValues")
    object.append(categories?.map(value), named: "categories")
    object.append(decimalChar, named: "decimalChar")
    object.append(groupChar, named: "groupChar")
    if !isBareNumber { object.append(false, named: "bareNumber") }
    object.append(trueValues, named: "trueValues")
    object.append(falseValues, named: "falseValues")
    object.append(unlessEmpty: constraintProperties, named: "constraints")
    object.append(unlessEmpty: clio.properties, named: "clio")
    return .object(object)
  }

  private var constraintProperties: JSONObject {
    var object = JSONObject()
    if constraints.isRequired { object.append(true, named: "required") }
    if constraints.isUnique { object.append(true, named: "unique") }
    object.append(constraints.enumeration?.map(value), named: "enum")
    object.append(constraints.pattern, named: "pattern")
    object.append(constraints.minimum.map(value), named: "minimum")
    object.append(constraints.maximum.map(value), named: "maximum")
    object.append(constraints.length.minimum, named: "minLength")
    object.append(constraints.length.maximum, named: "maxLength")
    return object
  }

  /// A value of the field, written as a number or truth value where the type has these.
  private func value(_ text: String) -> JSONValue {
    let read = try? JSONValue(parsing: text)
    switch (type, read) {
    case ("integer", .number(text)), ("number", .number(text)): return .number(text)
    case ("boolean", .truth(let truth)) where text == (truth ? "true" : "false"):
      return .truth(truth)
    default: return .text(text)
    }
  }
}

extension FieldDescriptor.FieldExtension {
  fileprivate var properties: JSONObject {
    var object = JSONObject()
    object.append(name, named: "name")
    if refersToAny { object.append("any", named: "reference") }
    object.append(reference, named: "reference")
    if isHierarchy { object.append(true, named: "hierarchy") }
    if isSource { object.append(true, named: "source") }
    object.append(quantity, named: "quantity")
    object.append(written, named: "written")
    if !missing.isEmpty { object.append(missing, named: "missing") }
    var names = JSONObject()
    for (value, others) in self.names.sorted(by: { $0.key < $1.key }) {
      names.append(others, named: value)
    }
    object.append(unlessEmpty: names, named: "names")
    var meanings = JSONObject()
    for (value, meaning) in self.meanings.sorted(by: { $0.key < $1.key }) {
      meanings.append(meaning, named: value)
    }
    object.append(unlessEmpty: meanings, named: "meanings")
    return object
  }
}

extension WrittenNumbers: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(unit, named: "unit")
    return .object(object)
  }
}

extension QuantityFields: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(low, named: "low")
    object.append(high, named: "high")
    object.append(unit, named: "unit")
    return .object(object)
  }
}

extension JSONValue: JSONWritable {
  var json: JSONValue { self }
}
