import TestSupport
import Testing

/// `clio import` as scripts use it.
@Suite struct ImportCommandLineTests {
  private let rows = "\(ClioBinary.root)/Tests/Fixtures/imports"

  @Test func whatWasImportedIsAskedInTheSameLanguage() throws {
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(
      ["import", "gdelt2", "\(rows)/gdelt2.export.CSV", "-o", "week"], in: folder.path)
    #expect(run.status == 1 && run.errors == "")
    #expect(run.output.contains("week: events 5, actors 5, event_actors 7, event_types 312\n"))
    let asked = try ClioBinary.run(
      ["week", "--tsv", "-c", "events where actor = Japan and type under 04 | select id, type"],
      in: folder.path)
    #expect(asked.output == "id\ttype\n900001\tConsult, not specified below\n")
    #expect(try ClioBinary.run(["check", "week"], in: folder.path).status == 0)
  }

  @Test(arguments: [
    (["import", "gdelt2"], 2, "there is no file to import"),
    (["import", "gdelt2", "x.csv"], 2, "there is no folder to write; name a new one with -o"),
    (["import", "gdelt3", "x.csv", "-o", "o"], 2, "did you mean 'gdelt"),
    (["import", "gdelt2", "x.csv", "-o", "o"], 3, "x.csv: cannot be read"),
    (["import", "./none.json", "x.csv", "-o", "o"], 3, "none.json: cannot be read"),
    (["import", "gdelt2", "x.csv", "--force"], 2, "Unknown option '--force'"),
    (["import", "gdelt2", "x.csv", "-o", "o", "-o", "p"], 2, "'--output' names one folder"),
    (["import", "-o", "o"], 2, "there is no preset"),
  ])
  func refusalsSayWhatToDo(arguments: [String], status: Int32, message: String) throws {
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(arguments, in: folder.path)
    #expect(run.status == status && run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(folder.text("o/datapackage.json") == nil)
  }
}
