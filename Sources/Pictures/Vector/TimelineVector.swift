import Chronology
package import Engine
package import Messages
import Text

/// A timeline as a file of SVG.
package struct TimelineVector {
  private let timeline: Timeline
  private let title: String
  private let language: ReaderLanguage
  private static let width = 1000.0
  private static let margin = 16.0

  /// - Parameter title: What it is of.
  package init(_ timeline: Timeline, title: String, language: ReaderLanguage) {
    self.timeline = timeline
    self.title = title
    self.language = language
  }

  private var messages: MessageCatalogue { language.messages }

  package var text: String { VectorPage.declaration + element }

  private var element: String {
    var page = VectorPage(width: Self.width, height: Self.margin)
    page.take(20)
    page.text(title, x: Self.margin, y: page.height - 4, width: Self.width - 32, isBold: true)
    page.take(10)
    if let days = timeline.days { draw(TimeScale(days), on: &page) }
    undated(on: &page)
    legend(on: &page)
    page.take(Self.margin)
    return page.element(
      title: title,
      description: PictureInWords(messages: messages).lines(of: .timeline(timeline))
        .prefix(200).joined(separator: "; "), language: language.rawValue)
  }

  private func draw(_ scale: TimeScale, on page: inout VectorPage) {
    let longest = timeline.groups.lazy.flatMap(\.rows).map { DisplayWidth.of($0.name) }.max() ?? 0
    let labels = min(Double(longest) * VectorPage.columnWidth + 12, Self.width * 0.42)
    let left = Self.margin + labels
    let room = Self.width - left - Self.margin
    let marks = VectorMark(scale) { Markup.number($0 * room) }
    let top = page.height + 18
    page.take(22)
    var rows = ""
    for group in timeline.groups {
      if timeline.groupedBy != nil {
        page.take(VectorMark.height + 4)
        let label = group.label ?? messages.text(Message("picture.no-value"))
        page.text(
          "\(label) (\(group.rows.count))", x: Self.margin, y: page.height - 5, isBold: true)
      }
      for row in group.rows {
        page.text(row.name, x: Self.margin, y: page.height + 14, width: labels - 10)
        rows +=
          Markup.element(
            "svg",
            [
              "class": row.isCertain ? "row" : "row only-possible", "x": Markup.number(left),
              "y": Markup.number(page.height), "width": Markup.number(room),
              "height": Markup.number(VectorMark.height), "overflow": "visible",
            ],
            Markup.element(
              "title", [:],
              Markup.escaped(row.label + (row.date.map { ": " + $0 } ?? "")))
              + (row.mark.map(marks.elements) ?? ""))
          + "\n"
        page.take(VectorMark.height)
      }
    }
    for tick in scale.ticks(atMost: max(Int(room / 80), 1)) {
      let x = left + marks.fraction(tick.day) * room
      page.rule(x, top, x, page.height)
      page.text(tick.label, x: x, y: top - 4, kind: "quiet", anchor: "middle")
    }
    page.add(rows)
    page.take(8)
  }

  private func undated(on page: inout VectorPage) {
    guard !timeline.undated.isEmpty else { return }
    page.take(VectorMark.height)
    page.text(
      messages.text(
        Message("picture.undated", ["count": timeline.undated.count, "field": timeline.field])),
      x: Self.margin, y: page.height - 4, isBold: true)
    for row in timeline.undated {
      page.take(18)
      page.text(
        row.name + (row.date.map { " (\($0))" } ?? ""), x: Self.margin * 2, y: page.height - 4,
        width: Self.width - 48)
    }
    page.take(8)
  }

  /// What the shapes mean that are in it: each beside one of its kind.
  private func legend(on page: inout VectorPage) {
    var x = Self.margin
    page.take(VectorMark.height + 4)
    for entry in MarkLegend(timeline).entries {
      let text = messages.text(entry.meaning)
      let width = 44 + Double(DisplayWidth.of(text)) * VectorPage.columnWidth + 18
      if x + width > Self.width - Self.margin, x > Self.margin {
        x = Self.margin
        page.take(VectorMark.height)
      }
      let y = page.height - VectorMark.height
      let marks = VectorMark(TimeScale(entry.days)) { Markup.number($0 * 40) }
      page.add(
        Markup.element(
          "svg",
          [
            "x": Markup.number(x), "y": Markup.number(y), "width": "40",
            "height": Markup.number(VectorMark.height), "overflow": "visible",
          ], entry.mark.map(marks.elements) ?? "<text x=\"8\" y=\"14\">(?)</text>"))
      page.text(text, x: x + 46, y: y + 14)
      x += width
    }
  }
}

extension Timeline.Row {
  /// What is only possibly in the answer says so before its name.
  var name: String { isCertain ? label : "(?) " + label }
}
