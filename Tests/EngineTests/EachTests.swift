import Corpus
import Query
import TestSupport
import Testing

@testable import Engine

/// A row for each value of a field of several, worked out by hand.
@Suite struct EachTests {
  private let ask = Ask(
    Corpus(
      name: "hand",
      tables: [
        Table(
          name: "events", rowCount: 4,
          fields: [
            .ids("event", 4), .lists("tags", [["a", "b"], [], ["b"], ["c", "a", "b"]]),
            .links("places", [[1, 0], [0], [], [2, 1]], to: 1), .numbers("n", [7, nil, 9, 1]),
            .dates("date", ["1960", nil, "1961/1963", "1962-05"]),
          ], idField: 0),
        Table(
          name: "places", rowCount: 3,
          fields: [.ids("place", 3), .texts("name", ["X", "Y", "Z"])],
          idField: 0, nameField: 1),
      ]))

  @Test func aRowWithoutAValueStaysAndIsCounted() throws {
    let answer = try ask.answer("events | each tags as tag | select id, tag, n")
    #expect(
      answer.rows(["id", "tag", "n"]) == [
        ["event-0", "a", "7"], ["event-0", "b", "7"], ["event-1", "", ""], ["event-2", "b", "9"],
        ["event-3", "c", "1"], ["event-3", "a", "1"], ["event-3", "b", "1"],
      ])
    #expect(answer.notes == [.withoutValue(field: "tag", count: 1)])
  }

  @Test func linksBecomeReferences() throws {
    let answer = try ask.answer("events | each places | select id, places.name as name, year")
    #expect(
      answer.rows(["id", "name", "year"]) == [
        ["event-0", "Y", "1960"], ["event-0", "X", "1960"], ["event-1", "X", ""],
        ["event-2", "", "1961"], ["event-3", "Z", "1962"], ["event-3", "Y", "1962"],
      ])
  }

  @Test func theOrderOfTheRowsIsKept() throws {
    let answer = try ask.answer("events | sort n | each tags | select tags")
    #expect(answer.texts("tags") == ["c", "a", "b", "a", "b", "b", ""])
  }

  /// A list that groups have made holds a value as often as rows had it.
  @Test func valuesThatRepeatAreRows() throws {
    let answer = try ask.answer(
      "events | each tags as tag | group by tag with list(date) as d, list(n) as many | each many")
    let pairs = answer.rows(["tag", "many"])
    #expect(
      pairs == [
        ["a", "7"], ["a", "1"], ["b", "7"], ["b", "9"], ["b", "1"], ["c", "1"], ["", ""],
      ])
    let kinds = try ask.answer(
      "events | compute if(n > 5, \"high\", \"low\") as k | group by date with list(k) as k | each k"
    )
    #expect(kinds.rowCount == 4)
  }

  @Test func conditionsAndGroupsGoOnWithTheValue() throws {
    let found = try ask.answer("events | each places as place | where place = Y | select id")
    #expect(found.texts("id") == ["event-0", "event-3"])
    let counts = try ask.answer("events | each tags as tag | group by tag | sort count desc, tag")
    #expect(counts.rows(["tag", "count"]) == [["b", "3"], ["a", "2"], ["c", "1"], ["", "1"]])
  }

  @Test func aRowOpensOnTheOneThatItWasMadeOf() throws {
    #expect(try ask.answer("events | each tags | open 5").ids == ["event-3"])
  }

  /// No table of these has a wish of what to show; what is computed besides is shown once all the same.
  @Test func whatIsComputedIsShownOnce() throws {
    let computed = try ask.answer("places | compute length(name) as l")
    #expect(computed.headline.map(\.name) == ["id", "name", "l"])
    let each = try ask.answer("events | compute length(id) as l | each tags as tag")
    let names = ["id", "tags", "tag", "places", "n", "date", "l"]
    #expect(each.headline.map(\.name) == names)
    #expect(each.columns.map(\.name) == names)
  }

  /// Rows are counted in 32 bits; nothing with so many rows could be made here.
  @Test func moreRowsThanCanBeCountedAreRefused() throws {
    #expect(throws: Never.self) { try Interrupted.unlessCountable(Int(Int32.max), of: "each") }
    #expect(throws: Interrupted(.tooManyRows(stage: "each"))) {
      try Interrupted.unlessCountable(Int(Int32.max) + 1, of: "each")
    }
  }

  @Test(arguments: [
    ("events | each n", "CL0201"), ("events | each nothing", "CL0103"),
    ("events | each tags as id", "CL0111"), ("events | each tags as", "CL0001"),
    ("events | each", "CL0001"), ("events | each 5", "CL0001"),
  ])
  func whatHasNoSeveralValuesIsRefused(query: String, code: String) {
    do {
      _ = try ask.answer(query)
      Issue.record("\(query) has an answer")
    } catch let refusal as Ask.Refusal {
      #expect(refusal.diagnostics.first?.code == code, "\(refusal)")
    } catch { Issue.record("\(error)") }
  }
}
