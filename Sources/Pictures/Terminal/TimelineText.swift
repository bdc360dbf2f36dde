import Chronology
package import Engine
package import Messages
import Text

/// A timeline in lines of characters, each within the width.
package struct TimelineText {
  private let timeline: Timeline
  private let width: Int
  private let signs: PictureSigns
  private let messages: MessageCatalogue

  /// Names stand above their marks where a line has no room for both.
  private static let leastBeside = 48
  /// Where there is less the axis says nothing.
  private static let leastWidth = 12

  /// - Parameter width: In display columns; less than 12 count as 12.
  package init(
    _ timeline: Timeline, width: Int, signs: PictureSigns, messages: MessageCatalogue
  ) {
    self.timeline = timeline
    self.width = max(width, Self.leastWidth)
    self.signs = signs
    self.messages = messages
  }

  /// Without line ends.
  package var lines: [String] {
    var lines: [String] = []
    if let days = timeline.days {
      let layout = layout(TimeScale(days))
      lines += layout.axis
      for group in timeline.groups {
        if timeline.groupedBy != nil {
          let label = group.label ?? messages.text(Message("picture.no-value"))
          lines.append(DisplayWidth.truncated("\(label) (\(group.rows.count))", to: width))
        }
        for row in group.rows { lines += layout.lines(of: row) }
      }
      if lines.count > 24 { lines += layout.axis }
    }
    lines += undated
    lines += PictureLegend(timeline, signs, messages).lines(width: width)
    return lines
  }

  private func layout(_ scale: TimeScale) -> TimelineLayout {
    let labels = timeline.groups.lazy.flatMap(\.rows).map { DisplayWidth.of(label($0)) }.max() ?? 0
    let isBeside = width >= Self.leastBeside
    let labelWidth = isBeside ? min(labels, width * 2 / 5) : 0
    return TimelineLayout(
      scale: scale, width: width, labelWidth: labelWidth, signs: signs, label: label)
  }

  /// What is only possibly in the answer says so before its name.
  private func label(_ row: Timeline.Row) -> String {
    row.isCertain ? row.label : "(?) " + row.label
  }

  private var undated: [String] {
    guard !timeline.undated.isEmpty else { return [] }
    let head = messages.text(
      Message("picture.undated", ["count": timeline.undated.count, "field": timeline.field]))
    return TextWrapping.lines(of: head, width: width)
      + timeline.undated.map {
        DisplayWidth.truncated("  " + label($0) + ($0.date.map { " (\($0))" } ?? ""), to: width)
      }
  }
}

/// Where names and marks stand.
private struct TimelineLayout {
  let scale: TimeScale
  let width: Int
  /// 0 where names stand above marks.
  let labelWidth: Int
  let signs: PictureSigns
  let label: (Timeline.Row) -> String
  let ticks: [TimeScale.Tick]
  private let columns: Int

  init(
    scale: TimeScale, width: Int, labelWidth: Int, signs: PictureSigns,
    label: @escaping (Timeline.Row) -> String
  ) {
    self.scale = scale
    self.width = width
    self.labelWidth = labelWidth
    self.signs = signs
    self.label = label
    columns = labelWidth == 0 ? width : width - labelWidth - 1
    // A label takes ten columns at most, and a blank.
    ticks = scale.ticks(atMost: max(columns / 11, 1))
  }

  private var indent: String { String(repeating: " ", count: labelWidth == 0 ? 0 : labelWidth + 1) }

  /// The names of ticks, each above its place.
  var axis: [String] {
    var line = ""
    var used = 0
    for tick in ticks {
      var place = MarkLine.column(of: tick.day, scale, columns)
      place = min(place, columns - DisplayWidth.of(tick.label))
      guard place >= used + (used == 0 ? 0 : 1) else { continue }
      line += String(repeating: " ", count: place - used) + tick.label
      used = place + DisplayWidth.of(tick.label)
    }
    return [indent + line]
  }

  func lines(of row: Timeline.Row) -> [String] {
    var marks = MarkLine(columns: columns, scale, signs, ticks: ticks)
    if let mark = row.mark { marks.draw(mark) }
    let name = label(row)
    guard labelWidth > 0 else { return [DisplayWidth.truncated(name, to: width), marks.text] }
    let shown = DisplayWidth.truncated(name, to: labelWidth)
    return [
      shown + String(repeating: " ", count: labelWidth - DisplayWidth.of(shown) + 1) + marks.text
    ]
  }
}
