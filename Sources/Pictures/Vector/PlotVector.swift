import Engine
import Text

/// Amounts above a line of categories as lines or areas; between what an amount is at least and at most it is
/// hatched.
struct PlotVector {
  private let amounts: Chart.Amounts
  private let names: AmountNames
  private let isFilled: Bool
  private static let height = 320.0

  init(_ amounts: Chart.Amounts, _ names: AmountNames, isFilled: Bool) {
    self.amounts = amounts
    self.names = names
    self.isFilled = isFilled
  }

  func draw(on page: inout VectorPage) {
    let all = amounts.amounts.joined().compactMap(\.self)
    let scale = AmountScale(
      from: all.map(\.low).min() ?? 0, to: all.map(\.high).max() ?? 0, hasZero: true, ticks: 7)
    let longest = scale.ticks.map { DisplayWidth.of($0.brief) }.max() ?? 1
    let left = ChartVector.margin + Double(longest) * VectorPage.columnWidth + 10
    let room = page.width - left - ChartVector.margin
    let step = room / Double(max(amounts.categories.count, 1))
    page.text(names.title, x: ChartVector.margin, y: page.height + 12, kind: "quiet")
    page.take(28)
    let bottom = page.height + Self.height
    func x(_ category: Int) -> Double { left + (Double(category) + 0.5) * step }
    func y(_ number: Double) -> Double { bottom - scale.position(of: number) * Self.height }
    for tick in scale.ticks {
      page.rule(left, y(tick), left + room, y(tick))
      page.text(tick.brief, x: left - 6, y: y(tick) + 4, kind: "quiet", anchor: "end")
    }
    for place in names.series.indices {
      page.add(Self.series(place, amounts, x, y, isFilled: isFilled, names))
    }
    // As many names as have room beside each other.
    let widest = names.categories.map { DisplayWidth.of($0) }.max() ?? 1
    let every = max(Int((Double(widest) * VectorPage.columnWidth + 10) / step) + 1, 1)
    for category in names.categories.indices where category.isMultiple(of: every) {
      page.text(
        names.categories[category], x: x(category), y: bottom + 18, kind: "quiet",
        anchor: "middle", width: max(step * Double(every), 24))
    }
    page.take(Self.height + 24)
  }

  private static func series(
    _ place: Int, _ amounts: Chart.Amounts, _ x: (Int) -> Double, _ y: (Double) -> Double,
    isFilled: Bool, _ names: AmountNames
  ) -> String {
    let fill = PictureStyle.series(place)
    var shapes = ""
    // Where an amount is missing the line is broken: nothing says that it went straight on.
    var runs: [[Int]] = []
    for category in amounts.categories.indices where amounts.amounts[category][place] != nil {
      if let last = runs.last?.last, last == category - 1 {
        runs[runs.count - 1].append(category)
      } else {
        runs.append([category])
      }
    }
    func point(_ category: Int, _ number: Double) -> String {
      "\(Markup.number(x(category))),\(Markup.number(y(number)))"
    }
    for run in runs {
      let values = run.compactMap { category in
        amounts.amounts[category][place].map { (category, $0) }
      }
      let low = values.map { point($0.0, $0.1.low) }
      let high = values.map { point($0.0, $0.1.high) }
      if values.contains(where: { $0.1.high > $0.1.low }) {
        shapes += Markup.element(
          "polygon",
          ["class": "possible", "points": (low + high.reversed()).joined(separator: " ")])
      }
      if isFilled, let first = run.first, let last = run.last {
        shapes += Markup.element(
          "polygon",
          [
            "class": fill, "fill-opacity": "0.55",
            "points": ([point(first, 0)] + low + [point(last, 0)]).joined(separator: " "),
          ])
      }
      shapes += Markup.element(
        "polyline", ["class": PictureStyle.outline(place), "points": low.joined(separator: " ")])
      for (category, amount) in values {
        shapes += Markup.element(
          "circle",
          [
            "class": fill, "cx": Markup.number(x(category)),
            "cy": Markup.number(y(amount.low)), "r": "3",
          ],
          Markup.element(
            "title", [:],
            Markup.escaped("\(names.categories[category]), \(names.series[place]): \(amount.text)"))
        )
      }
    }
    return Markup.element("g", ["class": "plot"], shapes)
  }
}
