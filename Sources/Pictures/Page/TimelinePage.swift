import Chronology
package import Engine
import JSON
package import Messages

/// A timeline as one page that works without a network: rows to search and to choose from, each with its source and
/// why it is there.
package struct TimelinePage {
  private let timeline: Timeline
  private let title: String
  private let query: String
  private let language: ReaderLanguage
  private let proofs: [[String]]

  /// - Parameters:
  ///   - query: What was asked.
  ///   - proofs: Why each row of the answer is in it, in lines, by its place there; of further rows nothing is said.
  package init(
    _ timeline: Timeline, title: String, query: String, proofs: [[String]],
    language: ReaderLanguage
  ) {
    self.timeline = timeline
    self.title = title
    self.query = query
    self.proofs = proofs
    self.language = language
  }

  private var messages: MessageCatalogue { language.messages }
  /// So many rows are one list, which a browser lays out once it is in sight: ten thousand lists of one row each
  /// would be looked through at each step of a scroll.
  private static let chunk = 50

  package var text: String {
    var data = PageData(timeline, proofs)
    var body = """
      <header><h1>\(Markup.escaped(title))</h1>
      <p class="query"><code>\(Markup.escaped(query))</code></p></header>
      <main>
      \(filters(data))
      <p class="shown" id="shown" role="status"></p>

      """
    if let days = timeline.days { body += marks(TimeScale(days), &data) }
    body += "<table id=\"table\" hidden></table>\n" + undated + legend + "</main>"
    return PageFrame(title: title, language: language)
      .document(body, data: data.json(language))
  }

  private func filters(_ data: PageData) -> String {
    func label(_ name: String, _ control: String) -> String {
      "<label><span data-word=\"\(name)\">\(word(name))</span>\(control)</label>"
    }
    var controls = label("search", "<input type=\"search\" id=\"search\" autocomplete=\"off\">")
    for (place, facet) in data.facets.enumerated() {
      let options = facet.values.map {
        "<option value=\"\(Markup.escaped($0.value))\">\(Markup.escaped($0.value)) (\($0.count))</option>"
      }
      controls +=
        "<label><span>\(Markup.escaped(facet.name))</span><select data-facet=\"\(place)\">"
        + "<option value=\"\" data-word=\"all\">\(word("all"))</option>\(options.joined())</select></label>"
    }
    let languages = ReaderLanguage.allCases.map {
      let name = Markup.escaped($0.messages.text(Message("picture.page.own-name")))
      return "<option value=\"\($0.rawValue)\" lang=\"\($0.rawValue)\""
        + ($0 == language ? " selected" : "") + ">\(name)</option>"
    }
    controls += label("language", "<select id=\"language\">\(languages.joined())</select>")
    controls +=
      "<button type=\"button\" id=\"view\" aria-pressed=\"false\" data-word=\"table\">\(word("table"))</button>"
    return "<div class=\"filters\" role=\"search\" hidden>\(controls)</div>"
  }

  private func word(_ name: String) -> String { Markup.escaped(PageWords.text(name, language)) }

  private func marks(_ scale: TimeScale, _ data: inout PageData) -> String {
    let marks = VectorMark(scale) { Markup.number($0 * 100) + "%" }
    let ticks = scale.ticks(atMost: 8).map { tick in
      (Markup.number(marks.fraction(tick.day) * 100) + "%", tick.label)
    }
    let grid = ticks.map {
      Markup.element("line", ["class": "rule", "x1": $0.0, "y1": "0", "x2": $0.0, "y2": "100%"])
    }
    let labels = ticks.map {
      Markup.element(
        "text", ["class": "quiet", "x": $0.0, "y": "16", "text-anchor": "middle"],
        Markup.escaped($0.1))
    }
    var text =
      "<div class=\"timeline\">\n<div class=\"axis\" aria-hidden=\"true\"><svg>\(labels.joined())</svg></div>"
      + "<svg class=\"grid\" aria-hidden=\"true\">\(grid.joined())</svg>\n"
    for group in timeline.groups {
      let label = group.label ?? messages.text(Message("picture.no-value"))
      text += "<section class=\"group\">"
      if timeline.groupedBy != nil {
        text += "<h2>\(Markup.escaped(label)) (\(group.rows.count))</h2>"
      }
      for start in stride(from: 0, to: group.rows.count, by: Self.chunk) {
        let chunk = group.rows[start..<min(start + Self.chunk, group.rows.count)]
        text +=
          "<ol class=\"rows\(chunk.count == Self.chunk ? " whole" : "")\" start=\"\(start + 1)\">\n"
        for row in chunk { text += element(row, data.place(of: row), marks) }
        text += "</ol>"
      }
      text += "</section>\n"
    }
    return text + "</div>\n"
  }

  private func element(_ row: Timeline.Row, _ place: Int, _ marks: VectorMark) -> String {
    let meaning = row.meaning(messages)
    let unseen = meaning.isEmpty ? "" : "<span class=\"unseen\">\(Markup.escaped(meaning))</span>"
    return """
      <li class="row\(row.isCertain ? "" : " only-possible")" data-row="\(place)">\
      <button type="button" class="name" tabindex="-1" aria-expanded="false">\
      <span class="label">\(Markup.escaped(row.name))</span>\
      <span class="when">\(Markup.escaped(row.date ?? ""))</span>\(unseen)</button>\
      <svg class="marks" aria-hidden="true">\(row.mark.map(marks.elements) ?? "")</svg></li>

      """
  }

  private var undated: String {
    guard !timeline.undated.isEmpty else { return "" }
    let head = messages.text(
      Message("picture.undated", ["count": timeline.undated.count, "field": timeline.field]))
    let rows = timeline.undated.map {
      "<li>\(Markup.escaped($0.name + ($0.date.map { " (\($0))" } ?? "")))</li>"
    }
    return
      "<section class=\"undated\"><h2>\(Markup.escaped(head))</h2><ul>\(rows.joined())</ul></section>\n"
  }

  private var legend: String {
    let entries = MarkLegend(timeline).entries.map { entry in
      let marks = VectorMark(TimeScale(entry.days)) { Markup.number($0 * 100) + "%" }
      let shape = entry.mark.map(marks.elements) ?? "<text x=\"8\" y=\"14\">(?)</text>"
      return
        "<li><svg aria-hidden=\"true\">\(shape)</svg>\(Markup.escaped(messages.text(entry.meaning)))</li>"
    }
    return entries.isEmpty ? "" : "<ul class=\"legend\">\(entries.joined())</ul>\n"
  }
}
