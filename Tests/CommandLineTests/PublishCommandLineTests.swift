import Glibc
import TestSupport
import Testing

/// `clio publish` and `clio clickhouse://..` as people and scripts use them, on two shards.
@Suite(.enabled(if: ShardServers.isInstalled, "\(ShardServers.absence)"))
struct PublishCommandLineTests {
  /// The address of a database of the pair that nobody else has.
  private static func address() throws -> String {
    let servers = try ShardServers.pair()
    return servers.address(database: try servers.makeDatabase())
  }

  /// The built-in corpus, published once.
  private static let builtIn = Result {
    let address = try PublishCommandLineTests.address()
    let run = try ClioBinary.run(["publish", address])
    #expect(run.status == 0 && run.output == "", "\(run.errors)")
    #expect(run.errors.hasPrefix("published 22 tables with "), "\(run.errors)")
    #expect(run.errors.hasSuffix("as version 1; open it with 'clio \"\(address)\"'\n"))
    return address
  }

  private static let statements = [
    "events where actor = Japan and year < 1976",
    "events where actor = 日本 and possibly year < 1976",
    "events | group by decade", "events | group by actor | sort count desc | limit 2",
    "events where place under Japan", "events where title contains 密约 | select title, locator",
    "claims | join actors as who on speaker = id | group by who.kind | sort count desc | limit 3",
    "events | per decade {sort date | limit 2} | select date, title",
    "events where actor = Japan | per type {sort date | compute year - previous(year) as gap} | where gap > 5",
    "events | sequence within 1 year [type = test] [s: type = visit]",
    "why npt-ratification in events where actor = Japan and year = 1976", "show npt-ratification",
    "events where actor = Japan; _ where year > 1970; _ | count",
    "events where actor = Japan | group by decade; .open 2", "describe events",
    "describe claims.speaker",
    "find 核共享 | group by collection",
    "find Kishida in actors, events | select collection, id, field",
    "explain events where actor = Japan and year < 1976", "events where nobody = 1",
  ]

