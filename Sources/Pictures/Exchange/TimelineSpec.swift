import Chronology
import Engine
import JSON

/// A timeline in the terms of Vega-Lite: a layer for each kind of mark.
struct TimelineSpec {
  private let timeline: Timeline

  init(_ timeline: Timeline) { self.timeline = timeline }

  var members: JSONObject {
    [
      "width": 700.json, "height": .object(["step": 20.json]),
      "data": .object(["values": .array(values)]),
      "layer": .array([
        layer("lasting", mark: ["type": "bar".json, "height": 8.json, "opacity": .number("0.3")]),
        layer(
          "lasting", mark: ["type": "bar".json, "height": 8.json], from: "certainFrom",
          to: "certainTo", condition: "datum.certainFrom"),
        layer("oneDay", mark: ["type": "rule".json, "strokeWidth": .number("1.5")]),
        end("oneDay", "from"), end("oneDay", "to"),
        point,
      ]),
    ]
  }

  private var values: [JSONValue] {
    var values: [JSONValue] = []
    for group in timeline.groups {
      for row in group.rows {
        guard let mark = row.mark else { continue }
        values += Self.stretches(of: mark).map { days in
          .object(value(row, group, mark, days))
        }
      }
    }
    return values
  }

  /// The stretches of which one has the day; of other marks their days.
  private static func stretches(of mark: TimeMark) -> [ClosedRange<Day>] {
    if case .oneDay(let stretches) = mark.shape { stretches } else { [mark.days] }
  }

  private func value(
    _ row: Timeline.Row, _ group: Timeline.Group, _ mark: TimeMark, _ days: ClosedRange<Day>
  ) -> JSONObject {
    var value: JSONObject = [
      "row": "\(row.key.number + 1)".json, "label": row.name.json,
      "group": group.label?.json ?? .null, "date": row.date?.json ?? .null,
      "kind": mark.kind.json, "from": days.lowerBound.scriptText.json,
      // A day lasts until the next one begins.
      "to": days.upperBound.next.scriptText.json,
    ]
    if case .lasting(let certain?, _) = mark.shape {
      value.append(certain.lowerBound.scriptText.json, named: "certainFrom")
      value.append(certain.upperBound.next.scriptText.json, named: "certainTo")
    }
    value.append(mark.isOpenBefore.json, named: "openBefore")
    value.append(mark.isOpenAfter.json, named: "openAfter")
    value.append(mark.isApproximate.json, named: "approximate")
    value.append(mark.isDoubtful.json, named: "doubtful")
    value.append(row.isCertain.json, named: "certain")
    return value
  }

  private var names: JSONObject {
    Encoding.field("label", "nominal", title: timeline.noun, sort: .null)
  }

  private func encoding(_ x: JSONObject, to end: String? = nil) -> JSONObject {
    var encoding: JSONObject = ["y": .object(names), "x": .object(x)]
    if let end { encoding.append(.object(["field": end.json]), named: "x2") }
    if let group = timeline.groupedBy {
      encoding.append(.object(Encoding.field("group", "nominal", title: group)), named: "color")
    }
    encoding.append(
      .array(["label", "date", "group"].map { .object(Encoding.field($0, "nominal")) }),
      named: "tooltip")
    return encoding
  }

  private func layer(
    _ kind: String, mark: JSONObject, from: String = "from", to: String = "to",
    condition: String? = nil
  ) -> JSONValue {
    .object([
      "transform": Encoding.filter(
        "datum.kind === '\(kind)'" + (condition.map { " && \($0)" } ?? "")),
      "mark": .object(mark),
      "encoding": .object(encoding(Encoding.time(from, title: timeline.field), to: to)),
    ])
  }

  /// The stroke at an end of a bracket.
  private func end(_ kind: String, _ field: String) -> JSONValue {
    .object([
      "transform": Encoding.filter("datum.kind === '\(kind)'"),
      "mark": .object(["type": "tick".json, "thickness": .number("1.5")]),
      "encoding": .object(encoding(Encoding.time(field, title: timeline.field))),
    ])
  }

  private var point: JSONValue {
    .object([
      "transform": Encoding.filter("datum.kind === 'day'"),
      "mark": .object(["type": "point".json, "filled": true.json]),
      "encoding": .object(encoding(Encoding.time("from", title: timeline.field))),
    ])
  }
}

extension TimeMark {
  /// The name of its shape, for programs.
  var kind: String {
    switch shape {
    case .day: "day"
    case .oneDay: "oneDay"
    case .lasting: "lasting"
    }
  }
}
