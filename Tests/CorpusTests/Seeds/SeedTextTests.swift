import Glibc
import TestSupport
import Testing

/// What only the texts themselves can tell. They are no part of the project, so the tests that need
/// them run where `CLIO_TEXTS` names a folder with them.
@Suite struct SeedTextTests {
  private static let texts = getenv("CLIO_TEXTS").map { String(cString: $0) }

  @Test func everyPassageIsCitedOrListedAsNothingToCode() throws {
    let coverage = try python("coverage.py")
    #expect(coverage.status == 0, "\(coverage.output)\(coverage.errors)")
    #expect(coverage.lines.count == 2)
  }

  @Test(.enabled(if: texts != nil))
  func everyLineWithTextIsCitedOrListedAsNothingToCode() throws {
    let coverage = try python("coverage.py", try #require(Self.texts))
    #expect(coverage.status == 0, "\(coverage.output)\(coverage.errors)")
  }

  @Test(.enabled(if: texts != nil))
  func aKeyTermOfEachRowStandsAtItsLocator() throws {
    let locators = try python("locators.py", try #require(Self.texts))
    #expect(locators.status == 0, "\(locators.output)\(locators.errors)")
    print(locators.lines.last ?? "")
  }

  @Test func aPassageThatNoRowCitesIsPrinted() throws {
    let folder = try ScratchFolder()
    for (name, text) in [
      ("events.csv", "id,source,locator\na,paper,L1-2\nb,paper,L6-30\n"),
      ("nothing-to-code.csv", "source,locator,because\npaper,L4,A page number.\n"),
      ("layout.csv", "source,unit,count,blank\npaper,line,30,3 7-29\n"),
    ] { try folder.write(text, to: name) }
    for script in ["coverage.py", "passages.py"] {
      let text = try #require(TextFile.read("\(ClioBinary.root)/seeds/\(script)"))
      try folder.write(text, to: script)
    }
    let coverage = try ProgramRun(
      "/usr/bin/env", ["python3", "-B", "\(folder.path)/coverage.py"],
      environment: ClioBinary.environment)
    #expect(coverage.status == 1, "\(coverage.errors)")
    #expect(
      coverage.output == """
        paper: 6 lines with text: 4 cited by rows, 1 with nothing to code, 1 neither
          L5

        """)
  }

  private func python(_ script: String, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      "/usr/bin/env", ["python3", "-B", "\(ClioBinary.root)/seeds/\(script)"] + arguments,
      environment: ClioBinary.environment)
  }
}
