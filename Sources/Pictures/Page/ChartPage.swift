package import Engine
package import Messages

/// A chart as one page that works without a network, with a table of the same numbers.
package struct ChartPage {
  private let chart: Chart
  private let title: String
  private let query: String
  private let language: ReaderLanguage

  package init(_ chart: Chart, title: String, query: String, language: ReaderLanguage) {
    self.chart = chart
    self.title = title
    self.query = query
    self.language = language
  }

  package var text: String {
    let picture = ChartVector(chart, title: title, language: language).element
    let body = """
      <header><h1>\(Markup.escaped(title))</h1>
      <p class="query"><code>\(Markup.escaped(query))</code></p></header>
      <main>
      <div class="picture" tabindex="0" role="group" aria-label="\(Markup.escaped(title))">\(picture)</div>
      \(table)
      </main>
      """
    return PageFrame(title: title, language: language).document(body, data: nil)
  }

  private var table: String {
    switch chart.content {
    case .amounts(let amounts):
      let names = AmountNames(amounts, language.messages)
      let heads = [amounts.x] + (amounts.series == nil ? [amounts.amount] : names.series)
      let rows = zip(names.categories, amounts.amounts).map { category, row in
        [category] + row.map { $0?.text ?? "" }
      }
      let beside = amounts.beside.map { [names.name($0.label), $0.amount.text] }
      return table(heads, rows + beside)
    case .points(let points):
      return table(
        [PageWords.text("name", language), points.x.name, points.y.name],
        points.points.map { [$0.label, points.x.text($0.x), points.y.text($0.y)] })
    }
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    let head = heads.map { "<th scope=\"col\">\(Markup.escaped($0))</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\(Markup.escaped($0))</td>" }.joined() + "</tr>\n"
    }
    return "<table><thead><tr>\(head)</tr></thead><tbody>\n\(body.joined())</tbody></table>"
  }
}
