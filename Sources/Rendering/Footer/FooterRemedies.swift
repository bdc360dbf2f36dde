/// What shows the rest of an answer, as a reader would write it.
package struct FooterRemedies: Equatable, Sendable {
  /// What shows the rows that were not shown; nil where nothing does but another query.
  package let rows: String?
  /// What shows those before them, where the last were shown.
  package let rowsBefore: String?
  /// What shows the columns that were not shown.
  package let columns: String?

  package init(rows: String?, rowsBefore: String? = nil, columns: String?) {
    self.rows = rows
    self.rowsBefore = rowsBefore
    self.columns = columns
  }

  package static let none = FooterRemedies(rows: nil, columns: nil)
  /// At a prompt.
  package static let commands = FooterRemedies(
    rows: ".next, .last", rowsBefore: ".prev, .last", columns: ".last wide")
  /// On a command line.
  package static let flags = FooterRemedies(rows: nil, columns: "--mode line")
}
