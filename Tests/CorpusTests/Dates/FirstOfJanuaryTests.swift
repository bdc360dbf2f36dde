import TestSupport
import Testing

@testable import Corpus

@Suite struct FirstOfJanuaryTests {
  @Test(arguments: [
    (11, 39, true), (10, 40, false), (60, 0, true), (20, 29, false), (0, 60, false),
  ])
  func suspiciousShareIsAWarning(firsts: Int, others: Int, isWarned: Bool) throws {
    let rows =
      (0..<firsts).map { "\(1900 + $0)-01-01,x\n" } + (0..<others).map { "\(1900 + $0)-03-07,x\n" }
    let corpus = try Fixtures.bare("day,y\n" + rows.joined() + "1976,x\n196X,x\n")
    #expect(corpus.faults.isEmpty)
    let days = firsts + others
    let warning = LoadFault(
      .manyFirstsOfJanuary(count: firsts, days: days), file: "t.csv", field: "day")
    #expect(corpus.warnings == (isWarned ? [warning] : []))
  }

  @Test func warningStatesTheShare() {
    let fault = LoadFault(.manyFirstsOfJanuary(count: 30, days: 90), file: "t.csv", field: "day")
    #expect(
      fault.rendered.english
        == "t.csv:day: warning: 30 of 90 days, 33 %, are 1 January; where only the year is known, "
        + "write the year alone")
  }
}
