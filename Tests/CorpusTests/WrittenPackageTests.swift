import TestSupport
import Testing

@testable import Corpus

@Suite struct WrittenPackageTests {
  @Test func theBuiltInCorpusIsReadBackEqual() throws {
    try expectRoundTrip(CorpusLoader.builtIn())
  }

  @Test(arguments: ["broken", "cited", "disputed", "linked", "stocks", "talks", "texts", "awkward"])
  func aPackageIsReadBackEqual(folder: String) throws {
    try expectRoundTrip(CorpusLoader.load(path: Fixtures.path(folder)))
  }

  @Test func severalPackagesAreReadBackAsOne() throws {
    let paths = ["linked", "stocks", "awkward"].map(Fixtures.path)
    try expectRoundTrip(CorpusLoader.load(paths: paths))
  }

  @Test(arguments: [
    "a,b\n", "a\nx\n\"\"\ny\n", "a,b\n,\n,\n", "a,b\nNA,1\n,\n", "group,from,日 付\n1,2,1969-11\n",
    "id,id,ID\n1,2,3\n", ",x\n1,2\n", "code\n007\n7\n",
    "\u{FEFF}\"a\"\"b\",c\n\"x\r\ny\",\"p\rq\"\n",
    "a\n\"\u{FEFF}b\"\n", "n\n1e400\n-1e400\n0.1\n1e-320\n123456789012345678\n",
  ])
  func aBareTableIsReadBackEqual(text: String) throws {
    try expectRoundTrip(Fixtures.bare(text))
  }

  @Test func constraintsAreKeptWhereTheValuesKeepToThem() throws {
    let corpus = try Fixtures.described(
      """
      {"name": "t", "schema": {"fields": [
        {"name": "a", "constraints": {"required": true, "unique": true, "pattern": "[a-z]+"}},
        {"name": "n", "type": "integer", "constraints": {"required": true, "minimum": 1}},
        {"name": "d", "type": "date", "format": "%d/%m/%Y", "constraints": {"pattern": ".*/.*"}}]}}
      """, "a,n,d\nx,1,03/06/1976\ny,0,04/06/1976\n")
    let fields = try #require(
      try WrittenPackage(corpus).descriptor.resources[0].schema?.fields.map(\.constraints))
    #expect(fields[0] == .init(isRequired: true, isUnique: true, pattern: "[a-z]+"))
    #expect(fields[1] == .init(minimum: "1"))
    #expect(fields[2] == .init())
    try expectRoundTrip(corpus)
  }

  @Test func aRowWithoutValuesHoldsAWord() throws {
    let package = try WrittenPackage(Fixtures.bare("a,b\n,\nx,1\nNA,2\n,\n"))
    var text = ""
    package.tables[0].write { text += String(decoding: $0, as: UTF8.self) }
    #expect(text == "a,b\n-,\nx,1\nNA,2\n-,\n")
    #expect(package.descriptor.resources[0].schema?.fields[0].clio.missing == ["-"])
  }

  @Test func emptyTextsAreToldFromMissingOnes() throws {
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(
          name: "t", rowCount: 3,
          fields: [.texts("a", ["", nil, "NA"]), .texts("b", [nil, nil, "-"])])
      ])
    try expectRoundTrip(corpus)
  }

  @Test(arguments: [
    [["a;b"], ["c", "d"]], [["a;b", "c|d"], ["e,f/g"]], [[" a"], []], [["a", "a"], ["b"]],
    [[""], ["x"]], [["NA"], []], [["\"", "\n"], ["[1]"]], [[], []],
  ])
  func listsOfAnyItemsAreReadBackEqual(items: [[String]]) throws {
    let table = Table(
      name: "t", rowCount: 2, fields: [.texts("id", ["1", "2"]), .lists("items", items)])
    try expectRoundTrip(Corpus(name: "c", tables: [table]))
  }

  @Test func aRowWithoutAnIDThatIsReferredToIsNamed() {
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(name: "a", rowCount: 2, fields: [.texts("x", ["same", "same"])]),
        Table(name: "b", rowCount: 1, fields: [.references("y", [1], to: 0)]),
      ])
    let fault = WriteFault.unnamedRow(field: "b.y", table: "a", row: 2)
    #expect(throws: fault) { try WrittenPackage(corpus) }
    #expect(fault.message.english == "'b.y' refers to row 2 of 'a', which has no id of its own")
  }

  @Test func whatIsWrittenDoesNotDependOnTheRun() throws {
    let corpus = try CorpusLoader.load(path: Fixtures.path("linked"))
    let (one, two) = (try WrittenPackage(corpus), try WrittenPackage(corpus))
    #expect(one.descriptor.jsonText == two.descriptor.jsonText)
    #expect(one.tables.map(\.file) == two.tables.map(\.file))
  }
}

/// Writes a corpus, loads it again and compares.
func expectRoundTrip(_ corpus: Corpus, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = try ScratchFolder()
  let package = try WrittenPackage(corpus)
  try folder.write(package.descriptor.jsonText, to: "datapackage.json")
  for table in package.tables {
    var bytes: [UInt8] = []
    table.write { bytes += $0 }
    try folder.write(bytes, to: table.file)
  }
  let read = try CorpusLoader.load(path: folder.path)
  #expect(corpus.difference(from: read) == nil, sourceLocation: sourceLocation)
  #expect(read.brokenInvariant() == nil, sourceLocation: sourceLocation)
}
