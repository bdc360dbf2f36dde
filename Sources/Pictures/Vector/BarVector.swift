import Engine
import Text

/// Bars from the left, a row each: filled as far as an amount is certain, hatched as far as it is possible.
struct BarVector {
  private let amounts: Chart.Amounts
  private let names: AmountNames
  private static let height = 18.0

  init(_ amounts: Chart.Amounts, _ names: AmountNames) {
    self.amounts = amounts
    self.names = names
  }

  private struct Bar {
    let label: String
    let amount: Chart.Amount?
    let series: Int?
  }

  func draw(on page: inout VectorPage) {
    let bars = bars
    let all = bars.compactMap(\.amount)
    let longest = bars.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labels = min(Double(longest) * VectorPage.columnWidth + 10, page.width * 0.4)
    let values = Double(all.map { $0.text.count }.max() ?? 1) * VectorPage.columnWidth + 10
    let left = ChartVector.margin + labels
    let room = page.width - left - values - ChartVector.margin
    let scale = AmountScale(
      from: all.map(\.low).min() ?? 0, to: all.map(\.high).max() ?? 0, hasZero: true, ticks: 8)
    func x(_ number: Double) -> Double { left + scale.position(of: number) * room }
    page.text(names.title, x: ChartVector.margin, y: page.height + 12, kind: "quiet")
    page.take(36)
    let top = page.height
    var shapes = ""
    for bar in bars {
      page.text(bar.label, x: ChartVector.margin, y: page.height + 13, width: labels - 8)
      if let amount = bar.amount {
        shapes += group(bar, amount, x, y: page.height)
        page.text(
          amount.text, x: x(max(amount.high, 0)) + 6, y: page.height + 13, kind: "quiet")
      }
      page.take(Self.height)
    }
    for tick in scale.ticks {
      page.rule(x(tick), top - 4, x(tick), page.height)
      page.text(tick.brief, x: x(tick), y: top - 8, kind: "quiet", anchor: "middle")
    }
    page.add(shapes)
  }

  private var bars: [Bar] {
    var bars: [Bar] = []
    for (category, row) in zip(names.categories, amounts.amounts) {
      guard amounts.series != nil else {
        bars.append(Bar(label: category, amount: row.first ?? nil, series: nil))
        continue
      }
      for (place, amount) in row.enumerated() where amount?.isThere == true {
        bars.append(
          Bar(label: "\(category) \(names.series[place])", amount: amount, series: place))
      }
    }
    return bars
  }

  private func group(
    _ bar: Bar, _ amount: Chart.Amount, _ x: (Double) -> Double, y: Double
  ) -> String {
    func rect(_ kind: String, _ from: Double, _ to: Double) -> String {
      let (start, end) = (min(x(from), x(to)), max(x(from), x(to)))
      guard end > start else { return "" }
      return Markup.element(
        "rect",
        [
          "class": kind, "x": Markup.number(start), "y": Markup.number(y + 2),
          "width": Markup.number(end - start), "height": Markup.number(Self.height - 4),
        ])
    }
    let certain = bar.series.map(PictureStyle.series) ?? "certain"
    var shapes = Markup.element(
      "title", [:], Markup.escaped("\(bar.label): \(amount.text)"))
    if amount.low > 0 { shapes += rect(certain, 0, amount.low) }
    if amount.high < 0 { shapes += rect(certain, amount.high, 0) }
    if amount.high > amount.low { shapes += rect("possible", amount.low, amount.high) }
    return Markup.element("g", ["class": "bar"], shapes) + "\n"
  }
}
