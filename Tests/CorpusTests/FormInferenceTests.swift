import TestSupport
import Testing

@testable import Corpus

/// How files without a descriptor are written, as found out from the files.
@Suite struct FormInferenceTests {
  private func dialect(_ text: String) -> CSVDialect {
    let bytes = Array(text.utf8)
    return DialectInference.dialect(of: bytes.span)
  }

  @Test(
    arguments: [
      ("a;b\n1,5;2\n3;4,0\n", ";"), ("a\tb\nx, y\tz\n", "\t"), ("a|b|c\n1|2|3\n", "|"),
      ("a\u{1}b\n1\u{1}2\n", "\u{1}"), ("name,place\nx,\"a; b; c\"\ny,\"d; e; f\"\n", ","),
    ] as [(String, Unicode.Scalar)])
  func delimiterIsWhatGivesAllRecordsOneWidth(text: String, sign: Unicode.Scalar) {
    #expect(dialect(text).delimiter == UInt8(ascii: sign))
  }

  @Test func quotesOfTabbedFilesAreDataWhereTheyCannotEnclose() {
    #expect(dialect("a\tb\n\"x\" said\ty\n").quote == nil)
    #expect(dialect("a\tb\n\"x\ty\"\tz\n").quote == UInt8(ascii: "\""))
    #expect(dialect("a,b\n\"x,y\",z\n").quote == UInt8(ascii: "\""))
  }

  @Test(arguments: [
    ("a,b\n1,2\n", true), ("1,2\n3,4\n", false), ("x,1976-06-03\ny,1977-01-01\n", false),
    ("country,1960,1961,1962\nJapan,1,2,3\n", true), ("a,b\nx,y\n", true), ("1,a\nb,c\n", true),
    ("Country,2019-20,2020-21\nFrance,1,2\nJapan,3,4\n", true),
    ("Share,18-24,65+\n1,2,3\n4,5,6\n", true), ("GDP,2019,2020\n1,2,3\n4,5,6\n", true),
    ("NA,1,2\n3,4,5\n6,7,8\n", false), ("Japan,1,2\nPeru,3,4\nChad,5,6\n", false),
    ("only\n", true), ("123\t20190101\tUSA\n124\t20190102\tJPN\n", false),
  ])
  func firstRecordNamesTheColumnsUnlessItIsAValue(text: String, hasHeader: Bool) {
    #expect(dialect(text).hasHeader == hasHeader)
  }

  @Test func columnsWithoutNamesAreNumberedAndNoRowIsLost() throws {
    let text = "1,a\n2,b\n3,c\n"
    let corpus = try Fixtures.bare(text, dialect: dialect(text))
    #expect(corpus.tables[0].fields.map(\.name) == ["column1", "column2"])
    #expect(corpus.tables[0].rowCount == 3)
  }

  @Test func emptyCellsBeyondTheColumnsAreNoFault() throws {
    #expect(try Fixtures.bare("a,b\n1,2,,\n3,4\n").faults.isEmpty)
    #expect(try Fixtures.bare("a,b\n1,2,,x\n").faults.map(\.line) == [2])
  }

  @Test(arguments: [
    (["a;b", "b;c", "a"], "list"), (["He came; he saw.", "It rained; it poured."], "text"),
    (["[\"a\"]", "[]"], "list"), (["a|b", "b|a", "a"], "list"), (["x;y", "z", "u"], "text"),
  ])
  func listsAreShortTextsThatRecur(cells: [String], kind: String) throws {
    let rows = cells.map { "\"\($0.replacing("\"", with: "\"\""))\",1\n" }.joined()
    let column = try Fixtures.bare("x,y\n" + rows).tables[0].fields[0].column
    if case .list = column { #expect(kind == "list") } else { #expect(kind == "text") }
  }

  @Test func wideColumnsAreOneField() throws {
    let corpus = try Fixtures.bare(
      "actor1,actor1_name,actor2,actor2_name,n1,n2\nUSA,United States,JPN,Japan,1,2\nJPN,,JPN,x,3,4\n"
    )
    let table = corpus.tables[0]
    let actor = try #require(table.fieldIndex(named: "actor"))
    #expect(table.fields[actor].origin == .gathered)
    #expect(Fixtures.texts(table.fields[actor].column) == ["USA|JPN", "JPN"])
    #expect(table.fieldIndex(named: "actor_name") != nil)
    #expect(table.fieldIndex(named: "n") == nil)
    #expect(corpus.brokenInvariant() == nil)
  }

  @Test func blanksAtTheEndsOfTextsAreCounted() throws {
    let corpus = try Fixtures.bare("a,b\nx ,1\ny,2\n z,3\n")
    #expect(corpus.faults.isEmpty)
    #expect(corpus.warnings.map(\.line) == [2, 4])
    #expect(Fixtures.texts(corpus.tables[0].fields[0].column)[0] == "x ")
  }

  @Test func anExceptionalFormOfDatesIsAFault() throws {
    let days = (0..<200).map { "1976-06-\(10 + $0 % 20)\n" }.joined()
    let corpus = try Fixtures.bare("date\n\(days)06/30/1976\n")
    #expect(corpus.faults.map(\.line) == [202])
  }

  @Test func datesThatMayBeReadInTwoWaysAreRefusedWithBothReadings() throws {
    let corpus = try Fixtures.bare("date,x\n03/04/1967,a\n05/06/1968,b\n")
    guard case .text = corpus.tables[0].fields[0].column else {
      Issue.record("the order of day and month was guessed")
      return
    }
    let notice = try #require(corpus.warnings.first { $0.kind.isNotice })
    #expect(notice.message.english.contains("1967-04-03 (%d/%m/%Y) or 1967-03-04 (%m/%d/%Y)"))
  }
}
