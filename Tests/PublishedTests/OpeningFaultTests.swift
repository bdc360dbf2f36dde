import ClickHouse
import Corpus
import Messages
import TestSupport
import Testing

@testable import Published

/// What is not as it was published is told, and no answer is made of it.
@Suite struct OpeningFaultTests {
  private let store = MemoryStore(hosts: 2)
  private let corpus: Corpus

  init() throws {
    var generator = CorpusGenerator(seed: 40)
    corpus = generator.corpus(rows: 200)
    _ = try Publisher(store, runLength: 30).publish(corpus)
  }

  private func fault(_ store: MemoryStore? = nil, rowLimit: Int = 1000) -> String {
    do throws(LoadFault) {
      _ = try PublishedCorpus(store ?? self.store, rowLimit: rowLimit)
      return "none"
    } catch {
      return error.rendered.english
    }
  }

  @Test func nothingIsPublished() {
    #expect(
      fault(MemoryStore(hosts: 1))
        == "memory://here/base: nothing is published in memory://here/base; publish a corpus there with "
        + "'clio publish CORPUS memory://here/base'")
  }

  @Test func aTableOrColumnIsGone() {
    store.change { $0.hosts[0]["first_one_1"] = nil }
    #expect(fault().contains("the table 'first_one_1' is missing"))
    store.change { state in
      for host in 0..<2 {
        guard case .rows(let columns, let order)? = state.hosts[host]["名_1_rows"]?.kind else {
          continue
        }
        state.hosts[host]["名_1_rows"]?.kind = .rows(
          columns.filter { $0.name != "small" }, order: order)
      }
      state.hosts[0]["first_one_1"] = state.hosts[1]["first_one_1"]
    }
    #expect(fault().contains("the column 'small' of the table '名_1' is missing"))
  }

  @Test func aShardWasEmptied() {
    store.change { $0.hosts[1]["first_one_1_rows"]?.blocks = [] }
    #expect(fault().contains("the table 'first_one_1' has 110 rows, and 200 were published"))
  }

  @Test func aLaterClioHasPublished() throws {
    var versions = try #require(
      try store.versions(onHost: 0, store.tableColumns(onHost: 0)).first { $0.isFinished })
    versions = PublishedVersion(
      number: 2, isFinished: true, layout: CorpusLayout.number + 1, name: versions.name,
      tables: versions.tables, identity: "", time: 0)
    try store.insert(versions.block, into: PublishedVersion.table, onHost: 0)
    #expect(fault().contains("a newer version of clio"))
  }

  @Test func theSkeletonIsDamaged() {
    store.change { state in
      let block = SkeletonParts.block([1, 2, 3], version: 1)
      state.hosts[0][SkeletonParts.table]?.blocks = [block]
    }
    #expect(fault().contains("damaged, or was written by another version of clio"))
    store.change { $0.hosts[0][SkeletonParts.table]?.blocks = [] }
    #expect(fault().contains("'bytes' of the table 'clio_skeletons' is not as it was published"))
  }

  /// What fails while a column is read is noted; once it was told, the column is asked for again.
  @Test func aFaultThatPassesDoesNotStay() throws {
    let opened = try PublishedCorpus(store).corpus
    let damage = try #require(opened.damage)
    store.change { $0.answersLeft = 0 }
    let field = opened.tables[0].fields[4]
    #expect(field.column.missing.count == 200, "a column of nothing stands for it")
    #expect(damage.fault?.rendered.english == "memory://here/base: the store was switched off")
    store.change { $0.answersLeft = .max }
    let asked = store.asked.count
    _ = field.column
    _ = opened.tables[0].fields[5].column
    #expect(store.asked.count == asked, "no answer is given anyway")
    #expect(damage.forgetPassing() && damage.fault == nil)
    #expect(corpus.cellDifference(from: opened) == nil && damage.fault == nil)
  }

  /// Rows that go while the corpus is open are missed.
  @Test func rowsThatGoAreMissed() throws {
    let opened = try PublishedCorpus(store).corpus
    store.change { $0.hosts[0]["first_one_1_rows"]?.blocks.removeLast() }
    let field = opened.tables[0].fields[4]
    #expect(field.peeked(at: [190, 3])?.missing.count == 2)
    #expect(opened.damage?.fault?.message.english.contains("1 row, and 2 were published") == true)
    #expect(opened.damage?.forgetPassing() == true)
    _ = field.column
    #expect(
      opened.damage?.fault?.message.english.contains("180 rows, and 200 were published") == true)
  }

  @Test func valuesOfAnotherTypeAreNoted() throws {
    let opened = try PublishedCorpus(store).corpus
    store.change { state in
      for host in 0..<2 {
        let blocks = state.hosts[host]["first_one_1_rows"]?.blocks ?? []
        state.hosts[host]["first_one_1_rows"]?.blocks = blocks.map { block in
          let columns = block.columns.map { column in
            column.name == "small"
              ? NativeColumn(
                "small", .string, .string(NativeTexts((0..<block.rowCount).map { "\($0)" })))
              : column
          }
          return NativeBlock(columns, rowCount: block.rowCount)
        }
      }
    }
    _ = opened.tables[0].fields[4].column
    #expect(
      opened.damage?.fault?.message.english.contains(
        "the column 'small' of the table 'first_one_1' is not as it was published") == true)
    #expect(opened.damage?.forgetPassing() == false)
  }

  @Test func moreRowsThanTheLimitAreNotRead() throws {
    let opened = try PublishedCorpus(store, rowLimit: 199).corpus
    let asked = store.asked.count
    _ = opened.tables[0].fields[4].column
    #expect(store.asked.count == asked)
    #expect(
      opened.damage?.fault?.message.english
        == "to answer this, all 200 rows of the column 'small' of 'first_one_1' would be read from the server, "
        + "and at most 199 may be; ask for what the server can find, or set CLIO_FETCH to a greater number"
    )
    #expect(opened.damage?.forgetPassing() == true)
    #expect(opened.tables[1].fields[4].column.missing.capacity == 3)
    #expect(opened.damage?.fault == nil, "the other table is small")
    let other = opened.tables[0].fields.indices.first {
      opened.tables[0].fields[$0].peeked(at: [5]) != nil
    }
    #expect(other != nil && opened.damage?.fault == nil, "few rows may be read of many")
  }

  @Test func hostsWithoutAClusterAreRefused() throws {
    struct Unnamed: TableStore {
      let base: MemoryStore
      var place: String { base.place }
      var hostCount: Int { 2 }
      var cluster: String? { nil }
      func run(_ statement: StoreStatement, onHost host: Int) throws(StoreFault) {
        try base.run(statement, onHost: host)
      }
      func rows(
        of question: StoreQuestion, onHost host: Int,
        _ take: (NativeBlock) throws(StoreFault) -> Void
      ) throws(StoreFault) {
        try base.rows(of: question, onHost: host, take)
      }
      func insert(_ block: NativeBlock, into table: String, onHost host: Int) throws(StoreFault) {
        try base.insert(block, into: table, onHost: host)
      }
    }
    do throws(StoreFault) {
      _ = try Publisher(Unnamed(base: store)).publish(corpus)
      Issue.record("it was published")
    } catch {
      #expect(error.message.english.contains("2 hosts and no cluster"))
    }
  }
}
