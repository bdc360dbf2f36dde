import TestSupport
import Testing

@testable import Corpus

/// A file as people have them, and what is to be read of it.
struct DialectCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// The headings, then the rows, with `|` between cells and `-` for what is missing.
  let table: [String]
  /// The faults and warnings, each with its line: `2: 1 line above ...`, by their beginning.
  var says: [String] = []

  var testDescription: String { name }

  init(_ name: String, _ text: String, _ table: [String], says: [String] = []) {
    self.name = name
    self.text = text
    self.table = table
    self.says = says
  }

  /// Reads the file by what is found out of it.
  func corpus() throws -> Corpus {
    let bytes = Array(text.utf8)
    return try Fixtures.bare(text, dialect: DialectInference.dialect(of: bytes.span))
  }

  static func rows(_ table: Table) -> [String] {
    let columns = table.fields.filter { $0.origin == .stored }.map { Fixtures.texts($0.column) }
    return (0..<table.rowCount).map { row in columns.map { $0[row] }.joined(separator: "|") }
  }

  func check() throws {
    let corpus = try corpus()
    let found = corpus.tables[0]
    let headings = found.fields.filter { $0.origin == .stored }.map(\.label)
    #expect([headings.joined(separator: "|")] + Self.rows(found) == table)
    let told = (corpus.faults + corpus.warnings).filter { fault in
      if case .blankEnd = fault.kind { false } else { true }
    }
    let lines = told.map { "\($0.line.map { "\($0): " } ?? "")\($0.message.english)" }
    #expect(lines.count == says.count, "\(lines)")
    for (line, wanted) in zip(lines, says) { #expect(line.hasPrefix(wanted), "\(line)") }
    #expect(corpus.brokenInvariant() == nil)
    try checkSaved(corpus)
  }

  /// The schema that is saved reads the file as it was read without one.
  private func checkSaved(_ corpus: Corpus) throws {
    let folder = try ScratchFolder()
    try folder.write(text, to: "t.csv")
    try folder.write(try corpus.schema().descriptor.jsonText, to: "datapackage.json")
    let saved = try CorpusLoader.load(path: folder.path)
    #expect(Self.rows(saved.tables[0]) == Array(table.dropFirst()))
    #expect(saved.tables[0].fields.map(\.name) == corpus.tables[0].fields.map(\.name))
    #expect(saved.faults.map(\.kind) == corpus.faults.map(\.kind))
    #expect(saved.faults.map(\.line) == corpus.faults.map(\.line))
  }
}
