import TestSupport
import Testing

/// What `--safe` promises, a sentence a test: at a prompt.
@Suite struct SafeTerminalTests {
  private let home: ScratchFolder

  init() throws {
    home = try ScratchFolder()
    _ = try ClioBinary.shell("mkdir -p state/clio config/clio deep", in: home.path)
    try home.write("1\tactors where id = japan\n", to: "state/clio/history")
    try home.write("id,title\na,Secret\n", to: "secret.csv")
    try home.write("id,title\nb,Open\n", to: "open.csv")
  }

  private func ask(_ flags: [String], _ lines: [(String, until: String)]) throws -> String {
    let prompt = try Prompt(["--safe"] + flags, home: home)
    var written = try prompt.wait()
    for line in lines {
      written += try prompt.ask(line.0, until: line.until)
      written += try prompt.wait()
    }
    #expect(try prompt.leave() == 0)
    return written
  }

  private static let kept = "1\tactors where id = japan\n"

  @Test func theHistoryOfTheUserIsNeitherReadNorWritten() throws {
    let written = try ask(
      [],
      [
        ("events | count", "\(BuiltInCorpus.eventCount)"), (".history", "events | count"),
        (".history clear", "'.history clear' is refused under --safe"),
      ])
    #expect(home.text("state/clio/history") == Self.kept)
    #expect(!written.contains("id = japan"))
    #expect(written.contains("only a history that --history names at the start is written"))
  }

  @Test func theHistoryOfASessionIsStillThere() throws {
    let prompt = try Prompt(["--safe"], home: home)
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    try prompt.press("\u{1B}[A")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aHistoryThatIsNamedIsKeptAndCleared() throws {
    let file = "\(home.path)/class.txt"
    _ = try ask(
      ["--history", file], [("events | count", "\(BuiltInCorpus.eventCount)")])
    #expect(home.text("class.txt")?.hasSuffix("\tevents | count\n") == true)
    _ = try ask(["--history", file], [(".history", "events | count")])
    // It is a history, and no file to save rows in.
    _ = try ask(
      ["--history", file], [("events | save \"\(file)\" as csv", "'save' is refused under --safe")])
    #expect(home.text("class.txt")?.contains("id,date") == false)
    _ = try ask(["--history", file], [(".history clear", "history cleared")])
    #expect(home.text("class.txt") == "")
    #expect(home.text("state/clio/history") == Self.kept)
  }

  @Test func aHistoryMayBeNamedWithoutSafe() throws {
    let prompt = try Prompt(["--history", "~/mine.txt"], home: home)
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    #expect(home.text("mine.txt")?.hasSuffix("\tevents | count\n") == true)
    #expect(home.text("state/clio/history") == Self.kept)
  }

  @Test(arguments: [
    ".open \u{7}/", ".read \u{7}/", ".read /etc/", ".attach paper ", ".open ~/", ".open ",
  ])
  func tabListsNoFolder(start: String) throws {
    let start = start.replacing("\u{7}", with: home.path)
    let prompt = try Prompt(["--safe", "\(home.path)/open.csv"], home: home, columns: 200)
    try prompt.wait()
    try prompt.type(start)
    var written = try prompt.type(keys: ["\t", "\t"])
    written += try prompt.type(keys: ["\u{3}"])
    for name in ["secret", "deep", "config", "passwd", "hosts", "state"] {
      #expect(!written.contains(name), "\(written)")
    }
  }

  @Test func tabOffersWhatWasNamed() throws {
    let prompt = try Prompt(["--safe", "\(home.path)/open.csv"], home: home, columns: 200)
    try prompt.wait()
    try prompt.type(".open /\t")
    prompt.terminal.send("\r")
    try prompt.terminal.read(until: "1 open")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func theStartUpFileRunsOnlyWhereItIsNamed() throws {
    try home.write("let $quiet = 7\n", to: "config/clio/init.clio")
    #expect(try !ask([], []).contains("$quiet"))
    #expect(try ask(["--init", "\(home.path)/config/clio/init.clio"], []).contains("$quiet = 7"))
  }

  @Test func noKeyStartsAProgram() throws {
    // Without its own start-up file libedit has nothing bound to an editor, and binds nothing.
    try home.write("bind ^T vi-histedit\nbind ^X ed-command\n", to: ".editrc")
    try home.write("#!/bin/sh\ntouch \(home.path)/started\n", to: "vi")
    _ = try ClioBinary.shell("chmod +x vi", in: home.path)
    let prompt = try Prompt(
      ["--safe"], environment: ["PATH": "\(home.path):/usr/bin:/bin"], home: home)
    try prompt.wait()
    for key in ["e", "\u{14}", "\u{18}", "\u{3}"] { prompt.terminal.send(key) }
    try prompt.wait()
    // Meta-X would ask for a command of libedit's own.
    prompt.terminal.send("\u{1B}x")
    try prompt.ask("bind ^T vi-histedit", until: "error[")
    try prompt.wait()
    for key in ["e", "\u{14}", "\u{3}"] { prompt.terminal.send(key) }
    try prompt.wait()
    try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    #expect(home.text("started") == nil)
  }
}

extension Prompt {
  /// Presses keys and returns what is painted.
  fileprivate func type(keys: [String]) throws -> String {
    try keys.reduce(into: "") { written, key in
      terminal.send(key)
      written += try terminal.read(until: "\u{1B}[?25h")
    }
  }
}
