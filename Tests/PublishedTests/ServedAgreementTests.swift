import Corpus
import Engine
import Query
import TestSupport
import Testing

@testable import Published

/// Random queries on random corpora: what a database and clio find together is what clio finds in memory, with the same
/// notes and in the same order.
@Suite struct ServedAgreementTests {
  private static let seeds: Range<UInt64> = 0..<(isDeep ? 100 : 4)

  @Test(.enabled(if: DuckDBServer.isInstalled, "\(DuckDBServer.absence)"), arguments: seeds)
  func agreesWithDuckDB(seed: UInt64) throws {
    let corpus = SampleCorpus(seed: seed, rowCount: seed == 0 ? 8 : 200).corpus
    try agree(seed: seed, corpus, DuckDBServer(corpus))
  }

  private func agree(seed: UInt64, _ corpus: Corpus, _ server: any QueryServer) throws {
    let memory = Ask(corpus)
    let served = Ask(Workspace(corpus: corpus, server: server))
    var queries = RandomQuery(seed: seed ^ 0x5E12)
    for _ in 0..<50 {
      let query = queries.query()
      guard let expected = try? memory.answer(query) else { continue }
      let answer = try served.answer(query)
      #expect(answer.columns.map(\.name) == expected.columns.map(\.name), "\(query)")
      for column in expected.columns {
        #expect(answer.texts(column.name) == expected.texts(column.name), "\(query): \(column.name)")
      }
      #expect(answer.notes == expected.notes, "\(query)")
    }
  }
}
