import TestSupport
import Testing

@testable import Corpus

/// What can be read of a package or a folder is read, and the rest is named.
@Suite struct SoundPartsTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("id,n,actor\na,1,usa\nb,2,ger\n", to: "events.csv")
  }

  private static let events = """
    {"name": "events", "path": "events.csv", "schema": {"fields": [{"name": "id", "type": "string"},
    {"name": "n", "type": "integer"}, {"name": "actor", "type": "string"}], "foreignKeys": [
    {"fields": "actor", "reference": {"resource": "other", "fields": "id"}}]}}
    """

  private func load(_ resources: String...) throws(LoadFault) -> Corpus {
    let text = "{\"resources\": [\(resources.joined(separator: ",\n"))]}"
    _ = try? folder.write(text, to: "datapackage.json")
    return try CorpusLoader.load(path: folder.path)
  }

  private static let schema = #""schema": {"fields": [{"name": "id", "type": "string"}]}"#

  @Test(arguments: [
    (#""path": "none.csv", \#(schema)"#, true, "No such file or directory"),
    (#""path": "none.csv""#, true, "No such file or directory"),
    (#""path": "https://example.org/x.csv""#, false, "clio reads no addresses"),
    (#""path": "https://example.org/x.csv", \#(schema)"#, false, "clio reads no addresses"),
    (#""path": "lookup.json", "format": "json""#, false, "neither an array of objects nor"),
    (#""path": "lookup.json", \#(schema)"#, true, "neither an array of objects nor"),
    (#""path": "broken.json""#, true, "not JSON"), (#""path": "../x.csv""#, true, "leads out"),
    (#""path": "a.pdf", \#(schema)"#, true, "cannot be read in this version"),
    (#""path": ["events.csv", "b.csv"]"#, true, "several files"), (#""data": 7"#, true, "neither"),
    (#""path": "events.csv", "encoding": "klingon""#, true, "klingon"),
    (#""path": "zip.csv""#, true, ""),
    (#""path": "events.csv", "schema": "none.json""#, true, "No such"),
    (#""path": "events.csv", "schema": "broken.json""#, true, "not JSON"),
    (#""path": "two.json""#, false, "several tables"),
  ])
  func aResourceThatCannotBeReadIsLeftOut(resource: String, isFault: Bool, says: String) throws {
    try folder.write("{}", to: "lookup.json")
    try folder.write("{\"a\": ", to: "broken.json")
    try folder.write("PK\u{3}\u{4}xxxxxxxxxx", to: "zip.csv")
    try folder.write(#"{"a":[{"x":1}],"b":[{"x":1}]}"#, to: "two.json")
    let corpus = try load(#"{"name": "other", \#(resource)}"#, Self.events)
    #expect(corpus.tables.map(\.name) == ["events"])
    #expect(corpus.tables[0].rowCount == 2 && corpus.brokenInvariant() == nil)
    let notes = isFault ? corpus.faults : corpus.warnings.filter(\.kind.isNotice)
    #expect(notes.count == 1 && corpus.faults.count == (isFault ? 1 : 0))
    let message = notes.first?.message.english ?? ""
    #expect(
      message.hasPrefix("resource 'other' is left out: ") && message.contains(says), "\(message)")
    // What led there is a text.
    let actor = corpus.tables[0].fields[2]
    #expect(Fixtures.texts(actor.column) == ["usa", "ger"])
    #expect(
      corpus.warnings.contains {
        $0.message.english.contains("refers to 'other', which was left out")
      })
  }

  @Test(arguments: [
    ("a.pdf", "a file with '.pdf' cannot be read in this version"),
    ("licence.md", "a file with '.md' cannot be read in this version"),
    ("book.XLSX", "a file with '.xlsx' cannot be read in this version"),
    ("LICENCE", "a file without an ending cannot be read in this version"),
    ("map.shp.zip", "a file with '.zip' cannot be read in this version"),
    ("sources.bib", "it holds references, which open by themselves"),
    ("z-datapackage.json", "it is a descriptor of its own"),
  ])
  func aFileThatIsNoTableIsNamedAtEachLoad(path: String, says: String) throws {
    try folder.write("x", to: path)
    let corpus = try load(#"{"name": "x", "path": "\#(path)"}"#, Self.events)
    #expect(corpus.tables.count == 1 && corpus.faults.count == 1)
    let notices = corpus.warnings.filter(\.kind.isNotice).map(\.rendered.english)
    #expect(
      notices == ["\(folder.path)/\(path): warning: resource 'x' is left out: \(says)"])
  }

  @Test(arguments: [
    ("none.pdf", "No such file"), ("none.xlsx", "No such file"), ("none.geojson", "No such file"),
    ("../../etc/passwd", "leads out of the folder"), ("../notes", "leads out of the folder"),
    ("/etc/passwd", "not relative"), ("none", "No such file"),
  ])
  func aFileThatIsNotThereIsAFaultWhateverItsEnding(path: String, says: String) throws {
    let corpus = try load(#"{"name": "x", "path": "\#(path)"}"#, Self.events)
    let messages = corpus.faults.map(\.message.english).filter { $0.contains("'x' is left out") }
    #expect(
      messages.count == 1 && messages[0].contains(says), "\(corpus.faults.map(\.rendered.english))")
  }

  @Test(arguments: ["map.geojson", "map.json", "map.geojsonl"])
  func placesOnAMapAreATableOfThePackage(path: String) throws {
    let feature =
      #"{"type":"Feature","properties":{"n":"G"},"geometry":{"type":"Point","coordinates":[6,46]}}"#
    let text =
      path.hasSuffix("l") ? feature : #"{"type":"FeatureCollection","features":[\#(feature)]}"#
    try folder.write(text, to: path)
    let corpus = try load(#"{"name": "map", "path": "\#(path)"}"#)
    #expect(Fixtures.shape(corpus) == "n,geometry_type,longitude,latitude / G,Point,6,46")
    #expect(corpus.faults.isEmpty && corpus.warnings.filter(\.kind.isNotice).isEmpty)
  }

  @Test(arguments: [#""path": "none.csv""#, #""path": "https://example.org/x.csv""#])
  func aPackageOfNothingElseIsRefused(resource: String) {
    #expect(throws: LoadFault.self) { try load(#"{"name": "other", \#(resource)}"#) }
  }

  @Test(arguments: [
    (#""name": 7"#, "'resources[0].name' is not a text"),
    (#""title": []"#, "'resources[0].title' is not a text"),
    (#""dialect": {"header": "no"}"#, "'resources[0].dialect.header' is not true or false"),
    (#""clio": {"display": 7}"#, "'resources[0].clio.display' is not a text"),
    (
      #""clio": {"order": {"a": {"b": ["c"]}}}"#,
      "'clio.order' names two fields for each value, that of the earlier row first: [\"from\", \"to\"]"
    ),
    (#""schema": {"fields": {}}"#, "'resources[0].schema.fields' is not an array"),
    (#""schema": []"#, "'resources[0].schema' is not an object"),
    (
      #""schema": {"fields": [{"name":"id"},{"type":"integer"},{"name":"n","format":3},{"name":"actor"}]}"#,
      "'resources[0].schema.fields[1]' has no 'name'"
    ),
    (
      #""schema": {"fields": [{"name":"id"},{"name":"n","constraints":{"minLength":"x"}},{"name":"actor"}]}"#,
      "'resources[0].schema.fields[1].constraints.minLength' is not a whole number"
    ),
    (
      #""schema": {"foreignKeys": [{"fields": "n"}]}"#,
      "'resources[0].schema.foreignKeys[0]' has no 'reference'"
    ),
    (
      #""schema": {"missingValues": "NA"}"#, "'resources[0].schema.missingValues' is not an array"
    ),
  ])
  func aFaultOfAPropertyCostsThatProperty(property: String, says: String) throws {
    let corpus = try load(#"{"path": "events.csv", \#(property)}"#)
    #expect(corpus.tables[0].rowCount == 2 && corpus.brokenInvariant() == nil)
    #expect(
      corpus.faults.map(\.message.english).contains(
        "the descriptor cannot be followed: \(says); it is left out"),
      "\(corpus.faults.map(\.message.english))")
  }

  @Test func laterFaultsAreNamedByThePlaceInTheFile() throws {
    let fields = #"[{"type":"x"},{"name":"id"},{"title":"y"},{"name":"n","format":1}]"#
    let corpus = try load(#"{"path": "events.csv", "schema": {"fields": \#(fields)}}"#)
    let places = corpus.faults.compactMap {
      $0.message.english.split(separator: "'").dropFirst().first
    }
    #expect(
      places.prefix(3) == [
        "resources[0].schema.fields[0]", "resources[0].schema.fields[2]",
        "resources[0].schema.fields[3].format",
      ])
  }

  @Test(arguments: [
    (#""type": "any""#, "1914-07-28|1914-07-29", "date"), ("", "1914-07-28|1914-07-29", "date"),
    (#""type": "any""#, "1|2", "integer"), (#""type": null"#, "1.5|2", "decimal"),
    (#""type": "any""#, "true|false", "boolean"), (#""type": "any""#, "007|012", "text"),
    (#""type": "any""#, "x|y", "text"), (#""type": "string""#, "1|2", "text"),
    (#""type": "any""#, "1|-9", "integer"), (#""type": "any""#, "1|n.d.", "integer"),
    (#""type": "any", "constraints": {"enum": ["1", "2"]}"#, "1|2", "category"),
    (#""type": "integr""#, "1|2", "text"), (#""type": "time""#, "10:00|11:00", "text"),
  ])
  func fieldsOfAnyTypeAreLookedAt(field: String, cells: String, kind: String) throws {
    let name = field.isEmpty ? #""name": "x""# : #""name": "x", \#(field)"#
    let rows = cells.split(separator: "|").map { "\($0),k\n" }.joined()
    try folder.write("x,y\n\(rows)", to: "t.csv")
    let corpus = try load(
      #"{"path": "t.csv", "schema": {"missingValues": ["", "n.d."], "fields": [{\#(name)}, {"name": "y"}]}}"#
    )
    let found =
      switch corpus.tables[0].fields[0].column {
      case .date: "date"
      case .integer: "integer"
      case .decimal: "decimal"
      case .boolean: "boolean"
      case .text: "text"
      case .category: "category"
      default: "another"
      }
    #expect(found == kind && corpus.faults.isEmpty)
    #expect(
      corpus.warnings.contains { $0.kind == .unknownType("integr") } == field.contains("integr"))
  }

  @Test func aFolderOfTablesOpensByName() throws {
    try folder.write("x\ty\n1\t2\n", to: "b.tsv")
    try folder.write("[{\"x\": 1}]", to: "a.json")
    try folder.write("{}", to: "config.json")
    try folder.write("# Notes", to: "notes.md")
    try folder.write("Prose, with commas.\n", to: "prose.txt")
    try folder.write("a,b\n1,2\n", to: ".hidden.csv")
    let corpus = try CorpusLoader.load(path: folder.path)
    #expect(corpus.tables.map(\.name) == ["a", "b", "events"])
    #expect(corpus.faults.isEmpty && corpus.brokenInvariant() == nil)
    let notes = corpus.warnings.filter(\.kind.isNotice).map(\.message.english)
    #expect(notes.count == 2)
    #expect(notes.first?.contains("neither an array of objects nor") == true)
    #expect(notes.last?.hasSuffix("skipped: 'notes.md' and 'prose.txt'") == true, "\(notes)")
  }

  @Test func aTableOfAFolderThatCannotBeReadIsAFault() throws {
    try folder.write("[{\"x\": 1}", to: "a.json")
    try folder.write("{\"x\": ", to: "b.json")
    let corpus = try CorpusLoader.load(path: folder.path)
    #expect(corpus.tables.map(\.name) == ["a", "events"])
    #expect(corpus.faults.count == 2)
    #expect(
      corpus.faults.contains {
        $0.message.english.hasPrefix("the file is left out: it is not JSON")
      })
  }

  @Test(arguments: [("t.txt", "a\tb\n1\t2\n", true), ("t.txt", "Only prose.\n", false)])
  func textsAreTablesOnlyWhereNothingElseIs(name: String, text: String, isTable: Bool) throws {
    let own = try ScratchFolder()
    try own.write(text, to: name)
    let corpus = try? CorpusLoader.load(path: own.path)
    #expect((corpus?.tables.map(\.name) == ["t"]) == isTable)
  }

  @Test func anEmptyFolderSaysWhatIsExpected() throws {
    let own = try ScratchFolder()
    let fault = #expect(throws: LoadFault.self) { try CorpusLoader.load(path: own.path) }
    #expect(fault?.kind == .noTables && fault?.file == own.path)
    #expect(
      fault?.message.english.contains("expected datapackage.json, or files that end with .csv")
        == true)
  }
}
