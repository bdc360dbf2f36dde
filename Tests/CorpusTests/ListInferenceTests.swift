import Testing

@testable import Corpus

/// Which columns hold lists, and which numbers most likely mean that nothing is known.
@Suite struct ListInferenceTests {
  private static let sectors = [
    "Executive,Military,Government", "Military,Government", "Government", "Executive,Government",
    "Military", "Executive,Military", "Government,Executive", "Executive", "Military,Executive",
  ]

  private func column(_ cells: [String], name: String = "x") throws -> Column {
    let rows = cells.map { "\"\($0)\",y\n" }.joined()
    return try Fixtures.bare("\(name),other\n\(rows)").tables[0].fields[0].column
  }

  private func isList(_ cells: [String]) throws -> Bool {
    if case .list = try column(cells) { true } else { false }
  }

  @Test func itemsThatStandInDifferentCompanyAreAList() throws {
    #expect(try isList(Self.sectors))
    #expect(Fixtures.texts(try column(Self.sectors))[0] == "Executive|Military|Government")
  }

  @Test(arguments: [
    // Names with their country: each item has one company.
    Array(repeating: ["Kyoto,Japan", "Paris,France", "Bonn,Germany"], count: 9).flatMap { $0 },
    // A blank after the comma is prose.
    sectors.map { $0.split(separator: ",").joined(separator: ", ") },
    // Thousands.
    ["1,200", "1,200,300", "12", "300,200", "200,300", "1,300", "300", "1,200", "12,300", "200"],
    // Nothing comes again.
    ["a,b", "c,d,e", "f", "g,h", "i"],
  ])
  func otherCommasAreNoLists(cells: [String]) throws {
    #expect(try !isList(cells))
  }

  /// Few cells have the sign, but what it parts are the whole values of others.
  @Test(arguments: [
    ["A; B", "B", "A", "C", "D", "E"], ["A;B", "B", "A"], ["C", "A|B", "A", "B", "C", "C", "D"],
    ["Peace Treaty; Old treaty", "Peace Treaty", "Old treaty", "NPT", "Law", "Note"],
    // Not all parts, but several.
    ["A; B", "A; C", "A; B", "A", "B"] + (0..<60).map { "D\($0)" },
    ["A; X", "B; Y", "Q; Z", "A", "B", "Q", String(repeating: "long ", count: 18)],
  ])
  func partsThatAreWholeValuesAreAList(cells: [String]) throws {
    #expect(try isList(cells))
  }

  @Test(arguments: [
    ["A; B", "A", "C", "D", "E"], ["A; B", "A; C"] + ["A", "D", "E", "F", "G"],
  ])
  func whatMayBeAListIsTold(cells: [String]) throws {
    let rows = cells.map { "\"\($0)\",y\n" }.joined()
    let corpus = try Fixtures.bare("x,other\n\(rows)")
    let found = corpus.warnings.filter { warning in
      if case .maybeList("A; B", separator: ";") = warning.kind { true } else { false }
    }
    #expect(found.count == 1 && found[0].line == 2 && found[0].kind.isNotice)
    #expect(try !isList(cells))
  }

  /// Prose has signs, too, and places have commas.
  @Test(arguments: [
    ["yes; no", "maybe", "never"], ["Kyoto, Japan", "Japan", "Kyoto", "Osaka"],
    [String(repeating: "long ", count: 50) + "; A", "A", "B"], ["A", "B", "A"],
  ])
  func nothingIsToldWhereNothingSpeaksForIt(cells: [String]) throws {
    let rows = cells.map { "\"\($0)\",y\n" }.joined()
    #expect(try !isList(cells))
    #expect(try Fixtures.bare("x,other\n\(rows)").warnings.isEmpty)
  }

  @Test(arguments: [
    (["1", "2", "-9", "3", "-9", "-8"], ["-8", "-9"]), (["0", "12", "-99"], ["-99"]),
    (["1.5", "-9", "2"], ["-9"]), (["-9", "-3", "4"], []), (["1", "2"], []), (["-12", "-9"], []),
    (["a", "-9"], []),
  ])
  func theOnlyNegativeNumbersAreReportedWhereTheyAreCodes(cells: [String], codes: [String]) throws {
    let rows = cells.map { "\($0),y\n" }.joined()
    let corpus = try Fixtures.bare("x,other\n\(rows)")
    let found = corpus.warnings.compactMap { warning in
      if case .negativeCodes(let codes, _) = warning.kind { codes } else { nil }
    }
    #expect(found == (codes.isEmpty ? [] : [codes]))
    // They stay what they are.
    #expect(Fixtures.texts(corpus.tables[0].fields[0].column).contains("-") == false)
  }

  @Test func columnsThatDifferByANumberAreOneFieldTooAndStay() throws {
    let table = try Fixtures.bare(
      "id,actor1,actor1_name,actor2,actor2_name,n1,n2,b2\n1,a,A,b,B,1,2,x\n2,b,B,,,3,4,y\n"
    ).tables[0]
    #expect(
      table.fields.map(\.name) == [
        "id", "actor1", "actor1_name", "actor2", "actor2_name", "n1", "n2", "b2", "actor",
        "actor_name",
      ])
    #expect(Fixtures.texts(table.fields[8].column) == ["a|b", "b"])
    #expect(Fixtures.texts(table.fields[9].column) == ["A|B", "B"])
  }
}
