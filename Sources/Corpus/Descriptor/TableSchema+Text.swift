extension TableSchema: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(fields, named: "fields")
    if match != .exact { object.append([match.rawValue], named: "fieldsMatch") }
    if missingValues != [""] { object.append(missingValues, named: "missingValues") }
    if !primaryKey.isEmpty { object.append(primaryKey, named: "primaryKey") }
    if !foreignKeys.isEmpty { object.append(foreignKeys, named: "foreignKeys") }
    return .object(object)
  }
}

extension TableSchema.ForeignKey: JSONWritable {
  var json: JSONValue {
    var reference = JSONObject()
    // Version 1 writes "" for the same table and version 2 nothing; all programs read the former.
    reference.append(resource ?? "", named: "resource")
    reference.append(targetFields, named: "fields")
    var object = JSONObject()
    object.append(fields, named: "fields")
    object.append(.object(reference), named: "reference")
    return .object(object)
  }
}
