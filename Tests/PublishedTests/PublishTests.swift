import Corpus
import Messages
import TestSupport
import Testing

@testable import Published

/// A corpus that was published is opened equal, or not at all. The store is in memory; `ServerTests` does the same with
/// servers.
@Suite struct PublishTests {
  private static func generated(_ seed: Int, rows: Int = 300) -> Corpus {
    var generator = CorpusGenerator(seed: seed)
    return generator.corpus(rows: rows)
  }

  private static func fault(_ body: () throws(LoadFault) -> Void) -> String? {
    do throws(LoadFault) { try body() } catch { return error.rendered.english }
    return nil
  }

  @Test(arguments: [1, 2, 3]) func theBuiltInCorpusIsOpenedEqual(hosts: Int) throws {
    let corpus = try CorpusLoader.builtIn()
    let store = MemoryStore(hosts: hosts)
    let publication = try Publisher(store, runLength: 30).publish(corpus)
    #expect(publication.rowCount == corpus.tables.reduce(0) { $0 + $1.rowCount })
    #expect(publication.version == 1 && publication.tableCount == corpus.tables.count)
    let opened = try PublishedCorpus(store)
    #expect(opened.version == 1 && opened.tables.count == corpus.tables.count)
    #expect(corpus.cellDifference(from: opened.corpus) == nil)
    #expect(corpus.difference(from: opened.corpus) == nil)
    #expect(opened.corpus.brokenInvariant() == nil && opened.corpus.damage?.fault == nil)
    // Each host has its share of the runs.
    #expect(Set(store.inserts.map(\.host)) == Set(0..<hosts))
  }

  @Test(arguments: 0..<4) func aGeneratedCorpusIsOpenedEqual(seed: Int) throws {
    let corpus = Self.generated(seed)
    let store = MemoryStore(hosts: 2)
    _ = try Publisher(store, runLength: 64).publish(corpus)
    let opened = try PublishedCorpus(store).corpus
    #expect(corpus.cellDifference(from: opened) == nil && opened.damage?.fault == nil)
    #expect(opened.name == corpus.name && opened.title == corpus.title)
  }

