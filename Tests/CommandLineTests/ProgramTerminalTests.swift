import TestSupport
import Testing

/// Programs that a prompt starts: they get the terminal as it is outside, and give it back.
@Suite struct ProgramTerminalTests {
  private let home: ScratchFolder

  init() throws { home = try ScratchFolder() }

  private func prompt(
    _ arguments: [String] = [], editor: String? = nil, environment: [String: String] = [:]
  ) throws -> Prompt {
    var environment = environment
    if let editor {
      try home.write("#!/bin/sh\n\(editor)\n", to: "editor.sh")
      _ = try ClioBinary.shell("chmod +x editor.sh", in: home.path)
      environment["EDITOR"] = "\(home.path)/editor.sh"
    }
    // Wide enough for what is said to be on one line.
    let prompt = try Prompt(arguments, environment: environment, home: home, columns: 250)
    try prompt.wait()
    return prompt
  }

  private static let count = "\(BuiltInCorpus.eventCount)"

  @Test func aCommandOfTheSystemRuns() throws {
    let prompt = try prompt()
    try prompt.ask(
      ".shell echo a''b; stty -a | tr ';' '\\n' | grep -c ' icanon'", until: "ab\r\n1\r\n")
    try prompt.wait()
    try prompt.ask(".shell exit 3", until: "ended with exit code 3")
    try prompt.wait()
    try prompt.ask(".shell no-such-command", until: "knows no such command")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aCommandReadsTheKeyboard() throws {
    let prompt = try prompt()
    try prompt.ask(".shell echo rea''dy; read line; echo got $line", until: "ready")
    prompt.terminal.send("words\r")
    try prompt.terminal.read(until: "got words")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func controlCEndsTheCommandAndNotClio() throws {
    let prompt = try prompt()
    try prompt.ask(".shell echo st''arted; sleep 100", until: "started")
    prompt.terminal.send("\u{3}")
    try prompt.terminal.read(until: "was stopped by Ctrl-C")
    try prompt.wait()
    try prompt.ask("events | count", until: Self.count)
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aTerminalThatACommandLeavesRawIsMended() throws {
    let prompt = try prompt()
    try prompt.ask(".shell stty raw -echo; echo do''ne", until: "done")
    try prompt.wait()
    try prompt.ask(".shell stty -a | tr ';' '\\n' | grep -c ' icanon'", until: "1\r\n")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func anAnswerGoesThroughACommand() throws {
    let prompt = try prompt()
    for (command, mark) in [
      ("cat", "2024-08"), ("sort -r", "2024-08"), ("head -1", "┌"), ("false", "exit code 1"),
      ("no-such-command", "knows no such command"),
    ] {
      try prompt.ask(".once | \(command)", until: "the next answer goes to")
      try prompt.wait()
      try prompt.ask("events where type = visit | select date", until: mark)
      try prompt.wait()
    }
    #expect(try prompt.leave() == 0)
  }

  @Test func controlCAtThePromptLeavesTheCommandOfOutputAlone() throws {
    let prompt = try prompt()
    try prompt.ask(".output | cat > \(home.path)/out", until: "brings them back")
    try prompt.wait()
    try prompt.ask("events | count", until: "written to")
    try prompt.wait()
    prompt.terminal.send("\u{3}")
    try prompt.wait()
    try prompt.ask("actors | limit 0 | select id", until: "written to")
    try prompt.wait()
    try prompt.ask(".output", until: "answers no longer go to")
    try prompt.wait()
    let text = home.text("out") ?? ""
    #expect(text.contains(Self.count) && text.contains("id"), "\(text)")
    #expect(try prompt.leave() == 0)
  }

  /// A command that wants keys is stopped by the system until its end is awaited: then it has them.
  @Test func aCommandOfOutputGetsTheKeysWhenItIsAwaited() throws {
    let prompt = try prompt()
    try prompt.ask(
      ".output | cat > /dev/null; echo rea''dy; read x < /dev/tty; echo go''t $x",
      until: "brings them")
    try prompt.wait()
    try prompt.ask("events | count", until: "written to")
    try prompt.wait()
    try prompt.ask(".output", until: "ready")
    prompt.terminal.send("keys\r")
    try prompt.terminal.read(until: "got keys")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func leavingEndsTheCommandOfOutput() throws {
    let prompt = try prompt()
    try prompt.ask(".output | sort > \(home.path)/out", until: "brings them back")
    try prompt.wait()
    try prompt.ask("events | count", until: "written to")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
    #expect(home.text("out")?.contains(Self.count) == true)
  }

  @Test func theLastQueryIsEditedAndRuns() throws {
    let prompt = try prompt(
      editor: "cp \"$1\" \(home.path)/seen; echo 'actors | count' > \"$1\"; test -t 0 && test -t 1")
    try prompt.ask("events | count", until: Self.count)
    try prompt.wait()
    try prompt.ask(".edit", until: "actors | count")
    try prompt.wait()
    #expect(home.text("seen") == "events | count\n")
    // What ran is in the history, for Up and for its number.
    try prompt.ask(".history", until: "3  actors | count")
    try prompt.wait()
    try prompt.ask("!1", until: Self.count)
    try prompt.wait()
    #expect(home.text("state/clio/history")?.contains("\tactors | count\n") == true)
    // What failed is what one wants to edit.
    try prompt.ask("events where titel = x", until: "did you mean")
    try prompt.wait()
    try prompt.ask(".edit", until: "actors | count")
    try prompt.wait()
    #expect(home.text("seen") == "events where titel = x\n")
    #expect(try prompt.leave() == 0)
  }

  @Test(arguments: [
    ("true", "nothing was changed"), (": > \"$1\"", "nothing was changed"),
    ("exit 2", "ended with exit code 2"), ("kill -9 $$", "ended with exit code 137"),
  ])
  func anEditorThatGivesNothingRunsNothing(editor: String, says: String) throws {
    let prompt = try prompt(editor: editor)
    try prompt.ask("events | count", until: Self.count)
    try prompt.wait()
    try prompt.ask(".edit", until: says)
    try prompt.wait()
    try prompt.ask(".results", until: "1 answer")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func anEditorThatIsNotThereIsSaid() throws {
    let named = try prompt(environment: ["VISUAL": "no-such-editor"])
    try named.ask(".edit", until: "name one in the environment variable EDITOR")
    try named.wait()
    #expect(try named.leave() == 0)
    let none = try prompt(environment: ["PATH": home.path])
    try none.ask(".edit", until: "no editor was found")
    try none.wait()
    #expect(try none.leave() == 0)
  }

  @Test func theClipboardIsAsked() throws {
    let prompt = try prompt()
    try prompt.ask("events where type = visit | select date", until: "4 events")
    try prompt.wait()
    // "date\n1965-01\n1967\n1975\n2024-08\n"
    try prompt.ask(
      ".copy", until: "\u{1B}]52;c;ZGF0ZQoxOTY1LTAxCjE5NjcKMTk3NQoyMDI0LTA4Cg==\u{7}")
    try prompt.terminal.read(until: "4 events copied to the clipboard as tsv")
    try prompt.wait()
    try prompt.ask("events | join claims on id > subject", until: "clio> ")
    #expect(try prompt.leave() == 0)
  }

  @Test func watchAsksUntilItIsInterrupted() throws {
    let prompt = try prompt()
    try prompt.ask("events | count", until: Self.count)
    try prompt.wait()
    try prompt.ask(".watch 0.1", until: "every 0.1 seconds, Ctrl-C ends it")
    try prompt.terminal.read(until: "every 0.1 seconds")
    try prompt.terminal.read(until: "every 0.1 seconds")
    prompt.terminal.send("\u{3}")
    try prompt.terminal.read(until: "asked ")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test func aKeptQueryIsThereAfterARestart() throws {
    let first = try prompt()
    try first.ask("events where type = visit", until: "4 events")
    try first.wait()
    try first.ask(".keep visits", until: "is there at the next prompt")
    try first.wait()
    #expect(try first.leave() == 0)
    let next = try prompt()
    try next.ask("visits | count", until: "4")
    try next.wait()
    #expect(try next.leave() == 0)
    // Not in a script, without start-up files, or under --safe.
    for flags in [["--no-init"], ["--safe"]] {
      let other = try prompt(flags)
      try other.ask("visits", until: "unknown collection 'visits'")
      try other.wait()
      #expect(try other.leave() == 0)
    }
    let batch = try ClioBinary.run(
      ["-c", "visits"], environment: ["XDG_CONFIG_HOME": "\(home.path)/config"])
    #expect(batch.status == 2)
    // On a corpus that it does not fit it is said, and nothing else is wrong.
    try home.write("id,title\na,Open\n", to: "open.csv")
    let foreign = try Prompt(["\(home.path)/open.csv"], home: home, columns: 250)
    try foreign.terminal.read(until: "do not fit this corpus: 'visits'")
    try foreign.wait()
    #expect(try foreign.leave() == 0)
  }
}
