import ClickHouse
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
    let corpus = Self.corpus(seed)
    let served = Ask(Workspace(corpus: corpus, server: try DuckDBServer(corpus)))
    _ = try Self.refusals(seed, corpus, served, damage: nil)
  }

  @Test(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"), arguments: seeds)
  func agreesWithTwoShards(seed: UInt64) throws {
    let corpus = Self.corpus(seed)
    let (served, damage) = try Self.published(corpus, rowLimit: 1_000_000)
    #expect(try Self.refusals(seed, corpus, served, damage: damage) == 0)
  }

  /// Where few rows may be read, some queries are refused, and the others have the same answers.
  @Test(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"), arguments: seeds)
  func answersRightlyOrNotAtAll(seed: UInt64) throws {
    let corpus = Self.corpus(seed &+ 1)
    let (served, damage) = try Self.published(corpus, rowLimit: 60)
    let refused = try Self.refusals(seed, corpus, served, damage: damage)
    #expect(refused < Self.queriesEach)
  }

  private static let queriesEach = 50

  private static func corpus(_ seed: UInt64) -> Corpus {
    SampleCorpus(seed: seed, rowCount: seed == 0 ? 8 : 200).corpus
  }

  private static func published(
    _ corpus: Corpus, rowLimit: Int
  ) throws -> (Ask, CorpusDamage) {
    let servers = try ShardServers.pair()
    let address = try ServerAddress(servers.address(database: servers.makeDatabase()))
    let server = Server(address, Credentials())
    _ = try Publisher(ServerStore(server), runLength: 64).publish(corpus)
    let published = try PublishedCorpus(ServerStore(server), rowLimit: rowLimit)
    let damage = try #require(published.corpus.damage)
    let served = PublishedServer(
      server, tables: published.tables, rowLimit: rowLimit, damage: damage,
      stopping: CurrentCancellation(.never))
    return (Ask(Workspace(corpus: published.corpus, server: served)), damage)
  }

  /// Compares answers.
  ///
  /// - Returns: How many were refused, because too many rows would have to be read.
  private static func refusals(
    _ seed: UInt64, _ corpus: Corpus, _ served: Ask, damage: CorpusDamage?
  ) throws -> Int {
    let memory = Ask(corpus)
    var queries = RandomQuery(seed: seed ^ 0x5E12)
    var refused = 0
    for _ in 0..<queriesEach {
      let query = queries.query()
      guard let expected = try? memory.answer(query) else { continue }
      let answer: Answer
      do { answer = try served.answer(query) } catch is Interrupted {
        _ = damage?.forgetPassing()
        served.workspace.forgetIndexes()
        refused += 1
        continue
      }
      let found = expected.columns.map { answer.texts($0.name) }
      if damage?.fault != nil {
        _ = damage?.forgetPassing()
        served.workspace.forgetIndexes()
        refused += 1
        continue
      }
      #expect(answer.columns.map(\.name) == expected.columns.map(\.name), "\(query)")
      for (column, texts) in zip(expected.columns, found) {
        #expect(texts == expected.texts(column.name), "\(query): \(column.name)")
      }
      #expect(answer.notes == expected.notes, "\(query)")
    }
    return refused
  }
}
