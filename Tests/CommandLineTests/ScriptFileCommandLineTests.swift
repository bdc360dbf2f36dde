import TestSupport
import Testing

/// Files of queries: how they are named, where what they name lies, and what is said of those that are
/// no text.
@Suite struct ScriptFileCommandLineTests {
  private let folder: ScratchFolder
  init() throws {
    folder = try ScratchFolder()
    try folder.write("events | count\n", to: "count.clio")
    try folder.write("a\n1\n2\n", to: "t.csv")
    try folder.write("rows | count\n", to: "rows.clio")
    try folder.write("events where year = $year | count\n", to: "year.clio")
  }

  private func shell(_ line: String) throws -> ProgramRun {
    try ClioBinary.shell(line, environment: ["HOME": folder.path], in: folder.path)
  }

  private static let events = "count\n\(BuiltInCorpus.eventCount)\n"

  @Test(
    arguments: [
      ("clio count.clio", events), ("clio ./count.clio", events), ("clio -- count.clio", events),
      ("clio ~/count.clio", events), ("clio '~/count.clio'", events), ("clio COUNT.CLIO", events),
      ("clio count.clio rows.clio t.csv", nil), ("clio t.csv rows.clio", "count\n2\n"),
      ("clio rows.clio t.csv", "count\n2\n"), ("clio --safe t.csv rows.clio", "count\n2\n"),
      ("clio count.clio -c '_ | count'", events + "\ncount\n1\n"),
      ("clio -c 'actors | limit 0' count.clio -c '_ | count'", nil),
      ("clio year.clio -p year=1960 -m csv", "count\n5\n"),
      ("clio -q count.clio count.clio", events + "\n" + events),
      ("clio program", events), ("./program", events),
      ("PATH=.:$PATH; chmod +x rep.clio; rep.clio", events),
    ] as [(String, String?)])
  func aScriptStandsWhereACorpusMay(line: String, output: String?) throws {
    // The program is found by its name, as 'env' does.
    let path = try ClioBinary.path()
    try folder.write("#!/usr/bin/env clio\nevents | count\n", to: "program")
    try folder.write("#!/usr/bin/env clio\nevents | count\n", to: "rep.clio")
    let run = try shell(
      "cp count.clio COUNT.CLIO; ln -s '\(path)' clio; chmod +x program; PATH=$PWD:$PATH\n\(line)")
    if let output, line != "clio year.clio -p year=1960 -m csv" {
      #expect(run.output == output, "\(run.errors)")
      #expect(run.status == 0)
    } else if output != nil {
      #expect(run.status == 0 && run.output.hasPrefix("count\n"), "\(run.errors)")
    }
  }

  @Test func inputsRunInTheirOrder() throws {
    let run = try shell(
      "clio -c 'actors where kind = vessel | count' count.clio -c '_ | where count > 100' count.clio"
    )
    #expect(run.lines.filter { $0 == "\(BuiltInCorpus.eventCount)" }.count == 3, "\(run.output)")
  }

  @Test func aScriptIsNoCorpus() throws {
    for line in ["clio -c '.open count.clio'", "clio check count.clio"] {
      let run = try shell(line)
      #expect(run.status == 2 && run.errors.contains("'count.clio' is a script"), "\(run.errors)")
    }
    // What only looks like a name without an ending stays what it was.
    try folder.write("no script\n", to: "notes")
    #expect(try shell("clio notes -c events").errors.contains("without an ending"))
  }

