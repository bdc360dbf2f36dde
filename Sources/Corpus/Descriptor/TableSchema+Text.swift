import JSON

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
    var object = JSONObject()
    object.append(fields, named: "fields")
    object.append(
      TableSchema.Reference(resource: resource, fields: targetFields), named: "reference")
    return .object(object)
  }
}

extension TableSchema.Reference: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    // Version 1 writes "" for the same table and version 2 nothing; all programs read the former.
    object.append(resource ?? "", named: "resource")
    object.append(fields, named: "fields")
    return .object(object)
  }
}
