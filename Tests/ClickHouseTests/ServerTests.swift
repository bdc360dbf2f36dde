import ClickHouse
import Dispatch
import Synchronization
import TestSupport
import Testing

/// What a server of ClickHouse is asked, with servers that are there.
@Suite(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"))
struct ServerTests {
  /// A database of the test's own on both servers.
  private func server(limits: ServerLimits = ServerLimits()) throws -> Server {
    let servers = try ShardServers.pair()
    let address = try ServerAddress(servers.address(database: servers.makeDatabase()))
    return Server(address, Credentials(), limits: limits)
  }

  @Test func rowsAreAddedAndAsked() throws {
    let server = try server()
    #expect(server.hostCount == 2)
    #expect(try server.version(ofHost: 1) >= .oldest)
    try server.run("CREATE TABLE `出来事` (n Int32, `名` String) ENGINE = MergeTree ORDER BY n")
    let block = NativeBlock(
      [
        // In another order than the table has.
        NativeColumn("名", .string, .string(NativeTexts(["一", "", "a'b"]))),
        NativeColumn("n", .int32, .int32([3, 1, -2])),
      ], rowCount: 3)
    try server.insert(block, into: "出来事")
    let read = try server.block(of: "SELECT n, `名` FROM `出来事` ORDER BY n -- all")
    #expect(read.rowCount == 3)
    #expect(read["n"] == .int32([-2, 1, 3]))
    #expect(read["名"] == .string(NativeTexts(["a'b", "", "一"])))
    let none = try server.block(of: "SELECT n FROM `出来事` WHERE n > 10")
    #expect(none == NativeBlock([], rowCount: 0))
  }

  @Test func blocksComeOneByOne() throws {
    let server = try server()
    var sum: UInt64 = 0
    var blocks = 0
    try server.rows(of: "SELECT number FROM numbers(1000000)") { block in
      guard case .uint64(let numbers)? = block["number"] else { return }
      sum += numbers.reduce(0, +)
      blocks += 1
    }
    #expect(sum == 499_999_500_000 && blocks > 10)
    #expect(try server.block(of: "SELECT number FROM numbers(1000000)").rowCount == 1_000_000)
  }

  @Test func longStatementsAreTaken() throws {
    let server = try server()
    let text = String(repeating: "日", count: 400_000)
    let read = try server.block(of: "SELECT lengthUTF8(\(SQLText.quoted(text))) AS n")
    #expect(read["n"] == .uint64([400_000]))
  }

  @Test func severalThreadsAsk() throws {
    let server = try server()
    let sums = Atomic(UInt64(0))
    DispatchQueue.concurrentPerform(iterations: 12) { number in
      let read = try? server.block(
        of: "SELECT sum(number) + \(number) AS n FROM numbers(1000)", onHost: number % 2)
      if case .uint64(let numbers)? = read?["n"] { sums.add(numbers[0], ordering: .relaxed) }
    }
    #expect(sums.load(ordering: .relaxed) == 12 * 499_500 + 66)
  }

  @Test func shardsMakeACluster() throws {
    let server = try server()
    for host in 0..<2 {
      try server.run("CREATE TABLE part (n Int64) ENGINE = MergeTree ORDER BY n", onHost: host)
      let numbers = NativeBlock([NativeColumn("n", .int64, .int64([Int64(host)]))], rowCount: 1)
      try server.insert(numbers, into: server.address.database + ".part", onHost: host)
    }
    try server.run(
      "CREATE TABLE whole (n Int64) ENGINE = Distributed(clio, \(server.address.database), part)")
    #expect(try server.block(of: "SELECT n FROM whole ORDER BY n")["n"] == .int64([0, 1]))
  }
}
