import JSON

/// A feature of GeoJSON (RFC 7946) as a row: its properties, and where it is.
enum FeatureRow {
  /// The names that the place of a feature takes.
  private static let placeNames: Set<String> = [
    "geometry_type", "longitude", "latitude", "altitude", "geometry",
  ]

  /// The row of a feature.
  ///
  /// - Parameter hasID: whether any feature of the file has an id of its own, so that a property of
  ///   that name is another.
  static func row(of feature: JSONObject, hasID: Bool) -> JSONObject {
    var row = JSONObject()
    if let id = feature["id"] { row.append(id, named: "id") }
    if case .object(let properties)? = feature["properties"] {
      for property in properties.members {
        let isTaken = placeNames.contains(property.name) || hasID && property.name == "id"
        row.append(
          property.value, named: isTaken ? "properties.\(property.name)" : property.name)
      }
    }
    // Members that the format does not know; a property of that name comes first.
    let known: Set<String> = ["type", "id", "properties", "geometry"]
    for member in feature.members where !known.contains(member.name) {
      if row[member.name] == nil { row.append(member.value, named: member.name) }
    }
    if let geometry = feature["geometry"] { append(geometry, to: &row) }
    return row
  }

  private static func append(_ geometry: JSONValue, to row: inout JSONObject) {
    guard case .object(let place) = geometry else { return }
    row.append(place["type"] ?? .null, named: "geometry_type")
    if place["type"] == .text("Point"), case .array(let numbers)? = place["coordinates"],
      2...3 ~= numbers.count, numbers.allSatisfy(\.isNumber)
    {
      let names = ["longitude", "latitude", "altitude"]
      for (name, number) in zip(names, numbers) { row.append(number, named: name) }
    } else {
      // As a text, for its members are no columns.
      row.append(.text(geometry.compactText), named: "geometry")
    }
  }
}

extension JSONValue {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
