import ClickHouse
import Corpus
import Engine
import Plan
import TestSupport
import Testing

@testable import Published

/// What a user writes gets into SQL as a text or a name, whatever is in it.
@Suite(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"))
struct SQLInjectionTests {
  private static let hostile = [
    "'", "\\", "\\'", "' OR 1=1 --", "\\' OR 1=1 --", "`", "``", "\\`; DROP TABLE x", "\"", "\0a",
    "\n", "\t",
    "\\n", "\\0", "日本 '核'", "--", "/*", "*/ '", "%_", "\u{2028}", "\\\\'", "{x:String}", "?", ";",
  ]

  @Test func aTextIsThatText() throws {
    let servers = try ShardServers.pair()
    let server = try Server(
      ServerAddress(servers.address(database: servers.makeDatabase())), Credentials())
    let dialect = SQLDialect.clickHouse
    for text in Self.hostile {
      let block = try server.block(of: "SELECT \(dialect.literal(text)) AS \(dialect.name(text))")
      #expect(block.rowCount == 1)
      #expect(block.columns.first?.values == .string(NativeTexts([text])), "\(text)")
      #expect(block.columns.first?.name == text, "\(text)")
    }
  }

  /// Such texts are values, and such names those of fields and tables.
  @Test func hostileNamesAndValuesAreAskedFor() throws {
    let texts = Self.hostile
    let corpus = Corpus(
      name: "hostile",
      tables: [
        Table(
          name: "t'`\\x", rowCount: texts.count,
          fields: [
            Field(name: "f'`\\", column: .text(TextColumn(texts))),
            Field(name: "k", column: .category(CodedColumn(texts))),
          ])
      ])
    let servers = try ShardServers.pair()
    let server = try Server(
      ServerAddress(servers.address(database: servers.makeDatabase())), Credentials())
    _ = try Publisher(ServerStore(server)).publish(corpus)
    let published = try PublishedCorpus(ServerStore(server))
    let served = PublishedServer(
      server, tables: published.tables, rowLimit: 1000,
      damage: try #require(published.corpus.damage), stopping: CurrentCancellation(.never))
    for text in texts {
      for condition in [
        Condition.category(field: 1, names: [text]), .exact(field: 0, text),
        .text(fields: [0], .contains(text)), .text(fields: [0], .startsWith(text)),
      ] {
        let plan = LogicalPlan(
          source: .table(0), steps: [.filter(condition)],
          schema: RelationSchema(
            fields: [], columnCount: 2, table: 0, noun: "rows", isDerived: false))
        let memory = try Evaluator(catalog: Catalog(corpus)).run(plan).rows.numbers
        let found = try Evaluator(catalog: Catalog(published.corpus, server: served)).run(plan).rows
        #expect(found.numbers == memory, "\(text) \(condition)")
      }
    }
    #expect(published.corpus.damage?.fault == nil)
  }
}
