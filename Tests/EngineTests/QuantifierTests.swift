import Corpus
import TestSupport
import Testing

/// `any`, `all` and `no` before a comparison, on rows made by hand.
@Suite struct QuantifierTests {
  /// The third event has no tags, actors and documents.
  private let ask = Ask(
    Corpus(
      name: "hand",
      tables: [
        Table(
          name: "events", rowCount: 3,
          fields: [
            .ids("event", 3), .lists("tags", [["a", "b"], ["a"], []]),
            .links("actor", [[0, 1], [0], []], to: 1),
            .links("document", [[0, 1], [0], []], to: 2),
          ], idField: 0),
        Table(
          name: "actors", rowCount: 2,
          fields: [.ids("actor", 2), .texts("name", ["Japan", "Poland"])], idField: 0, nameField: 1),
        Table(
          name: "documents", rowCount: 2,
          fields: [
            .ids("document", 2), .dates("date", ["1970", "1980"]),
            .links("author", [[0], [0, 1]], to: 1), .lists("tags", [["a"], ["a", "b"]]),
          ], idField: 0),
      ]))

  @Test(arguments: [
    ("actor != Japan", [2]), ("any actor != Japan", [0]), ("all actor != Japan", [2]),
    ("no actor != Japan", [1, 2]), ("any actor != Poland", [0, 1]),
    ("any tags != a", [0]), ("no tags != a", [1, 2]), ("any tags not contains b", [0, 1]),
    ("any document.author != Japan", [0]), ("all document.author != Poland", [1, 2]),
    ("no document.author != Japan", [1, 2]),
  ])
  func aNegatedSignBehindAPrefixIsAskedOfEachValue(condition: String, rows: [Int]) throws {
    try expect(condition, rows)
  }

  @Test(arguments: [
    ("all document.date before 1975", [1, 2]), ("any document.date before 1975", [0, 1]),
    ("no document.date before 1975", [2]), ("any document.date not before 1975", [0]),
    ("document.date not before 1975", [2]), ("all document.date not after 1975", [1, 2]),
  ])
  func relationsTakeAPrefix(condition: String, rows: [Int]) throws { try expect(condition, rows) }

  @Test(arguments: [
    ("all tags in [a, b]", [0, 1, 2]), ("all tags in [a]", [1, 2]),
    ("all tags not in [b]", [1, 2]),
    ("all tags in []", [2]), ("any tags not in []", [0, 1]), ("all actor in []", [2]),
    ("all document.tags in [a]", [1, 2]),
    ("all actor in {actors where name = Japan}", [1, 2]),
    ("any actor not in {actors where name = Japan}", [0]),
  ])
  func everyValueMayBeAskedForOneOfSeveral(condition: String, rows: [Int]) throws {
    try expect(condition, rows)
  }

  private func expect(_ condition: String, _ rows: [Int]) throws {
    #expect(try ask.answer("events where \(condition)").ids == rows.map { "event-\($0)" })
  }
}
