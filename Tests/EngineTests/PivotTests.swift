import Corpus
import Query
import TestSupport
import Testing

@testable import Engine

/// Columns made of values and rows made of columns, against tables that are put together row by row.
@Suite struct PivotTests {
  private struct Sample {
    static let kinds = ["treaty", "law", "test"]
    var kinds: [String?] = []
    var towns: [String?] = []
    var years: [Int?] = []
    var sizes: [Int?] = []
    var owners: [Int?] = []

    init(seed: UInt64, count: Int = 200) {
      var random = SeededGenerator(seed: seed)
      func pick<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: 0..<items.count, using: &random)]
      }
      for _ in 0..<count {
        kinds.append(pick(Self.kinds + [nil]))
        towns.append(pick(["Rome", "Oslo", "kind", nil]))
        years.append(pick([1951, 1955, 1962, 1979, nil]))
        sizes.append(pick([1, 2, 3, nil]))
        owners.append(pick([0, 1, 2, nil]))
      }
    }

    var corpus: Corpus {
      Corpus(
        name: "c",
        tables: [
          Table(
            name: "events", rowCount: kinds.count,
            fields: [
              .ids("event", kinds.count), .categories("kind", kinds, all: Self.kinds + ["unused"]),
              .texts("town", towns), .dates("date", years.map { $0.map { "\($0)" } }),
              .numbers("size", sizes), .references("owner", owners, to: 1),
            ], idField: 0),
          Table(
            name: "owners", rowCount: 3,
            fields: [.ids("owner", 3), .texts("name", ["Ann", "Bo", "Ann"])], idField: 0,
            nameField: 1),
        ])
    }

    func value(_ key: String, _ row: Int) -> String {
      switch key {
      case "kind": kinds[row] ?? ""
      case "town": towns[row] ?? ""
      case "decade": years[row].map { "\($0 / 10 * 10)" } ?? ""
      default: sizes[row].map { "\($0)" } ?? ""
      }
    }

    /// The sum of the rows that have two values; nil where there is none to sum up.
    func sum(_ sum: String, where isMeant: (Int) -> Bool) -> String {
      let rows = kinds.indices.filter(isMeant)
      if sum == "count" { return "\(rows.count)" }
      let known = rows.compactMap { sizes[$0] }
      return known.isEmpty ? "" : "\(known.reduce(0, +))"
    }
  }

  private static let keys = ["kind", "town", "decade", "size"]

  @Test(arguments: [1, 2, 3] as [UInt64], ["count", "sum(size)"])
  func aColumnHasTheSumsOfItsValue(seed: UInt64, sum: String) throws {
    let sample = Sample(seed: seed)
    let ask = Ask(sample.corpus)
    for key in Self.keys {
      for other in Self.keys where other != key {
        let answer = try ask.answer("events | group by \(other), \(key) with \(sum) | pivot \(key)")
        let rows = sample.kinds.indices
        let names = Set(rows.map { sample.value(key, $0) })
        #expect(answer.columns.count == names.count + 1)
        #expect(answer.rowCount == Set(rows.map { sample.value(other, $0) }).count)
        for name in names {
          // A town is called as the other key is.
          var column = name.isEmpty ? "no \(key)" : name
          if column == other { column = "\(key) \(column)" }
          let found = answer.rows([other, column])
          for row in found {
            let wanted = sample.sum(sum) {
              sample.value(key, $0) == name && sample.value(other, $0) == row[0]
            }
            #expect(row[1] == wanted, "\(key) \(name), \(other) \(row[0])")
          }
        }
      }
    }
  }

  /// Rows go by their keys, as groups do, unless somebody has put the groups in another order.
  @Test func rowsGoByTheirKeys() throws {
    let ask = Ask(Sample(seed: 4).corpus)
    let plain = try ask.answer("events | group by size, town | pivot size").texts("town")
    #expect(plain == ["kind", "Oslo", "Rome", ""])
    let sorted = try ask.answer(
      "events | group by size, town | sort town desc | pivot size"
    ).texts("town")
    #expect(sorted == ["Rome", "Oslo", "kind", ""])
  }

  @Test func columnsGoInTheOrderOfGroups() throws {
    let ask = Ask(Sample(seed: 4).corpus)
    let names = try ask.answer("events | group by town, decade | pivot decade").columns.map(\.name)
    #expect(names == ["town", "1950", "1960", "1970", "no decade"])
    let towns = try ask.answer("events | group by kind, town | pivot town").columns.map(\.name)
    #expect(towns == ["kind", "town kind", "Oslo", "Rome", "no town"])
    // Two rows of one name are two columns.
    let owners = try ask.answer("events | group by kind, owner | pivot owner").columns.map(\.name)
    #expect(owners == ["kind", "Ann", "owner Ann", "Bo", "no owner"])
  }

  /// A value that no group has makes no column, unless it is named.
  @Test func aValueWithoutAGroupIsNotShown() throws {
    let ask = Ask(Sample(seed: 5).corpus)
    let few = "events where kind = law | group by size, kind"
    #expect(try ask.answer("\(few) | pivot kind").columns.map(\.name) == ["size", "law"])
    let listed = try ask.answer("\(few) | pivot kind in [treaty, LAW]")
    #expect(listed.columns.map(\.name) == ["size", "treaty", "law"])
    #expect(Set(listed.texts("treaty")) == ["0"])
    let named = try ask.answer("\(few) | pivot kind | select size, treaty")
    #expect(Set(named.texts("treaty")) == ["0"])
    let all = try ask.answer("\(few) | pivot kind | sort treaty | select *")
    #expect(all.columns.map(\.name) == ["size", "law"])
  }

  @Test func aRangeTakesTheNumbersInIt() throws {
    let ask = Ask(Sample(seed: 4).corpus)
    let names = try ask.answer("events | group by town, decade | pivot decade in 1955..1975")
      .columns.map(\.name)
    #expect(names == ["town", "1960", "1970"])
    let sizes = try ask.answer("events | group by town, size | pivot size in [1, 2..]").columns
    #expect(sizes.map(\.name) == ["town", "1", "2", "3"])
  }

  @Test func whatIsNotListedIsLeftOutAndTold() throws {
    let sample = Sample(seed: 6)
    let answer = try Ask(sample.corpus).answer("events | group by size, kind | pivot kind in [law]")
    let others = Set(
      sample.kinds.indices.filter { sample.kinds[$0] != "law" }
        .map { "\(sample.value("size", $0)) \(sample.value("kind", $0))" })
    #expect(answer.notes.contains(.leftOutOfPivot(count: others.count, key: "kind")))
    let missing = try Ask(sample.corpus).answer(
      "events | group by size, kind | pivot kind in [missing]")
    #expect(missing.columns.map(\.name) == ["size", "no kind"])
  }

  /// `unpivot` undoes what `pivot` has done, but for the groups that there are not.
  @Test(arguments: [7, 8] as [UInt64]) func unpivotIsTheConverse(seed: UInt64) throws {
    let ask = Ask(Sample(seed: seed).corpus)
    let groups = try ask.answer("events where kind is known | group by town, kind")
    let again = try ask.answer(
      """
      events where kind is known | group by town, kind | pivot kind
        | unpivot treaty, law, test as kind, count | where count > 0
      """)
    #expect(
      Set(groups.rows(["town", "kind", "count"])) == Set(again.rows(["town", "kind", "count"])))
  }

  @Test func everyColumnIsARowAndKeepsItsKind() throws {
    let sample = Sample(seed: 9)
    let answer = try Ask(sample.corpus).answer(
      "events | compute size + 0.5 as half | unpivot size, half as what, n | sort n | select id, what, n"
    )
    #expect(answer.rowCount == 2 * sample.kinds.count)
    let numbers = answer.texts("n").filter { !$0.isEmpty }.compactMap(Double.init)
    #expect(numbers == numbers.sorted())
    let dates = try Ask(sample.corpus).answer(
      "events | compute date + 1 year as next | unpivot date, next as which, on | where on < 1952")
    #expect(
      dates.texts("which") == sample.years.filter { $0 == 1951 }.map { _ in "date" })
  }

  @Test func answersKeepWhatAPivotHasMade() throws {
    let ask = Ask(Sample(seed: 10).corpus)
    let first = try ask.answer("events where kind = law | group by size, kind | pivot kind")
    let again = try ask.answer("_ | limit 1")
    #expect(again.columns.map(\.name) == first.columns.map(\.name))
    #expect(try ask.answer("_ | compute law + 1 as more").texts("more").count == 1)
    // Each row leads back to its groups, and these to their rows.
    let sample = Sample(seed: 10)
    let opened = try ask.answer("_2 | open 1 | open 1").ids
    let size = try #require(first.texts("size").first)
    #expect(
      opened
        == sample.kinds.indices
        .filter { sample.kinds[$0] == "law" && sample.value("size", $0) == size }
        .map { "event-\($0)" })
  }

  @Test func uncertainRowsStayTold() throws {
    let answer = try Ask(Sample(seed: 11).corpus).answer(
      "events where year < 1960 | group by town, kind | pivot kind")
    #expect(answer.undecided > 0)
  }

  @Test(arguments: [
    ("events | pivot kind", "group by .., kind | pivot kind"),
    ("events | group by town, kind | pivot count", "'town' and 'kind'"),
    ("events | group by town, kind with count, sum(size) | pivot kind", "pivot kind with count"),
    ("events | group by town, kind | pivot kind with town", "name a sum"),
    ("events | group by town, length(town) as n | pivot n", "pivot n in [..]"),
    ("events | group by town, kind | pivot kind in [laws]", "did you mean 'law'?"),
    ("events | unpivot size, kind as a, b", "text(size) and text(kind)"),
  ]) func whatCannotBeMadeIsRefusedWithARemedy(query: String, hint: String) throws {
    let refusal = try #require(throws: Ask.Refusal.self) {
      try Ask(Sample(seed: 12).corpus).answer(query)
    }
    #expect(refusal.diagnostics.first?.englishHint?.contains(hint) == true, "\(refusal)")
  }

  @Test func moreColumnsThanAnybodyReadsAreRefused() throws {
    let count = 600
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(
          name: "events", rowCount: count,
          fields: [.ids("event", count), .numbers("n", (0..<count).map { $0 })], idField: 0)
      ])
    let refusal = try #require(throws: Ask.Refusal.self) {
      try Ask(corpus).answer("events | group by n, id | pivot id")
    }
    #expect(refusal.diagnostics.first?.englishHint?.contains("pivot id in [..]") == true)
    let few = try Ask(corpus).answer(
      "events | group by n, id | pivot id in [event-3] | where `event-3` > 0")
    #expect(few.texts("n") == ["3"])
  }
}
