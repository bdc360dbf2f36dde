import Corpus
import TestSupport
import Testing

/// A query in braces behind `in` takes texts for the same where `=` does.
@Suite struct SubqueryTests {
  private let ask = Ask(
    Corpus(
      name: "hand",
      tables: [
        Table(
          name: "events", rowCount: 4,
          fields: [
            .ids("event", 4), .texts("title", ["Secret Talks", "秘密協定", nil, nil]),
            .texts("title_zh", [nil, nil, "秘密协定", nil]),
            .categories("kind", ["secret-agreement", "visit", nil, nil], all: []),
            .lists("tags", [["Ａ"], ["a", "b"], [], []]),
          ], idField: 0, nameField: 1),
        Table(
          name: "papers", rowCount: 3,
          fields: [
            .ids("paper", 3), .texts("title", ["secret talks", "秘密协定", "a"]),
            .categories("kind", ["Secret agreement", nil, nil], all: []),
          ], idField: 0, nameField: 1),
      ]))

  @Test(arguments: [
    ("title in {papers | select title}", [0, 1, 2], 1),
    ("title not in {papers | select title}", [], 1),
    ("title in {papers where id = paper-0 | select title}", [0], 1),
    ("kind in {papers | select kind}", [0], 3), ("tags in {papers | select title}", [0, 1], 0),
    ("all tags in {papers | select title}", [0, 2, 3], 0),
    ("any tags not in {papers | select title}", [1], 0),
  ])
  func isFoldedAndLooksAtEveryForm(condition: String, rows: [Int], undecided: Int) throws {
    let answer = try ask.answer("events where \(condition)")
    #expect(answer.ids == rows.map { "event-\($0)" })
    #expect(answer.undecided == undecided)
  }
}
