import Corpus
import TestSupport
import Testing

@testable import Published

/// A corpus that is read from a store answers as it does in memory.
@Suite struct GoldenAnswerTests {
  @Test func aPublishedCorpusAnswersAsInMemory() throws {
    let corpus = try CorpusLoader.builtIn()
    let store = MemoryStore(hosts: 2)
    _ = try Publisher(store, runLength: 40).publish(corpus)
    let queries = try PublishedQueries.golden()
    try PublishedQueries.expectSameAnswers(queries, corpus, PublishedCorpus(store).corpus)
  }
}
