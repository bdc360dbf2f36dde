import ClickHouse
import Corpus
import Messages
import Synchronization
import TestSupport
import Testing

@testable import Published

/// Corpora in the tables of two servers.
@Suite(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"))
struct ServerStoreTests {
  private static func store(
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> ServerStore {
    let servers = try ShardServers.pair()
    let address = try ServerAddress(servers.address(database: servers.makeDatabase()))
    return ServerStore(Server(address, Credentials(), isCancelled: isCancelled))
  }

  @Test func theBuiltInCorpusIsOpenedEqual() throws {
    let corpus = try CorpusLoader.builtIn()
    let store = try Self.store()
    let publication = try Publisher(store, runLength: 30).publish(corpus)
    #expect(publication.version == 1 && publication.rowsFoundThere == 0)
    let opened = try PublishedCorpus(store).corpus
    #expect(corpus.cellDifference(from: opened) == nil)
    #expect(opened.damage?.fault?.rendered.english == nil)
    #expect(opened.brokenInvariant() == nil)
    try PublishedQueries.expectSameAnswers(
      PublishedQueries.golden(), corpus, PublishedCorpus(store).corpus)
  }

  @Test(arguments: 0..<3) func aGeneratedCorpusIsOpenedEqual(seed: Int) throws {
    var generator = CorpusGenerator(seed: 700 + seed)
    let corpus = generator.corpus(rows: [0, 200, 1000][seed])
    let store = try Self.store()
    _ = try Publisher(store, runLength: 64).publish(corpus)
    let opened = try PublishedCorpus(store).corpus
    #expect(corpus.cellDifference(from: opened) == nil)
    #expect(opened.damage?.fault?.rendered.english == nil)
  }

  @Test func aFewRowsAreReadAlone() throws {
    var generator = CorpusGenerator(seed: 710)
    let corpus = generator.corpus(rows: 500)
    let store = try Self.store()
    _ = try Publisher(store, runLength: 64).publish(corpus)
    let opened = try PublishedCorpus(store).corpus
    let rows = [499, 0, 64, 150, 0]
    for (field, stored) in zip(corpus.tables[0].fields, opened.tables[0].fields) {
      guard let few = stored.peeked(at: rows.map { Int32($0) }) else { continue }
      #expect(
        Field(name: field.name, column: few).sameCells(
          as: Field(name: field.name, column: field.column), at: rows), "\(field.name)")
    }
    #expect(opened.damage?.fault?.rendered.english == nil)
  }

  /// The names of a category that has as many as have numbers, and of one beyond.
  @Test(arguments: [5_000, 40_000]) func aCategoryOfManyNamesIsOpenedEqual(count: Int) throws {
    let names = (0..<count).map { "n\(String($0, radix: 36))" }
    let corpus = Corpus(
      name: "many",
      tables: [
        Table(
          name: "t", rowCount: count,
          fields: [Field(name: "k", column: .category(CodedColumn(names)))])
      ])
    let store = try Self.store()
    _ = try Publisher(store).publish(corpus)
    let opened = try PublishedCorpus(store).corpus
    #expect(corpus.cellDifference(from: opened) == nil)
    #expect(opened.damage?.fault?.rendered.english == nil)
  }

  /// Stopped after so many blocks, nothing is seen; the next attempt goes on.
  @Test func aPublicationIsResumed() throws {
    var generator = CorpusGenerator(seed: 720)
    let corpus = generator.corpus(rows: 500)
    let store = try Self.store()
    for (attempt, stop) in [100, 300].enumerated() {
      var rows = 0
      let publisher = Publisher(
        store, runLength: 50, isCancelled: { rows >= stop }, report: { rows = $0.rows })
      #expect(throws: StoreFault.cancelled) { try publisher.publish(corpus) }
      #expect(throws: LoadFault.self) { try PublishedCorpus(store) }
      #expect(rows == stop, "attempt \(attempt)")
    }
    let publication = try Publisher(store, runLength: 50).publish(corpus)
    #expect(publication.version == 1 && publication.rowsFoundThere == 300)
    #expect(try corpus.cellDifference(from: PublishedCorpus(store).corpus) == nil)
  }

  @Test func aSecondVersionReplacesTheFirst() throws {
    let store = try Self.store()
    for seed in 0..<3 {
      var generator = CorpusGenerator(seed: 730 + seed)
      let corpus = generator.corpus(rows: 100)
      _ = try Publisher(store, runLength: 40).publish(corpus)
      let opened = try PublishedCorpus(store)
      #expect(opened.version == seed + 1)
      #expect(corpus.cellDifference(from: opened.corpus) == nil)
    }
    let columns = try store.tableColumns(onHost: 1)
    #expect(
      columns.keys.filter { $0.hasPrefix("first_one") }.sorted() == [
        "first_one_2", "first_one_2_rows", "first_one_3", "first_one_3_rows",
      ])
  }

  @Test func whatIsNotThereIsTold() throws {
    let store = try Self.store()
    #expect(throws: LoadFault.self) { try PublishedCorpus(store) }
    var generator = CorpusGenerator(seed: 740)
    let corpus = generator.corpus(rows: 100)
    _ = try Publisher(store, runLength: 40).publish(corpus)
    let opened = try PublishedCorpus(store).corpus
    let other = try PublishedCorpus(store).corpus
    // The shard loses its rows while the corpus is open, and then the table.
    let table = StoredTable.nameOfRows("first_one_1")
    let definition = try #require(
      CorpusLayout.tables(of: corpus, version: 1)[0].definitions(cluster: "clio").first)
    try store.run(.drop(table), onHost: 1)
    try store.run(.create(definition), onHost: 1)
    _ = opened.tables[0].fields[4].column
    #expect(
      opened.damage?.fault?.message.english.contains("60 rows, and 100 were published") == true)
    do throws(LoadFault) {
      _ = try PublishedCorpus(store)
      Issue.record("rows are missing, and it was opened")
    } catch {
      #expect(error.message.english.contains("60 rows, and 100 were published"))
    }
    try store.run(.drop("first_one_1"), onHost: 0)
    _ = other.tables[0].fields[4].column
    #expect(other.damage?.fault?.message.english.contains("table is missing") == true)
    #expect(other.damage?.forgetPassing() == false)
  }

  @Test func aHostAloneHasNoTableOverOthers() throws {
    let servers = try ShardServers.pair()
    let database = try servers.makeDatabase()
    let address = try ServerAddress("clickhouse://127.0.0.1:\(servers.ports[0])/\(database)")
    let store = ServerStore(Server(address, Credentials()))
    var generator = CorpusGenerator(seed: 750)
    let corpus = generator.corpus(rows: 100)
    _ = try Publisher(store, runLength: 40).publish(corpus)
    #expect(try corpus.cellDifference(from: PublishedCorpus(store).corpus) == nil)
    #expect(
      try store.tableColumns(onHost: 0).keys.sorted() == [
        "clio_skeletons", "clio_versions", "first_one_1", "名_1",
      ])
  }

  /// Names that are long, of which a statement has many.
  @Test func aWideTableIsOpenedEqual() throws {
    let fields = (0..<150).map { number in
      Field(
        name: "\(number)" + String(repeating: "長い名", count: 6),
        column: .text(TextColumn(["x\(number)", nil])))
    }
    let corpus = Corpus(
      name: "wide", tables: [Table(name: "t", rowCount: 2, fields: fields)])
    let store = try Self.store()
    _ = try Publisher(store).publish(corpus)
    #expect(try corpus.cellDifference(from: PublishedCorpus(store).corpus) == nil)
  }

  /// Who stops the reading of a column gets no answer, and may ask again.
  @Test func aStopWhileAColumnIsReadPasses() throws {
    let stop = Atomic(false)
    let store = try Self.store { stop.load(ordering: .relaxed) }
    var generator = CorpusGenerator(seed: 760)
    let corpus = generator.corpus(rows: 100)
    _ = try Publisher(store).publish(corpus)
    let opened = try PublishedCorpus(store).corpus
    stop.store(true, ordering: .relaxed)
    _ = opened.tables[0].fields[4].column
    #expect(opened.damage?.isStop == true && opened.damage?.fault != nil)
    stop.store(false, ordering: .relaxed)
    #expect(opened.damage?.forgetPassing() == true)
    #expect(corpus.cellDifference(from: opened) == nil)
  }
}
