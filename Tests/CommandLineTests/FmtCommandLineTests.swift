import Glibc
import TestSupport
import Testing

/// `clio fmt`: files and standard input in clio's layout.
@Suite struct FmtCommandLineTests {
  private let folder: ScratchFolder
  private let written = "events  where actor＝Japan|count # all\n\n\n\n.mode  csv\n"
  private let layout = "events where actor = Japan | count # all\n\n.mode  csv\n"

  init() throws { folder = try ScratchFolder() }

  private func fmt(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ClioBinary.run(["fmt"] + arguments, input: input, in: folder.path)
  }

  @Test func filesAreLaidOutInTheirPlace() throws {
    let path = try folder.write(written, to: "a.clio")
    try folder.write(layout, to: "b.clio")
    chmod(path, 0o640)
    let run = try fmt(["a.clio", "b.clio"])
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    #expect(folder.text("a.clio") == layout && folder.text("b.clio") == layout)
    #expect(folder.names.sorted() == ["a.clio", "b.clio"], "nothing is left beside them")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test(arguments: [[], ["-"]]) func standardInputGoesToStandardOutput(arguments: [String]) throws {
    let run = try fmt(arguments, input: written)
    #expect(run.status == 0 && run.output == layout && run.errors.isEmpty, "\(run.errors)")
  }

  @Test func checkListsWhatWouldChange() throws {
    try folder.write(written, to: "a.clio")
    try folder.write(layout, to: "b.clio")
    let run = try fmt(["--check", "a.clio", "b.clio"])
    #expect(run.status == 1 && run.output == "a.clio\n" && run.errors.isEmpty)
    #expect(folder.text("a.clio") == written)
    let none = try fmt(["b.clio", "--check"])
    #expect(none.status == 0 && none.output.isEmpty)
    let input = try fmt(["--check"], input: written)
    #expect(input.status == 1 && input.output == "<stdin>\n")
  }

  @Test func aFileWithAFaultIsLeftAsItIs() throws {
    try folder.write("a  | count\nb  where\n", to: "bad.clio")
    try folder.write(written, to: "good.clio")
    let run = try fmt(["bad.clio", "good.clio"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("bad.clio:2:9: error[CL0001]"), "\(run.errors)")
    #expect(folder.text("bad.clio") == "a  | count\nb  where\n")
    #expect(folder.text("good.clio") == layout, "the others are laid out")
    let input = try fmt([], input: "b  where\n")
    #expect(input.status == 2 && input.output.isEmpty)
    let chinese = try fmt(["--lang", "zh", "bad.clio"])
    #expect(chinese.status == 2 && chinese.errors.contains("错误[CL0001]"), "\(chinese.errors)")
  }

  @Test func whatCannotBeReadOrWrittenIsSaid() throws {
    let missing = try fmt(["none.clio"])
    #expect(missing.status == 3 && missing.errors.contains("none.clio"))
    let path = try folder.write(written, to: "a.clio")
    chmod(path, 0o440)
    let protected = try fmt(["a.clio"])
    #expect(protected.status == 3 && protected.errors.contains("a.clio"), "\(protected.errors)")
    #expect(folder.text("a.clio") == written)
  }
}
