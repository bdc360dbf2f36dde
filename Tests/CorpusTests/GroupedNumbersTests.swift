import TestSupport
import Testing

@testable import Corpus

/// Numbers with signs between groups of digits, or with a decimal comma.
@Suite struct GroupedNumbersTests {
  /// The cells of a column, quoted; what they are read as, and the kind.
  private func read(_ cells: [String]) throws -> (kind: String, values: [String], corpus: Corpus) {
    let rows = cells.map { "\"\($0)\",y\n" }.joined()
    let corpus = try Fixtures.bare("x,other\n\(rows)")
    let table = corpus.tables[0]
    return (
      table.origin?.inferred?[0].kind ?? "-", Fixtures.texts(table.fields[0].column), corpus
    )
  }

  @Test(arguments: [
    (["1.234,56", "99,00", "-5,1"], "decimal (1.234,5)", ["1234.56", "99.0", "-5.1"]),
    (["12,5", "1.234", "7"], "decimal (1.234,5)", ["12.5", "1234.0", "7.0"]),
    (["1,234,567", "12", "-1,000"], "integer (1,234)", ["1234567", "12", "-1000"]),
    (["1,234.5", "0.25"], "decimal (1,234)", ["1234.5", "0.25"]),
    (["1.234.567", "1,5"], "decimal (1.234,5)", ["1234567.0", "1.5"]),
    (
      ["1,234,567", "NA", "5", "6", "7", "8", "9"], "integer (1,234)",
      ["1234567", "-", "5", "6", "7", "8", "9"]
    ),
    // One of these is no number of either way.
    (["1,23,4", "1"], "text", ["1,23,4", "1"]),
    (["12,5", "1,234,567"], "text", ["12,5", "1,234,567"]),
    (["0,5", "00,5"], "text", ["0,5", "00,5"]), (["1,234", "x"], "text", ["1,234", "x"]),
    (["1.5", "2.25"], "decimal", ["1.5", "2.25"]), ([",5"], "text", [",5"]),
  ])
  func theWayThatAllNumbersFollowIsTaken(
    cells: [String], kind: String, values: [String]
  ) throws {
    let (found, read, corpus) = try read(cells)
    #expect(found == kind && read == values)
    #expect(corpus.faults.isEmpty)
  }

  @Test(arguments: [["1,234", "5,678"], ["1,234", "12"], ["1,000"]])
  func whatCanBeReadInTwoWaysStaysText(cells: [String]) throws {
    let (kind, values, corpus) = try read(cells)
    #expect(kind == "text" && values == cells)
    let notice = corpus.warnings.first { $0.kind.isNotice }
    #expect(notice?.line == 2)
    #expect(
      notice?.message.english.contains("'\(cells[0])' may have groups of digits or a fraction")
        == true)
  }

  @Test func timesOfADayAreDatesWhateverTheirColumnIsCalled() throws {
    let (kind, values, _) = try read(["1976-06-03T12:00:00Z", "1976-06-04T00:00:00+09:00"])
    #expect(kind == "date" && values == ["1976-06-03T12:00:00Z", "1976-06-04T00:00:00+09:00"])
  }

  @Test func aTitleAboveTheTableIsNoticed() throws {
    let corpus = try Fixtures.bare("Report,,\nMinistry,,\nyear,place,n\n1926,London,400\n")
    let notice = corpus.warnings.first { $0.kind.isNotice }
    #expect(notice?.line == 1)
    #expect(
      notice?.message.english
        == "2 of 3 columns have no heading; if the table begins further down, cut off the lines above "
        + "it: tail -n +LINE t.csv | clio -")
    #expect(try Fixtures.bare(",a,b\n1,2,3\n").warnings.allSatisfy { !$0.kind.isNotice })
  }
}
