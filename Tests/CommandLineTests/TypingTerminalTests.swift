import TestSupport
import Testing

/// What is shown while a line is typed, and the keys that edit it.
@Suite struct TypingTerminalTests {
  @Test func candidatesAreListedAndTakenByArrows() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("events where actor = Ja")
    prompt.terminal.send("p")
    try prompt.terminal.read(until: "Japan 日本 (")
    try prompt.terminal.read(until: "\u{1B}[?25h")
    // Down goes to the first, Up back to what was typed, and Down once more.
    try prompt.press("\u{1B}[B")
    try prompt.press("\u{1B}[A")
    try prompt.press("\u{1B}[B")
    try prompt.ask(" and year < 1976", until: "\(BuiltInCorpus.flagshipCount) events")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func whatIsOnlyListedIsNotTaken() throws {
    let prompt = try Prompt()
    try prompt.wait()
    prompt.terminal.send("events where actor = Jap")
    try prompt.terminal.read(until: "Japan 日本 (")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "'Jap'")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func theListCanBeTurnedOff() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.ask(".set menu off", until: "menu off")
    try prompt.wait()
    try prompt.type("events where actor = Jap")
    let shown = try prompt.ask("an and year < 1976", until: "\(BuiltInCorpus.flagshipCount) events")
    #expect(!shown.contains("Japan ("))
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func rowsAreCountedOnceNobodyTypes() throws {
    let prompt = try Prompt()
    try prompt.wait()
    prompt.terminal.send("events where actor = Japan and year < 1976")
    try prompt.terminal.read(until: "\(BuiltInCorpus.flagshipCount) events, 1 more possibly")
    prompt.terminal.send("\u{3}")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  /// The colours of each ground, as the user, the terminal or nobody says.
  @Test(arguments: [
    ("dark", nil, "\u{1B}[95mwhere"), ("light", nil, "\u{1B}[35mwhere"),
    (nil, "ffff/ffff/ffff", "\u{1B}[35mwhere"), (nil, "0000/0000/0000", "\u{1B}[95mwhere"),
    (nil, nil, "\u{1B}[1;35mwhere"),
  ])
  func coloursAreForTheGround(theme: String?, answer: String?, shown: String) throws {
    let prompt = try Prompt(
      ["--color", "always"], environment: theme.map { ["CLIO_THEME": $0] } ?? [:])
    let start = try prompt.wait()
    #expect(start.contains("\u{1B}]11;?") == (theme == nil))
    if let answer { prompt.terminal.send("\u{1B}]11;rgb:\(answer)\u{1B}\\") }
    prompt.terminal.send("events where")
    try prompt.terminal.read(until: shown)
    prompt.terminal.send("\u{3}")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aThemeThatIsNoneIsRefused() throws {
    let prompt = try Prompt(environment: ["CLIO_THEME": "solarized"])
    try prompt.terminal.read(until: "auto, dark or light")
    #expect(prompt.terminal.wait() == 2)
  }

  @Test func f1TellsOfTheWordAndTheLineStays() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("events | sort year")
    prompt.terminal.send("\u{1B}OP")
    try prompt.terminal.read(until: "sort ")
    try prompt.terminal.read(until: "clio> events | sort year")
    try prompt.ask(" | limit 1", until: "1 event")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func ctrlSSearchesAndDoesNotStopTheTerminal() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    prompt.terminal.send("\u{13}")
    try prompt.terminal.read(until: "(search)")
    prompt.terminal.send("count\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func charactersOfAnyWidthAreExchanged() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.type("events where actor = 本日\u{14}")
    try prompt.ask(" and year < 1976", until: "\(BuiltInCorpus.flagshipCount) events")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func joinersAreKept() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.ask("find \"👨\u{200D}👩\u{200D}👧\"", until: "👨")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    let history = prompt.home.text("state/clio/history")
    #expect(history?.contains("👨\u{200D}👩\u{200D}👧") == true, "\(history ?? "")")
  }

  @Test func theKeysOfViCanBeChosenAndLeft() throws {
    let prompt = try Prompt()
    try prompt.wait()
    try prompt.ask(".set editor vi", until: "editor vi")
    try prompt.wait()
    try prompt.type("vents | count")
    prompt.terminal.send("\u{1B}")
    // A lone Escape is one only once nothing has followed it.
    try prompt.terminal.read(until: "\u{1B}[?25h")
    prompt.terminal.send("0ie")
    try prompt.terminal.read(until: "events | count")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    try prompt.ask(".set editor emacs", until: "editor emacs")
    try prompt.wait()
    try prompt.type("vents | count\u{1}")
    prompt.terminal.send("e\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func theLineIsEditedElsewhereAndComesBack() throws {
    let folder = try ScratchFolder()
    let editor = try folder.write(
      "#!/bin/sh\ngrep -q half \"$1\" && printf 'events\\n| count' > \"$1\"\n", to: "editor")
    _ = try ClioBinary.shell("chmod +x editor", in: folder.path)
    let prompt = try Prompt(environment: ["VISUAL": editor])
    try prompt.wait()
    try prompt.type("half a line")
    prompt.terminal.send("\u{18}\u{5}")
    try prompt.terminal.read(until: "....> | count")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  /// Where no program may be started, no key starts one, and the line is there as it was.
  @Test(arguments: [
    (["--safe"], "\u{18}\u{5}", ""), (["--safe"], "\u{1B}v", ".set editor vi"),
    ([], "\u{18}\u{5}", ""),
  ])
  func anEditorThatCannotStartLosesNothing(flags: [String], keys: String, first: String) throws {
    let prompt = try Prompt(flags, environment: ["VISUAL": "/nonexistent/editor"])
    try prompt.wait()
    if !first.isEmpty {
      try prompt.ask(first, until: "vi")
      try prompt.wait()
    }
    try prompt.type("events | count")
    for key in keys {
      prompt.terminal.send(String(key))
      // A lone Escape is one only once nothing has followed it.
      if key == "\u{1B}" { try prompt.terminal.read(until: "\u{1B}[?25h") }
    }
    try prompt.terminal.read(until: "error")
    try prompt.terminal.read(until: "clio> events | count")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }
}
