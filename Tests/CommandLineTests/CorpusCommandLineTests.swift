import TestSupport
import Testing

/// Corpora named on the command line, and the binary by itself.
@Suite struct CorpusCommandLineTests {
  private static let broken = "\(ClioBinary.root)/Tests/Fixtures/broken"

  @Test func theBinaryAnswersAloneInAnEmptyFolder() throws {
    let folder = try ScratchFolder()
    let copy = try ClioBinary.shell("cp '\(try ClioBinary.path())' '\(folder.path)/clio'")
    #expect(copy.status == 0, "\(copy.errors)")
    let run = try ProgramRun(
      "\(folder.path)/clio", ["-c", "events where actor = 日本 and year < 1976 | count"],
      environment: ["HOME": folder.path], in: folder.path)
    #expect(run.output == "count\n\(BuiltInCorpus.flagshipCount)\n", "\(run.errors)")
    // Batch leaves nothing behind.
    #expect(try ClioBinary.shell("ls -A", in: folder.path).output == "clio\n")
  }

  @Test func checkListsEveryFaultOfABrokenPackage() throws {
    let run = try ClioBinary.run(["check", Self.broken])
    #expect(run.status == 1)
    #expect(run.lines.last == "22 faults, 1 warning: 3 tables, 14 rows")
    #expect(
      run.lines.contains { $0.hasSuffix("people.csv:3:children: 'two' is not a whole number") })
  }

  @Test func checkPraisesTheBuiltInCorpusAndItsFolder() throws {
    for arguments in [["check"], ["check", "\(ClioBinary.root)/seeds"]] {
      let run = try ClioBinary.run(arguments)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.lines.last?.hasPrefix("0 faults") == true || run.output.contains("no fault"))
    }
  }

  @Test func aFaultyCorpusRunsAndSaysItsFaultsBesideTheRows() throws {
    let run = try ClioBinary.run([Self.broken, "-c", "people where kind = person | count"])
    #expect(run.status == 0 && run.output == "count\n3\n")
    #expect(run.errors.contains("1 more person possibly") || run.errors.contains("more possibly"))
    #expect(run.errors.split(separator: "\n").filter { $0.contains(".csv:") }.count == 5)
  }

  @Test func theEmbeddedCorpusIsThatOfTheSeeds() throws {
    let query = ["--json", "-c", "events", "-c", "claims", "-c", "actors"]
    let embedded = try ClioBinary.run(query)
    let folder = try ClioBinary.run(["\(ClioBinary.root)/seeds"] + query)
    #expect(embedded.outputBytes == folder.outputBytes)
    let descriptor = try ClioBinary.run(["\(ClioBinary.root)/seeds/datapackage.json"] + query)
    #expect(descriptor.outputBytes == folder.outputBytes)
  }

  @Test func textsAreFoundBesideTheCorpusAndInTheUsersFolder() throws {
    let folder = "\(ClioBinary.root)/Tests/Fixtures/texts"
    let beside = try ClioBinary.run(["--safe", folder, "-c", "passages | count"])
    #expect(beside.output == "count\n9\n", "\(beside.errors)")
    let home = try ScratchFolder()
    let made = try ClioBinary.shell(
      "mkdir -p clio/texts && cp '\(folder)/texts/history.txt' clio/texts/paper.txt", in: home.path)
    #expect(made.status == 0, "\(made.errors)")
    let found = try ClioBinary.run(
      ["-c", "passages | count"], environment: ["XDG_DATA_HOME": home.path])
    #expect(found.output == "count\n5\n", "\(found.errors)")
    let none = try ClioBinary.run(["-c", "passages | count"])
    #expect(none.status == 2 && none.errors.contains("error[CL0115]"))
    let unreadable = try ClioBinary.run(["-c", ".attach paper nowhere.txt"])
    #expect(unreadable.status == 3 && unreadable.errors.contains("error[CL0301]"))
  }

  @Test func aBareTableBecomesACollectionOfItsName() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "Name, Begin Year ,Begin Year,\nFirst,1950,1,x\nSecond,1960,2,y\n", to: "My Disputes.v2.csv")
    try folder.write("a\tb\n1\t2\n", to: "2nd.tsv")
    let run = try ClioBinary.run(
      ["My Disputes.v2.csv", "-c", "my_disputes where begin_year > 1955", "-c", "rows | count"],
      in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.lines[0] == "Name\tBegin_Year\tBegin_Year_2\tcolumn4"
        || run.lines[0].lowercased()
          == "name\tbegin_year\tbegin_year_2\tcolumn4",
      "\(run.lines[0])")
    #expect(run.lines[1] == "Second\t1960\t2\ty")
    let two = try ClioBinary.run(
      ["My Disputes.v2.csv", "2nd.tsv", "-c", "t_2nd | count", "-c", "my_disputes | count"],
      in: folder.path)
    #expect(two.lines == ["count", "1", "", "count", "2"], "\(two.errors)")
  }

  @Test func commandsKnowTheUsersFolder() throws {
    let folder = try ScratchFolder()
    try folder.write("a\n1\n", to: "t.csv")
    let run = try ClioBinary.run(
      ["-c", ".open ~/t.csv", "-c", "rows"], environment: ["HOME": folder.path])
    #expect(run.status == 0 && run.output == "a\n1\n", "\(run.errors)")
  }

  @Test func aTableOfAnotherWorldIsAskedInTheSameWords() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "\u{FEFF}编号,名称,date\r\na,\"两行\r\n名称\",1931-09\r\nb,另一,194X\r\nc,无,\r\n", to: "事件.csv")
    let run = try ClioBinary.run(
      ["事件.csv", "-c", "事件 where year < 1945 | select 名称"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 2, "\(run.output)")
    #expect(run.errors.contains("2 more possibly"), "\(run.errors)")
  }

  @Test func versionAndHelp() throws {
    let version = try ClioBinary.run(["--version"])
    #expect(version.output.wholeMatch(of: /clio \d+\.\d+\.\d+\n/) != nil, "\(version.output)")
    let help = try ClioBinary.run(["--help"])
    for flag in [
      "--command", "--file", "--param", "--mode", "--output", "--limit", "--width", "--no-header",
      "--lang", "--color", "--echo", "--keep-going", "--strict", "--strict-load", "--safe",
      "--init", "--no-init", "--no-history", "--plain", "--quiet", "--version", "--interactive",
    ] {
      #expect(help.output.contains(flag), "\(flag)")
    }
    // The help is wrapped: a form may stand on two lines.
    let words = help.output.split { $0.isWhitespace }.joined(separator: " ")
    for form in ["GeoJSON", "BibTeX", "RIS", "a folder of tables"] {
      #expect(words.contains(form), "\(form)")
    }
    #expect(help.errors.isEmpty)
    #expect(try ClioBinary.run(["help"]).output == help.output)
  }

  /// Help and completion know the commands, each by itself and all together.
  @Test(arguments: [
    ("check", "Tell how files were read", "--rejects"), ("import", "ucdp-ged", "--output"),
    ("fmt", "Lay out the queries", "--check"), ("pack", "Pack a corpus", "--strict-load"),
  ])
  func commandsHaveHelpAndCompletion(name: String, words: String, flag: String) throws {
    let help = try ClioBinary.run([name, "--help"])
    #expect(help.status == 0 && help.output.contains(words) && help.output.contains(flag))
    #expect(try ClioBinary.run(["help", name]).output == help.output)
    #expect(try ClioBinary.run(["--help"]).output.contains("\n  \(name) "))
    for shell in ["bash", "zsh", "fish"] {
      let script = try ClioBinary.run(["--generate-completion-script", shell])
      #expect(script.status == 0 && script.errors.isEmpty)
      for part in [name, String(flag.dropFirst(2)), "keep-going"] {
        #expect(script.output.contains(part), "\(part)")
      }
    }
  }
}
