import Glibc
import TestSupport
import Testing

/// The prompt as a person meets it, through a real terminal.
@Suite struct PromptTerminalTests {
  private static let flagship = "events where actor = Japan and year < 1976"

  @Test func greetsAnswersAndLeaves() throws {
    let prompt = try Prompt()
    let greeting = try prompt.wait()
    #expect(greeting.contains("clio ") && greeting.contains(" events "))
    #expect(greeting.contains(".help"))
    let answer = try prompt.ask(Self.flagship, until: "1 more possibly")
    #expect(answer.contains("┌") && answer.contains("peace-treaty-in-force"))
    #expect(answer.contains("\(BuiltInCorpus.flagshipCount) events"))
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func chineseIsTypedAndEditedInTheMiddle() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("events where actor = 日 and year < 1976")
    // Back over " and year < 1976", and behind 日.
    for _ in 0..<16 { try prompt.press("\u{1B}[D") }
    try prompt.type("本国")
    try prompt.press("\u{7F}")
    try prompt.press("\u{5}")
    try prompt.ask(" | count", until: "\(BuiltInCorpus.flagshipCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    #expect(
      prompt.home.text("state/clio/history")?.contains(
        "events where actor = 日本 and year < 1976 | count") == true)
  }

  @Test func tabCompletesCollectionFieldAndValue() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("ev\twhere act\t = Jap")
    // The first of those that are listed is the most frequent.
    try prompt.type("\t")
    try prompt.ask(" and year < 1976", until: "\(BuiltInCorpus.flagshipCount) events")
    try prompt.wait()
    try prompt.type("events where actor = 日\t")
    try prompt.ask(" and year < 1976", until: "\(BuiltInCorpus.flagshipCount) events")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    let history = prompt.home.text("state/clio/history") ?? ""
    #expect(history.contains("events where actor = Japan and year < 1976"), "\(history)")
    #expect(history.contains("events where actor = 日本 and year < 1976"), "\(history)")
  }

  @Test func aQueryOfSeveralLinesComesBackAsOne() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("events where actor = Japan and\r")
    try prompt.ask("year < 1976", until: "\(BuiltInCorpus.flagshipCount) events")
    try prompt.wait()
    try prompt.press("\u{1B}[A")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.flagshipCount) events")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    let history = prompt.home.text("state/clio/history") ?? ""
    #expect(history.contains(#"events where actor = Japan and\n"#), "\(history)")
    #expect(!history.contains("\nyear"), "one entry is one line of the file")
  }

  @Test func ctrlCDropsTheLineAndStays() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("events where (")
    prompt.terminal.send("\u{3}")
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    prompt.terminal.send("\u{3}")
    try prompt.wait()
    prompt.terminal.send("\u{3}")
    try prompt.terminal.read(until: "Ctrl-D or .quit leaves")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    let history = prompt.home.text("state/clio/history") ?? ""
    #expect(!history.contains("("), "what was dropped is not remembered")
  }

  /// Ctrl-C in the middle of keys that belong together is no part of them.
  @Test(arguments: ["\u{18}", "\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}", "\u{16}"])
  func ctrlCDropsTheLineBehindAPrefix(prefix: String) throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("e")
    prompt.terminal.send(prefix)
    // It paints nothing that could be waited for; what comes too soon is dropped by the system.
    usleep(50_000)
    prompt.terminal.send("\u{3}")
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func ctrlCStopsTheQueryAndStays() throws {
    let folder = try ScratchFolder()
    var text = "id,title\n"
    for number in 0..<300_000 { text += "\(number),Ｔｉｔｌｅ \((number &* 7919) % 300_000)\n" }
    let path = try folder.write(text, to: "many.csv")
    let prompt = try Prompt([path])
    try prompt.wait()
    let one = "many | sort title | limit 1 | select id\n"
    let script = try folder.write(String(repeating: one, count: 200), to: "long.clio")
    try prompt.ask(".read \(script)", until: "1 many")
    prompt.terminal.send("\u{3}")
    try prompt.terminal.read(until: "interrupted")
    try prompt.wait()
    try prompt.ask("many where id = 7 | select title", until: "Ｔｉｔｌｅ")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func ctrlDOnALineWithTextStays() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("events | countx")
    try prompt.press("\u{1B}[D")
    try prompt.press("\u{4}")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test(arguments: [(".quit", 0), (".quit 3", 3), ("quit", 0), ("exit", 0), ("退出", 0), (":q", 0)])
  func wordsThatLeave(word: String, status: Int32) throws {
    let prompt = try Prompt(["-q"])
    try prompt.wait()
    try prompt.type(word)
    prompt.terminal.send("\r")
    #expect(prompt.terminal.wait() == status)
  }

  @Test func theHistoryIsForItsOwnerAlone() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    // A line that begins with a blank is not kept.
    try prompt.ask(" actors | count", until: "count")
    try prompt.wait()
    try prompt.ask(".history", until: "events | count")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    var facts = stat()
    #expect(stat("\(prompt.home.path)/state/clio/history", &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    #expect(stat("\(prompt.home.path)/state/clio", &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o700)
    let history = prompt.home.text("state/clio/history") ?? ""
    #expect(history.contains("events | count") && !history.contains("actors"))
    // The next session has it.
    let next = try Prompt(home: prompt.home)
    try next.wait()
    try next.press("\u{1B}[A")
    try next.press("\u{1B}[A")
    next.terminal.send("\r")
    try next.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try next.wait()
    #expect(try next.leave() == 0)
  }

  @Test func withoutHistoryNothingIsKept() throws {
    let prompt = try Prompt(["--no-history"])
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    #expect(prompt.home.text("state/clio/history") == nil)
  }

  @Test(arguments: [([], ["TERM": "dumb"]), (["--plain"], [:])] as [([String], [String: String])])
  func thePlainReaderSendsNoEscapes(flags: [String], environment: [String: String]) throws {
    let prompt = try Prompt(flags, environment: environment)
    var text = try prompt.terminal.read(until: "clio> ")
    prompt.terminal.send("events where actor = 日本 and\n")
    text += try prompt.terminal.read(until: "....> ")
    prompt.terminal.send("year < 1976\n")
    text += try prompt.terminal.read(until: "\(BuiltInCorpus.flagshipCount) events")
    text += try prompt.terminal.read(until: "clio> ")
    prompt.terminal.send("\u{4}")
    text += prompt.terminal.readToEnd()
    #expect(prompt.terminal.wait() == 0)
    #expect(!text.contains("\u{1B}"))
  }

  @Test func aFaultShowsItsPlaceAndStays() throws {
    let prompt = try Prompt()
    try prompt.wait()
    let fault = try prompt.ask("events where yeer < 1976", until: "'year'")
    #expect(fault.contains("error[CL0103]") && fault.contains("^^^^"))
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func promptsFollowCommandsWhereTheyAreAskedFor() throws {
    let prompt = try Prompt(["-i", "-c", "events where type = visit"])
    try prompt.wait()
    try prompt.ask("_ | count", until: "4")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aCommandAtATerminalHasNoPrompt() throws {
    let terminal = try PseudoTerminal(
      command: ClioBinary.path(), arguments: ["-c", "events where type = visit"],
      environment: ClioBinary.environment)
    let text = terminal.readToEnd()
    #expect(terminal.wait() == 0)
    #expect(text.contains("┌") && !text.contains("clio>") && !text.contains(".help"))
    #expect(!text.contains("\u{1B}"), "colours belong to the prompt")
  }

  @Test func theStartUpFileIsReadOnlyAtAPrompt() throws {
    let home = try ScratchFolder()
    _ = try ClioBinary.shell("mkdir -p '\(home.path)/config/clio'")
    try home.write(".mode csv\nevents | count\n", to: "config/clio/init.clio")
    let prompt = try Prompt(home: home)
    #expect(try prompt.wait().contains("count\r\n\(BuiltInCorpus.eventCount)"))
    #expect(try prompt.leave() == 0)
    let without = try Prompt(["--no-init"], home: home)
    #expect(!(try without.wait().contains("\(BuiltInCorpus.eventCount)\r\n")))
    #expect(try without.leave() == 0)
    let batch = try ClioBinary.run(
      ["-c", "actors | count"], environment: ["XDG_CONFIG_HOME": home.path + "/config"])
    #expect(batch.lines.count == 2)
  }

  @Test func theLocaleChoosesTheLanguageOfThePrompt() throws {
    let prompt = try Prompt(environment: ["LC_ALL": "", "LANG": "ja_JP.UTF-8"])
    try prompt.wait()
    try prompt.ask("events where id = sato-visit-1967 | select actor", until: "アメリカ合衆国")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }
}
