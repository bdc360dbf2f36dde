import JSON

extension Descriptor {
  /// The text of a `datapackage.json`, Data Package v2 as clio and other programs read it: only what
  /// is set, always in the same order.
  ///
  /// What clio does not follow is not kept: rows inside the descriptor, and `notFollowed`.
  package var jsonText: String { json.indentedText }
}

extension Descriptor: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append("https://datapackage.org/profiles/2.0/datapackage.json", named: "$schema")
    object.append(name, named: "name")
    object.append(title, named: "title")
    var clio = JSONObject()
    if isExport { clio.append(true, named: "export") }
    object.append(unlessEmpty: clio, named: "clio")
    object.append(resources, named: "resources")
    return .object(object)
  }
}

extension Descriptor.Resource: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(name, named: "name")
    if isDeclaredTable { object.append("table", named: "type") }
    object.append(title, named: "title")
    object.append(oneOrMany: paths, named: "path")
    object.append(encoding, named: "encoding")
    object.append(dialect, named: "dialect")
    object.append(unlessEmpty: clio.properties, named: "clio")
    object.append(schema, named: "schema")
    return .object(object)
  }
}

extension Descriptor.ResourceExtension {
  fileprivate var properties: JSONObject {
    var object = JSONObject()
    if !display.isEmpty { object.append(display, named: "display") }
    if !passive.isEmpty { object.append(passive, named: "passive") }
    if !many.isEmpty { object.append(many, named: "many") }
    if !gather.isEmpty { object.append(gather, named: "gather") }
    if !dates.isEmpty { object.append(dates, named: "dates") }
    object.append(period, named: "period")
    object.append(order, named: "order")
    return object
  }
}

extension Descriptor.GatheredField: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(name, named: "name")
    object.append(fields, named: "fields")
    object.append(resource, named: "resource")
    object.append(field, named: "field")
    return .object(object)
  }
}

extension Descriptor.ComposedDate: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(name, named: "name")
    switch parts {
    case .numbers(let year, let month, let day):
      object.append(year, named: "year")
      object.append(month, named: "month")
      object.append(day, named: "day")
    case .bounds(let start, let end):
      object.append(start, named: "start")
      object.append(end, named: "end")
    }
    return .object(object)
  }
}
