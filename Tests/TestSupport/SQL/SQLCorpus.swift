package import Corpus

/// A sample as a script that makes the same tables in SQLite: a column a field, a table of pairs a
/// field of several values, and the number of each row, by which others refer to it.
package struct SQLCorpus {
  private let corpus: NaiveCorpus

  package init(_ corpus: Corpus) { self.corpus = NaiveCorpus(corpus) }

  package var script: String {
    corpus.tables.indices.map { table in
      let fields = corpus.tables[table].cells.keys.sorted()
      let several = fields.filter { isSeveral($0, table) }
      let single = fields.filter { !several.contains($0) }
      let name = corpus.tables[table].name
      var lines = ["create table \(name) (row, \(single.joined(separator: ", ")));"]
      lines += several.map { "create table \(name)_\($0) (row, value);" }
      for row in corpus.rows(of: table) {
        let values = single.map { literal(corpus.value(row, $0)) }.joined(separator: ", ")
        lines.append("insert into \(name) values (\(row.index), \(values));")
        for field in several {
          for value in corpus.value(row, field).each {
            lines.append(
              "insert into \(name)_\(field) values (\(row.index), \(literal(value)));")
          }
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func isSeveral(_ field: String, _ table: Int) -> Bool {
    corpus.rows(of: table).contains {
      if case .several = corpus.value($0, field) { true } else { false }
    }
  }

  private func literal(_ value: NaiveValue) -> String {
    switch value {
    case .text(let text), .date(let text): SQLText.quoted(text)
    case .number(let number): String(number)
    case .row(let row): String(row.index)
    case .missing, .several, .bucket: "null"
    }
  }
}

/// Texts in SQL.
enum SQLText {
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
