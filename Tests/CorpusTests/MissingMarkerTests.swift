import Testing

@testable import Corpus

/// Signs for what is missing, as statistical offices and programs write them.
@Suite struct MissingMarkerTests {
  private func column(_ cells: [String]) throws -> (kind: String, markers: [String], Column) {
    let rows = cells.map { "\"\($0)\",y\n" }.joined()
    let corpus = try Fixtures.bare("x,other\n\(rows)")
    let found = try #require(corpus.tables[0].origin?.inferred?[0])
    return (found.kind, found.markers, corpus.tables[0].fields[0].column)
  }

  @Test(arguments: [
    "NA", "N/A", "n/a", "n.a.", "NaN", "NULL", "null", "None", "-", "--", "–", "—", ".", "..",
    "...",
    ":", "?", "\\N", "unknown", "Unknown", "UNKNOWN", "missing", "n.d.", "nd", "#N/A", "#DIV/0!",
    "#VALUE!", "(none)", "no data", "No data", "not available", "<NA>", ".a", ".z", "x", "*", "无",
    "不明", "なし", "k.A.", "н/д", "s/d", "NA_character_", "  ", "\u{A0}", "N/D", "TBD",
  ])
  func isMissingAmongNumbers(marker: String) throws {
    let (kind, _, column) = try column(["1", marker, "25", "7"])
    #expect(kind == "integer")
    #expect(Fixtures.texts(column) == ["1", "-", "25", "7"])
  }

  @Test(arguments: ["NA", "..", "n/a", "Unknown", "-"])
  func isMissingAmongDatesAndTruthValues(marker: String) throws {
    #expect(try column(["1976-06-03", marker, "1976-06-04"]).kind == "date")
    #expect(try column(["true", marker, "false"]).kind == "boolean")
  }

  @Test(arguments: [
    ["NA", "DE", "FR"], ["unknown", "hot", "cold"], ["-", "a", "b"], ["x", "x"], ["*"],
  ])
  func staysAmongTexts(cells: [String]) throws {
    let (kind, _, column) = try column(cells)
    #expect(kind == "text" && Fixtures.texts(column) == cells)
  }

  @Test func aColumnOfNothingElseIsEmpty() throws {
    let (kind, markers, column) = try column(["NA", "NA", "n/a"])
    #expect(kind == "text" && markers == ["NA", "n/a"])
    #expect(column.missing.count == 3)
  }

  @Test func theSpellingsThatWereMetAreTheMissingValuesOfTheSchema() throws {
    let corpus = try Fixtures.bare("x,y\n1,a\nNA,b\nn/a,c\nN/A,d\n")
    #expect(
      corpus.tables[0].origin?.resource.schema?.fields[0].missingValues
        == ["", "NA", "n/a", "N/A"])
  }

  // Five columns as their sources write them.
  @Test(arguments: [
    (["12.3", ":", "56.1 b", ": c", "7.0 p"], "decimal", 2),  // Eurostat
    (["100", "..", "20", "..", "7"], "integer", 2),  // World Bank
    (["NA", "8", "80", "NA", "81"], "integer", 2),  // R
    (["1", ".", "2", ".a", ".b"], "integer", 3),  // Stata
    (["3.5", "#NULL!", "2", " ", "."], "decimal", 3),  // SPSS
  ])
  func columnsOfStatisticalPrograms(cells: [String], kind: String, missing: Int) throws {
    let (found, _, column) = try column(cells)
    #expect(found == kind && column.missing.count == missing)
  }
}
