import TestSupport
import Testing

/// What `--safe` promises, a sentence a test: in batch, and what the help says of it.
@Suite struct SafeCommandLineTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("id,title\na,Secret\n", to: "secret.csv")
    try folder.write("id,title\nb,Open\n", to: "open.csv")
    try folder.write("Secret line\n", to: "secret.txt")
    try folder.write("events | count\n", to: "inner.clio")
    try folder.write("run \"\(folder.path)/inner.clio\"\n", to: "outer.clio")
  }

  private func shell(_ line: String) throws -> ProgramRun {
    try ClioBinary.shell(line, environment: ["HOME": folder.path], in: folder.path)
  }

  private func safe(_ statement: String, _ corpora: String = "") throws -> ProgramRun {
    let line = "clio --safe \(corpora) -c '\(statement)'"
    return try shell(line)
  }

  @Test func theHelpPromisesIt() throws {
    let help = try ClioBinary.run(["--help"]).output.split { $0.isWhitespace }
      .joined(separator: " ")
    for part in [
      "Read no file but the corpora and scripts named here and the texts of these corpora",
      "write none but a history named by --history", "list no folder", "start no program",
    ] {
      #expect(help.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ".open secret.csv", ".open open.csv secret.csv", ".open ~/secret.csv", ".open .", ".open /",
    ".open nothing.csv", ".open -", ".read secret.txt", ".read inner.clio", ".read -",
    ".read /dev/stdin", ".read /proc/self/environ", ".read ~/inner.clio",
    ".read ../../../etc/passwd",
    ".rea secret.txt", "。read secret.txt", "run \"inner.clio\"", "run \"/etc/passwd\"",
    "run \"-\"", "run \"~/inner.clio\"", ".attach paper secret.txt", ".attach paper /etc/passwd",
    ".attach paper ~/secret.txt", "events | expect same as \"secret.csv\"",
    "events | limit 1 | expect same as \"/etc/passwd\" else \"x\"",
    "events | expect count > 0 | expect same as \"secret.csv\"",
    "run \"inner.clio\" with $x = 1",
  ])
  func noFileIsReadThatWasNotNamed(statement: String) throws {
    let run = try safe(statement)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("is refused under --safe"), "\(run.errors)")
    #expect(run.errors.contains("only what is named at the start may be read"), "\(run.errors)")
    #expect(!run.errors.contains("Secret line"))
  }

  @Test func whatIsThereAndWhatIsNotAreRefusedAlike() throws {
    let there = try safe(".read secret.txt").errors
    let missing = try safe(".read nobody.txt").errors
    #expect(there.replacing("secret", with: "nobody") == missing)
  }

  @Test func theRefusalTellsWhatMayBeRead() throws {
    let run = try shell("clio --safe open.csv -c '.open secret.csv' -f inner.clio")
    #expect(run.errors.contains("may be read: 'open.csv' and 'inner.clio'"), "\(run.errors)")
  }

  @Test(arguments: [
    (".open open.csv", "rows | count", "1"), (".open ./open.csv", "rows | count", "1"),
    (".open", "actors where id = japan | count", "1"), (".open ~/open.csv", "rows | count", "1"),
  ])
  func whatWasNamedMayBeOpenedAgain(open: String, ask: String, count: String) throws {
    let run = try shell("clio --safe open.csv -c '\(open)' -c '\(ask)'")
    #expect(run.status == 0 && run.lines.last == count, "\(run.errors)")
  }

  @Test func scriptsThatAreNamedRunAndReadNoOthers() throws {
    let inner = try shell("clio --safe -f inner.clio -c '.read inner.clio' -c 'run \"inner.clio\"'")
    #expect(inner.status == 0 && inner.lines.count == 8, "\(inner.errors)")
    let outer = try shell("clio --safe -f outer.clio")
    #expect(outer.status == 2 && outer.output.isEmpty && outer.errors.contains("outer.clio:1:1"))
    #expect(outer.errors.contains("is refused under --safe"))
    let both = try shell("clio --safe -f outer.clio -f inner.clio")
    #expect(both.status == 0, "\(both.errors)")
  }

  @Test func aScriptIsRefusedBeforeAnythingOfItRuns() throws {
    try folder.write("events | count\n.open secret.csv\nrows\n", to: "late.clio")
    let run = try shell("clio --safe -f late.clio")
    #expect(run.status == 2 && run.output.isEmpty, "\(run.output)")
    let tried = try safe("expect error \"CL0300\" from \".read secret.txt\"")
    #expect(!tried.errors.contains("Secret line"))
  }

  @Test(arguments: [
    "events | save \"x.csv\"", "events | save \"x.csv\" as csv",
    "events | save \"x/datapackage.json\"",
    "events | save \"x.csv\"", ".export x", ".exp x", "view v = events | save \"x.csv\"",
    "events | save \"secret.csv\"",
  ])
  func noFileIsWritten(statement: String) throws {
    let run = try safe(statement, "--history h.txt")
    #expect(run.status != 0, "\(run.output)")
    #expect(try shell("ls").output == Self.files)
    #expect(folder.text("secret.csv") == "id,title\na,Secret\n")
  }

  private static let files = "inner.clio\nopen.csv\nouter.clio\nsecret.csv\nsecret.txt\n"

  @Test(arguments: ["-o x.csv -c events", "--rejects x.csv", "--save-schema open.csv -c .tables"])
  func noFlagWritesAFile(flags: String) throws {
    let run = try shell("clio --safe \(flags)")
    #expect(run.status == 2 && run.errors.contains("--safe writes no file"), "\(run.errors)")
    #expect(try shell("ls").output == Self.files)
  }

  @Test func theTextsOfACorpusAreReadAndLeadNowhereElse() throws {
    let texts = "\(ClioBinary.root)/Tests/Fixtures/texts"
    let run = try ClioBinary.run(["--safe", texts, "-c", "passages | count"])
    #expect(run.output == "count\n9\n", "\(run.errors)")
    let linked = try shell(
      """
      mkdir -p x/texts own/clio/texts
      printf 'id,title\\ns,A\\nt,B\\nu,C\\n' > x/sources.csv
      echo '{"name":"x","resources":[{"name":"sources","path":"sources.csv"}]}' > x/datapackage.json
      echo 'A text.' > x/texts/t.txt; ln -s ../../secret.txt x/texts/s.txt
      ln -s ../../../secret.txt own/clio/texts/u.txt
      export XDG_DATA_HOME=$PWD/own; clio --safe x -c 'passages | select text'
      """)
    #expect(linked.output == "text\nA text.\n", "\(linked.errors)")
  }

  @Test func linksLeadNotOutOfAFolder() throws {
    let run = try shell(
      """
      mkdir x; ln -s ../secret.csv x/a.csv; cp open.csv x/b.csv; ln -s /etc/passwd x/c.csv
      clio --safe x -c '.tables'; ln -s secret.csv later.csv; clio --safe x -c '.open later.csv'
      """)
    #expect(run.output.contains("b\t1"), "\(run.errors)")
    #expect(!run.output.contains("secret") && !run.output.contains("a\t1"), "\(run.output)")
    #expect(run.errors.contains("leads out of the folder"), "\(run.errors)")
    #expect(run.errors.contains("'.open' of 'later.csv' is refused under --safe"))
  }

  @Test func aLinkThatChangesIsNotWhatWasNamed() throws {
    // What the name led to at the start is what may be read.
    let run = try shell(
      """
      ln -s open.csv link.csv; mkfifo in
      clio --safe link.csv < in > out 2>&1 &
      exec 3> in; echo 'rows | count;' >&3; until [ -s out ]; do :; done
      ln -sf secret.csv link.csv; printf '.open link.csv\\nrows;\\n' >&3; exec 3>&-
      wait; cat out
      """)
    #expect(run.output.hasPrefix("count\n1\n"), "\(run.output)")
    #expect(run.output.contains("refused under --safe"), "\(run.output)")
    #expect(!run.output.contains("Secret"), "\(run.output)")
  }

  @Test func standardInputIsReadWhereItIsNamed() throws {
    let run = try shell("cat open.csv | clio --safe - -c 'rows | count'")
    #expect(run.output == "count\n1\n", "\(run.errors)")
    let script = try shell("echo 'events | count' | clio --safe")
    #expect(script.output == "count\n\(BuiltInCorpus.eventCount)\n", "\(script.errors)")
    let pipe = try shell("cat open.csv | clio --safe - -c '.read /dev/stdin'")
    #expect(pipe.status == 2)
  }

  @Test func historyFlagsAreChecked() throws {
    let both = try shell("clio --history h --no-history -c events")
    #expect(both.status == 2 && both.errors.contains("--no-history"))
    #expect(try shell("clio --history '' -c events").status == 2)
  }
}

