import Glibc
import TestSupport
import Testing

/// Publishing and asking that ends before its end: by Ctrl-C, a limit, or the death of clio or a shard.
@Suite(.serialized, .enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"))
struct PublishStoppingTests {
  /// Rows that are scanned without end, as those of the table `slow`.
  private static let endless = """
    SELECT toUInt32(number) AS _row, number AS n, toString(number) AS name, toString(number) AS name__bare
    FROM numbers(100000000000) WHERE sipHash64(number) = 3
    """
  private static let asked = """
    SELECT count() FROM system.processes WHERE query LIKE '%slow_%' AND query NOT LIKE '%system.processes%'
    """

  /// A corpus `slow` on one server, whose table becomes endless once it is open.
  private static func prompt(
    _ arguments: [String] = []
  ) throws -> (Prompt, ShardServers) {
    let servers = try ShardServers.pair()
    let database = try servers.makeDatabase()
    let address = "clickhouse://127.0.0.1:\(servers.ports[0])/\(database)"
    let folder = try ScratchFolder()
    try folder.write("n,name\n" + (0..<50).map { "\($0),name \($0)\n" }.joined(), to: "slow.csv")
    #expect(try ClioBinary.run(["publish", "slow.csv", address], in: folder.path).status == 0)
    let prompt = try Prompt([address] + arguments)
    try prompt.wait()
    try prompt.ask("slow | count", until: " 50 ")
    try prompt.wait()
    try servers.run("DROP TABLE \(database).slow_1")
    try servers.run("CREATE VIEW \(database).slow_1 AS \(endless)")
    return (prompt, servers)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What the server finds, a column that is read, and rows that are read by their places.
  @Test func ctrlCStopsWhatAServerDoes() throws {
    let (prompt, servers) = try Self.prompt()
    for query in [
      "slow where n > 3 | count",
      "slow | compute concat(name, \"!\") as loud | sort loud | limit 3",
      "describe slow", "slow | group by n with count",
    ] {
      prompt.terminal.send("\(query)\r")
      #expect(try servers.waits(for: Self.asked) { $0 > 0 }, "\(query)")
      let start = Self.now()
      prompt.terminal.send("\u{3}")
      try prompt.terminal.read(until: "interrupted")
      try prompt.wait()
      #expect(Self.now() - start < 2, "\(query)")
      #expect(try servers.waits(seconds: 1, for: Self.asked) { $0 == 0 }, "\(query)")
    }
    #expect(try prompt.leave() == 0)
  }

  @Test func aLimitStopsWhatAServerDoes() throws {
    let (prompt, servers) = try Self.prompt(["--timeout", "1"])
    for query in [
      "slow where n > 3 | count",
      "slow | compute concat(name, \"!\") as loud | sort loud | limit 3",
    ] {
      let start = Self.now()
      try prompt.ask(query, until: "stopped after 1 second")
      try prompt.wait()
      #expect(Self.now() - start < 4, "\(query)")
      #expect(try servers.waits(seconds: 1, for: Self.asked) { $0 == 0 }, "\(query)")
    }
    // What the flag has said no longer holds.
    try prompt.ask(".set timeout 2", until: "\r\n")
    try prompt.wait()
    try prompt.ask("describe slow", until: "stopped after 2 seconds")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  /// A corpus that never opens is left by Ctrl-C, and by a limit.
  @Test func openingIsStopped() throws {
    let servers = try ShardServers.pair()
    let database = try servers.makeDatabase()
    let address = "clickhouse://127.0.0.1:\(servers.ports[0])/\(database)"
    let folder = try ScratchFolder()
    try folder.write("n,name\n1,a\n2,b\n", to: "slow.csv")
    #expect(try ClioBinary.run(["publish", "slow.csv", address], in: folder.path).status == 0)
    try servers.run("DROP TABLE \(database).slow_1")
    try servers.run("CREATE VIEW \(database).slow_1 AS \(Self.endless)")
    let limited = try ClioBinary.run([address, "--timeout", "0.3", "-c", "slow"])
    #expect(limited.status == 3 && limited.output == "")
    #expect(limited.errors.contains("\(address): stopped after 0.3 seconds; "), "\(limited.errors)")
    let terminal = try PseudoTerminal(
      command: ClioBinary.path(), arguments: [address, "-c", "slow"],
      environment: ClioBinary.environment)
    #expect(try servers.waits(for: Self.asked) { $0 > 0 })
    terminal.signal(SIGINT)
    let output = terminal.readToEnd()
    #expect(terminal.wait() == 130, "\(output)")
    #expect(try servers.waits(seconds: 1, for: Self.asked) { $0 == 0 })
  }

  /// Whoever dies while a corpus is published, what was published before is seen, and the next attempt goes on.
  @Test func nobodySeesAPartOfACorpus() throws {
    let servers = try ShardServers(count: 2)
    let database = try servers.makeDatabase()
    let address = servers.address(database: database)
    let folder = try ScratchFolder()
    try folder.write("n\n1\n2\n", to: "slow.csv")
    func publish(_ file: String) throws -> ProgramRun {
      try ClioBinary.run(["publish", file, address], in: folder.path)
    }
    func expect(_ count: String) throws {
      let run = try ClioBinary.run([address, "-c", "slow | count"])
      #expect(run.output == "count\n\(count)\n", "\(run.errors)")
    }
    #expect(try publish("slow.csv").status == 0)
    let rowCount = 300_000
    let other = try ScratchFolder()
    let large = try other.write("n\n" + (0..<rowCount).map { "\($0)\n" }.joined(), to: "slow.csv")
    func start() throws -> PseudoTerminal {
      try PseudoTerminal(
        command: ClioBinary.path(), arguments: ["publish", large, address],
        environment: ClioBinary.environment)
    }
    // clio dies.
    let first = try start()
    #expect(try servers.waits(for: "SELECT count() FROM \(database).slow_2_rows") { $0 > 0 })
    first.signal(SIGKILL)
    #expect(first.wait() == 128 + SIGKILL)
    try expect("2")
    // A shard dies.
    let rows = "SELECT count() FROM \(database).slow_2_rows"
    let before = try servers.number(rows) ?? 0
    let third = try start()
    #expect(try servers.waits(for: rows) { $0 > before })
    servers.kill(1)
    let failed = third.readToEnd()
    #expect(third.wait() == 3 && failed.contains("127.0.0.1:\(servers.ports[1])"), "\(failed)")
    try servers.restart(1)
    try expect("2")
    let whole = try publish(large)
    #expect(
      whole.status == 0 && whole.errors.contains("300000 rows as version 2"), "\(whole.errors)")
    try expect("\(rowCount)")
    // A shard dies while somebody asks.
    let prompt = try Prompt([address])
    try prompt.wait()
    try servers.run("DROP TABLE \(database).slow_2_rows", onHost: 1)
    try servers.run("CREATE VIEW \(database).slow_2_rows AS \(Self.endless)", onHost: 1)
    prompt.terminal.send("slow where n > 3 | count\r")
    #expect(try servers.waits(for: Self.asked, onHost: 1) { $0 > 0 })
    servers.kill(1)
    try prompt.terminal.read(until: "does not answer")
    try prompt.wait()
    try prompt.ask("slow where n > 4 | count", until: "does not answer")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }
}
