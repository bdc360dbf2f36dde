import Chronology
import Corpus
import Engine
import Messages
import Rendering

extension Session {
  /// One line about the corpus: `107 events 1945–2024 and 14 more collections`.
  package var summary: String {
    let corpus = workspace.corpus
    let tables = corpus.tables.filter { !$0.isLink }
    // What has dates is what most questions are about.
    guard let main = tables.first(where: { $0.years != nil }) ?? tables.first else {
      return corpus.title ?? corpus.name
    }
    let rows = main.years.map { years in
      Message(
        "shell.rows-of-years",
        [
          "rows": Message.rows(main.rowCount, of: main.name), "first": String(years.lowerBound),
          "last": String(years.upperBound),
        ])
    }
    let text = output.text(
      rows ?? Message.rows(main.rowCount, of: main.name))
    let title = corpus.title ?? corpus.name
    guard tables.count > 1 else {
      return output.text(Message("shell.summary", ["title": title, "rows": text]))
    }
    return output.text(
      Message(
        "shell.summary-of-several",
        ["title": title, "rows": text, "count": tables.count - 1]))
  }
}

extension Table {
  /// From the first to the last year of the field `date`, open bounds left out.
  fileprivate var years: ClosedRange<Int>? {
    guard let index = fieldIndex(named: "date"), case .date(let column) = fields[index].column
    else { return nil }
    let rows = column.regular.rows.map(Int.init)
    guard let first = rows.map({ column.earliest[$0] }).min(),
      let last = rows.map({ column.latest[$0] }).max(), first <= last
    else { return nil }
    return Day(number: Int(first)).civil.year...Day(number: Int(last)).civil.year
  }
}
