package import Engine
package import Messages
import Query
import Text

/// A chart in lines of characters, each within the width.
package struct ChartText {
  private let chart: Chart
  private let width: Int
  private let signs: PictureSigns
  private let messages: MessageCatalogue

  private static let leastWidth = 12

  /// - Parameter width: In display columns; less than 12 count as 12.
  package init(_ chart: Chart, width: Int, signs: PictureSigns, messages: MessageCatalogue) {
    self.chart = chart
    self.width = max(width, Self.leastWidth)
    self.signs = signs
    self.messages = messages
  }

  /// Without line ends.
  package var lines: [String] {
    switch chart.content {
    case .points(let points):
      return PointsText(points, width: width, signs: signs, messages: messages).lines
    case .amounts(let amounts):
      let body =
        switch chart.kind {
        case .heat: HeatText(amounts, width: width, signs: signs, messages: messages).lines
        case .line, .area:
          PlotText(
            amounts, isFilled: chart.kind == .area, width: width, signs: signs, messages: messages
          ).lines
        case .bar, .scatter: BarText(amounts, width: width, signs: signs, messages: messages).lines
        }
      return body + beside(amounts) + legend(amounts)
    }
  }

  /// What has no place among the categories, in lines of its own.
  private func beside(_ amounts: Chart.Amounts) -> [String] {
    guard !amounts.beside.isEmpty else { return [] }
    let names = AmountNames(amounts, messages)
    let parts = amounts.beside.map { "\(names.name($0.label)): \($0.amount.text)" }
    return PictureLegend(
      entries: [messages.text(Message("picture.beside", ["field": amounts.x]))] + parts
    ).lines(width: width)
  }

  private func legend(_ amounts: Chart.Amounts) -> [String] {
    let all = amounts.amounts.joined().compactMap(\.self)
    guard all.contains(where: { $0.low != $0.high }) else { return [] }
    let (certain, possible) =
      switch chart.kind {
      case .line: (signs.series[0], signs.possible)
      default: (signs.certain, signs.possible)
      }
    if chart.kind == .heat {
      return PictureLegend(entries: [messages.text(Message("picture.legend.range"))])
        .lines(width: width)
    }
    return PictureLegend(
      entries: [
        "\(certain) " + messages.text(Message("picture.legend.certain")),
        "\(possible) " + messages.text(Message("picture.legend.possible")),
      ]
    ).lines(width: width)
  }
}
