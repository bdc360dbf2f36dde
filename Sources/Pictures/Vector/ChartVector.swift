package import Engine
package import Messages
import Query
import Text

/// A chart as a file of SVG.
package struct ChartVector {
  private let chart: Chart
  private let title: String
  private let language: ReaderLanguage
  static let width = 900.0
  static let margin = 16.0

  /// - Parameter title: What it is of.
  package init(_ chart: Chart, title: String, language: ReaderLanguage) {
    self.chart = chart
    self.title = title
    self.language = language
  }

  package var text: String { VectorPage.declaration + element }

  /// Without what a file begins with.
  var element: String {
    let messages = language.messages
    var page = VectorPage(width: Self.width, height: Self.margin)
    page.take(20)
    page.text(title, x: Self.margin, y: page.height - 4, width: Self.width - 32, isBold: true)
    page.take(12)
    switch chart.content {
    case .amounts(let amounts):
      let names = AmountNames(amounts, messages)
      switch chart.kind {
      case .line, .area:
        PlotVector(amounts, names, isFilled: chart.kind == .area).draw(on: &page)
      case .heat: HeatVector(amounts, names).draw(on: &page)
      case .bar, .scatter: BarVector(amounts, names).draw(on: &page)
      }
      legend(amounts, names, on: &page)
      beside(amounts, names, on: &page)
    case .points(let points): PointsVector(points).draw(on: &page)
    }
    page.take(Self.margin)
    return page.element(
      title: title,
      description: PictureInWords(messages: messages).lines(of: .chart(chart)).prefix(200)
        .joined(separator: "; "), language: language.rawValue)
  }

  private func legend(
    _ amounts: Chart.Amounts, _ names: AmountNames, on page: inout VectorPage
  ) {
    var entries: [(shape: String, text: String)] = []
    func swatch(_ kind: String) -> String {
      Markup.element(
        "rect", ["class": kind, "x": "0", "y": "4", "width": "14", "height": "12"])
    }
    if amounts.series != nil, chart.kind != .heat {
      for (place, name) in names.series.enumerated() {
        entries.append((swatch(PictureStyle.series(place)), name))
      }
    }
    if amounts.amounts.joined().contains(where: { $0.map { $0.low != $0.high } ?? false }) {
      if chart.kind == .heat {
        entries.append(("", language.messages.text(Message("picture.legend.range"))))
      } else {
        entries.append(
          (swatch("certain"), language.messages.text(Message("picture.legend.certain"))))
        entries.append(
          (swatch("possible"), language.messages.text(Message("picture.legend.possible"))))
      }
    }
    guard !entries.isEmpty else { return }
    page.take(VectorMark.height + 6)
    var x = Self.margin
    for (shape, text) in entries {
      let width = 22 + Double(DisplayWidth.of(text)) * VectorPage.columnWidth + 18
      if x + width > Self.width - Self.margin, x > Self.margin {
        x = Self.margin
        page.take(VectorMark.height)
      }
      let y = page.height - VectorMark.height
      page.add(
        Markup.element(
          "g", ["transform": "translate(\(Markup.number(x)) \(Markup.number(y)))"], shape))
      page.text(text, x: x + 20, y: y + 14)
      x += width
    }
  }

  private func beside(
    _ amounts: Chart.Amounts, _ names: AmountNames, on page: inout VectorPage
  ) {
    guard !amounts.beside.isEmpty else { return }
    let head = language.messages.text(Message("picture.beside", ["field": amounts.x]))
    let parts = amounts.beside.map { "\(names.name($0.label)): \($0.amount.text)" }
    page.take(8)
    for line in TextWrapping.lines(
      of: head + " " + parts.joined(separator: ", "),
      width: Int((Self.width - 2 * Self.margin) / VectorPage.columnWidth))
    {
      page.take(18)
      page.text(line, x: Self.margin, y: page.height - 4, kind: "quiet")
    }
  }
}
