import Engine
import Text

/// A mark for each row between two axes: a point, with lines through all that its values may be.
struct PointsVector {
  private let points: Chart.Points
  private static let height = 420.0

  init(_ points: Chart.Points) { self.points = points }

  func draw(on page: inout VectorPage) {
    let all = points.points
    page.text(
      "\(points.y.name) / \(points.x.name)", x: ChartVector.margin, y: page.height + 12,
      kind: "quiet")
    page.take(28)
    guard let left = all.map(\.x.low).min(), let right = all.map(\.x.high).max(),
      let low = all.map(\.y.low).min(), let high = all.map(\.y.high).max()
    else { return }
    let across = AmountScale(from: left, to: right, hasZero: false, ticks: 8)
    let up = AmountScale(from: low, to: high, hasZero: false, ticks: 7)
    let longest = up.ticks.map { DisplayWidth.of(points.y.text($0)) }.max() ?? 1
    let start = ChartVector.margin + Double(longest) * VectorPage.columnWidth + 10
    let room = page.width - start - ChartVector.margin - 40
    let bottom = page.height + Self.height
    func x(_ number: Double) -> Double { start + across.position(of: number) * room }
    func y(_ number: Double) -> Double { bottom - up.position(of: number) * Self.height }
    for tick in up.ticks {
      page.rule(start, y(tick), start + room, y(tick))
      page.text(points.y.text(tick), x: start - 6, y: y(tick) + 4, kind: "quiet", anchor: "end")
    }
    for tick in across.ticks {
      page.rule(x(tick), bottom - Self.height, x(tick), bottom)
      page.text(
        points.x.text(tick), x: x(tick), y: bottom + 18, kind: "quiet", anchor: "middle")
    }
    for point in all {
      page.add(Self.element(point, x, y, "\(points.x.text(point.x)), \(points.y.text(point.y))"))
    }
    page.take(Self.height + 24)
  }

  private static func element(
    _ point: Chart.Point, _ x: (Double) -> Double, _ y: (Double) -> Double, _ values: String
  ) -> String {
    let middle = (x((point.x.low + point.x.high) / 2), y((point.y.low + point.y.high) / 2))
    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
      Markup.element(
        "line",
        [
          "class": "one-day", "x1": Markup.number(x1), "y1": Markup.number(y1),
          "x2": Markup.number(x2), "y2": Markup.number(y2),
        ])
    }
    var shapes = Markup.element("title", [:], Markup.escaped("\(point.label): \(values)"))
    if point.x.low < point.x.high {
      shapes += line(x(point.x.low), middle.1, x(point.x.high), middle.1)
    }
    if point.y.low < point.y.high {
      shapes += line(middle.0, y(point.y.low), middle.0, y(point.y.high))
    }
    shapes += Markup.element(
      "circle",
      ["class": "day", "cx": Markup.number(middle.0), "cy": Markup.number(middle.1), "r": "3.5"])
    return Markup.element("g", ["class": "point"], shapes)
  }
}
