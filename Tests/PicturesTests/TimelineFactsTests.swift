import Corpus
import Engine
import Query
import Synchronization
import TestSupport
import Testing

@testable import Pictures

/// What is drawn of rows, worked out by hand.
@Suite struct TimelineFactsTests {
  @Test func rowsComeByTheirFirstDay() throws {
    let timeline = try DatedCorpus.ask().timeline("dated | timeline")
    #expect(
      timeline.groups.map { $0.rows.map { $0.id ?? "" } } == [
        ["lasted", "either", "since", "one", "month", "until", "known", "about", "doubted"]
      ])
    #expect(timeline.undated.map(\.id) == ["none", "nowhere"])
    #expect(timeline.undated.map(\.date) == [nil, "../.."])
  }

  @Test func rowsOfOneValueAreTogether() throws {
    let timeline = try DatedCorpus.ask().timeline("dated | timeline by type")
    #expect(timeline.groupedBy == "type")
    #expect(timeline.groups.map(\.label) == ["law", "visit", "treaty"])
    #expect(timeline.groups.map(\.rows.count) == [3, 3, 3])
  }

  /// A row that the query leaves undecided is drawn, and told from the others.
  @Test func whatIsPossiblyThereIsDrawnSo() throws {
    let timeline = try DatedCorpus.ask().timeline("dated where year < 1960 | timeline")
    let rows = timeline.groups.flatMap(\.rows)
    #expect(Set(rows.filter(\.isCertain).compactMap(\.id)) == ["lasted", "month", "until"])
    #expect(Set(rows.filter { !$0.isCertain }.compactMap(\.id)) == ["either", "one", "since"])
    #expect(Set(timeline.undated.compactMap(\.id)) == ["none", "nowhere"])
  }

  @Test func aRowOfSeveralValuesIsInEachGroup() throws {
    let ask = Ask(try CorpusLoader.builtIn())
    let timeline = try ask.timeline("events where id = sato-visit-1965 | timeline by actor")
    #expect(timeline.groups.count > 1)
    #expect(timeline.distinctRows.map(\.id) == ["sato-visit-1965"])
    #expect(timeline.groups.allSatisfy { $0.rows.map(\.id) == ["sato-visit-1965"] })
  }

  @Test func aRowHasItsSource() throws {
    let ask = Ask(try CorpusLoader.builtIn())
    let row = try #require(
      try ask.timeline("events where id = sato-visit-1965 | timeline").groups.first?.rows.first)
    #expect(row.source != nil && row.locator?.hasPrefix("L") == true)
    #expect(Set(row.names.map(\.language)) == [nil, "zh", "ja"])
  }

  @Test func countsAreBoundsWhereDatesAreOpen() throws {
    let amounts = try DatedCorpus.ask().amounts("dated | chart decade")
    #expect(amounts.categories == ["1950", "1960"])
    // 1950: a month, what lasted from 1951, what began in 1953; besides three that may lie there.
    #expect(
      amounts.amounts == [
        [Chart.Amount(low: 3, high: 6)], [Chart.Amount(low: 3, high: 5)],
      ])
    #expect(amounts.beside.first { $0.label == nil }?.amount == Chart.Amount(low: 2, high: 2))
    #expect(amounts.beside.reduce(0) { $0 + $1.amount.low } == 5)
  }

  @Test func countsTakeInRowsThatArePossible() throws {
    let amounts = try DatedCorpus.ask().amounts("dated where year < 1963 | chart type")
    let found = Dictionary(
      uniqueKeysWithValues: zip(amounts.categories, amounts.amounts.map { $0[0] }))
    // Of treaties one may be before 1963, and one about 1962 is, by its bare bounds.
    #expect(found["law"] == Chart.Amount(low: 2, high: 4))
    #expect(found["visit"] == Chart.Amount(low: 1, high: 3))
    #expect(found["treaty"] == Chart.Amount(low: 2, high: 3))
  }

  @Test func periodsWithoutRowsAreThere() throws {
    let ask = Ask(try CorpusLoader.builtIn())
    let amounts = try ask.amounts("events where type = treaty | chart bar decade")
    #expect(amounts.categories == amounts.categories.sorted())
    let years = amounts.categories.compactMap { Int($0) }
    #expect(zip(years, years.dropFirst()).allSatisfy { $1 - $0 == 10 })
  }

  /// Ctrl-C is heard while rows are read, as in every loop over them.
  @Test func drawingIsStopped() throws {
    let corpus = try CorpusLoader.builtIn()
    try withExtendedLifetime(Flag()) { flag in
      let workspace = Workspace(
        corpus: corpus, cancellation: Cancellation { flag.isSet.load(ordering: .relaxed) })
      let query = try Ask.parse("events")
      var binder = workspace.binder(for: SourceText("events"))
      let bound = binder.bind(query)
      let plan = try #require(bound)
      let asked = binder.picture(.timeline(by: nil), of: plan, query, at: 0..<1)
      let drawn = try #require(asked)
      _ = try workspace.run(plan)
      _ = try workspace.draw(drawn.picture, of: plan)
      flag.isSet.store(true, ordering: .relaxed)
      #expect(throws: Interrupted.self) { try workspace.draw(drawn.picture, of: plan) }
    }
  }

  private final class Flag: Sendable {
    let isSet = Atomic<Bool>(false)
  }

  @Test func groupsAreDrawnAsTheyAre() throws {
    let ask = Ask(try CorpusLoader.builtIn())
    let amounts = try ask.amounts(
      "events | group by type with count | sort count desc | limit 3 | chart")
    #expect(amounts.categories.count == 3)
    #expect(amounts.amounts.map { $0[0]?.low } == amounts.amounts.map { $0[0]?.high })
  }
}
