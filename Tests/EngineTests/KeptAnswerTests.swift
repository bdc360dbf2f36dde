import Corpus
import Engine
import TestSupport
import Testing

/// What a session keeps of an answer suffices for all that may be asked of it, and is no more than
/// its rows need.
@Suite struct KeptAnswerTests {
  private static let rowCount = 600

  private static let corpus: Corpus = {
    let rows = 0..<rowCount
    let kinds = ["visit", "talks", "law", "protest", "test"]
    let dates: [String?] = rows.map { row in
      switch row % 7 {
      case 0: nil
      case 1: "19\(50 + row % 40)"
      case 2: "19\(50 + row % 40)-0\(1 + row % 9)/19\(50 + row % 40)-12"
      case 3: "19\(5 + row % 4)X"
      default: "19\(50 + row % 40)-0\(1 + row % 9)-1\(row % 9)"
      }
    }
    return Corpus(
      name: "hand",
      tables: [
        Table(
          name: "events", rowCount: rowCount,
          fields: [
            .ids("event", rowCount),
            .texts("title", rows.map { $0 % 11 == 0 ? nil : "Talks no. \($0 % 97)" }),
            .dates("date", dates),
            .numbers("size", rows.map { $0 % 13 == 0 ? nil : $0 * 37 % 101 }),
            .categories("kind", rows.map { $0 % 17 == 0 ? nil : kinds[$0 % 5] }, all: kinds),
            .lists("tags", rows.map { ["a", "b", "c"].suffix($0 % 4) }),
            .references("state", rows.map { $0 % 9 == 0 ? nil : $0 % 4 }, to: 1),
            .links("parties", rows.map { Array(Set([$0 % 4, $0 % 3])).sorted() }, to: 1),
          ], idField: 0, nameField: 1),
        Table(
          name: "states", rowCount: 4,
          fields: [.ids("state", 4), .texts("name", ["Japan", "France", "Chad", nil])],
          idField: 0, nameField: 1),
      ])
  }()

  /// Answers of few rows, and how many computed cells each needs.
  private static let few: [(query: String, cells: Int)] = [
    ("events | compute size * 2 as twice | sort twice desc | limit 1", 2),
    ("events | compute concat(title, \"!\") as loud | limit 3", 3),
    ("events | compute year + 1 as next | limit 5", 5),
    ("events | compute date + 3 years as later | where id = event-4", 1),
    ("events | compute if(size < 50, kind, title) as text | sample 4 seed 3", 4),
    ("events | compute split(title, \" \") as words | limit 2", 2),
    ("events | compute size * 2 as a | compute a + 1 as b | sort b | limit 2", 4),
    ("events | sort state.name, title | limit 3", 3),
    ("events where id = event-9", 0),
    ("events | group by title with count, list(id) as ids, max(date) as last | limit 2", 8),
    ("events | group by title with count | sort count desc | limit 1", 2),
    ("events | group by parties with mean(size) as m | where parties = Japan", 2),
    ("events | compute size * 2 as a | group by title with sum(a) as s | limit 2", 4 + 2 * 7),
    ("events | group by title | group by count with list(title) as titles | limit 1", 198),
    ("events | kwic Talks | limit 2", 12),
  ]

  private static let goingOn = [
    "", " | limit 1", " | sort id desc", " | count", " | open 1", " | open 1 | sort id | limit 2",
    " | where twice > 10", " | where next > 1960", " | group by loud with count", " | select later",
    " | where title contains 1 | count", " | sort count | limit 1", " | group by words with count",
    " | compute count * 2 as z | sort z", " | select ids", " | distinct", " | where last < 1970",
    " | union {events | limit 2} | select id", " | where id in {_ | select id}", " | follow state",
    " | select match", " | group by titles with count", " | where m > 3", " | compute a + b as c",
  ]

  @Test(arguments: few.map(\.query))
  func whatIsAskedOfAnAnswerIsWhatTheWholeQueryGives(query: String) throws {
    for next in Self.goingOn {
      let whole = Ask(Self.corpus)
      let inSteps = Ask(Self.corpus)
      _ = try inSteps.answer(query)
      // Refused alike where the rows have no such field.
      let direct = try? whole.answer(query + next)
      let kept = try? inSteps.answer("_" + next)
      // What was undecided before is told of the answer before.
      if next.contains("{_") { continue }
      #expect(direct.map(Self.cells) == kept.map(Self.cells), "\(query)\(next)")
    }
  }

  @Test(arguments: few) func holdsNoMoreThanItsRowsNeed(query: String, cells: Int) throws {
    let ask = Ask(Self.corpus)
    let answer = try ask.answer(query)
    #expect(answer.rowCount > 0)
    #expect(try #require(ask.workspace.answers.last).heldCells <= cells)
  }

  @Test func anAnswerOfManyRowsStaysAsItIs() throws {
    let ask = Ask(Self.corpus)
    let answer = try ask.answer("events | compute size * 2 as twice | sort twice")
    #expect(Self.cells(answer) == Self.cells(try ask.answer("_")))
  }

  private static func cells(_ answer: Answer) -> [[String]] {
    [answer.columns.map(\.name)]
      + (0..<answer.rowCount).map { row in answer.columns.map { "\($0.value(row))" } }
  }
}
