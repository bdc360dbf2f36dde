import Corpus
import TestSupport
import Testing

/// In which order rows stand that no key tells apart.
@Suite struct OrderTests {
  private let ask = Ask(
    Corpus(
      name: "hand",
      tables: [
        Table(
          name: "events", rowCount: 4,
          fields: [
            .ids("event", 4), .numbers("n", [3, 1, 2, 1]), .texts("place", ["c", "a", "b", "a"]),
          ],
          idField: 0)
      ]))

  @Test(arguments: [
    ("sort count", ["b", "c", "a"]), ("sort count desc", ["a", "b", "c"]),
    ("sort place desc | sort count", ["c", "b", "a"]),
  ])
  func groupsThatTieKeepTheirOrder(stages: String, places: [String]) throws {
    let answer = try ask.answer("events | group by place | \(stages)")
    #expect(answer.texts("place") == places)
  }

  @Test(arguments: [
    ("offset 2", [0, 2, 3]), ("where n = 1 | limit 2 | distinct", [0, 1, 3]),
    ("distinct by n | where n = 2", [0, 2]), ("offset 1 | sort n | limit 2", [1, 3, 0]),
    ("sample 4 | where n = 2", [0, 2]),
  ])
  func aUnionIsInTheOrderOfTheCorpusUntilSorted(stages: String, rows: [Int]) throws {
    let query = "events | \(stages) | union {events where n = 3}"
    #expect(try ask.answer(query).ids == rows.map { "event-\($0)" })
  }
}
