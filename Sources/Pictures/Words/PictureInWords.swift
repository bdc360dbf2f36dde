import Chronology
package import Engine
package import Messages
import Text

/// A picture for who hears it: a fact a line, without signs that stand for something.
package struct PictureInWords {
  private let messages: MessageCatalogue

  package init(messages: MessageCatalogue) { self.messages = messages }

  /// Without line ends.
  package func lines(of picture: DrawnPicture) -> [String] {
    switch picture {
    case .timeline(let timeline): lines(of: timeline)
    case .chart(let chart):
      switch chart.content {
      case .amounts(let amounts): lines(of: amounts)
      case .points(let points):
        points.points.map { "\($0.label): \(points.x.text($0.x)), \(points.y.text($0.y))" }
      }
    }
  }

  private func lines(of timeline: Timeline) -> [String] {
    timeline.groups.flatMap { group in
      (timeline.groupedBy == nil ? [] : ["\(name(group.label)) (\(group.rows.count))"])
        + group.rows.map(line)
    }
      + (timeline.undated.isEmpty
        ? []
        : [
          messages.text(
            Message("picture.undated", ["count": timeline.undated.count, "field": timeline.field]))
        ]) + timeline.undated.map(line)
  }

  private func line(_ row: Timeline.Row) -> String {
    let parts = [row.date ?? "", row.meaning(messages)].filter { !$0.isEmpty }
    return parts.isEmpty ? row.label : "\(row.label): \(parts.joined(separator: ", "))"
  }

  private func lines(of amounts: Chart.Amounts) -> [String] {
    var lines: [String] = []
    let names = AmountNames(amounts, messages)
    for (category, row) in zip(names.categories, amounts.amounts) {
      for (series, amount) in zip(names.series, row) {
        guard let amount else { continue }
        let head = amounts.series == nil ? category : "\(category), \(series)"
        lines.append("\(head): \(amount.text)")
      }
    }
    return lines + amounts.beside.map { "\(names.name($0.label)): \($0.amount.text)" }
  }

  private func name(_ label: String?) -> String {
    guard let label, !label.isEmpty else { return messages.text(Message("picture.no-value")) }
    return label
  }
}

extension Timeline.Row {
  /// What a reader sees of the mark, in words; empty where there is nothing to say.
  func meaning(_ messages: MessageCatalogue) -> String {
    var words: [Message] = mark.map { [$0.meaning] } ?? []
    if mark?.isApproximate == true { words.append(Message("picture.legend.approximate")) }
    if mark?.isDoubtful == true { words.append(Message("picture.legend.doubtful")) }
    if !isCertain { words.append(Message("picture.legend.possibly-there")) }
    return words.map(messages.text).joined(separator: ", ")
  }
}

extension TimeMark {
  /// What its shape says, as a legend has it.
  var meaning: Message {
    switch shape {
    case .day: Message("picture.legend.day")
    case .oneDay(let stretches):
      Message(key: "picture.legend." + (stretches.count > 1 ? "either" : "one-day"))
    case .lasting(let certain, _):
      Message(key: "picture.legend." + (certain == nil ? "may-have-lasted" : "lasted"))
    }
  }
}
