import Chronology
import Corpus
import Engine

extension Session {
  /// One line about the corpus: `107 events 1945–2024, 80 actors`.
  package var summary: String {
    let corpus = workspace.corpus
    let tables = corpus.tables.filter { !$0.isLink }
    let parts = tables.prefix(3).map { table in
      let years = table.years.map { " \($0.lowerBound)–\($0.upperBound)" } ?? ""
      return "\(table.rowCount) \(table.name)\(years)"
    }
    let more = tables.count > 3 ? " and \(tables.count - 3) more collections" : ""
    return (corpus.title ?? corpus.name) + ": " + parts.joined(separator: ", ") + more
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
