import Chronology
import Engine
import Messages
import Text

/// What the signs mean that are in a picture, and no others.
struct PictureLegend {
  private var entries: [String] = []

  init(_ timeline: Timeline, _ signs: PictureSigns, _ messages: MessageCatalogue) {
    for entry in MarkLegend(timeline).entries {
      let sign = entry.mark.map { signs.sample($0) } ?? "(?)"
      entries.append(sign + " " + messages.text(entry.meaning))
    }
  }

  init(entries: [String]) { self.entries = entries }

  /// As many entries beside each other as a line has room for.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    for entry in entries {
      if let last = lines.last, DisplayWidth.of(last) + 3 + DisplayWidth.of(entry) <= width {
        lines[lines.count - 1] = last + "   " + entry
      } else {
        lines += TextWrapping.lines(of: entry, width: width)
      }
    }
    return lines
  }
}

extension PictureSigns {
  /// The signs of a mark, which is one of those of a legend.
  fileprivate func sample(_ mark: TimeMark) -> String {
    if mark.isApproximate { return "\(approximate)" }
    if mark.isDoubtful { return "\(day)\(doubtful)" }
    if mark.isOpenAfter { return "\(before) \(after)" }
    return switch mark.shape {
    case .day: "\(day)"
    case .oneDay(let stretches) where stretches.count > 1: "\(narrow)\(either)\(narrow)"
    case .oneDay: "\(opening)\(dash)\(unknown)\(dash)\(closing) \(narrow)"
    case .lasting(.some, _): "\(certain)\(certain)"
    case .lasting(nil, _): "\(possible)\(possible)"
    }
  }
}
