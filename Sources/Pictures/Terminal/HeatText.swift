import Engine
import Messages
import Text

/// A table whose cells are darker the more there is, with the number in each: shades alone are hard to tell apart.
struct HeatText {
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

  var lines: [String] {
    let rows = amounts.series == nil ? [amounts.amount] : names.series
    let labelWidth = min(rows.map(DisplayWidth.of).max() ?? 0, max(width * 2 / 5, 4))
    let texts = amounts.amounts.map { $0.map { $0.flatMap { $0.isThere ? $0.text : nil } ?? "" } }
    let cell = max(
      names.categories.map { min(DisplayWidth.of($0), 10) }.max() ?? 1,
      texts.joined().map { DisplayWidth.of($0) + 2 }.max() ?? 1)
    let perLine = max((width - labelWidth) / (cell + 1), 1)
    let most = amounts.amounts.joined().compactMap { $0?.high }.max() ?? 0
    var lines: [String] = [DisplayWidth.truncated(names.title, to: width)]
    // What has no room beside goes on below.
    for start in stride(from: 0, to: amounts.categories.count, by: perLine) {
      let part = start..<min(start + perLine, amounts.categories.count)
      lines.append(
        padded("", labelWidth)
          + part.map { " " + padded(names.categories[$0], cell) }.joined())
      for (series, label) in rows.enumerated() {
        lines.append(
          padded(label, labelWidth)
            + part.map { " " + shaded(texts[$0][series], amounts.amounts[$0][series], most, cell) }
            .joined())
      }
    }
    return lines.map { line in DisplayWidth.truncated(line.trimmedAtEnd, to: width) }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    let shown = DisplayWidth.truncated(text, to: width)
    return shown + String(repeating: " ", count: max(width - DisplayWidth.of(shown), 0))
  }

  /// The number, and behind it shade as dark as there is much.
  private func shaded(
    _ text: String, _ amount: Chart.Amount?, _ most: Double, _ width: Int
  ) -> String {
    guard let amount, most > 0, amount.isThere else { return padded(text, width) }
    let level = max(Int((amount.low / most * Double(signs.shades.count - 1)).rounded(.up)), 0)
    let shade = signs.shades[min(level, signs.shades.count - 1)]
    let rest = max(width - DisplayWidth.of(text) - 1, 0)
    return padded(text + " " + String(repeating: shade, count: rest), width)
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
