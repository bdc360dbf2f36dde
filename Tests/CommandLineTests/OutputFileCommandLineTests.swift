import TestSupport
import Testing

/// Files written by `-o`: whole, or as they were.
@Suite struct OutputFileCommandLineTests {
  @Test func aRunThatFailsLeavesTheOldFile() throws {
    let folder = try ScratchFolder()
    try folder.write("old", to: "rows.csv")
    let run = try ClioBinary.run(
      ["-o", "rows.csv", "-c", "events | count", "-c", "evnts"], in: folder.path)
    #expect(run.status == 2)
    #expect(folder.text("rows.csv") == "old")
    let checked = try ClioBinary.run(
      ["-o", "rows.csv", "-c", "events | count", "-c", "events | expect no rows"], in: folder.path)
    #expect(checked.status == 1)
    #expect(folder.text("rows.csv") == "count\n\(BuiltInCorpus.eventCount)\n")
    #expect(try ClioBinary.shell("ls -A", in: folder.path).output == "rows.csv\n")
  }

  @Test func aFolderThatIsMissingIsNamed() throws {
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(["-o", "no/rows.csv", "-c", "events"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.errors.contains("cannot write 'no/rows.csv'"))
    #expect(run.errors.contains("make the folder first: mkdir -p 'no'"), "\(run.errors)")
  }

  @Test func aPipeIsWrittenDirectly() throws {
    let clio = try ClioBinary.path()
    let run = try ClioBinary.shell("'\(clio)' -o /dev/stdout -c 'events | count' | cat")
    #expect(run.output == "count\n\(BuiltInCorpus.eventCount)\n")
  }

  @Test func theMarkComesOnceAndOnlyForSpreadsheets() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(
      ["--bom", "--csv", "-o", "x.csv", "-c", "events | count", "-c", "events | count"],
      in: folder.path)
    #expect(run.status == 0)
    let line = "count\n\(BuiltInCorpus.eventCount)\n"
    #expect(folder.text("x.csv").map { Array($0.utf8) } == mark + Array("\(line)\n\(line)".utf8))
    let json = try ClioBinary.run(["--bom", "--json", "-c", "events | count"])
    #expect(json.outputBytes.first == UInt8(ascii: "["))
  }

  @Test func formulasAreGuardedWhereThatIsAsked() throws {
    let folder = try ScratchFolder()
    let table = try folder.write("a,n\n=1+1,-1\n", to: "t.csv")
    let run = try ClioBinary.run(["--guard-formulas", "--csv", table, "-c", "t"])
    #expect(run.output == "a,n\n'=1+1,-1\n")
    let warned = try ClioBinary.run(["--csv", "-o", "o.csv", table, "-c", "t"], in: folder.path)
    #expect(warned.errors.hasPrefix("warning: 1 cell begins with"))
    // A pipe is read by programs, which run nothing.
    #expect(try ClioBinary.run(["--csv", table, "-c", "t"]).errors.isEmpty)
  }
}
