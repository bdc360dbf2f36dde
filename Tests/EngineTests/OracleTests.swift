import Corpus
import Query
import TestSupport
import Testing

@testable import Engine

/// The columnar engine against the naive evaluator: random queries on random corpora.
@Suite struct OracleTests {
  /// More with `make deep`.
  private static let corpora: Range<UInt64> = 0..<(isDeep ? 2000 : 60)
  private static let queriesEach = 50

  @Test(arguments: corpora)
  func agreesWithEveryWorld(seed: UInt64) throws {
    try agree(seed: seed, rowCount: 8, queries: Self.queriesEach)
  }

  /// Vectorised kernels take 64 rows at a time: tables that fill none of them, some, and many.
  @Test(arguments: [(60, 20), (63, 10), (64, 10), (65, 10), (200, 12), (5000, 2)])
  func agreesOnTablesOfManyRows(rowCount: Int, queries: Int) throws {
    let seeds: Range<UInt64> = 0..<(isDeep ? 40 : 2)
    for seed in seeds { try agree(seed: seed &+ 7000, rowCount: rowCount, queries: queries) }
  }

  /// Rows are cut into morsels, whose results are put together again.
  @Test(arguments: [1, 7, 64], [8, 65, 200])
  func agreesWhereMorselsAreSmall(morsel: Int, rowCount: Int) throws {
    try Morsels.$rowCount.withValue(morsel) {
      let seeds: Range<UInt64> = 0..<(isDeep ? 40 : 3)
      for seed in seeds { try agree(seed: seed &+ 9000, rowCount: rowCount, queries: 10) }
    }
  }

  /// Beyond one morsel of the size that is used.
  @Test func agreesOnATableOfManyMorsels() throws {
    try agree(seed: 77, rowCount: 70_000, queries: isDeep ? 10 : 1)
  }

  private func agree(seed: UInt64, rowCount: Int, queries count: Int) throws {
    let corpus = SampleCorpus(seed: seed, rowCount: rowCount).corpus
    let naive = NaiveEvaluator(corpus)
    var queries = RandomQuery(seed: seed ^ 0xC110)
    var asked = 0
    while asked < count {
      let query = queries.query()
      let expected: NaiveAnswer
      do {
        expected = try naive.answer(try Ask.parse(query))
      } catch is LeftOpen {
        continue
      }
      asked += 1
      let answer = try Ask(corpus).answer(query)
      #expect(answer.rows(expected.columns) == expected.rows, "\(query)")
      #expect(query.contains("|") || answer.undecided == expected.undecided, "\(query)")
    }
  }

  /// An oracle that is asked for nothing agrees with everything.
  @Test func queriesKeepRowsAndLeaveRowsOpen() throws {
    let naive = NaiveEvaluator(SampleCorpus(seed: 1, rowCount: 8).corpus)
    var queries = RandomQuery(seed: 1)
    var (kept, open, beyondTheLanguage) = (0, 0, 0)
    for _ in 0..<400 {
      do {
        let answer = try naive.answer(try Ask.parse(queries.query()))
        if !answer.rows.isEmpty { kept += 1 }
        if answer.undecided > 0 { open += 1 }
      } catch is LeftOpen {
        beyondTheLanguage += 1
      }
    }
    #expect(
      kept > 200 && open > 100 && beyondTheLanguage < 20, "\(kept) \(open) \(beyondTheLanguage)")
  }

  @Test(arguments: corpora.prefix(20))
  func eitherIsCertainWhereThereIsADate(seed: UInt64) throws {
    let ask = Ask(SampleCorpus(seed: seed, rowCount: 60).corpus)
    let all = try ask.answer("events")
    let dated = zip(all.ids, all.texts("date")).filter { !$0.1.isEmpty }
    let query = "events where certainly (year < 1975 or not year < 1975)"
    #expect(try ask.answer(query).ids == dated.map(\.0))
    let moments = dated.filter { !$0.1.contains("/") }.map(\.0)
    let rows = try ask.answer("events where year < 1975 or year >= 1975").ids
    #expect(Set(rows).isSuperset(of: moments))
  }

  @Test(arguments: corpora.prefix(20))
  func possiblyAddsWhatTheFooterCounts(seed: UInt64) throws {
    let ask = Ask(SampleCorpus(seed: seed, rowCount: 60).corpus)
    var queries = RandomQuery(seed: seed)
    for _ in 0..<20 {
      let condition = queries.condition(depth: 2)
      let certain = try ask.answer("events where \(condition)")
      let possible = try ask.answer("events where possibly (\(condition))")
      #expect(possible.ids.count == certain.ids.count + certain.undecided, "\(condition)")
      #expect(certain.reasonCount == certain.undecided, "\(condition)")
    }
  }
}
