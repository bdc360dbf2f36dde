import Chronology
import Engine
import JSON
import Query

/// A chart in the terms of Vega-Lite: what is certain and what is possible are layers.
struct ChartSpec {
  private let chart: Chart

  init(_ chart: Chart) { self.chart = chart }

  var members: JSONObject {
    switch chart.content {
    case .amounts(let amounts): members(amounts)
    case .points(let points): members(points)
    }
  }

  private func members(_ amounts: Chart.Amounts) -> JSONObject {
    var values: [JSONValue] = []
    for (category, row) in zip(amounts.categories, amounts.amounts) {
      for (series, amount) in zip(amounts.seriesLabels, row) {
        guard let amount else { continue }
        values.append(
          .object([
            "x": category.json, "series": series.json, "low": Self.number(amount.low),
            "high": Self.number(amount.high),
          ]))
      }
    }
    var x = Encoding.field("x", "ordinal", title: amounts.x, sort: .null)
    x.append(.object(["labelAngle": 0.json]), named: "axis")
    func encoding(_ y: String, _ y2: String?) -> JSONObject {
      var encoding: JSONObject = [
        "x": .object(x), "y": .object(Encoding.field(y, "quantitative", title: amounts.amount)),
      ]
      if let y2 { encoding.append(.object(["field": y2.json]), named: "y2") }
      if let series = amounts.series {
        encoding.append(
          .object(Encoding.field("series", "nominal", title: series)), named: "color")
        if chart.kind == .bar {
          encoding.append(.object(["field": "series".json]), named: "xOffset")
        }
      }
      return encoding
    }
    let data: JSONValue = .object(["values": .array(values)])
    if chart.kind == .heat {
      return [
        "data": data, "mark": "rect".json,
        "encoding": .object([
          "x": .object(x),
          "y": .object(Encoding.field("series", "nominal", title: amounts.series, sort: .null)),
          "color": .object(Encoding.field("low", "quantitative", title: amounts.amount)),
          "tooltip": .array(
            ["low", "high"].map { .object(Encoding.field($0, "quantitative")) }),
        ]),
      ]
    }
    let certain: JSONValue
    let possible: JSONValue
    switch chart.kind {
    case .line:
      certain = .object(["type": "line".json, "point": true.json])
      possible = .object(["type": "area".json, "opacity": .number("0.25")])
    case .area:
      certain = .object(["type": "area".json, "opacity": .number("0.6")])
      possible = .object(["type": "area".json, "opacity": .number("0.25")])
    case .bar, .heat, .scatter:
      certain = "bar".json
      possible = .object(["type": "bar".json, "opacity": .number("0.35")])
    }
    return [
      "width": 700.json, "data": data,
      "layer": .array([
        .object(["mark": certain, "encoding": .object(encoding("low", nil))]),
        .object([
          "transform": Encoding.filter("datum.high > datum.low"), "mark": possible,
          "encoding": .object(encoding("low", "high")),
        ]),
      ]),
    ]
  }

  private func members(_ points: Chart.Points) -> JSONObject {
    let values = points.points.map { point in
      JSONValue.object([
        "label": point.label.json, "x": Self.place(middle(point.x), points.x),
        "y": Self.place(middle(point.y), points.y), "xLow": Self.place(point.x.low, points.x),
        "xHigh": Self.place(point.x.high, points.x), "yLow": Self.place(point.y.low, points.y),
        "yHigh": Self.place(point.y.high, points.y),
      ])
    }
    func axis(_ name: String, _ axis: Chart.Axis) -> JSONValue {
      guard !axis.isTime else { return .object(Encoding.time(name, title: axis.name)) }
      var field = Encoding.field(name, "quantitative", title: axis.name)
      field.append(.object(["zero": false.json]), named: "scale")
      return .object(field)
    }
    return [
      "width": 600.json, "height": 400.json, "data": .object(["values": .array(values)]),
      "layer": .array([
        .object([
          "mark": "rule".json,
          "encoding": .object([
            "x": axis("xLow", points.x), "x2": .object(["field": "xHigh".json]),
            "y": axis("y", points.y),
          ]),
        ]),
        .object([
          "mark": "rule".json,
          "encoding": .object([
            "x": axis("x", points.x), "y": axis("yLow", points.y),
            "y2": .object(["field": "yHigh".json]),
          ]),
        ]),
        .object([
          "mark": .object(["type": "point".json, "filled": true.json]),
          "encoding": .object([
            "x": axis("x", points.x), "y": axis("y", points.y),
            "tooltip": .object(Encoding.field("label", "nominal")),
          ]),
        ]),
      ]),
    ]
  }

  private func middle(_ amount: Chart.Amount) -> Double { (amount.low + amount.high) / 2 }

  private static func place(_ number: Double, _ axis: Chart.Axis) -> JSONValue {
    axis.isTime ? Day(number: Int(number)).scriptText.json : Self.number(number)
  }

  private static func number(_ number: Double) -> JSONValue { .number(number.brief) }
}