/// Every dot command that reads, writes or starts something is refused under `--safe`, and no other is.
@Suite struct SafeCommandTableCommandLineTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("id,title\na,Secret\n", to: "secret.csv")
    _ = try ClioBinary.shell("mkdir -p config/clio/views", in: folder.path)
  }

  /// A line for each command, and for those that touch something a second.
  private static let refused = [
    ".open secret.csv", ".read secret.csv", ".attach paper secret.csv", ".export x", ".record x.md",
    ".replay secret.csv", ".output x.csv", ".output | touch started", ".output |touch started",
    ".output｜touch started",
    ".once x.csv", ".once | touch started", ".shell touch started", ".shell",
    ".system touch started",
    ".she touch started", ".edit", ".edit 1", ".cd", ".cd /", ".cd ~", ".keep visits",
  ]
  private static let allowed = [
    ".help mode", ".examples", ".about", ".reload", ".tables", ".schema", ".stats",
    ".values events.type", ".info japan", ".show settings", ".mode csv", ".header off", ".null -",
    ".color off", ".limit 3", ".timer on", ".check events", ".format events", ".lang zh",
    ".bom on", ".guard on", ".set", ".vars", ".print x", ".echo on", ".bail on", ".pwd", ".lesson",
    ".progress", ".output", ".open", ".attach", ".record", ".results",
  ]

  private func safe(_ line: String) throws -> ProgramRun {
    try ClioBinary.run(
      ["--safe", "-c", "events where type = visit | count", "-c", line],
      environment: [
        "HOME": folder.path, "XDG_CONFIG_HOME": "\(folder.path)/config",
        "EDITOR": "touch \(folder.path)/started",
      ], in: folder.path)
  }

  @Test(arguments: refused) func whatTouchesSomethingIsRefused(line: String) throws {
    let run = try safe(line)
    #expect(run.status == 2 && run.errors.contains("refused under --safe"), "\(run.errors)")
    #expect(!(run.output + run.errors).contains("Secret"))
    let left = try ClioBinary.shell("find . -type f", in: folder.path).output
    #expect(left == "./secret.csv\n", "\(left)")
  }

  @Test(arguments: allowed) func whatTouchesNothingRuns(line: String) throws {
    let run = try safe(line)
    #expect(run.status == 0 && !run.errors.contains("--safe"), "\(run.errors)")
  }

  /// A kept view is not removed either; a name of the session is.
  @Test func forgetLeavesFilesAlone() throws {
    try folder.write("view visits = events\n", to: "config/clio/views/visits.clio")
    let run = try safe(".forget visits")
    #expect(run.status == 2 && folder.text("config/clio/views/visits.clio") != nil)
    let own = try safe("view own = events\n.forget own")
    #expect(own.status == 0, "\(own.errors)")
  }
}
