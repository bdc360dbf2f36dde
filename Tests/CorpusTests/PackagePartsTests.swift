import TestSupport
import Testing

@testable import Corpus

/// Packages whose rows stand in the descriptor, and whose schemas stand in files of their own.
@Suite struct PackagePartsTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func load(_ resource: String) throws(LoadFault) -> Corpus {
    _ = try? folder.write("{\"resources\": [\(resource)]}", to: "datapackage.json")
    return try CorpusLoader.load(path: folder.path)
  }

  private static let fields = #"{"fields": [{"name": "id"}, {"name": "n", "type": "integer"}]}"#

  @Test(arguments: [
    #"[{"id": "a", "n": 1}, {"id": "b", "n": null}, {"n": "x", "id": "c"}]"#,
    #"[["id", "n"], ["a", 1], ["b", ""], ["c", "x"]]"#, #""id,n\na,1\nb,\nc,x\n""#,
  ])
  func rowsInTheDescriptorAreATable(data: String) throws {
    let corpus = try load(#"{"name": "t", "data": \#(data), "schema": \#(Self.fields)}"#)
    let table = corpus.tables[0]
    #expect(table.name == "t" && table.rowCount == 3)
    #expect(Fixtures.texts(table.fields[1].column) == ["1", "-", "-"])
    // The line is that of the row, the headings of a text or of arrays being the first.
    let line = data.hasPrefix("[{") ? 3 : 4
    #expect(
      corpus.faults.map(\.rendered.english)
        == ["\(folder.path)/datapackage.json#t:\(line):n: 'x' is not a whole number"])
    // Without a schema they are looked at like any file.
    #expect(try load(#"{"name": "t", "data": \#(data)}"#).tables[0].rowCount == 3)
  }

  @Test(arguments: ["{\"a\": 1}", "7", "null"])
  func dataThatAreNoRowsAreRefused(data: String) {
    let fault = #expect(throws: LoadFault.self) {
      try load(#"{"name": "t", "data": \#(data), "schema": \#(Self.fields)}"#)
    }
    #expect(
      fault?.message.english
        == "the descriptor cannot be followed: resource 't' has neither a path nor rows")
  }

  @Test func schemaAndDialectMayBeFiles() throws {
    try folder.write("a;1\nb;x\n", to: "t.csv")
    try folder.write(Self.fields, to: "schema.json")
    try folder.write(#"{"delimiter": ";", "header": false}"#, to: "dialect.json")
    let resource =
      #"{"name": "t", "path": "t.csv", "schema": "schema.json", "dialect": "dialect.json"}"#
    let corpus = try load(resource)
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == ["1", "-"])
    #expect(corpus.faults.map(\.line) == [2])
  }

  @Test(arguments: [
    ("../schema.json", "cannot be read: the path leads out of the folder of the descriptor"),
    ("https://example.org/s.json", "cannot be read: clio reads no addresses"),
    ("none.json", "cannot be read: No such file or directory"),
    ("broken.json", "the descriptor cannot be followed: it is not JSON"),
    ("list.json", "the descriptor cannot be followed: the schema is not an object"),
  ])
  func aSchemaThatCannotBeReadIsNamed(path: String, message: String) throws {
    try folder.write("id,n\n", to: "t.csv")
    try folder.write("{", to: "broken.json")
    try folder.write("[]", to: "list.json")
    let fault = #expect(throws: LoadFault.self) {
      try load(#"{"name": "t", "path": "t.csv", "schema": "\#(path)"}"#)
    }
    #expect(fault?.message.english.hasPrefix(message) == true, "\(fault?.rendered.english ?? "")")
    #expect(fault?.file.hasSuffix(path) == true)
  }
}
