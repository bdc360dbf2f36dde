import Corpus
import Engine
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

  /// An index that was made while the store was away is not that of the corpus.
  @Test func indexesThatWereMadeMeanwhileAreForgotten() throws {
    let corpus = try CorpusLoader.builtIn()
    let store = MemoryStore(hosts: 2)
    _ = try Publisher(store).publish(corpus)
    let opened = try PublishedCorpus(store).corpus
    let ask = Ask(opened)
    let query = "events where actor = Japan and year < 1976"
    store.change { $0.answersLeft = 0 }
    #expect((try? ask.answer(query))?.rowCount ?? 0 == 0)
    #expect(opened.damage?.fault != nil)
    store.change { $0.answersLeft = .max }
    #expect(opened.damage?.forgetPassing() == true)
    ask.workspace.forgetIndexes()
    #expect(try ask.answer(query).rowCount == BuiltInCorpus.flagshipCount)
    #expect(opened.damage?.fault == nil)
  }
}
