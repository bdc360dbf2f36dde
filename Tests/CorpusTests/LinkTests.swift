import Testing

@testable import Corpus

@Suite struct LinkTests {
  private func linked() throws(LoadFault) -> Corpus {
    try CorpusLoader.load(path: Fixtures.path("linked"))
  }

  /// The ids that a link field leads to, row by row.
  private func targets(_ field: String, of table: String) throws -> [[String]] {
    let corpus = try linked()
    let table = corpus.tables[try #require(corpus.tableIndex(named: table))]
    guard case .link(let link) = table.fields[try #require(table.fieldIndex(named: field))].column
    else {
      Issue.record("\(field) is no link")
      return []
    }
    return (0..<table.rowCount).map { row in
      link[row].compactMap { corpus.tables[link.table].id(of: Int($0)) }
    }
  }

  @Test(arguments: ["actor", "actors"])
  func generalFieldLeavesOutPassiveRolesAndRepetitions(name: String) throws {
    #expect(try targets(name, of: "events") == [["usa", "japan"], ["usa"], []])
  }

  @Test func otherEndLeadsBack() throws {
    #expect(try targets("event", of: "actors") == [["visit"], [], ["visit", "test"]])
    #expect(try targets("events", of: "actors") == [["visit"], [], ["visit", "test"]])
  }

  @Test func rolesAreFieldsOfBothEndsPassiveOnesToo() throws {
    #expect(try targets("target", of: "events") == [[], ["japan"], []])
    #expect(try targets("target", of: "actors") == [["test"], [], []])
    #expect(try targets("host", of: "events") == [["usa"], [], []])
  }

  @Test func roleThatIsNoWordIsWrittenWithUnderscores() throws {
    #expect(try targets("guest_of_honour", of: "events") == [["japan"], [], []])
    let events = try linked().tables[1]
    let field = events.fields[try #require(events.fieldIndex(named: "guest_of_honour"))]
    #expect(field.label == "guest of honour")
  }

  @Test(arguments: [
    ("signatory", "signatory"), ("consenting-party", "consenting-party"),
    ("guest of honour", "guest_of_honour"), ("署名国", "署名国"), ("a--b", "a_b"),
  ])
  func fieldNamesOfRoles(role: String, name: String) {
    #expect(LinkFields.fieldName(ofRole: role) == name)
  }

  @Test func storedColumnHidesARoleWithAWarning() throws {
    let corpus = try linked()
    let speaker = corpus.tables[1].fields[
      try #require(corpus.tables[1].fieldIndex(named: "speaker"))]
    #expect(speaker.origin == .stored)
    #expect(speaker.label == "Who spoke")
    #expect(corpus.faults.isEmpty)
    let hidden = corpus.warnings.filter { $0.kind == .hiddenRole("speaker") }
    #expect(hidden.count == 1)
    // The role `actor` would hide the general field of that name.
    #expect(corpus.warnings.contains { $0.kind == .hiddenRole("actor") })
  }

  @Test func withinOneTableEachFieldBearsItsColumnsName() throws {
    #expect(try targets("to", of: "documents") == [[], ["d1"], ["d1", "d2"]])
    #expect(try targets("from", of: "documents") == [["d2", "d3"], ["d3"], []])
    #expect(try targets("amends", of: "documents") == [[], ["d1"], ["d1"]])
    #expect(try linked().tables[3].fieldIndex(named: "documents") == nil)
  }

  @Test func listOfReferencesLeadsToSeveralRows() throws {
    #expect(try targets("authors", of: "documents") == [["japan", "usa"], ["usa"], []])
  }

  @Test func referenceToAnyTableFindsItsRow() throws {
    let corpus = try linked()
    guard case .reference(let about) = corpus.tables[3].fields[2].column else {
      Issue.record("about is no reference")
      return
    }
    let names = (0..<3).map { about[$0].map { corpus.tables[$0.table].name } }
    #expect(names == ["events", "actors", "documents"])
    let inverse = try #require(corpus.inverse(of: 2, in: 3, to: 1))
    #expect((0..<3).map { Array(inverse[$0]) } == [[0], [], []])
  }

  @Test func inverseLeadsFromARowToThoseThatReferToIt() throws {
    let corpus = try linked()
    let partOf = try #require(corpus.tables[0].fieldIndex(named: "part_of"))
    let parts = try #require(corpus.inverse(of: partOf, in: 0, to: 0))
    #expect((0..<3).map { Array(parts[$0]) } == [[1], [], []])
    #expect(corpus.inverse(of: partOf, in: 0, to: 1) == nil)
  }

  @Test func fieldsStandInOrder() throws {
    let events = try linked().tables[1]
    #expect(
      events.fields.map(\.name) == [
        "id", "date", "title", "speaker", "actor", "guest_of_honour", "host", "target",
      ])
    #expect(events.fields.map(\.origin).filter { $0 == .role }.count == 3)
    #expect(events.display == ["date", "title", "actors"])
  }

  @Test func knowsHierarchiesLinkTablesAndReversedSpans() throws {
    let corpus = try linked()
    #expect(corpus.tables[0].hierarchyField == 5)
    #expect(corpus.tables[2].isLink)
    #expect(corpus.tables[2].ends == Table.Ends(first: 0, second: 1, role: 2))
    #expect(
      corpus.warnings.map(\.kind).contains(.reversedSpan(read: "1960/1955")))
    #expect(corpus.brokenInvariant() == nil)
  }
}
