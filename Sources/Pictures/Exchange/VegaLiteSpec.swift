import Chronology
package import Engine
import JSON
import Query

/// A picture as a specification of Vega-Lite (version 5), which other programs draw.
package enum VegaLiteSpec {
  package static func text(_ picture: DrawnPicture, title: String) -> String {
    var spec: JSONObject = [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json".json, "title": title.json,
    ]
    let own =
      switch picture {
      case .timeline(let timeline): TimelineSpec(timeline).members
      case .chart(let chart): ChartSpec(chart).members
      }
    for member in own.members { spec.append(member.value, named: member.name) }
    return JSONValue.object(spec).indentedText + "\n"
  }
}

extension Day {
  /// The day as scripts read it: years beyond four digits have a sign and six.
  var scriptText: String {
    let (year, _, _) = civil
    guard !(0...9999).contains(year) else {
      let digits = "\(year)"
      return String(repeating: "0", count: max(4 - digits.count, 0)) + text
    }
    let digits = "\(abs(year))"
    let zeros = String(repeating: "0", count: max(6 - digits.count, 0))
    return (year < 0 ? "-" : "+") + zeros + digits + text.suffix(6)
  }
}

/// How a field is encoded on an axis or otherwise.
enum Encoding {
  static func field(
    _ name: String, _ type: String, title: String? = nil, sort: JSONValue? = nil
  ) -> JSONObject {
    var object: JSONObject = ["field": name.json, "type": type.json]
    if let title { object.append(title.json, named: "title") }
    if let sort { object.append(sort, named: "sort") }
    return object
  }

  static func time(_ name: String, title: String) -> JSONObject {
    var object = field(name, "temporal", title: title)
    object.append(.object(["type": "utc".json]), named: "scale")
    return object
  }

  static func filter(_ condition: String) -> JSONValue {
    .array([.object(["filter": condition.json])])
  }
}
