import Glibc
import TestSupport
import Testing

@testable import Corpus

/// Presets as users write them, and what is said of those that cannot be followed.
@Suite struct PresetTests {
  private static let table = """
    {"name": "events", "schema": {"primaryKey": "id", "fields": [{"name": "id"}, {"name": "day",
      "rdfType": "http://id.loc.gov/datatypes/edtf"}]}, "rows": [{"cells": CELLS}]}
    """

  private func written(_ cells: String, _ others: String = "") -> String {
    let table = Self.table.replacing("CELLS", with: cells)
    return "{\(others)\"tables\": [\(table)]}"
  }

  /// The text of `events.csv` that a preset makes of a file.
  private func events(_ preset: String, _ file: String) throws -> (rows: String?, report: [String])
  {
    let scratch = try ScratchFolder()
    let path = try scratch.write(preset, to: "mine.json")
    let data = try scratch.write(file, to: "data.csv")
    let report = try Importer.run(.named(path), files: [data], output: "\(scratch.path)/out")
    return (
      scratch.text("out/events.csv"),
      report.lines.map(\.english).map { $0.replacing(scratch.path, with: "") }
    )
  }

  @Test func builtInPresetsAreSound() throws {
    let presets = try ImportPreset.builtIn()
    #expect(presets.map(\.name) == ["gdelt2", "gdelt1", "icews", "cow-mid", "ucdp-ged", "acled"])
    for preset in presets {
      for list in preset.codeLists().values { #expect(list.rows.count > 2) }
    }
  }

  @Test func codesOfCAMEOStandUnderTheirPrefix() throws {
    let list = try #require(CodeList(named: "cameo"))
    let rows = Dictionary(uniqueKeysWithValues: list.rows.map { ($0[0], $0) })
    #expect(rows["0311"] == ["0311", "Express intent to cooperate economically", "031"])
    #expect(rows["031"]?[2] == "03" && rows["03"]?[2] == "")
    #expect(list.rows.allSatisfy { $0[2].isEmpty || rows[$0[2]] != nil })
  }

  @Test(arguments: [
    (
      #"{"id": "n", "day": {"date": "d", "format": "%d/%m/%Y"}}"#, "n,d\n1,3/4/1967\n",
      "1,1967-04-03"
    ),
    (#"{"id": "n", "day": {"date": "d", "format": "any"}}"#, "n,d\n1,May 1976\n", "1,1976-05"),
    (#"{"id": "n", "day": {"year": "y", "month": "m"}}"#, "n,y,m\n1,1976,6\n", "1,1976-06"),
    (#"{"id": "n", "day": {"year": "y", "month": "m"}}"#, "n,y,m\n1,1976,0\n", "1,1976"),
    (#"{"id": {"join": ["n", "m"], "with": "-"}}"#, "n,m\n1,\n", "1,"),
    (#"{"id": {"first": ["n", "m"]}}"#, "n,m\n,7\n", "7,"),
    (#"{"id": "a|n", "day": "d?"}"#, " N ,m\n5,\n", "5,"),
    (#"{"id": {"of": "n", "map": {"1": "one"}}}"#, "n,m\n1,\n", "one,"),
  ])
  func valuesAreMade(cells: String, file: String, row: String) throws {
    #expect(try events(written(cells), file).rows == "id,day\n\(row)\n")
  }

  @Test func markOfOneColumnIsNoneOfAnother() throws {
    let preset = written(#"{"id": "n", "day": "d"}"#, #""missing": {"d": ["NA"]}, "#)
    #expect(try events(preset, "n,d\nNA,NA\n").rows == "id,day\nNA,\n")
  }

  @Test func fileOfAnotherEncodingIsReadAndSaid() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.write(written(#"{"id": "n"}"#), to: "mine.json")
    let data = try scratch.write(
      Array("n,m\nZ".utf8) + [0xFC] + Array("rich,1\n".utf8), to: "d.csv")
    let report = try Importer.run(.named(path), files: [data], output: "\(scratch.path)/out")
    #expect(
      report.lines.map(\.english)[0].hasSuffix(
        "1 record, read as windows-1252 by the look of its bytes"))
    #expect(scratch.text("out/events.csv") == "id,day\nZürich,\n")
  }

  @Test func endThatNoColumnHoldsIsNotUnknown() throws {
    let cells = #"{"id": "n", "day": {"from": {"year": "y"}, "to": {"year": "e?"}}}"#
    #expect(try events(written(cells), "n,y\n1,1976\n").rows == "id,day\n1,1976\n")
    #expect(try events(written(cells), "n,y,e\n1,1976,\n").rows == "id,day\n1,1976/\n")
  }

  @Test func rowWithoutAKeyIsLeftOutAndReported() throws {
    let (rows, report) = try events(written(#"{"id": "n"}"#), "n,m\n,1\n2,1\n2,1\n")
    #expect(rows == "id,day\n2,\n")
    #expect(
      report == [
        "/data.csv: 3 records", "/out: events 1", "1 missing value in 'id', left out:",
        "  /data.csv:2:id: there is no value, and the field requires one",
        "1 duplicate id in 'id', left out:",
        "  /data.csv:4:id: duplicate id '2', first on line 3; give one of the two rows another id",
      ])
  }

  @Test(arguments: [
    ("{", ":1: the preset cannot be followed: it is not JSON: expected a name in double quotes"),
    ("{}", ": the preset cannot be followed: the preset has no 'tables'"),
    (#"{"tables": [], "table": []}"#, "the preset has 'table', which is unknown there"),
    (
      #"{"tables": [{"name": "e", "schema": {}, "rows": [{"cells": {"x": "a"}}]}]}"#,
      "'tables[0].rows.cells' has 'x', which is unknown there"
    ),
    (
      #"{"tables": [{"name": "e", "schema": {"fields": [{"name": "x"}]}, "rows": [{"cells": {"x": "#
        + #"{"date": "a", "format": "%y"}}}]}]}"#,
      "the format '%y' has years of two digits; write %Y and four digits"
    ),
    (
      #"{"tables": [{"name": "e", "schema": {"fields": [{"name": "x"}]}, "list": "cami"}]}"#,
      "there is no code list 'cami'"
    ),
  ])
  func presetThatCannotBeFollowedIsRefused(text: String, message: String) throws {
    let scratch = try ScratchFolder()
    let path = try scratch.write(text, to: "mine.json")
    let fault = #expect(throws: ImportFault.self) { try ImportPreset.named(path) }
    #expect(fault?.message.english.contains(message) == true, "\(fault?.message.english ?? "")")
  }

  @Test func exampleOfTheReadmeIsFollowed() throws {
    let readme = try #require(TextFile.read("\(ClioBinary.root)/presets/README.md"))
    let blocks = FencedBlock.all(in: readme)
    func text(_ language: String) throws -> String {
      let block = try #require(blocks.first { $0.language == language })
      return block.lines.joined(separator: "\n") + "\n"
    }
    let scratch = try ScratchFolder()
    let preset = try scratch.write(text("json"), to: "strikes.json")
    let data = try scratch.write(text("csv"), to: "strikes.csv")
    let report = try Importer.run(.named(preset), files: [data], output: "\(scratch.path)/out")
    #expect(report.isClean)
    #expect(
      scratch.text("out/events.csv")
        == "id,date,title,strikers\n1,1926-05-03,miners' strike,1700000\n"
        + "2,1926-11,dockers' strike,400\n")
    #expect(
      scratch.text("out/event_actors.csv")
        == "event,actor,role\n1,Miners' Federation,striker\n1,Railwaymen,striker\n"
        + "2,Transport Workers,striker\n")
    #expect(try CorpusLoader.load(path: "\(scratch.path)/out").faults.isEmpty)
  }

  @Test func unknownPresetNamesTheNearest() {
    let fault = #expect(throws: ImportFault.self) { try ImportPreset.named("gdelt") }
    #expect(fault?.message.english.contains("did you mean 'gdelt") == true)
  }

  @Test func fileOfAnotherKindIsRefusedBeforeAnythingIsWritten() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("a,b\n1,2\n", to: "x.csv")
    let fault = #expect(throws: ImportFault.self) {
      try Importer.run(.named("acled"), files: [file], output: "\(scratch.path)/out")
    }
    #expect(fault?.message.english.contains("no table of 'acled' is made of these columns") == true)
    let other = #expect(throws: ImportFault.self) {
      try Importer.run(.named("gdelt2"), files: [file], output: "\(scratch.path)/out")
    }
    #expect(other?.message.english.hasSuffix("1 column, where 'gdelt2' takes 61") == true)
    #expect(scratch.text("out/datapackage.json") == nil)
  }

  @Test func folderThatIsNotEmptyIsLeftAsItIs() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("n\n1\n", to: "x.csv")
    let preset = try scratch.write(written(#"{"id": "n"}"#), to: "mine.json")
    let fault = #expect(throws: ImportFault.self) {
      try Importer.run(.named(preset), files: [file], output: scratch.path)
    }
    #expect(
      fault?.message.english
        == "cannot write '\(scratch.path)': the folder is not empty; name a new folder, or remove "
        + "this one first")
  }

  @Test func placesThatCannotBeTakenAreToldBeforeAnythingIsRead() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("n\n1\n", to: "x.csv")
    let preset = try scratch.write(written(#"{"id": "n"}"#), to: "mine.json")
    func message(_ output: String) throws -> String? {
      let fault = #expect(throws: ImportFault.self) {
        try Importer.run(.named(preset), files: [file], output: output)
      }
      return fault?.message.english
    }
    #expect(
      try message(".")
        == "cannot write '.': it is the folder that you are in; name a folder in it")
    #expect(
      try message("\(scratch.path)/none/out")?.hasSuffix(
        "make the folder first: mkdir -p '\(scratch.path)/none'") == true)
    #expect(try message(file) == "cannot write '\(file)': it is a file; name a folder")
  }

  @Test func leftoversOfKilledImportsGoWithTheNext() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("n\n1\n", to: "x.csv")
    let preset = try scratch.write(written(#"{"id": "n"}"#), to: "mine.json")
    // No process has so high a number.
    mkdir("\(scratch.path)/out.99999999.tmp", 0o777)
    try scratch.write("", to: "out.99999999.tmp/events.csv")
    _ = try Importer.run(.named(preset), files: [file], output: "\(scratch.path)/out/")
    #expect(scratch.names.sorted() == ["mine.json", "out", "x.csv"])
  }
}
