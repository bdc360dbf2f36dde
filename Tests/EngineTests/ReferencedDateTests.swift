import Corpus
import TestSupport
import Testing

/// What is said several times of the date of a row that a reference leads to is decided by worlds.
@Suite struct ReferencedDateTests {
  /// The first event has a report of 197X about the first visit, the last no report.
  private let ask = Ask(
    Corpus(
      name: "hand",
      tables: [
        Table(
          name: "events", rowCount: 3,
          fields: [
            .ids("event", 3), .numbers("n", [1, 2, 3]), .references("report", [0, 1, nil], to: 1),
          ], idField: 0),
        Table(
          name: "reports", rowCount: 2,
          fields: [
            .ids("report", 2), .dates("date", ["197X", "1980"]), .numbers("pages", [4, 9]),
            .references("visit", [0, nil], to: 2),
          ], idField: 0),
        Table(
          name: "visits", rowCount: 1,
          fields: [.ids("visit", 1), .dates("date", ["196X"])], idField: 0),
      ]))

  @Test(arguments: [
    ("report.date < 1975 or not report.date < 1975", [0, 1], 1),
    ("report.year < 1975 and n < 5 or n < 5 and report.year >= 1975", [0, 1], 1),
    ("report.date before 1975 and not report.date before 1980", [], 1),
    ("report.date < 1975 or n = 2 or report.date < 1980 and report.pages = 4", [0, 1], 1),
    ("report.date < 1975 or not certainly report.date < 1975", [0, 1, 2], 0),
    ("report.visit.date < 1965 and n = 1 or n = 1 and report.visit.date >= 1965", [0], 0),
    (
      "report.pages = 4 and (report.visit.date < 1965 or n = 7 or report.visit.date >= 1965)", [0],
      1
    ),
    ("report.visit.date < 1965 or report.date < 1975", [], 3),
  ])
  func eitherSideHoldsInEveryWorld(condition: String, rows: [Int], undecided: Int) throws {
    let answer = try ask.answer("events where \(condition)")
    #expect(answer.ids == rows.map { "event-\($0)" })
    #expect(answer.undecided == undecided)
  }
}
