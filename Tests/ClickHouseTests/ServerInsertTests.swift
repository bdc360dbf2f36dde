import ClickHouse
import TestSupport
import Testing

/// Rows that are added to tables of servers that are there.
@Suite(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"))
struct ServerInsertTests {
  private func server() throws -> Server {
    let servers = try ShardServers.pair()
    return try Server(
      ServerAddress(servers.address(database: servers.makeDatabase())), Credentials())
  }

  @Test func randomBlocksAreSelectedBackEqual() throws {
    let server = try server()
    var random = RandomBlocks(seed: 18)
    for number in 0..<30 {
      let drawn = random.block(rows: 25)
      let order = NativeColumn("row", .uint32, .uint32(Array(0..<25)))
      let block = NativeBlock([order] + drawn.columns, rowCount: 25)
      let columns = block.columns.map { "\(SQLText.name($0.name)) \($0.type.text)" }.joined(
        separator: ", ")
      try server.run("CREATE TABLE t\(number) (\(columns)) ENGINE = MergeTree ORDER BY row")
      try server.insert(block, into: "t\(number)")
      let names = block.columns.map { SQLText.name($0.name) }.joined(separator: ", ")
      let read = try server.block(of: "SELECT \(names) FROM t\(number) ORDER BY row")
      #expect(read.columns.map(\.name) == block.columns.map(\.name))
      for (one, other) in zip(read.columns, block.columns) { #expect(one == other) }
    }
  }

  @Test func blockIsAddedAtOnce() throws {
    let server = try server()
    try server.run("CREATE TABLE t (n Int64, s String) ENGINE = MergeTree ORDER BY n")
    // More rows than the server puts into a block of its own.
    let count = 1_200_000
    let texts = NativeTexts((0..<count).map { "text \($0 % 100)" })
    let block = NativeBlock(
      [
        NativeColumn("n", .int64, .int64((0..<count).map { Int64($0) })),
        NativeColumn("s", .string, .string(texts)),
      ], rowCount: count)
    try server.insert(block, into: "\(server.address.database).t")
    #expect(try server.block(of: "SELECT count() AS n FROM t")["n"] == .uint64([UInt64(count)]))
    let parts = try server.block(
      of:
        "SELECT count() AS n FROM system.parts WHERE database = currentDatabase() AND table = 't' AND level = 0"
    )
    #expect(parts["n"] == .uint64([1]))
  }

  @Test func faultyBlocksAddNothing() throws {
    let server = try server()
    try server.run("CREATE TABLE t (n Int64, e Enum16('a' = 0)) ENGINE = MergeTree ORDER BY n")
    let blocks = [
      NativeBlock([NativeColumn("x", .int64, .int64([1]))], rowCount: 1),
      NativeBlock([NativeColumn("n", .string, .string(NativeTexts(["no number"])))], rowCount: 1),
    ]
    for block in blocks {
      #expect(throws: ServerFault.self) { try server.insert(block, into: "t") }
    }
    // A block of which a half arrives.
    let whole = NativeWriter.bytes(
      of: NativeBlock(
        [NativeColumn("n", .int64, .int64([Int64](repeating: 7, count: 1000)))], rowCount: 1000))
    let host = server.address.hosts[0].text
    let url =
      "http://\(host)/?database=\(server.address.database)&query=INSERT%20INTO%20t%20(n)%20FORMAT%20Native"
    var request = HTTPRequest(url: url, body: Array(whole.prefix(whole.count / 2)))
    request.isLoopback = true
    #expect(try HTTPConnection().post(request) { _, _ in true } != 200)
    #expect(try server.block(of: "SELECT count() AS n FROM t")["n"] == .uint64([0]))
    #expect(throws: ServerFault.self) { try server.insert(blocks[0], into: "nowhere") }
    // No rows are no fault.
    try server.insert(NativeBlock([], rowCount: 0), into: "t")
  }
}
