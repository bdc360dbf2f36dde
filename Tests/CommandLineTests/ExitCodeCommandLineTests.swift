import TestSupport
import Testing

/// The exit codes that scripts rest on: 0 done, 1 failed, 2 wrong, 3 unreadable, 130 interrupted.
@Suite struct ExitCodeCommandLineTests {
  private static let broken = "\(ClioBinary.root)/Tests/Fixtures/broken"

  struct Case: Sendable, CustomTestStringConvertible {
    let status: Int32
    let arguments: [String]
    /// What standard error has to say.
    let says: String

    init(_ status: Int32, _ arguments: [String], says: String = "") {
      (self.status, self.arguments, self.says) = (status, arguments, says)
    }

    var testDescription: String { "\(status): \(arguments.joined(separator: " "))" }
  }

  @Test(arguments: [
    Case(0, ["-c", "events | count"]),
    Case(0, ["-c", "events where actor = Cuba"]),
    Case(0, ["-c", ""]),
    Case(0, ["-c", "# nothing"]),
    Case(0, ["-c", ".quit"]),
    Case(7, ["-c", ".quit 7"]),
    Case(0, ["--version"]),
    Case(0, ["--help"]),
    Case(0, ["-h"]),
    Case(0, ["--strict", "-c", "events where possibly year < 1976"]),
    Case(0, ["check"], says: ""),
    Case(0, [broken, "-c", "people | count"], says: "22 faults in the corpus"),
    Case(1, ["--strict", "-c", "events where year < 1976"], says: "more possibly"),
    Case(1, ["check", broken]),
    Case(2, ["-c", "events where yeer < 1976"], says: "<command>:1:14: error[CL0103]"),
    Case(2, ["-c", "evnts"], says: "'events'"),
    Case(2, ["-c", "events where actor = Japn"], says: "did you mean 'Japan (日本)'?"),
    Case(2, ["-c", "events where"], says: "<command>:1:"),
    Case(2, ["-c", ".nonsense"], says: "error["),
    Case(2, ["--lnag", "en", "-c", "events"], says: "--lang"),
    Case(2, ["--nonsense"], says: "--nonsense"),
    Case(2, ["--lang", "fr", "-c", "events"], says: "en, zh or ja"),
    Case(2, ["--mode", "xml", "-c", "events"], says: "unknown mode 'xml'"),
    Case(2, ["--csv", "--json", "-c", "events"], says: "more than one mode"),
    Case(2, ["--color", "blue", "-c", "events"], says: "auto, always or never"),
    Case(2, ["--limit", "x", "-c", "events"], says: "--limit"),
    Case(2, ["--limit", "-1", "-c", "events"]),
    Case(2, ["--width", "0", "-c", "events"]),
    Case(2, ["--timeout", "0", "-c", "events"], says: "--timeout takes a number of seconds"),
    Case(2, ["--max-memory", "2X", "-c", "events"], says: "--max-memory takes a size"),
    Case(3, ["--timeout", "0.000001", "-c", "events where year < 1976"], says: "stopped after"),
    Case(0, ["--timeout", "60", "--max-memory", "4G", "-c", "events | count"]),
    Case(0, ["--max-memory", "off", "-c", "events | count"]),
    Case(2, ["-p", "year", "-c", "events"], says: "-p year=VALUE"),
    Case(2, ["-c"], says: "-c"),
    Case(2, ["--safe", "-o", "x.csv", "-c", "events"], says: "--safe"),
    Case(2, ["check", "--nonsense"], says: "check"),
    Case(3, ["no-such-corpus.csv", "-c", "rows"], says: "no-such-corpus.csv"),
    Case(3, ["check", "no-such-corpus"], says: "no-such-corpus"),
    Case(3, ["-f", "no-such-file.clio"], says: "cannot read 'no-such-file.clio': No such file"),
    Case(3, ["-f", "/"], says: "cannot read '/'"),
    Case(3, ["-c", ".read no-such-file.clio"], says: "no-such-file.clio"),
    Case(3, ["-o", "/no-such-folder/x", "-c", "events"], says: "cannot write '/no-such-folder/x'"),
    Case(3, ["--strict-load", broken, "-c", "people"], says: "22 faults"),
  ])
  func endsWith(wanted: Case) throws {
    let run = try ClioBinary.run(wanted.arguments)
    #expect(run.status == wanted.status, "\(run.errors)")
    #expect(run.errors.contains(wanted.says), "\(run.errors)")
    if wanted.status > 1 && wanted.status != 7 { #expect(run.output.isEmpty, "\(run.output)") }
  }

  @Test func theFirstFailureDecidesWhereTheScriptGoesOn() throws {
    let run = try ClioBinary.run(
      ["-k", "-f", "no-such-file", "-c", "events where yeer = 1", "-c", "events | count"])
    #expect(run.status == 3)
    #expect(run.output == "count\n\(BuiltInCorpus.eventCount)\n")
    let other = try ClioBinary.run(
      ["--keep-going", "-c", "events where yeer = 1", "-f", "no-such-file"])
    #expect(other.status == 2)
  }

  @Test func withoutKeepGoingAFaultIsTheEnd() throws {
    let run = try ClioBinary.run(
      ["-c", "events | count", "-c", "evnts", "-c", "actors | count"])
    #expect(run.status == 2 && run.output == "count\n\(BuiltInCorpus.eventCount)\n")
  }

  @Test func aStandardOutputThatIsFullIsSaid() throws {
    let run = try ClioBinary.shell("clio -c events > /dev/full")
    #expect(run.status == 3)
    #expect(run.errors.contains("cannot write 'standard output': No space left on device"))
  }

  @Test func anInterruptedQueryEndsWith130() throws {
    // Enough rows to keep a sort by a folded text busy for longer than a signal takes.
    let folder = try ScratchFolder()
    var text = "id,title\n"
    for number in 0..<400_000 { text += "\(number),Ｔｉｔｌｅ \((number &* 7919) % 400_000)\n" }
    let path = try folder.write(text, to: "many.csv")
    let query = Array(repeating: "rows where title contains e | sort title | limit 1", count: 40)
    let run = try ProgramRun(
      ClioBinary.path(), ["--tsv", "-e", path, "-c", query.joined(separator: "\n")],
      environment: ClioBinary.environment, interruptAfter: "rows where")
    #expect(run.status == 130)
    #expect(run.errors.contains("interrupted"), "\(run.errors)")
  }
}
