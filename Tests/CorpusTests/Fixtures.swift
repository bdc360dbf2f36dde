import Files
import Foundation
import TestSupport
import Text

@testable import Corpus

/// Paths and small corpora for the tests of loading.
enum Fixtures {
  /// The path of a folder of `Tests/Fixtures`.
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)").path
  }

  /// Reads a table that nothing describes from a text.
  static func bare(
    _ text: String, file: String = "t.csv", dialect: CSVDialect = .commas
  ) throws(LoadFault) -> Corpus {
    try bare(Array(text.utf8), file: file, dialect: dialect)
  }

  static func bare(
    _ bytes: [UInt8], file: String = "t.csv", dialect: CSVDialect = .commas
  ) throws(LoadFault) -> Corpus {
    var loader = TableLoader(file: file, form: .delimited(dialect))
    let draft = try loader.bareTable(bytes.span, name: BareNames.collection(ofPath: file))
    return CorpusAssembly.corpus(name: "test", title: nil, [draft])
  }

  /// Reads a file that nothing describes, of the kind that its name says, from a text.
  static func read(_ text: String, file: String) throws(LoadFault) -> Corpus {
    let part = try CorpusLoader.bareTable(
      MappedFile(copying: Array(text.utf8)), file: file,
      name: BareNames.collection(ofPath: file), LoadOptions())
    return CorpusAssembly.corpus(name: "test", title: nil, part.drafts, notes: part.notes)
  }

  /// The names of the fields and the rows of the first table, each on one line: `a,b / 1,- / 2,x`.
  static func shape(_ corpus: Corpus) -> String {
    let table = corpus.tables[0]
    let columns = table.fields.map { texts($0.column) }
    let rows = (0..<table.rowCount).map { row in columns.map { $0[row] } }
    return ([table.fields.map(\.name)] + rows).map { $0.joined(separator: ",") }
      .joined(separator: " / ")
  }

  /// Reads a table whose resource is written as JSON.
  static func described(_ resource: String, _ text: String) throws -> Corpus {
    let json = Array("{\"resources\": [\(resource)]}".utf8)
    let descriptor = try Descriptor.decoded(from: json.span, file: "datapackage.json")
    let first = descriptor.resources[0]
    var patterns = PatternCache()
    var loader = TableLoader(file: "t.csv", form: .delimited(.commas))
    guard let schema = first.schema else { preconditionFailure("no schema") }
    let draft = try loader.table(
      Array(text.utf8).span, resource: first, schema: schema, patterns: &patterns)
    return CorpusAssembly.corpus(name: "test", title: nil, [draft])
  }

  /// Reads a column of one field, named `x`, from its cells.
  static func column(_ field: String, _ cells: [String]) throws -> (Column, [String]) {
    let resource = """
      {"name": "t", "schema": {"fields": [{"name": "x", \(field)}, {"name": "y"}]}}
      """
    let rows = cells.map { "\"\($0)\",y" }.joined(separator: "\n")
    let corpus = try described(resource, "x,y\n\(rows)\n")
    return (corpus.tables[0].fields[0].column, corpus.faults.map(\.rendered.english))
  }

  /// The texts of a column, row by row; missing ones as `-`.
  static func texts(_ column: Column) -> [String] {
    (0..<column.missing.capacity).map { row in
      switch column {
      case .list(let list): list[row].joined(separator: "|")
      case .boolean(let truths):
        truths.missing.contains(row) ? "-" : String(truths.isTrue.contains(row))
      default: column.text(at: row) ?? "-"
      }
    }
  }
}
