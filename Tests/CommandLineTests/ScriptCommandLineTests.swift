import TestSupport
import Testing

/// Scripts, standard input and parameters, from outside.
@Suite struct ScriptCommandLineTests {
  @Test func textsAndFilesRunInTheOrderGiven() throws {
    let folder = try ScratchFolder()
    let visits = try folder.write("events where type = visit\n", to: "visits.clio")
    let treaties = try folder.write("events where type = treaty\n", to: "treaties.clio")
    func count(_ arguments: [String]) throws -> String? {
      try ClioBinary.run(arguments).lines.last
    }
    let ask = ["-c", "_ | where actor = Japan | count"]
    #expect(try count(["-f", visits, "-f", treaties] + ask) == "4")
    #expect(try count(["-f", treaties, "-f", visits] + ask) == "3")
    #expect(try count(["-c", "actors", "-f", visits, "-c", "_ | count"]) == "4")
    #expect(
      try count(["-f", visits, "-c", "actors where kind = vessel", "-c", "_ | count"]) == "4")
    #expect(try count(["--file=\(visits)", "--command=_ | count"]) == "4")
    #expect(try count(["-qf", visits, "-c", "_ | count"]) == "4")
  }

  @Test func aScriptWithThreeErrorsReportsThreeAndRunsNothing() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "events | count\nevents where yeer < 1\nevents where actor = Japn\nevents |\n",
      to: "three.clio")
    let run = try ClioBinary.run(["-f", "three.clio"], in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    let heads = run.errors.split(separator: "\n").filter { $0.hasPrefix("three.clio:") }
    #expect(heads.count == 3, "\(run.errors)")
    #expect(heads.first?.hasPrefix("three.clio:2:14: error[CL0103]: ") == true)
    let going = try ClioBinary.run(["-k", "-f", "three.clio"], in: folder.path)
    #expect(going.status == 2 && going.output == "count\n\(BuiltInCorpus.eventCount)\n")
  }

  @Test(arguments: [
    "#!/usr/bin/env -S clio -f\nevents | count\n", "\u{FEFF}events | count\n",
    "\u{FEFF}#!/usr/bin/env clio\r\nevents | count\r\n",
    "events\r\n  | count\r\n", "events | count", "\r\n\r\n# x\r\nevents | count;\r\n",
    "。mode tsv\nevents ｜ count\n",
  ])
  func scriptsComeInEveryDress(text: String) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(text, to: "script.clio")
    let run = try ClioBinary.run(["-f", path])
    #expect(
      run.status == 0 && run.output == "count\n\(BuiltInCorpus.eventCount)\n", "\(run.errors)")
    let piped = try ClioBinary.run([], input: text)
    #expect(
      piped.status == 0 && piped.output == "count\n\(BuiltInCorpus.eventCount)\n", "\(piped.errors)"
    )
    let dash = try ClioBinary.run(["-f", "-"], input: text)
    #expect(
      dash.status == 0 && dash.output == "count\n\(BuiltInCorpus.eventCount)\n", "\(dash.errors)")
  }

  @Test func aScriptRunsByItsFirstLine() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "#!\(try ClioBinary.path()) -f\nevents | count\n", to: "count.clio")
    let run = try ClioBinary.shell("chmod +x '\(path)' && '\(path)'")
    #expect(run.output == "count\n\(BuiltInCorpus.eventCount)\n", "\(run.errors)")
  }

  @Test func standardInputRunsStatementByStatement() throws {
    let run = try ClioBinary.run(
      [], input: "events | count\nevents where yeer = 1\nactors | count\n")
    #expect(run.status == 2)
    #expect(run.output == "count\n\(BuiltInCorpus.eventCount)\n")
    #expect(run.errors.hasPrefix("<stdin>:2:14: error[CL0103]"), "\(run.errors)")
    // As a script it is parsed whole.
    let script = try ClioBinary.run(["-f", "-"], input: "events | count\nevents where yeer = 1\n")
    #expect(script.status == 2 && script.output.isEmpty)
    #expect(script.errors.hasPrefix("<stdin>:2:14: error[CL0103]"))
  }

  @Test func anEmptyInputIsNoFault() throws {
    for input in ["", "\n", "# only a comment", "\u{FEFF}"] {
      let run = try ClioBinary.run([], input: input)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    }
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x0A], Array("events where title contains ".utf8) + [0xC3, 0x28, 0x0A],
      Array("events\0 | count\n".utf8), Array("events where title = \"a".utf8) + [0x80],
    ] as [[UInt8]])
  func bytesThatAreNoTextAreAFaultAndNoCrash(input: [UInt8]) throws {
    for arguments in [[], ["-f", "-"]] {
      let run = try ClioBinary.run(arguments, input: input)
      #expect(run.status == 2, "\(run.errors)")
      #expect(run.errors.contains("error["), "\(run.errors)")
      #expect(!run.errors.unicodeScalars.contains("\0"), "control signs are shown, not sent")
    }
  }

  @Test func aLineOfAMegabyteIsRead() throws {
    let list = (0..<60_000).map { "\(1_000 + $0 % 1000)" }.joined(separator: ", ")
    let query = "events where year = 1960 or year in [\(list), 1960] | count"
    let comment = "# " + String(repeating: "x", count: 1 << 20)
    let run = try ClioBinary.run([], input: comment + "\nevents | count\n")
    #expect(run.output == "count\n\(BuiltInCorpus.eventCount)\n")
    let long = try ClioBinary.run([], input: query + "\n")
    // An answer or a sentence about too long a list, but no crash and no hour.
    #expect(long.status == 0 || long.status == 2, "\(long.status)")
  }

  @Test func deepBracketsAreAFaultAndNoCrash() throws {
    let open = String(repeating: "(", count: 50_000)
    let run = try ClioBinary.run([], input: "events where \(open)year = 1\n")
    #expect(run.status == 2 && run.errors.contains("error["))
  }

  @Test(arguments: [
    (["-p", "y=1976"], "year < $y", "\(BuiltInCorpus.flagshipCount)"),
    (["--param", "y=1976"], "year < $y", "\(BuiltInCorpus.flagshipCount)"),
    (["--param=y=1976"], "year < $y", "\(BuiltInCorpus.flagshipCount)"),
    (["-p", "a=1", "-p", "y=1976"], "year < $y", "\(BuiltInCorpus.flagshipCount)"),
    (["-p", "y=1", "-p", "y=1976"], "year < $y", "\(BuiltInCorpus.flagshipCount)"),
    (["-p", "d=1968-01..1968-02"], "date in $d", "2"),
    (["-p", "t=[visit, treaty]"], "type in $t", "7"),
  ])
  func parametersAreSetFromOutside(flags: [String], condition: String, count: String) throws {
    let run = try ClioBinary.run(
      flags + ["-c", "events where actor = Japan and \(condition) | count"])
    #expect(run.lines == ["count", count], "\(run.errors)")
  }

  @Test func aReaderThatGoesEndsItQuietly() throws {
    let line = "clio -f script.clio -p year=1970 --csv | head -1; true"
    let folder = try ScratchFolder()
    let query = "events where possibly year < $year\n"
    try folder.write(String(repeating: query, count: 200), to: "script.clio")
    let run = try ClioBinary.shell(line, in: folder.path)
    #expect(run.lines.count == 1 && run.output.hasPrefix("id,date,"))
    #expect(!run.errors.contains("error"), "\(run.errors)")
    let code = try ClioBinary.shell(
      "{ clio -q -f script.clio -p year=1970; echo $? >&2; } | head -1 > /dev/null",
      in: folder.path)
    #expect(code.errors == "0\n", "\(code.errors)")
    let closed = try ClioBinary.shell("clio -c '.help' >&-; echo $?")
    #expect(closed.status == 0)
  }

  @Test func echoRepeatsStatementsAmongTheRowsUnlessAProgramReadsThem() throws {
    let rows = "count\n\(BuiltInCorpus.eventCount)\n"
    let read = try ClioBinary.run(["-e", "-c", "events | count"])
    #expect(read.output == "events | count\n" + rows && read.errors.isEmpty, "\(read.errors)")
    let piped = try ClioBinary.run(["-e", "--tsv", "-c", "events | count"])
    #expect(piped.output == rows && piped.errors == "events | count\n", "\(piped.errors)")
  }
}
