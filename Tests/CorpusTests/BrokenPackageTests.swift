import Messages
import TestSupport
import Testing

@testable import Corpus

/// Every kind of fault, planted in `Fixtures/broken`, is named by file, line and field.
@Suite struct BrokenPackageTests {
  private func broken() throws(LoadFault) -> Corpus {
    try CorpusLoader.load(path: Fixtures.path("broken"))
  }

  @Test func namesEveryPlantedFault() throws {
    let folder = Fixtures.path("broken") + "/data/"
    let found = try broken().faults.map { $0.rendered.english.replacing(folder, with: "") }
    let expected = [
      "people.csv:3:code: 'A' is already on line 2; each value of this field may appear only once",
      "people.csv:3:kind: 'stat' is not in the list; did you mean 'state'?",
      "people.csv:3:born: '27/03/1901' is not EDTF; write 1901-03-27",
      "people.csv:3:children: 'two' is not a whole number",
      "people.csv:3:alive: 'maybe' is neither true nor false",
      #"people.csv:5:id: '-x' does not match the pattern ^\w[\w.:-]*$"#,
      "people.csv:5:height: '4' is out of range; write 0 to 3",
      "people.csv:5:part_of: 'people' has no row '佐騰'; did you mean '佐藤'?",
      "people.csv:6:id: duplicate id '佐藤', first on line 2; give one of the two rows another id",
      "people.csv:6:name: there is no value, and the field requires one",
      "meetings.csv:1:date: the file has no such column",
      "meetings.csv:1:extra: the schema has no such field",
      "meetings.csv:2: 6 cells where the table has 5 columns; left out: 'd'",
      "meetings.csv:2:about: no table has row 'b'",
      "meetings.csv:3: 2 cells where the table has 5 columns; the other cells are read as missing",
      "meetings.csv:5:about: '佐藤' is a row of several tables; write 'people.佐藤' or 'meetings.佐藤'",
      "meetings.csv:6:place: a quote begins here and never ends; "
        + "enclose a cell that contains quotes in quotes, and double the quotes inside",
      "meetings.csv:7:about: '佐藤' is a row of several tables; write 'people.佐藤' or 'meetings.佐藤'",
      "meeting_people.csv:3:meeting, person, role: "
        + "the key 'm1, 佐藤, host' is already on line 2; remove one of the two rows",
      "meeting_people.csv:4:meeting: 'meetings' has no row 'm9'; did you mean 'm1'?",
      "meeting_people.csv:5:person: 'people' has no row 'SATO'",
      "meeting_people.csv:5:role: there is no value, and the field requires one",
    ]
    #expect(found == expected)
  }

  @Test func keepsEveryRow() throws {
    #expect(try broken().tables.map(\.rowCount) == [4, 5, 5])
    #expect(try broken().brokenInvariant() == nil)
  }

  @Test func takesABadCellAsMissingAndRemembersIt() throws {
    let people = try broken().tables[0]
    for (field, faulty) in [("id", [2, 3]), ("born", [1]), ("height", [2]), ("part_of", [2])] {
      let field = people.fields[try #require(people.fieldIndex(named: field))]
      #expect(field.faulty?.rows.map(Int.init) == faulty)
      #expect(faulty.allSatisfy(field.column.missing.contains))
    }
    // Missing, but not faulty: nobody was born then.
    let born = people.fields[try #require(people.fieldIndex(named: "born"))]
    #expect(born.column.missing.contains(3) && born.faulty?.contains(3) == false)
  }

  @Test func letsTheFirstOfTwoRowsKeepTheID() throws {
    let people = try broken().tables[0]
    #expect((0..<4).map { people.id(of: $0) } == ["佐藤", "main", nil, nil])
  }

  @Test func neverShiftsCells() throws {
    let meetings = try broken().tables[1]
    let note = meetings.fields[try #require(meetings.fieldIndex(named: "note"))]
    #expect(Fixtures.texts(note.column) == ["a", "-", "-", "-", "-"])
  }

  @Test func checkAddsWarningsAndASummary() throws {
    let check = CorpusCheck(try broken())
    #expect(!check.isClean)
    // All faults and the warning, then these once more by kind, for there are many, then the summary.
    #expect(check.lines(.english).count == 23 + check.groups.count + 1)
    #expect(check.groups.map(\.count).reduce(0, +) == 23)
    #expect(
      check.lines(.english)[22].hasSuffix(
        "meetings.csv:1:place: warning: the column hides the role 'place' of a link table"))
    #expect(check.lines(.english).last == "22 faults, 1 warning: 3 tables, 14 rows")
  }
}
