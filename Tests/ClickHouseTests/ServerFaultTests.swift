import ClickHouse
import Dispatch
import Glibc
import Messages
import Synchronization
import TestSupport
import Testing

/// What goes wrong with servers that are there.
@Suite(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"))
struct ServerFaultTests {
  /// A query that takes half a minute and more.
  private static let long = "SELECT count() FROM numbers(100000000000)"

  private func server(
    _ credentials: Credentials = Credentials(), limits: ServerLimits = ServerLimits(),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Server {
    let servers = try ShardServers.pair()
    let address = try ServerAddress(servers.address(database: servers.makeDatabase()))
    return Server(address, credentials, limits: limits, isCancelled: isCancelled)
  }

  /// The fault of a work.
  private func fault(_ work: () throws -> Void, _ place: SourceLocation = #_sourceLocation)
    -> ServerFault?
  {
    let fault = #expect(throws: ServerFault.self, sourceLocation: place) { try work() }
    if let fault { #expect(!fault.message.english.contains("{"), sourceLocation: place) }
    return fault
  }

  private func expect(
    _ fault: ServerFault?, _ place: SourceLocation = #_sourceLocation,
    is wanted: (ServerFault) -> Bool
  ) {
    #expect(fault.map(wanted) == true, "\(fault as Any)", sourceLocation: place)
  }

  @Test func namesThatAreNotThereAreTold() throws {
    let server = try server()
    let host = server.address.hosts[0].text
    let database = server.address.database
    #expect(
      fault { _ = try server.block(of: "SELECT 1 FROM nix") }
        == .unknownTable(host: host, text: "Table \(database).nix doesn't exist."))
    expect(fault { _ = try server.block(of: "SELECT x FROM numbers(1)") }) { fault in
      if case .unknownColumn = fault { true } else { false }
    }
    let other = Server(
      ServerAddress(hosts: server.address.hosts, database: "nowhere"), Credentials())
    #expect(
      fault { _ = try other.block(of: "SELECT 1") } == .unknownDatabase(host: host, name: "nowhere")
    )
    #expect(
      fault { try server.run("SELEKT", onHost: 1) }.map { "\($0)".contains("Syntax error") } == true
    )
  }

  @Test func credentialsAreSentAndAsked() throws {
    let reader = try server(Credentials(user: "reader", password: "open sesame"))
    #expect(try reader.block(of: "SELECT 1 AS one")["one"] == .uint8([1]))
    // This one may only read.
    expect(fault { try reader.run("CREATE TABLE t (n Int8) ENGINE = Memory") }) { fault in
      if case .forbidden(_, _, _) = fault { true } else { false }
    }
    for credentials in [
      Credentials(user: "reader", password: "s3cret"), Credentials(user: "nobody"),
    ] {
      let server = Server(reader.address, credentials)
      let fault = fault { _ = try server.block(of: "SELECT 1") }
      #expect(
        fault == .refusedCredentials(host: reader.address.hosts[0].text, user: credentials.user))
      #expect("\(fault as Any) \(fault?.message.english ?? "")".contains("s3cret") == false)
    }
  }

  @Test func limitsAreKept() throws {
    let slow = try server(limits: ServerLimits(seconds: 0.5))
    #expect(
      fault { _ = try slow.block(of: Self.long) }
        == .timeLimit(host: slow.address.hosts[0].text, seconds: 1))
    let narrow = try server(limits: ServerLimits(memory: 10_000_000))
    expect(fault { _ = try narrow.block(of: "SELECT groupArray(number) FROM numbers(10000000)") }) {
      if case .memoryLimit = $0 { true } else { false }
    }
  }

  /// The status 200 has been sent long before.
  @Test func faultAfterManyBlocksIsOne() throws {
    let server = try server()
    var rows = 0
    let fault = fault {
      try server.rows(of: "SELECT number, throwIf(number = 3000000) FROM numbers(10000000)") {
        rows += $0.rowCount
      }
    }
    #expect(rows > 100_000)
    expect(fault) { if case .other(_, 395, _) = $0 { true } else { false } }
  }

  @Test func typesThatClioDoesNotReadAreTold() throws {
    let server = try server()
    #expect(
      fault { _ = try server.block(of: "SELECT toDate('2018-01-01') AS d") }
        == .unreadableType(host: server.address.hosts[0].text, type: "Date"))
  }

  @Test func cancelledQueryIsStoppedOnTheServer() throws {
    let end = Atomic(UInt64.max)
    let server = try server { DispatchTime.now().uptimeNanoseconds > end.load(ordering: .relaxed) }
    let watcher = Server(server.address, Credentials())
    let mark = "/* \(server.address.database) */"
    end.store(DispatchTime.now().uptimeNanoseconds + 500_000_000, ordering: .relaxed)
    #expect(fault { _ = try server.block(of: "\(Self.long) \(mark)") } == .cancelled)
    let lateness = DispatchTime.now().uptimeNanoseconds - end.load(ordering: .relaxed)
    #expect(lateness < 1_000_000_000, "\(lateness / 1_000_000) ms")
    #expect(try isGone(mark, watcher, within: 1))
  }

  /// The query is known there only a moment after it was sent.
  @Test func queryThatIsCancelledAtOnceIsStopped() throws {
    let isCancelled = Atomic(0)
    // Not before it was sent.
    let server = try server { isCancelled.add(1, ordering: .relaxed).oldValue > 1 }
    let mark = "/* \(server.address.database) */"
    #expect(fault { _ = try server.block(of: "\(Self.long) \(mark)") } == .cancelled)
    usleep(200_000)
    #expect(try isGone(mark, Server(server.address, Credentials()), within: 1))
  }

  @Test func queryWhoseRowsAreRefusedIsStopped() throws {
    let server = try server()
    let mark = "/* \(server.address.database) */"
    #expect(
      fault {
        try server.rows(of: "SELECT number FROM numbers(100000000000) \(mark)") {
          _ throws(ServerFault) in
          throw .cancelled
        }
      } == .cancelled)
    #expect(try isGone(mark, server, within: 1))
    // The server is asked on as before.
    #expect(try server.block(of: "SELECT 1 AS one")["one"] == .uint8([1]))
  }

  private func isGone(_ mark: String, _ server: Server, within seconds: Double) throws -> Bool {
    let end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
    let query =
      "SELECT count() AS n FROM system.processes "
      + "WHERE position(query, \(SQLText.quoted(mark))) > 0 AND query NOT LIKE '%system.processes%'"
    repeat {
      if try server.block(of: query)["n"] == .uint64([0]) { return true }
      usleep(20_000)
    } while DispatchTime.now().uptimeNanoseconds < end
    return false
  }

  @Test func answerOfAServerThatIsKilledIsCut() throws {
    let servers = try ShardServers(count: 1)
    defer { withExtendedLifetime(servers) {} }
    let server = try Server(ServerAddress(servers.address(database: "default")), Credentials())
    var rows = 0
    let fault = fault {
      try server.rows(of: "SELECT number FROM numbers(100000000000)") {
        if rows == 0 { servers.kill(0) }
        rows += $0.rowCount
      }
    }
    #expect(fault == .cutAnswer(host: server.address.hosts[0].text))
    #expect(rows > 0)
    expect(self.fault { try server.run("SELECT 1") }) {
      if case .unreachable = $0 { true } else { false }
    }
  }

  @Test func shardThatDoesNotAnswerIsTold() throws {
    let servers = try ShardServers(count: 2)
    defer { withExtendedLifetime(servers) {} }
    let server = try Server(ServerAddress(servers.address(database: "default")), Credentials())
    for host in 0..<2 {
      try server.run("CREATE TABLE part (n Int64) ENGINE = MergeTree ORDER BY n", onHost: host)
    }
    try server.run("CREATE TABLE whole (n Int64) ENGINE = Distributed(clio, default, part)")
    #expect(try server.block(of: "SELECT count() AS n FROM whole")["n"] == .uint64([0]))
    servers.kill(1)
    usleep(100_000)
    let fault = fault { _ = try server.block(of: "SELECT count() AS n FROM whole") }
    guard case .shardUnreachable(server.address.hosts[0].text, let shard)? = fault else {
      Issue.record("\(fault as Any)")
      return
    }
    #expect(shard?.hasPrefix("127.0.0.1:") == true, "\(shard as Any)")
  }
}
