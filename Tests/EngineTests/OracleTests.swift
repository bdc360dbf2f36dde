import Chronology
import Corpus
import Engine
import Query
import TestSupport
import Testing

/// The columnar evaluator against the naive one: random queries on random corpora.
@Suite struct OracleTests {
  /// More with `make deep`.
  private static let corpora: Range<UInt64> = 0..<(isDeep ? 2000 : 40)
  private static let queriesEach = 50

  @Test(arguments: corpora)
  func agreesWithEveryWorld(seed: UInt64) throws {
    let sample = SampleCorpus(seed: seed, rowCount: 12)
    let naive = sample.rows.map(NaiveEvaluator.init)
    var random = SeededGenerator(seed: seed ^ 0xC110)
    for _ in 0..<Self.queriesEach {
      let condition = NaiveCondition(depth: 3, &random)
      let truths = naive.map { $0.truth(of: condition) }
      let expected = sample.rows.indices.filter { truths[$0] == .certain }.map { sample.rows[$0].id }
      let query = "events where \(condition.text)"
      let answer = try Ask(sample.corpus).answer(query)
      #expect(answer.ids == expected, "\(query)")
      #expect(answer.undecided == truths.count { $0 == .possible }, "\(query)")
    }
  }

  @Test(arguments: corpora.prefix(20))
  func eitherIsCertainWhereThereIsADate(seed: UInt64) throws {
    let sample = SampleCorpus(seed: seed, rowCount: 60)
    let dated = sample.rows.filter { $0.date != nil }.map(\.id)
    let query = "events where certainly (year < 1975 or not year < 1975)"
    #expect(try Ask(sample.corpus).answer(query).ids == dated)
    let moments = sample.rows.filter { $0.date.map { !$0.contains("/") } ?? false }.map(\.id)
    let rows = try Ask(sample.corpus).answer("events where year < 1975 or year >= 1975").ids
    #expect(Set(rows).isSuperset(of: moments))
  }

  @Test(arguments: corpora.prefix(20))
  func possiblyAddsWhatTheFooterCounts(seed: UInt64) throws {
    let sample = SampleCorpus(seed: seed, rowCount: 60)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let condition = NaiveCondition(depth: 2, &random).text
      let certain = try Ask(sample.corpus).answer("events where \(condition)")
      let possible = try Ask(sample.corpus).answer("events where possibly (\(condition))")
      #expect(possible.ids.count == certain.ids.count + certain.undecided, "\(condition)")
      #expect(certain.reasonCount == certain.undecided, "\(condition)")
    }
  }
}