  /// Names of categories are known while nobody has asked for a column.
  @Test func nothingIsReadBeforeItIsAskedFor() throws {
    let store = MemoryStore(hosts: 2)
    _ = try Publisher(store).publish(Self.generated(5))
    let opened = try PublishedCorpus(store).corpus
    let before = store.asked.count
    let table = opened.tables[0]
    #expect(
      table.fields.map(\.kind).count == table.fields.count && table.fieldIndex(named: "kind") == 2)
    #expect(table.fields[2].names?.count ?? 0 > 3, "the names of a category")
    #expect(
      table.fields.first { $0.name == "counted" }?.names?.count == 3, "the units of a quantity")
    #expect(store.asked.count == before)
    _ = table.fields[4].column
    #expect(store.asked.count == before + 1 && store.asked.last?.first == "small")
    _ = table.fields[4].column
    #expect(store.asked.count == before + 1, "it is there by now")
  }

  @Test(arguments: 0..<3) func aFewRowsAreReadAlone(seed: Int) throws {
    let corpus = Self.generated(100 + seed)
    let store = MemoryStore(hosts: 2)
    _ = try Publisher(store, runLength: 64).publish(corpus)
    let rows = [299, 0, 64, 150, 0]
    var peeks = 0
    for (place, field) in corpus.tables[0].fields.enumerated() {
      let opened = try PublishedCorpus(store).corpus
      let few = opened.tables[0].fields[place].peeked(at: rows.map { Int32($0) })
      #expect((few == nil) == (field.faulty != nil || field.unread != nil))
      guard let few else { continue }
      peeks += 1
      // The same rows, by a field that has all of them.
      let whole = Field(name: field.name, column: field.column)
      let peeked = Field(name: field.name, column: few)
      #expect(peeked.sameCells(as: whole, at: rows), "\(field.name)")
      #expect(opened.damage?.fault == nil)
    }
    #expect(peeks > 5)
  }

  /// Whatever block is the last that arrives, the next attempt makes a whole of it, and sends none twice.
  @Test func aPublicationIsResumed() throws {
    let corpus = Self.generated(7, rows: 90)
    let whole = MemoryStore(hosts: 2)
    _ = try Publisher(whole, runLength: 40).publish(corpus)
    let inserts = whole.inserts.count
    for count in 0..<inserts {
      let store = MemoryStore(hosts: 2)
      store.change { $0.insertsLeft = count }
      #expect(throws: StoreFault.self) { try Publisher(store, runLength: 40).publish(corpus) }
      // Only the row of the first host makes it visible, which is the last block of all.
      #expect(throws: LoadFault.self) { try PublishedCorpus(store) }
      store.change { $0.insertsLeft = .max }
      let publication = try Publisher(store, runLength: 40).publish(corpus)
      #expect(publication.version == 1)
      #expect(store.inserts.count == inserts, "after \(count) blocks")
      #expect(try corpus.cellDifference(from: PublishedCorpus(store).corpus) == nil)
    }
  }

  @Test func whoGoesOnWithOtherRowsBeginsAnew() throws {
    let store = MemoryStore(hosts: 2)
    store.change { $0.insertsLeft = 8 }
    #expect(throws: StoreFault.self) {
      try Publisher(store, runLength: 40).publish(Self.generated(7))
    }
    store.change { $0.insertsLeft = .max }
    let other = Self.generated(8)
    #expect(try Publisher(store, runLength: 40).publish(other).version == 2)
    #expect(try other.cellDifference(from: PublishedCorpus(store).corpus) == nil)
  }

  /// A run that is there twice is not as it was sent.
  @Test func aTableWithForeignRowsIsMadeAnew() throws {
    let corpus = Self.generated(9)
    let store = MemoryStore(hosts: 2)
    store.change { $0.insertsLeft = 5 }
    #expect(throws: StoreFault.self) { try Publisher(store, runLength: 40).publish(corpus) }
    store.change { state in
      state.insertsLeft = .max
      for name in state.hosts[0].keys where name.hasPrefix("first") {
        guard let table = state.hosts[0][name], let block = table.blocks.first else { continue }
        state.hosts[0][name]?.blocks.append(block)
      }
    }
    _ = try Publisher(store, runLength: 40).publish(corpus)
    #expect(try corpus.cellDifference(from: PublishedCorpus(store).corpus) == nil)
  }

  @Test func aSecondVersionReplacesTheFirst() throws {
    let store = MemoryStore(hosts: 2)
    let corpora = (20..<24).map { Self.generated($0) }
    for (place, corpus) in corpora.enumerated() {
      let before = place == 0 ? nil : try PublishedCorpus(store)
      #expect(try Publisher(store).publish(corpus).version == place + 1)
      let opened = try PublishedCorpus(store)
      #expect(opened.version == place + 1)
      #expect(corpus.cellDifference(from: opened.corpus) == nil)
      // Who has the version before open goes on with it.
      if let before { #expect(corpora[place - 1].cellDifference(from: before.corpus) == nil) }
    }
    let tables = store.tables(onHost: 1).filter { $0.hasPrefix("first_one") }
    #expect(tables == ["first_one_3", "first_one_3_rows", "first_one_4", "first_one_4_rows"])
  }

  @Test func progressIsTold() throws {
    let corpus = Self.generated(30)
    let store = MemoryStore(hosts: 2)
    var told: [PublishProgress] = []
    _ = try Publisher(store, runLength: 100, report: { told.append($0) }).publish(corpus)
    #expect(told.map(\.rows) == [0, 100, 200, 300, 300, 303])
    #expect(told.allSatisfy { $0.rowCount == 303 })
    #expect(told.map(\.table) == Array(repeating: "first.one", count: 4) + ["名", "名"])
  }

  @Test func aStopIsHeardBetweenBlocks() throws {
    let corpus = Self.generated(31)
    let store = MemoryStore(hosts: 2)
    let publisher = Publisher(store, runLength: 10, isCancelled: { store.inserts.count >= 12 })
    #expect(throws: StoreFault.cancelled) { try publisher.publish(corpus) }
    #expect(store.inserts.count == 12)
    #expect(throws: LoadFault.self) { try PublishedCorpus(store) }
    let again = try Publisher(store, runLength: 10).publish(corpus)
    #expect(again.rowsFoundThere == 100)
  }
}
