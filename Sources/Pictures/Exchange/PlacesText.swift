import Chronology
package import Engine
import JSON
import Rendering

/// Rows with coordinates as GeoJSON (RFC 7946). What a date leaves open is in `when`, as the Linked Places format has
/// it: the earliest and the latest day of a start and an end.
package enum PlacesText {
  package static func text(_ places: PlacedRows) -> String {
    let object: JSONObject = [
      "type": "FeatureCollection".json,
      "features": .array(places.rows.map { .object(feature($0)) }),
    ]
    return JSONValue.object(object).indentedText + "\n"
  }

  private static func feature(_ row: PlacedRow) -> JSONObject {
    var properties = JSONObject()
    for (name, value) in row.properties { properties.append(value.json, named: name) }
    let coordinates: [JSONValue] = [
      .number(row.longitude.description), .number(row.latitude.description),
    ]
    var feature: JSONObject = [
      "type": "Feature".json,
      "geometry": .object(["type": "Point".json, "coordinates": .array(coordinates)]),
      "properties": .object(properties),
    ]
    if let extent = row.extent { feature.append(.object(when(extent, row.date)), named: "when") }
    return feature
  }

  private static func when(_ extent: EDTFDate.Extent, _ date: String?) -> JSONObject {
    let start: DaySet
    let end: DaySet
    switch extent {
    case .moment(let days): (start, end) = (days, days)
    case .span(let first, let last): (start, end) = (first, last)
    }
    return [
      "timespans": .array([.object(["start": .object(bounds(start)), "end": .object(bounds(end))])]
      ),
      "label": date?.json ?? .null,
    ]
  }

  private static func bounds(_ days: DaySet) -> JSONObject {
    var bounds = JSONObject()
    if let first = days.first, first > .distantPast {
      bounds.append(first.text.json, named: "earliest")
    }
    if let last = days.last, last < .distantFuture {
      bounds.append(last.text.json, named: "latest")
    }
    return bounds
  }
}
