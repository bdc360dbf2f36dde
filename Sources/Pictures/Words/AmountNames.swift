import Engine
import Messages

/// The names of categories and series, with a word for those without a value.
struct AmountNames {
  let categories: [String]
  let series: [String]
  let title: String
  private let none: String

  init(_ amounts: Chart.Amounts, _ messages: MessageCatalogue) {
    let none = messages.text(Message("picture.no-value"))
    self.none = none
    categories = amounts.categories.map { $0.isEmpty ? none : $0 }
    series = amounts.seriesLabels.map { $0.isEmpty ? none : $0 }
    title =
      amounts.series.map { "\(amounts.x), \($0): \(amounts.amount)" }
      ?? "\(amounts.x): \(amounts.amount)"
  }

  func name(_ label: String?) -> String { label.flatMap { $0.isEmpty ? nil : $0 } ?? none }
}