  @Test(
    arguments: [
      ("run \"inner.clio\"", 0), ("run \"./inner.clio\"", 0), ("run \"../count.clio\"", 0),
      ("run \"deep/most.clio\"", 0), ("run \"~/count.clio\"", 0), ("run \"count.clio\"", 3),
      ("run \"sub/inner.clio\"", 3),
    ] as [(String, Int32)])
  func runCountsFromItsScript(statement: String, code: Int32) throws {
    _ = try shell("mkdir -p sub/deep")
    try folder.write("events | count\n", to: "sub/inner.clio")
    try folder.write("run \"../inner.clio\"\n", to: "sub/deep/most.clio")
    try folder.write(statement + "\n", to: "sub/outer.clio")
    for line in [
      "clio sub/outer.clio", "clio -f sub/outer.clio", "clio -c 'run \"sub/outer.clio\"'",
      "clio -c '.read sub/outer.clio'", "cd sub/deep && clio ../outer.clio",
      "clio \"$PWD/sub/outer.clio\"",
    ] {
      let run = try shell(line)
      #expect(run.status == code, "\(line): \(run.errors)")
      #expect(code != 0 || run.output == Self.events)
      if code != 0 { #expect(run.errors.contains("counts from the script"), "\(run.errors)") }
    }
    // Without a script it counts from where the shell is.
    #expect(try shell("clio -c 'run \"count.clio\"'").output == Self.events)
  }

  @Test(arguments: [
    "clio -f '~/in.clio'", "clio '~/in.clio'", "clio '~/t.csv' -c 'rows'",
    "clio -q -o '~/o.tsv' -c 'events | count'",
    "clio --rejects '~/o.tsv' -c 'events | count'", "clio -c '.open ~/t.csv' -c rows",
    "clio --save-schema '~/t.csv' -c '.tables'", "clio check '~/t.csv'",
    "clio check --rejects '~/o.tsv' '~/t.csv'",
    "clio -i --plain --init '~/in.clio' </dev/null", "clio -i --plain --history '~/h' </dev/null",
    "clio -q -c 'events | count | save \"~/o.csv\"'", "clio -q -c '.export ~/o'",
    "clio --safe '~/t.csv' -c rows",
  ])
  func theUsersFolderIsKnownEverywhere(line: String) throws {
    try folder.write("events | count\n", to: "in.clio")
    let run = try shell("mkdir w; cd w; \(line); echo $?; ls -A")
    #expect(run.output.hasSuffix("0\n"), "\(run.output) \(run.errors)")
  }

  @Test(arguments: [
    "~/no/x.csv", "~nobody/x.csv", "~/no/deep/x.csv", "~~/x.csv", "it's/x.csv", "-n/x.csv",
  ])
  func noFolderIsMadeOfATilde(path: String) throws {
    var isMade = false
    for line in [
      "clio -c 'events | save \"\(path.replacing("'", with: "'\\''"))\"'",
      "HOME= clio -o '\(path.replacing("'", with: "'\\''"))' -c events",
      "clio --rejects '\(path.replacing("'", with: "'\\''"))' -c events",
    ] {
      let run = try shell(line)
      #expect(run.status == 3 || isMade || path == "-n/x.csv", "\(run.errors)")
      #expect(!run.errors.contains("mkdir -p '~"), "\(run.errors)")
      // The remedy can be pasted into a shell.
      if let remedy = run.errors.firstMatch(of: /mkdir -p .*/) {
        #expect(try shell(String(remedy.0)).status == 0, "\(remedy.0)")
        isMade = true
      }
    }
  }

  @Test func strictSaysWhyItEndsWithOne() throws {
    let flagship = "events where actor = Japan and year < 1976 | count"
    let run = try shell("clio --strict -q -c '\(flagship)' -c '\(flagship)'")
    #expect(run.status == 1)
    #expect(
      run.errors == "--strict: 2 answers left rows undecided; 'possibly' or 'certainly' decides\n")
    #expect(try shell("clio --strict -q -c 'events | count'").errors == "")
    #expect(try shell("clio -q -c '\(flagship)'").errors == "")
  }

  @Test func aScriptThatGoesWellIsQuiet() throws {
    try folder.write(
      """
      .mode csv
      .limit 5
      .bom off
      .timer off
      .lang en
      let $from = 1945
      view treaties = events where type = treaty
      events | count

      """, to: "quiet.clio")
    let run = try shell("clio quiet.clio")
    #expect(run.output == Self.events && run.errors == "", "\(run.errors)")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE] + "events".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "UTF-16LE"),
      ([0xFE, 0xFF] + "events".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "UTF-16BE"),
      ("events | count\nevents | limit 3\n".utf16.flatMap { [UInt8($0 & 0xFF), 0] }, "UTF-16LE"),
      (
        Array("# ".utf8) + [0xCA, 0xC2, 0xBC, 0xFE, 0xB5, 0xC4, 0xC8, 0xD5, 0xC6, 0xDA, 0x0A], "GBK"
      ),
      (Array("# ".utf8) + [0xC0, 0x0A], "GB18030"),
      (
        Array("# ".utf8) + [0x93, 0xFA, 0x96, 0x7B, 0x82, 0xCC, 0x8E, 0x96, 0x8C, 0x8F, 0x0A],
        "Shift_JIS"
      ),
    ] as [([UInt8], String)])
  func whatIsNoUTF8IsToldHowToConvert(bytes: [UInt8], encoding: String) throws {
    try folder.write(bytes, to: "odd.clio")
    let run = try shell("clio odd.clio")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      run.errors.contains("iconv -f \(encoding) -t UTF-8 odd.clio > odd.utf8.clio"), "\(run.errors)"
    )
    #expect(run.errorBytes.allSatisfy { $0 == 0x0A || 0x20..<0x7F ~= $0 }, "\(run.errors)")
    let piped = try ClioBinary.run(["-f", "-"], input: bytes)
    #expect(piped.status == 2 && piped.errors.contains("iconv -f"), "\(piped.errors)")
  }
}
