import Files
import Foundation
import TestSupport
import Testing

@testable import Corpus

@Suite struct CorpusLoaderTests {
  @Test(arguments: [
    "/etc/passwd", "../secret.csv", "a/../../b.csv", "https://example.org/a.csv", "~/a.csv", "",
    #"a\b.csv"#,
  ])
  func refusesPathsThatLeadOutOfTheFolder(path: String) {
    #expect(throws: LoadFault.self) { try CorpusSource.folder("/tmp").read(path).count }
    #expect(throws: LoadFault.self) { try CorpusSource.embedded.read(path).count }
  }

  @Test(arguments: [
    ("", "a.csv", "a.csv"), (".", "a.csv", "a.csv"), ("x", "d/a.csv", "x/d/a.csv"),
    ("x/", "a.csv", "x/a.csv"),
  ])
  func showsPathsAsTheUserGaveThem(folder: String, path: String, shown: String) {
    #expect(CorpusSource.folder(folder).shown(path) == shown)
  }

  @Test func loadsAFolderOrItsDescriptor() throws {
    let folder = Fixtures.path("linked")
    let one = try CorpusLoader.load(path: folder)
    let other = try CorpusLoader.load(path: folder + "/datapackage.json")
    #expect(one.name == "linked" && other.name == "linked")
    #expect(one.tables.map(\.name) == other.tables.map(\.name))
  }

  @Test func severalPathsAreOneCorpusAndANameTakenGetsANumber() throws {
    let linked = Fixtures.path("linked")
    let corpus = try CorpusLoader.load(paths: [linked, linked + "/events.csv", linked])
    #expect(corpus.tables.map(\.name).suffix(6).first == "events_2")
    #expect(corpus.tables.last?.name == "document_relations_2")
    #expect(corpus.brokenInvariant() == nil)
    // References of the second package lead to its own tables.
    let partOf = corpus.tables[6].fields[5].column
    guard case .reference(let reference) = partOf else {
      Issue.record("no reference")
      return
    }
    #expect(reference[1] == RowReference(table: 6, row: 0))
  }

  @Test(arguments: [
    ("nowhere.csv", "nowhere.csv: cannot be read: No such file or directory"),
    ("nowhere", "nowhere: cannot be read: No such file or directory"),
  ])
  func saysWhatCannotBeRead(path: String, message: String) {
    let fault = #expect(throws: LoadFault.self) { try CorpusLoader.load(path: path) }
    #expect(fault?.rendered.english == message)
  }

  @Test func endingsOfLaterVersionsAreRefused() {
    let path = Fixtures.path("linked/notes.xlsx")
    let fault = #expect(throws: LoadFault.self) { try CorpusLoader.load(path: path) }
    #expect(fault?.message.english == "a file with '.xlsx' cannot be read in this version")
  }

  @Test func folderWithoutDescriptorIsItsTables() throws {
    let corpus = try CorpusLoader.load(path: Fixtures.path("broken/data"))
    #expect(corpus.name == "data")
    #expect(corpus.tables.map(\.name) == ["meeting_people", "meetings", "people"])
  }

  @Test func loadsTheEmbeddedCorpusWhereThereIsOne() throws {
    guard let corpus = try? CorpusLoader.builtIn() else { return }
    #expect(corpus.faults.isEmpty)
    #expect(corpus.brokenInvariant() == nil)
  }
}
