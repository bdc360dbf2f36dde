import Engine
import Messages
import Text

/// Amounts above a line of categories: points, or columns that are filled. Between what an amount is at least and
/// at most the column is hatched.
struct PlotText {
  private let amounts: Chart.Amounts
  private let isFilled: Bool
  private let width: Int
  private let signs: PictureSigns
  private let names: AmountNames
  private let messages: MessageCatalogue
  private static let height = 12

  init(
    _ amounts: Chart.Amounts, isFilled: Bool, width: Int, signs: PictureSigns,
    messages: MessageCatalogue
  ) {
    self.amounts = amounts
    self.isFilled = isFilled
    self.width = width
    self.signs = signs
    names = AmountNames(amounts, messages)
    self.messages = messages
  }

  var lines: [String] {
    let all = amounts.amounts.joined().compactMap(\.self)
    guard let most = all.map(\.high).max(), let least = all.map(\.low).min() else { return [] }
    let scale = AmountScale(from: least, to: most, hasZero: true, ticks: 5)
    let labels = scale.ticks.map(\.brief)
    let labelWidth = labels.map(DisplayWidth.of).max() ?? 0
    let room = max(width - labelWidth - 2, 1)
    let step = max(room / max(amounts.categories.count, 1), 1)
    // Where there are more categories than columns the last are told to be left out.
    let shown = min(amounts.categories.count, room / step)
    var canvas = Canvas(columns: room, rows: Self.height, scale)
    for (series, _) in amounts.seriesLabels.enumerated() {
      let sign = signs.series[series % signs.series.count]
      for category in 0..<shown {
        guard let amount = amounts.amounts[category][series] else { continue }
        let place = category * step + step / 2
        if isFilled {
          canvas.fill(place, 0, amount.low, signs.certain)
        } else {
          canvas.fill(place, amount.low, amount.low, sign)
        }
        if amount.high > amount.low {
          canvas.fill(place, amount.low, amount.high, signs.possible, isAbove: true)
        }
      }
    }
    var lines = [DisplayWidth.truncated(names.title, to: width)]
    for row in (0..<Self.height).reversed() {
      let label = scale.ticks.firstIndex { canvas.row(of: $0) == row }.map { labels[$0] } ?? ""
      let gap = String(repeating: " ", count: labelWidth - DisplayWidth.of(label))
      lines.append(gap + label + " " + String(signs.grid) + canvas.text(row))
    }
    lines.append(
      String(repeating: " ", count: labelWidth + 2) + axis(step: step, shown, room))
    if shown < amounts.categories.count {
      lines += TextWrapping.lines(
        of: messages.text(
          Message("picture.left-out", ["count": amounts.categories.count - shown])), width: width)
    }
    if amounts.series != nil, !isFilled {
      lines += PictureLegend(
        entries: names.series.enumerated().map { place, name in
          "\(signs.series[place % signs.series.count]) \(name)"
        }
      ).lines(width: width)
    }
    return lines.map { DisplayWidth.truncated($0, to: width) }
  }

  /// The names of categories, each from its place on, as far as there is room before the next.
  private func axis(step: Int, _ shown: Int, _ room: Int) -> String {
    var line = ""
    var used = 0
    for category in 0..<shown {
      let label = names.categories[category]
      let place = category * step
      guard place >= used + (used == 0 ? 0 : 1), place + DisplayWidth.of(label) <= room else {
        continue
      }
      line += String(repeating: " ", count: place - used) + label
      used = place + DisplayWidth.of(label)
    }
    return line
  }
}

/// Columns and rows of characters over an axis of numbers.
struct Canvas {
  private var cells: [[Character]]
  private let scale: AmountScale

  init(columns: Int, rows: Int, _ scale: AmountScale) {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    self.scale = scale
  }

  /// The row of a number, from 0 at the bottom.
  func row(of number: Double) -> Int {
    min(
      max(Int((scale.position(of: number) * Double(cells.count - 1)).rounded()), 0), cells.count - 1
    )
  }

  /// Fills a column between two numbers.
  ///
  /// - Parameter isAbove: Whether what stands there at the first stays.
  mutating func fill(
    _ column: Int, _ from: Double, _ to: Double, _ sign: Character, isAbove: Bool = false
  ) {
    guard cells[0].indices.contains(column) else { return }
    let (first, last) = (row(of: min(from, to)), row(of: max(from, to)))
    for row in first...last where !isAbove || cells[row][column] == " " {
      cells[row][column] = sign
    }
  }

  mutating func put(_ column: Int, _ row: Int, _ sign: Character) {
    if cells.indices.contains(row), cells[row].indices.contains(column) {
      cells[row][column] = sign
    }
  }

  func sign(_ column: Int, _ row: Int) -> Character { cells[row][column] }

  /// Without the blanks at its end.
  func text(_ row: Int) -> String {
    let end = cells[row].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return String(cells[row][..<end])
  }
}
