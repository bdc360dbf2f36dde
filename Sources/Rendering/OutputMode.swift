/// The form in which rows are written.
package enum OutputMode: String, CaseIterable, Sendable {
  case box, table, list, line, csv, tsv, json, jsonl, markdown, html

  /// Whether it is read by programs, which get every column; people get the headline columns.
  package var isForPrograms: Bool {
    switch self {
    case .csv, .tsv, .json, .jsonl: true
    case .box, .table, .list, .line, .markdown, .html: false
    }
  }

  /// What stands between two answers: a blank line where nothing else would tell the rows of one
  /// from those of the next.
  package var separator: String {
    switch self {
    case .csv, .tsv, .list, .line, .markdown: "\n"
    case .box, .table, .json, .jsonl, .html: ""
    }
  }
}
