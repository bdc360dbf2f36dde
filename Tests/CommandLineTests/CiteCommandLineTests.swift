import TestSupport
import Testing

@Suite struct CiteCommandLineTests {
  @Test func writesWhereItIsTold() throws {
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(
      ["--json", "-o", "\(folder.path)/sources.bib", "-c", "sources | limit 1 | cite as bibtex"])
    #expect(run.status == 0 && run.output == "")
    #expect(folder.text("sources.bib")?.hasPrefix("@article{news,\n") == true)
  }

  @Test(arguments: [("csl-json", "cited.json"), ("bibtex", "cited.bib")])
  func whatIsCitedIsReadAgain(style: String, name: String) throws {
    let folder = try ScratchFolder()
    let file = "\(folder.path)/\(name)"
    #expect(try ClioBinary.run(["-o", file, "-c", "sources | cite as \(style)"]).status == 0)
    // A date that BibTeX can only hold in words is a fault of that cell.
    let check = try ClioBinary.run(["check", file])
    #expect(check.status == (style == "csl-json" ? 0 : 1), "\(check.output)")
    let written = try ClioBinary.run(["-q", "--csv", "-c", "sources | count"]).output
    #expect(try ClioBinary.run([file, "-q", "--csv", "-c", "cited | count"]).output == written)
  }

  @Test func aWrongStyleEndsWith2() throws {
    let run = try ClioBinary.run(["-c", "events | cite as endnote"])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("plain, gbt7714, chicago, bibtex, csl-json"))
  }
}
