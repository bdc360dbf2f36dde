import Engine
import Text

/// A table whose cells are darker the more there is, with the number in each.
struct HeatVector {
  private let amounts: Chart.Amounts
  private let names: AmountNames

  init(_ amounts: Chart.Amounts, _ names: AmountNames) {
    self.amounts = amounts
    self.names = names
  }

  func draw(on page: inout VectorPage) {
    let rows = amounts.series == nil ? [amounts.amount] : names.series
    let labels = min(
      Double(rows.map(DisplayWidth.of).max() ?? 0) * VectorPage.columnWidth + 10, page.width * 0.3)
    let left = ChartVector.margin + labels
    let room = page.width - left - ChartVector.margin
    let cell = min(max(room / Double(max(names.categories.count, 1)), 8), 90)
    let perBand = max(Int(room / cell), 1)
    let most = amounts.amounts.joined().compactMap { $0?.high }.max() ?? 0
    page.text(names.title, x: ChartVector.margin, y: page.height + 12, kind: "quiet")
    page.take(22)
    for start in stride(from: 0, to: names.categories.count, by: perBand) {
      let band = start..<min(start + perBand, names.categories.count)
      page.take(18)
      for (place, category) in band.enumerated() {
        page.text(
          names.categories[category], x: left + Double(place) * cell + cell / 2,
          y: page.height - 4, kind: "quiet", anchor: "middle", width: cell - 4)
      }
      for (series, label) in rows.enumerated() {
        page.text(label, x: ChartVector.margin, y: page.height + 15, width: labels - 8)
        for (place, category) in band.enumerated() {
          guard let amount = amounts.amounts[category][series] else { continue }
          draw(
            amount, "\(names.categories[category]), \(label)", most,
            x: left + Double(place) * cell, width: cell, on: &page)
        }
        page.take(22)
      }
    }
  }

  private func draw(
    _ amount: Chart.Amount, _ label: String, _ most: Double, x: Double, width: Double,
    on page: inout VectorPage
  ) {
    // Below a half the ink is that of texts on the ground, so that the number can be read at any shade.
    let shade = most > 0 ? max(amount.low, 0) / most * 0.45 : 0
    page.add(
      Markup.element(
        "rect",
        [
          "class": "cell", "x": Markup.number(x), "y": Markup.number(page.height),
          "width": Markup.number(width - 2), "height": "20",
          "fill-opacity": Markup.number(shade),
        ], Markup.element("title", [:], Markup.escaped("\(label): \(amount.text)"))))
    guard amount.isThere else { return }
    page.text(
      amount.text, x: x + (width - 2) / 2, y: page.height + 15, anchor: "middle", width: width)
  }
}
