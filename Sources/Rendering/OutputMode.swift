/// The form in which rows are written.
package enum OutputMode: String, CaseIterable, Sendable {
  case box, table, list, line, csv, tsv, json, jsonl, markdown, html

  /// Whether this version can write it; the others answer "not in this version".
  package var isAvailable: Bool {
    switch self {
    case .box, .table, .csv, .tsv, .json, .jsonl: true
    case .list, .line, .markdown, .html: false
    }
  }

  /// Whether it is read by programs, which get every column; people get the headline columns.
  package var isForPrograms: Bool {
    switch self {
    case .csv, .tsv, .json, .jsonl: true
    case .box, .table, .list, .line, .markdown, .html: false
    }
  }

  /// What stands between two answers: csv and tsv have no other sign that a new header begins.
  package var separator: String {
    switch self {
    case .csv, .tsv: "\n"
    case .box, .table, .list, .line, .json, .jsonl, .markdown, .html: ""
    }
  }
}