  /// The binary says of the published corpus what it says of that in memory, also of what it cannot answer.
  @Test(arguments: ["--box", "--json"]) func answersAsTheCorpusInMemory(mode: String) throws {
    let address = try Self.builtIn.get()
    for statement in Self.statements {
      let text = statement.split(separator: "; ").joined(separator: "\n")
      let own = try ClioBinary.run([mode, "-c", text])
      let opened = try ClioBinary.run([address, mode, "-c", text])
      #expect(
        opened.status == own.status && opened.output == own.output && opened.errors == own.errors,
        "\(statement): \(opened.output) \(opened.errors)")
    }
    // All run together, and the answers follow each other.
    let text = Self.statements.dropLast().joined(separator: "; ").split(separator: "; ").joined(
      separator: ";\n")
    let own = try ClioBinary.run([mode, "--keep-going"], input: text)
    let opened = try ClioBinary.run([address, mode, "--keep-going"], input: text)
    #expect(opened.output == own.output && opened.errors == own.errors && own.output.count > 9000)
  }

  @Test(arguments: [
    (
      ["clickhouse://127.0.0.1:1/x", "-c", "t"], 3, "127.0.0.1:1: no server of ClickHouse answers",
      "check host and port"
    ),
    (
      ["clickhouse://nobody.invalid/x", "-c", "t"], 3, "nobody.invalid:8123: no server",
      "check host and port"
    ),
    (
      ["clickhouse://HOST/absent", "-c", "t"], 3, "HOST: there is no database 'absent'",
      "check the name after"
    ),
    (
      ["clickhouse://HOST/default", "-c", "t"], 3, "nothing is published in",
      "'clio publish CORPUS clickhouse://HOST/default'"
    ),
    (["clickhose://h:1/x", "-c", "t"], 2, "'clickhose://h:1/x' is no address", "'clickhouse://'"),
    (
      ["clickhouse://h:1/x", "t.csv", "-c", "t"], 2, "'clickhouse://h:1/x' is a corpus of its own",
      "open it without others"
    ),
    (
      ["t.csv", "clickhouse://h:1/x", "-c", "t"], 2, "'clickhouse://h:1/x' is a corpus of its own",
      "open it without others"
    ),
    (
      ["clickhouse://u:secret@h:1/x", "-c", "t"], 2, "character 14: an address takes no password",
      "CLICKHOUSE_PASSWORD"
    ),
    (
      ["clickhouse://h:1/x?password=secret", "-c", "t"], 2, "an address takes no password",
      "CLICKHOUSE_PASSWORD"
    ),
    (
      ["--safe", "-c", ".open clickhouse://HOST/x"], 2,
      "'.open' of 'clickhouse://HOST/x' is refused", "named at the start"
    ),
    (["publish"], 2, "the last word must be where to publish", "clickhouse://HOST:PORT/DATABASE"),
    (
      ["publish", "t.csv"], 2, "the last word must be where to publish",
      "clickhouse://HOST:PORT/DATABASE"
    ),
    (
      ["publish", "clickhouse://HOST/x", "t.csv"], 2, "the last word must be",
      "clickhouse://HOST:PORT/DATABASE"
    ),
    (
      ["publish", "none.csv", "clickhouse://HOST/x"], 3, "none.csv: cannot be read", "No such file"
    ),
    (
      ["publish", "t.csv", "clickhouse://HOST,h:1/x"], 3,
      "the address names 2 hosts and no cluster", "?cluster=NAME"
    ),
    (
      ["publish", "t.csv", "clickhouse://127.0.0.1:1/x"], 3, "127.0.0.1:1: no server",
      "check host and port"
    ),
    (
      ["publish", "t.csv", "clickhouse://HOST/absent"], 3, "HOST: there is no database 'absent'",
      "check the name"
    ),
    (
      ["publish", "clickhouse://HOST/a", "clickhouse://HOST/b"], 2,
      "'clickhouse://HOST/a' is on a server", "name the files"
    ),
    (
      ["check", "clickhouse://HOST/a"], 2, "'clickhouse://HOST/a' is on a server", "name the files"
    ),
    (
      ["pack", "clickhouse://HOST/a", "-o", "a.pack"], 2, "'clickhouse://HOST/a' is on a server",
      "name the files"
    ),
  ])
  func faultsAreTold(arguments: [String], status: Int32, place: String, remedy: String) throws {
    let host = "127.0.0.1:\(try ShardServers.pair().ports[0])"
    let folder = try ScratchFolder()
    try folder.write("n\n1\n", to: "t.csv")
    let run = try ClioBinary.run(
      arguments.map { $0.replacing("HOST", with: host) }, in: folder.path)
    #expect(run.status == status && run.output == "", "\(run.output)")
    for text in [place, remedy] {
      let text = text.hasPrefix("clickhouse://HOST:") ? text : text.replacing("HOST", with: host)
      #expect(run.errors.contains(text), "\(run.errors)")
    }
    #expect(!run.errors.contains("secret"))
  }

  @Test(arguments: [
    (
      ["CLICKHOUSE_USER": "reader", "CLICKHOUSE_PASSWORD": "wrong"], "events",
      "does not take 'reader' with this password"
    ),
    (
      ["CLIO_CREDENTIALS": "credentials"], "events",
      "are open to others (mode 644); take their rights away: chmod 600"
    ),
    (["CLIO_FETCH": "abc"], "events", "CLIO_FETCH: 'abc' is no number of rows; write"),
    (["CLIO_FETCH": "-1"], "events", "CLIO_FETCH: '-1' is no number of rows; write"),
    (
      ["CLIO_FETCH": "10"], "events | compute concat(title, \"!\") as loud | sort loud",
      "at most 10 may be"
    ),
    (["CLIO_FETCH": "10"], "describe events", "set CLIO_FETCH to a greater number"),
  ])
  func faultsOfTheEnvironmentAreTold(
    environment: [String: String], query: String, message: String
  ) throws {
    let folder = try ScratchFolder()
    chmod(try folder.write("127.0.0.1 reader open\n", to: "credentials"), 0o644)
    let run = try ClioBinary.run(
      [Self.builtIn.get(), "-c", query], environment: environment, in: folder.path)
    #expect(run.status == 3 && run.output == "", "\(run.output)")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func whoMayReadMayNotPublish() throws {
    let address = try Self.builtIn.get()
    let reader = [
      "CLICKHOUSE_USER": "reader", "CLICKHOUSE_PASSWORD": "open sesame", "CLIO_FETCH": "10",
    ]
    let count = try ClioBinary.run(
      ["--safe", address, "-c", "events | count"], environment: reader)
    #expect(count.status == 0 && count.output == "count\n\(BuiltInCorpus.eventCount)\n")
    let publish = try ClioBinary.run(["publish", address], environment: reader)
    #expect(publish.status == 3 && publish.output == "")
    #expect(publish.errors.contains("'reader' may not do this"), "\(publish.errors)")
    let wrong = try ClioBinary.run([
      "publish", address.replacing("cluster=clio", with: "cluster=other"),
    ])
    #expect(
      wrong.status == 3 && wrong.errors.contains("check the name after ?cluster="),
      "\(wrong.errors)")
    #expect(try ClioBinary.run([address, "-c", "events | count"]).output == count.output)
  }

  /// A table that is gone, before the corpus is opened and while it is.
  @Test func aDroppedTableIsTold() throws {
    let servers = try ShardServers.pair()
    let database = try servers.makeDatabase()
    let address = servers.address(database: database)
    let folder = try ScratchFolder()
    try folder.write("n,name\n1,a\n2,b\n", to: "t.csv")
    #expect(try ClioBinary.run(["publish", "t.csv", address], in: folder.path).status == 0)
    let prompt = try Prompt([address])
    try prompt.wait()
    try prompt.ask("t | count", until: " 2 ")
    try prompt.wait()
    for host in servers.ports.indices {
      try servers.run("DROP TABLE \(database).t_1_rows", onHost: host)
    }
    try prompt.ask("t | sort name | select name", until: "publish the corpus again")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    let run = try ClioBinary.run([address, "-c", "t"])
    #expect(
      run.status == 3 && run.output == "" && run.errors.contains("publish the corpus again"),
      "\(run.errors)")
  }

  /// Somebody types on the published corpus: values are offered and rows are counted.
  @Test func typingIsHelped() throws {
    let prompt = try Prompt([Self.builtIn.get()])
    try prompt.wait()
    try prompt.ask("events where actor = Japan | count", until: "count")
    try prompt.wait()
    try prompt.type("ev\twhere act\t = Jap")
    prompt.terminal.send("\t")
    try prompt.terminal.read(until: "Japan")
    try prompt.ask(" and year < 1976", until: "\(BuiltInCorpus.flagshipCount) events")
    try prompt.wait()
    try prompt.ask("_ | count", until: " \(BuiltInCorpus.flagshipCount) ")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }
}
