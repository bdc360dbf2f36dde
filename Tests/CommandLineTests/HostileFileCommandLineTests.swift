import TestSupport
import Testing

/// The worst files, with the program's memory bounded from outside.
@Suite struct HostileFileCommandLineTests {
  private let folder: ScratchFolder
  init() throws { folder = try ScratchFolder() }

  /// Makes a file by a line of the shell, and counts its rows within so many kilobytes.
  private func count(_ make: String, _ file: String, kilobytes: Int) throws -> ProgramRun {
    try ClioBinary.shell(
      "{ \(make); } > '\(file)' && ulimit -v \(kilobytes) && clio -q '\(file)' -c 'rows | count'",
      in: folder.path)
  }

  @Test func aPackedFileThatFillsTheMemoryIsRefused() throws {
    let run = try count(
      "yes 1,2 | head -c 1000000000 | gzip -9", "bomb.csv.gz", kilobytes: 1_500_000)
    #expect(run.status == 3 && run.output.isEmpty, "\(run.errors)")
    #expect(run.errors.contains("gunzip -k"), "\(run.errors)")
  }

  @Test func aQuoteThatNeverEndsBeforeFiftyMegabytes() throws {
    let run = try count(
      "printf 'a,b\\n\"'; yes x,y | head -c 50000000", "open.csv", kilobytes: 1_500_000)
    #expect(run.status == 0 && run.output == "count\n12500000\n", "\(run.errors)")
  }

  @Test func aHundredThousandColumns() throws {
    let run = try count(
      "seq -s, 1 100000 | sed 's/[0-9]*/c&/g'; seq -s, 1 100000", "wide.csv",
      kilobytes: 1_500_000)
    #expect(run.status == 0 && run.output == "count\n1\n", "\(run.errors)")
  }

  @Test func aCellOfAHundredMegabytes() throws {
    let run = try count(
      "printf 'a,b\\n1,'; head -c 100000000 /dev/zero | tr '\\0' x; printf '\\n2,y\\n'", "cell.csv",
      kilobytes: 2_000_000)
    #expect(run.status == 0 && run.output == "count\n2\n", "\(run.errors)")
  }

  @Test func aDescriptorNestedWithoutEnd() throws {
    let run = try ClioBinary.shell(
      "yes '[' | head -n 200000 | tr -d '\\n' > datapackage.json && ulimit -v 1500000 && clio . -c x",
      in: folder.path)
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.contains("datapackage.json:1: "), "\(run.errors)")
  }
}
