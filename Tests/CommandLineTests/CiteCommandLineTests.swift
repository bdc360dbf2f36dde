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

  @Test func aWrongStyleEndsWith2() throws {
    let run = try ClioBinary.run(["-c", "events | cite as endnote"])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("plain, gbt7714, chicago, bibtex, csl-json"))
  }
}
