import Conversation
import Corpus
import Engine
import Foundation
import Query
import TestSupport
import Testing

@Suite struct ExportTests {
  @Test func theCorpusIsReadBackEqual() throws {
    let folder = try ScratchFolder()
    let session = try SessionText()
    #expect(session.run(".export \"\(folder.path)/my corpus\"") == .done)
    #expect(session.messages.contains(" written to '\(folder.path)/my corpus'"))
    let (corpus, read) = (
      try CorpusLoader.builtIn(), try CorpusLoader.load(path: "\(folder.path)/my corpus")
    )
    #expect(corpus.difference(from: read) == nil)
    #expect(names(in: folder.path) == ["my corpus"])
  }

  @Test func anExportMayBeWrittenAnewAndNothingElse() throws {
    let folder = try ScratchFolder()
    let session = try SessionText()
    let place = "\(folder.path)/p"
    for _ in 1...2 { #expect(session.run(".export \(place)") == .done) }
    try folder.write("kept", to: "p/notes.txt")
    #expect(
      session.run(".export \(place)") == .failed(.usage)
        || session.messages.contains("clio did not write"))
    #expect(folder.text("p/notes.txt") == "kept")
    #expect(names(in: folder.path) == ["p"])
  }

  @Test func aPackageThatAPersonWroteIsNotReplaced() throws {
    let folder = try ScratchFolder()
    let text = "{\"resources\": []}"
    try folder.write(text, to: "datapackage.json")
    let session = try SessionText()
    #expect(session.run(".export \(folder.path)") != .done)
    #expect(session.messages.contains("hint: name a new or an empty folder"))
    #expect(folder.text("datapackage.json") == text)
  }

  @Test func nothingIsLeftOfWhatCannotBeWritten() throws {
    let folder = try ScratchFolder()
    try folder.write("x", to: "file")
    let session = try SessionText()
    #expect(session.run(".export \(folder.path)/no/such") != .done)
    #expect(session.messages.contains("hint: make the folder first: mkdir -p '\(folder.path)/no'"))
    #expect(session.run(".export \(folder.path)/file") != .done)
    #expect(session.messages.contains("'\(folder.path)/file': it is a file"))
    #expect(names(in: folder.path) == ["file"])
  }

  @Test func ctrlCLeavesNothing() throws {
    let folder = try ScratchFolder()
    let output = CapturedOutput()
    let session = Session(
      corpus: try CorpusLoader.builtIn(), output: output, cancellation: Cancellation { true })
    let outcome = ScriptRunner(session: session).run(
      SourceText(".export \(folder.path)/p", name: "c"))
    #expect(outcome == .failed(.interrupted))
    #expect(names(in: folder.path) == [])
  }

  @Test func isRefusedWhereNoFileMayBeWritten() throws {
    let folder = try ScratchFolder()
    let session = try SessionText { $0.files = .fenced() }
    #expect(session.run(".export \(folder.path)/p") != .done)
    #expect(session.messages.contains("'.export' is refused under --safe"))
    #expect(session.run("events | save \"\(folder.path)/p/datapackage.json\"") != .done)
    #expect(names(in: folder.path) == [])
  }

  @Test func anAnswerIsSavedAsAPackageOfItsKinds() throws {
    let folder = try ScratchFolder()
    let session = try SessionText()
    let path = "\(folder.path)/visits/datapackage.json"
    let query = "events where type = visit | select id, date, type, year, actor, source, reported"
    #expect(session.run("\(query) | save \"\(path)\"") == .done)
    #expect(session.messages == "4 events saved as a Data Package in '\(folder.path)/visits'\n")
    let table = try CorpusLoader.load(path: path).tables[0]
    #expect(table.name == "events" && table.rowCount == 4 && table.id(of: 0) == "sato-visit-1965")
    let kinds = table.fields.map { field in
      switch field.column {
      case .text: "text"
      case .category: "category"
      case .integer: "integer"
      case .date: "date"
      case .list: "list"
      default: "?"
      }
    }
    #expect(kinds == ["text", "date", "category", "integer", "list", "text", "date"])
    #expect(table.fields[5].column.text(at: 0) == "paper")
  }

  @Test func aQuantityBringsItsBoundsAndUnit() throws {
    let folder = try ScratchFolder()
    let session = try SessionText()
    let path = "\(folder.path)/q/datapackage.json"
    #expect(session.run("quantities | select id, value | save \"\(path)\"") == .done)
    let table = try CorpusLoader.load(path: path).tables[0]
    let stored = try CorpusLoader.builtIn().tables.first { $0.name == "quantities" }
    guard
      case .quantity(let read)? = table.fieldIndex(named: "value").map({ table.fields[$0].column }),
      case .quantity(let old)? = stored.flatMap({ table in
        table.fieldIndex(named: "value").map { table.fields[$0].column }
      })
    else {
      Issue.record("no quantity")
      return
    }
    #expect(
      read.low == old.low && read.high == old.high
        && Array(read.stated.values) == Array(old.stated.values))
    let rows = 0..<table.rowCount
    #expect(rows.map { read.units?[$0] } == rows.map { old.units?[$0] })
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
