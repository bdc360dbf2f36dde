import TestSupport
import Testing

/// What is longer than the screen is shown by a program, and clio lives whatever becomes of that.
@Suite struct PagerTerminalTests {
  private let home: ScratchFolder

  /// A pager that keeps what it gets, and says so.
  private static let keeping = "cat > got.txt; echo \"PAGED $(wc -l < got.txt) LINES\""

  init() throws {
    home = try ScratchFolder()
    _ = try ClioBinary.shell("mkdir -p bin", in: home.path)
    try program("keeping", Self.keeping)
  }

  private func program(_ name: String, _ script: String) throws {
    try home.write("#!/bin/sh\ncd '\(home.path)'\n\(script)\n", to: "bin/\(name)")
    _ = try ClioBinary.shell("chmod +x bin/*", in: home.path)
  }

  private func prompt(
    _ arguments: [String] = [], _ environment: [String: String] = [:], pager: String? = "keeping",
    rows: Int = 20
  ) throws -> Prompt {
    var variables = ["PATH": "\(home.path)/bin:/usr/bin:/bin"]
    variables["CLIO_PAGER"] = pager ?? ""
    return try Prompt(
      arguments, environment: variables.merging(environment) { $1 }, home: home, rows: rows)
  }

  @Test func whatIsLongerThanTheScreenIsPagedAndNothingElse() throws {
    let prompt = try prompt()
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(home.text("got.txt") == nil)
    let paged = try prompt.ask("events", until: "20 of")
    #expect(paged.contains("PAGED") && !paged.contains("┌"))
    #expect(home.text("got.txt")?.hasPrefix("┌") == true)
    try prompt.wait()
    try prompt.ask(".help", until: "PAGED")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aPagerIsChosenOrSwitchedOff() throws {
    try program("other", "cat > /dev/null; echo OTHER")
    let prompt = try prompt()
    try prompt.wait()
    try prompt.ask(".pager off", until: "pager off")
    try prompt.wait()
    #expect(try prompt.ask("events", until: "20 of").contains("┌"))
    try prompt.wait()
    try prompt.ask(".pager other -x", until: "pager other -x")
    try prompt.wait()
    #expect(try prompt.ask("events", until: "20 of").contains("OTHER"))
    try prompt.wait()
    try prompt.ask(".pager on", until: "pager on")
    try prompt.wait()
    #expect(try prompt.ask("events | limit 1", until: "1 event").contains("PAGED"))
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func lessGetsColoursAndKeepsTheHeadingsInSightWhereItCan() throws {
    let less = """
      if [ "$1" = --version ]; then echo "less $(cat version) (fake)"; exit; fi
      echo "$LESS|$*" > arguments.txt; cat > got.txt; echo "PAGED"
      """
    try program("less", less)
    for (version, wanted) in [("643", "FRX|-R -K --header=3"), ("590", "FRX|-R -K")] {
      try home.write(version, to: "version")
      let prompt = try prompt(["--color", "always"], pager: " ")
      try prompt.wait()
      #expect(try prompt.ask("events", until: "20 of").contains("PAGED"))
      #expect(home.text("arguments.txt") == wanted + "\n")
      #expect(home.text("got.txt")?.contains("\u{1B}[1m") == true)
      try prompt.wait()
      #expect(try prompt.leave() == 0)
    }
    // What a user has said to less counts.
    let prompt = try prompt(["--color", "always"], ["LESS": "S", "PAGER": "less -i"], pager: " ")
    try prompt.wait()
    try prompt.ask("events", until: "20 of")
    #expect(home.text("arguments.txt") == "S|-i -R -K\n")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func anotherPagerGetsNoColours() throws {
    let prompt = try prompt(["--color", "always"])
    try prompt.wait()
    try prompt.ask("events", until: "20 of")
    #expect(home.text("got.txt").map { !$0.contains("\u{1B}") && $0.contains("┌") } == true)
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test(
    .enabled(if: Program.exists("/usr/bin/less")),
    arguments: ["q", "\u{3}", " q", "\u{3}\u{3}"])
  func lessIsLeftAndTheShellLives(keys: String) throws {
    let prompt = try prompt(pager: "less")
    try prompt.wait()
    try prompt.ask("events", until: "\n:")
    for key in keys { prompt.terminal.send(String(key)) }
    try prompt.terminal.read(until: "20 of")
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test(.enabled(if: Program.exists("/usr/bin/less")))
  func aPagerThatIsLeftEarlyEndsALongAnswer() throws {
    let rows = (0..<200_000).map { "\($0),a title that is long enough to fill the pipe\n" }
    let corpus = try home.write("id,title\n" + rows.joined(), to: "long.csv")
    let prompt = try prompt([corpus], pager: "less")
    try prompt.wait()
    try prompt.ask(".limit off", until: "limit off")
    try prompt.wait()
    try prompt.ask("long", until: "\n:")
    prompt.terminal.send("q")
    try prompt.terminal.read(until: "200000 ")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  /// The pager waits for a line: less would be at liberty to drop a key while it draws for the new size.
  @Test func theWindowMayChangeMeanwhile() throws {
    try program("waiting", "cat > /dev/null; printf WAITING; read line < /dev/tty; echo GONE ON")
    let prompt = try prompt(pager: "waiting")
    try prompt.wait()
    try prompt.ask("events", until: "WAITING")
    prompt.terminal.resize(rows: 30, columns: 44)
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "GONE ON")
    try prompt.terminal.read(until: "20 of")
    try prompt.wait()
    let answer = try prompt.ask("events | limit 1", until: "1 event")
    #expect(answer.contains("├────────────────┼──────┼──────────────────┤"))
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aPagerThatIsMissingIsNamedAndClioShowsAScreenAtATime() throws {
    let prompt = try prompt(pager: "no-such-pager")
    try prompt.wait()
    let shown = try prompt.ask("events", until: "q and Enter ends")
    #expect(shown.contains("there is no program 'no-such-pager'") && shown.contains("┌"))
    prompt.terminal.send("q\r")
    try prompt.terminal.read(until: "20 of")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func underSafeNoProgramIsStarted() throws {
    let prompt = try prompt(["--safe"])
    try prompt.wait()
    let shown = try prompt.ask("events", until: "q and Enter ends")
    #expect(shown.contains("┌"))
    prompt.terminal.send("q\r")
    try prompt.terminal.read(until: "20 of")
    try prompt.wait()
    try prompt.ask(".pager keeping", until: "--safe")
    #expect(home.text("got.txt") == nil)
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"], ["CLIO_PAGER": ""]])
  func whereNobodyCouldReadAPagerThereIsNone(environment: [String: String]) throws {
    let prompt = try prompt([], environment)
    try prompt.terminal.read(until: "clio> ")
    prompt.terminal.send("events\r")
    try prompt.terminal.read(until: "20 of")
    #expect(home.text("got.txt") == nil)
  }

  @Test func aPipeIsNeverPaged() throws {
    let environment = ["CLIO_PAGER": "\(home.path)/bin/keeping"]
    for arguments in [["-c", "events"], ["-i"], ["--box", "--width", "80"]] {
      let run = try ClioBinary.run(arguments, input: "events\n", environment: environment)
      #expect(run.output.contains("atomic-bombing"))
    }
    #expect(home.text("got.txt") == nil)
  }
}

/// Programs of the system.
enum Program {
  static func exists(_ path: String) -> Bool {
    (try? ClioBinary.shell("test -x '\(path)'").status) == 0
  }
}
