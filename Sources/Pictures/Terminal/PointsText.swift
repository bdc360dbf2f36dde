import Engine
import Messages
import Text

/// A mark for each row between two axes: a point, or a line through all that a value may be. Where several meet
/// stands how many.
struct PointsText {
  private let points: Chart.Points
  private let width: Int
  private let signs: PictureSigns
  private let messages: MessageCatalogue
  private static let height = 16

  init(_ points: Chart.Points, width: Int, signs: PictureSigns, messages: MessageCatalogue) {
    self.points = points
    self.width = width
    self.signs = signs
    self.messages = messages
  }

  var lines: [String] {
    let all = points.points
    var lines = [DisplayWidth.truncated("\(points.y.name) / \(points.x.name)", to: width)]
    guard let left = all.map(\.x.low).min(), let right = all.map(\.x.high).max(),
      let bottom = all.map(\.y.low).min(), let top = all.map(\.y.high).max()
    else { return lines + leftOut }
    let across = AmountScale(from: left, to: right, hasZero: false, ticks: max(width / 16, 2))
    let up = AmountScale(from: bottom, to: top, hasZero: false, ticks: 5)
    let labels = up.ticks.map { points.y.text($0) }
    let labelWidth = min(labels.map(DisplayWidth.of).max() ?? 0, width / 2)
    let room = max(width - labelWidth - 2, 1)
    var canvas = Canvas(columns: room, rows: Self.height, up)
    func column(_ number: Double) -> Int {
      min(Int((across.position(of: number) * Double(room - 1)).rounded()), room - 1)
    }
    var counts: [[Int]: Int] = [:]
    for point in all {
      for place in column(point.x.low)...column(point.x.high) where point.x.low < point.x.high {
        canvas.put(place, canvas.row(of: (point.y.low + point.y.high) / 2), signs.dash)
      }
      if point.y.low < point.y.high {
        canvas.fill(
          column((point.x.low + point.x.high) / 2), point.y.low, point.y.high, signs.possible,
          isAbove: true)
      }
    }
    for point in all {
      let place = [
        column((point.x.low + point.x.high) / 2), canvas.row(of: (point.y.low + point.y.high) / 2),
      ]
      counts[place, default: 0] += 1
    }
    for (place, count) in counts {
      let sign = count == 1 ? signs.day : count < 10 ? Character("\(count)") : signs.certain
      canvas.put(place[0], place[1], sign)
    }
    for row in (0..<Self.height).reversed() {
      let label = up.ticks.firstIndex { canvas.row(of: $0) == row }.map { labels[$0] } ?? ""
      let shown = DisplayWidth.truncated(label, to: labelWidth)
      lines.append(
        String(repeating: " ", count: labelWidth - DisplayWidth.of(shown)) + shown + " "
          + String(signs.grid) + canvas.text(row))
    }
    lines.append(String(repeating: " ", count: labelWidth + 2) + axis(across, column, room))
    return lines + leftOut
  }

  private func axis(_ scale: AmountScale, _ column: (Double) -> Int, _ room: Int) -> String {
    var line = ""
    var used = 0
    for tick in scale.ticks {
      let label = points.x.text(tick)
      let place = min(column(tick), room - DisplayWidth.of(label))
      guard place >= used + (used == 0 ? 0 : 1) else { continue }
      line += String(repeating: " ", count: place - used) + label
      used = place + DisplayWidth.of(label)
    }
    return line
  }

  private var leftOut: [String] {
    guard points.leftOut > 0 else { return [] }
    return TextWrapping.lines(
      of: messages.text(
        Message(
          "picture.points-left-out",
          ["count": points.leftOut, "x": points.x.name, "y": points.y.name])), width: width)
  }
}
