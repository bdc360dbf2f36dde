import Messages
import TestSupport
import Testing

@testable import Corpus

@Suite struct AttachedTextTests {
  private static func lighthouse() throws -> Corpus {
    try CorpusLoader.load(path: Fixtures.path("texts"))
  }

  @Test func textsBesideTheDescriptorAreFound() throws {
    let path = Fixtures.path("texts")
    for named in [path, path + "/", path + "/datapackage.json"] {
      let folders = TextFolder.all(besides: [named], environment: [:])
      let (corpus, faults) = try Self.lighthouse().attachingTexts(in: folders)
      #expect(faults.isEmpty)
      #expect(corpus.texts.map(\.source) == [0, 1])
      #expect(corpus.texts.map(\.unit) == [.line, .paragraph])
      #expect(corpus.tables.last?.rowCount == 9)
      #expect(corpus.brokenInvariant() == nil)
    }
  }

  @Test func theUsersFolderComesLast() {
    func paths(_ corpora: [String], _ environment: [String: String]) -> [String] {
      TextFolder.all(besides: corpora, environment: environment).map(\.path)
    }
    #expect(
      paths(["a/b", "c.csv", "-"], ["HOME": "/h"]) == [
        "a/texts", "./texts", "/h/.local/share/clio/texts",
      ])
    #expect(paths([], ["HOME": "/h", "XDG_DATA_HOME": "/d"]) == ["/d/clio/texts"])
    #expect(paths([], ["HOME": "/h", "XDG_DATA_HOME": "d"]) == ["/h/.local/share/clio/texts"])
    #expect(paths([], [:]) == [])
  }

  @Test func anIdCannotLeaveTheFolder() {
    let folder = TextFolder(Fixtures.path("texts/texts"))
    #expect(folder.file(ofSource: "history") != nil)
    #expect(folder.file(ofSource: "../texts/history") == nil)
    #expect(folder.file(ofSource: "") == nil)
    #expect(folder.file(ofSource: "memo") == nil)
  }

  @Test func passagesComeLastAndStayWhenTheyAreGone() throws {
    let corpus = try Self.lighthouse()
    let text = try TextReader.text(
      source: 0, path: Fixtures.path("texts/texts/history.txt"), cited: nil)
    let attached = corpus.attaching(text).attaching(text)
    #expect(attached.tables.map(\.name) == ["sources", "events", "passages"])
    #expect(attached.texts.count == 1)
    let source = RowReference(table: 0, row: 0)
    #expect(attached.passage(source: source, locator: "L1") == ["海雾岛灯塔小史"])
    #expect(attached.passage(source: RowReference(table: 1, row: 0), locator: "L1") == [])
    #expect(attached.passage(source: source, locator: "page 1") == [])
    let detached = attached.detaching(source: 0)
    #expect(detached.tables.map(\.rowCount) == [3, 6, 0])
    #expect(detached.passage(source: source, locator: "L1") == [])
  }

  @Test func locatorsTellWhatTheyCount() throws {
    let corpus = try Self.lighthouse()
    #expect(corpus.citedUnit(ofSource: 0) == .line)
    #expect(corpus.citedUnit(ofSource: 1) == .paragraph)
    #expect(corpus.evidence(of: RowReference(table: 1, row: 1))?.locator == "L18-19")
    #expect(corpus.evidence(of: RowReference(table: 0, row: 1)) == nil)
  }

  @Test func filesThatAreNoTextAreRefused() throws {
    let folder = try ScratchFolder()
    func fault(_ bytes: [UInt8]?) throws -> String? {
      let path = folder.path + "/text.txt"
      if let bytes { try folder.write(bytes, to: "text.txt") }
      do throws(TextFault) {
        _ = try TextReader.text(source: 0, path: path, cited: nil)
        return nil
      } catch {
        #expect(!error.remedy.english.isEmpty)
        return error.message.english.replacing(folder.path + "/", with: "")
      }
    }
    #expect(try fault(nil) == "cannot read 'text.txt': No such file or directory")
    #expect(try fault([]) == "cannot read 'text.txt': the file is empty")
    #expect(
      try fault([0x61, 0x0A, 0xC4, 0xE3, 0x0A]) == "cannot read 'text.txt': line 2 is not UTF-8")
    #expect(
      try fault(Array(" \n\n".utf8))
        == "cannot read 'text.txt': there is no text in it, only tags or spaces")
    #expect(try fault(Array("\u{FEFF}a".utf8)) == nil)
    func reason(_ path: String) -> TextFault.Kind? {
      do throws(TextFault) {
        _ = try SourceFile.text(path)
        return nil
      } catch { return error.kind }
    }
    #expect(reason(folder.path) == .unreadable(reason: Message("file.is-folder")))
    #expect(reason("/dev/zero") == .unreadable(reason: Message("file.is-device")))
    #expect(
      TextFault(.tooLarge(bytes: 70_000_000, limit: 64 << 20), "x").message.english
        == "cannot read 'x': it has 67 MB, and a text may have 64 MB")
  }
}
