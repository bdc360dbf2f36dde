import Corpus
import Engine
import TestSupport
import Testing

/// The golden queries, put to two corpora.
enum PublishedQueries {
  /// Statements of one query that need no parameter, in the order of the file.
  static func golden() throws -> [String] {
    let text = try #require(TextFile.read("\(ClioBinary.root)/Tests/Golden/queries.tsv"))
    let queries = text.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5, !line.hasPrefix("#"), cells[0] != "query", cells[1].isEmpty else {
        return nil
      }
      return cells[0].contains(";") ? nil : cells[0]
    }
    return queries
  }

  /// What is answered, as text: names, cells, and how many rows are undecided.
  static func answer(_ query: String, _ ask: Ask) throws -> [[String]] {
    let answer = try ask.answer(query)
    let names = answer.columns.map(\.name)
    return [names, ["\(answer.undecided)", "\(answer.reasonCount)"]] + answer.rows(names)
  }

  /// Each query is answered by both corpora alike.
  static func expectSameAnswers(_ queries: [String], _ one: Corpus, _ other: Corpus) throws {
    let (first, second) = (Ask(one), Ask(other))
    #expect(queries.count >= 30)
    var cells = 0
    for query in queries {
      let expected = try answer(query, first)
      #expect(try answer(query, second) == expected, "\(query)")
      cells += expected.dropFirst(2).joined().count
    }
    #expect(cells > 100, "the queries find something")
    #expect(other.damage?.fault == nil)
  }
}
