import Engine
import Messages
import Text

/// Bars from the left, a line each: solid as far as an amount is certain, hatched as far as it is possible.
struct BarText {
  private let amounts: Chart.Amounts
  private let width: Int
  private let signs: PictureSigns
  private let names: AmountNames

  init(_ amounts: Chart.Amounts, width: Int, signs: PictureSigns, messages: MessageCatalogue) {
    self.amounts = amounts
    self.width = width
    self.signs = signs
    names = AmountNames(amounts, messages)
  }

  /// A bar, with what stands before it and behind it.
  private struct Bar {
    let label: String
    let amount: Chart.Amount?
  }

  var lines: [String] {
    let bars = bars
    let values = bars.map { $0.amount?.text ?? "" }
    let labelWidth = min(bars.map { DisplayWidth.of($0.label) }.max() ?? 0, width * 2 / 5)
    let valueWidth = values.map(DisplayWidth.of).max() ?? 0
    let room = max(width - labelWidth - valueWidth - 2, 1)
    let all = bars.compactMap(\.amount)
    let least = min(all.map(\.low).min() ?? 0, 0)
    let most = max(all.map(\.high).max() ?? 0, 0)
    var lines = [DisplayWidth.truncated(names.title, to: width)]
    for (bar, value) in zip(bars, values) {
      let label = DisplayWidth.truncated(bar.label, to: labelWidth)
      let gap = String(repeating: " ", count: labelWidth - DisplayWidth.of(label) + 1)
      let drawn = bar.amount.map { body($0, least, most, room) } ?? ""
      let line = label + gap + drawn + (drawn.isEmpty ? "" : " ") + value
      lines.append(DisplayWidth.truncated(line, to: width))
    }
    return lines
  }

  private var bars: [Bar] {
    var bars: [Bar] = []
    for (category, row) in zip(names.categories, amounts.amounts) {
      guard amounts.series != nil else {
        bars.append(Bar(label: category, amount: row.first ?? nil))
        continue
      }
      for (series, amount) in zip(names.series, row) where amount?.isThere == true {
        bars.append(Bar(label: "\(category) \(series)", amount: amount))
      }
    }
    return bars
  }

  /// The bar between what it is at least and at most; from 0 to what is nearest to it, it is certain.
  private func body(
    _ amount: Chart.Amount, _ least: Double, _ most: Double, _ room: Int
  ) -> String {
    guard most > least else { return "" }
    let unit = Double(room) / (most - least)
    func column(_ number: Double) -> Int { Int(((number - least) * unit).rounded()) }
    let zero = column(0)
    var columns = [Character](repeating: " ", count: room)
    func fill(_ from: Double, _ to: Double, _ sign: Character) {
      guard from != to else { return }
      let (start, end) = (min(column(from), column(to)), max(column(from), column(to)))
      // What is there is to be seen, however little it is beside the others.
      for place in start..<max(end, min(start + 1, room)) { columns[place] = sign }
    }
    fill(min(amount.low, 0), max(amount.high, 0), signs.possible)
    if amount.low > 0 { fill(0, amount.low, signs.certain) }
    if amount.high < 0 { fill(amount.high, 0, signs.certain) }
    let end = max(column(max(amount.high, 0)), zero, amount.high > 0 ? 1 : 0)
    return String(
      columns[..<min(max(end, columns.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0), room)])
  }
}
