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

  /// Whether spreadsheets open it: they take its bytes for those of an old code page unless it
  /// begins with a mark, and some of its texts for formulas.
  package var isForSpreadsheets: Bool { self == .csv || self == .tsv }

  /// The byte order mark of UTF-8.
  package static let mark = "\u{FEFF}"

  /// What stands between two answers: a blank line where nothing else would tell the rows of one
  /// from those of the next.
  package var separator: String {
    switch self {
    case .csv, .tsv, .list, .line, .markdown: "\n"
    case .box, .table, .json, .jsonl, .html: ""
    }
  }
}
