import TestSupport
import Testing
import Text

@testable import Corpus

@Suite struct BareTableTests {
  @Test(arguments: [
    ("data/Disputes.v2.csv", "disputes"), ("My File (1).csv", "my_file_1_"),
    ("2016-states.csv", "t_2016_states"), ("条約.csv", "条約"), ("---.csv", "rows"),
  ])
  func collectionIsNamedByItsFile(path: String, name: String) {
    #expect(BareNames.collection(ofPath: path) == name)
  }

  @Test func fieldsAreNamedByTheirHeadings() {
    let headings = ["EndDay2 ", "Actor 1", "", "actor-1", "from", "国名", "a.b", "name@zh", "(x)"]
    #expect(
      BareNames.fields(ofHeadings: headings) == [
        "EndDay2", "Actor_1", "column3", "actor_1_2", "from", "国名", "a_b", "name_zh", "_x_",
      ])
  }

  @Test func headingStaysAsLabel() throws {
    let table = try Fixtures.bare("Actor 1 ,x\na,1\n").tables[0]
    #expect(table.fields.map(\.label) == ["Actor 1", "x"])
    #expect(table.fieldIndex(named: "ACTOR_1") == 0)
  }

  @Test(arguments: [
    (["1", "-2", "", "+3"], "integer"), (["1", "02"], "text"), (["040", "041"], "text"),
    (["0", "10"], "integer"), (["1.5", "2"], "decimal"), ([".5", "1e-05"], "decimal"),
    (["12E3"], "integer"), (["3e3", "1E5", "7"], "integer"), (["1e400"], "text"),
    (["1.2E3"], "decimal"), (["00.5"], "text"), (["true", "FALSE"], "boolean"),
    (["true", "1"], "text"), (["yes", "no"], "text"), (["1976-06-03", "1976", "196X"], "date"),
    (["1976-02-30"], "text"), (["1976", "1977"], "integer"), (["1976", "a"], "text"),
    (["19760603"], "integer"), (["2010-11", "2011-12"], "text"), ([""], "text"),
    (["NA", "1"], "integer"), (["9223372036854775808"], "text"), (["1", "1976-06-03"], "text"),
  ])
  func kindIsWhatAllValuesHaveInCommon(cells: [String], kind: String) throws {
    #expect(try self.kind(of: "value", cells) == kind)
  }

  @Test(arguments: [
    ("date", "date"), ("event_date", "date"), ("日期", "date"), ("year", "integer"),
    ("update", "integer"), ("Dates", "date"),
  ])
  func yearsAreDatesWhereTheNameSaysSo(name: String, kind: String) throws {
    #expect(try self.kind(of: name, ["1976", "1977"]) == kind)
  }

  private func kind(of name: String, _ cells: [String]) throws -> String {
    let rows = cells.map { "\($0),x\n" }.joined()
    let corpus = try Fixtures.bare("\(name),other\n\(rows)")
    #expect(corpus.brokenInvariant() == nil)
    switch corpus.tables[0].fields[0].column {
    case .integer: return "integer"
    case .decimal: return "decimal"
    case .boolean: return "boolean"
    case .date: return "date"
    case .text: return "text"
    default: return "other"
    }
  }

  @Test func onlyTheEmptyCellIsMissing() throws {
    let table = try Fixtures.bare("country,n\nNA,1\n,2\n-9,3\nNone,4\n").tables[0]
    #expect(Fixtures.texts(table.fields[0].column) == ["NA", "-", "-9", "None"])
  }

  @Test(arguments: [("a\nb\n", true), ("1\n2\n", true), ("a\na\n", false), ("a\n,\n", false)])
  func idIsTheKeyIfFilledAndUnique(ids: String, isKey: Bool) throws {
    let corpus = try Fixtures.bare("ID,x\n" + ids)
    #expect(corpus.tables[0].idField == (isKey ? 0 : nil))
    #expect(corpus.faults.allSatisfy { $0.kind != .required })
  }

  @Test func rowsNamesTheOnlyTable() throws {
    #expect(try Fixtures.bare("a,b\n1,2\n").tableIndex(named: "rows") == 0)
  }

  @Test func emptyFileIsATableWithoutFields() throws {
    let table = try Fixtures.bare("").tables[0]
    #expect(table.fields.isEmpty && table.rowCount == 0)
    #expect(try Fixtures.bare("a,b\n").tables[0].rowCount == 0)
  }

  @Test(arguments: [
    ("a;b\n", ";"), ("a\tb\n", "\t"), ("a|b\n", "|"), ("a,b;c\n", ","), ("a\n", ","),
  ])
  func delimiterIsTheOneOfTheFirstLine(text: String, delimiter: Unicode.Scalar) {
    let bytes = Array(text.utf8)
    #expect(DialectInference.dialect(of: bytes.span).delimiter == UInt8(ascii: delimiter))
  }

  @Test func bytesThatAreNotUTF8CostOneCell() throws {
    let latin: [UInt8] = [0x63, 0x61, 0x66, 0xE9]
    let corpus = try Fixtures.bare(Array("a,b\n1,x\n2,".utf8) + latin + Array("\n3,z\n".utf8))
    #expect(
      corpus.faults.map(\.rendered.english) == [
        "t.csv:3:b: the bytes from 10 on are not UTF-8; name the encoding of the file with "
          + "--encoding NAME, or convert it with `iconv -f NAME -t UTF-8`"
      ])
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == ["x", "-", "z"])
    #expect(corpus.tables[0].fields[1].faulty?.rows == [1])
  }

  @Test func lineOfAFaultCountsNewlinesInCells() throws {
    let corpus = try Fixtures.bare("a,b\n\"1\n1\",x\n\n2\n")
    #expect(
      corpus.faults == [
        LoadFault(.missingCells(count: 1, expected: 2), file: "t.csv", line: 5)
      ])
  }

  @Test func tellsWhichValueMadeAColumnText() throws {
    let days = (10..<30).map { "1976-06-\($0),\($0)\n" }.joined()
    let corpus = try Fixtures.bare("date,n\n\(days)06/30/76,n/a\n1976,abc\n")
    #expect(corpus.faults.isEmpty)
    #expect(
      corpus.warnings.map(\.rendered.english) == [
        "t.csv:22:date: warning: the column is read as text, because '06/30/76' is not a date "
          + "like most of its values",
        "t.csv:23:n: warning: the column is read as text, because 'abc' is not a number "
          + "like most of its values",
      ])
  }

  @Test func fewExceptionsOfManyValuesAreFaults() throws {
    let rows = (0..<300).map { "\($0),1976-06-\(10 + $0 % 20),\($0)\n" }.joined()
    let corpus = try Fixtures.bare("id,day,n\n\(rows)300,soon,2 or 3\n5,1976,4\n")
    #expect(
      corpus.faults.map(\.rendered.english) == [
        "t.csv:302:day: 'soon' is not EDTF; write year-month-day, such as 1976, 1976-06 or 1976-06-03",
        "t.csv:302:n: '2 or 3' is not a whole number",
        "t.csv:303:id: duplicate id '5', first on line 7; give one of the two rows another id",
      ])
    #expect(corpus.tables[0].idField == 0)
  }

  @Test func signsForMissingValuesAreReadWhereTheyCannotBeValues() throws {
    let table = try Fixtures.bare(
      "n,d,w\n1,1976-06-03,NA\n2,NA,JP\nNA,-,US\n4,1977-01-02,NA\n5,1978-03-04,NA\n"
        + "6,1979-03-04,NA\n7,1979-03-05,x\n"
    ).tables[0]
    #expect(Fixtures.texts(table.fields[0].column) == ["1", "2", "-", "4", "5", "6", "7"])
    #expect(table.fields[1].column.missing.rows == [1, 2])
    #expect(table.fields[2].column.missing.isEmpty)
  }
}
