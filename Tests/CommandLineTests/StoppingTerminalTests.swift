import Glibc
import TestSupport
import Testing

/// What Ctrl-C, SIGTERM and SIGHUP do while a load, a query or its output runs, at a terminal.
///
/// How soon they are heard is measured by Benchmarks/interrupt.py; here it is that they are.
@Suite struct StoppingTerminalTests {
  private static let rowCount = 200_000

  /// A table that takes some tenths of a second to load, to sort and to write.
  private static func table(in folder: ScratchFolder) throws -> String {
    var text = "id,title\n"
    for number in 0..<rowCount { text += "\(number),Ｔｉｔｌｅ \((number &* 7919) % rowCount)\n" }
    return try folder.write(text, to: "many.csv")
  }

  /// A table that takes most of a second to load.
  private static func longTable(in folder: ScratchFolder) throws -> String {
    var text = "id,title,more\n"
    for number in 0..<600_000 { text += "\(number),title \(number),\(number % 977) words\n" }
    return try folder.write(text, to: "long.csv")
  }

  /// What takes long, each by a way of its own.
  private static let work = [
    "many | sort title | limit 1", "many | group by title with count | limit 1",
    "many | compute concat(title, \"!\") as loud | limit 1", "many | distinct by title | count",
    "many where title in {many | select title} | count", "many | kwic Title",
    ".limit off\n.mode csv\nmany", "many | save \"out.csv\"", ".export out",
  ]

  @Test func aSecondCtrlCNeverEndsTheShell() throws {
    let folder = try ScratchFolder()
    let prompt = try Prompt([try Self.table(in: folder)])
    try prompt.wait()
    for work in Self.work where !work.hasPrefix(".export") && !work.contains("save") {
      for line in work.split(separator: "\n") {
        prompt.terminal.send("\(line)\r")
      }
      for _ in 0..<4 { prompt.terminal.send("\u{3}") }
      try prompt.ask("many where id = 7 | select id", until: "1 many")
      try prompt.wait()
    }
    #expect(try prompt.leave() == 0)
  }

  @Test(arguments: work, [SIGTERM, SIGHUP])
  func aSignalThatEndsIsHeardDuringWork(work: String, signal: Int32) throws {
    let folder = try ScratchFolder()
    let path = try Self.table(in: folder)
    let prompt = try Prompt([path])
    try prompt.wait()
    let work = work.replacing("out", with: "\(folder.path)/out")
    for line in work.split(separator: "\n") {
      prompt.terminal.send("\(line)\r")
      // The editor lets go of the terminal, and the work begins.
      try prompt.terminal.read(until: "\u{1B}[?2004l")
    }
    prompt.terminal.signal(signal)
    _ = prompt.terminal.readToEnd()
    #expect(prompt.terminal.wait() == 128 + signal)
    // Nothing half written is left, and nothing beside it.
    let left = Set(folder.names).subtracting(["many.csv", "out", "out.csv"])
    #expect(left.isEmpty, "\(left)")
  }

  /// A page is shown statement by statement; nobody has to wait for its end.
  @Test func aReplayIsStopped() throws {
    let folder = try ScratchFolder()
    let page = try folder.write("```clio\nevents\n```\n\n```clio\nclaims\n```\n", to: "walk.md")
    let prompt = try Prompt()
    try prompt.wait()
    prompt.terminal.send(".replay \(page) 3000\r")
    try prompt.terminal.read(until: "clio> events\r\n")
    prompt.terminal.send("\u{3}")
    try prompt.wait()
    try prompt.ask(".replay \(page) 0", until: "clio> claims\r\n")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aLoadIsStopped(signal: Int32) throws {
    let folder = try ScratchFolder()
    let path = try Self.longTable(in: folder)
    // A fast machine may have loaded the table before the signal comes, so that it comes sooner each time.
    for wait: UInt32 in [100_000, 50_000, 25_000, 12_000, 6_000] {
      let terminal = try PseudoTerminal(
        command: ClioBinary.path(), arguments: [path], environment: ClioBinary.environment)
      usleep(wait)
      terminal.signal(signal)
      // Where the prompt is there already, Ctrl-C ends nothing: then Ctrl-D does. A prompt that is being set
      // up drops what was typed before.
      var output = ""
      while !terminal.hasEnded {
        terminal.send("\u{4}")
        output += terminal.readToEnd(timeout: 1)
      }
      let status = terminal.wait()
      if output.contains("clio>") { continue }
      #expect(status == 128 + signal, "\(output)")
      return
    }
    Issue.record("the table was loaded each time")
  }

  @Test func whatIsOpenStaysOpenWhereAnotherLoadIsStopped() throws {
    let folder = try ScratchFolder()
    let path = try Self.longTable(in: folder)
    let prompt = try Prompt()
    try prompt.wait()
    for _ in 0..<3 {
      prompt.terminal.send(".open \(path)\r")
      try prompt.terminal.read(until: "\u{1B}[?2004l")
      prompt.terminal.send("\u{3}")
      try prompt.terminal.read(until: "the load was stopped")
      try prompt.wait()
      try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
      try prompt.wait()
    }
    try prompt.ask(".open \(path)", until: "600000 long")
    try prompt.wait()
    try prompt.ask("long where id = 7 | select title", until: "title 7")
    try prompt.wait()
    #expect(try prompt.leave() == 0)
  }
}
