import Files
import Glibc
import Messages
import TestSupport
import Testing

/// Folders and files take their place as a whole, or not at all.
@Suite struct PendingFolderTests {
  private let scratch: ScratchFolder
  private var place: String { scratch.path + "/out" }

  init() throws { scratch = try ScratchFolder() }

  private static let never = PendingFolder.Refusal(
    reason: .verbatim("it is mine"), remedy: .verbatim("ask me"))

  private var names: [String] { scratch.names.sorted() }

  private func write(_ files: [String: String], to path: String) throws {
    let folder = try PendingFolder(path) { _, _ in nil }
    for (name, text) in files {
      let file = try folder.file(name)
      try file.write(Array(text.utf8))
      try file.finish()
    }
    try folder.keep()
  }

  @Test func aFolderStandsThereOnceItIsWhole() throws {
    let folder = try PendingFolder(place + "/") { _, _ in nil }
    #expect(folder.path == place)
    let file = try folder.file("a.csv")
    try file.write(Array("id\n".utf8))
    #expect(!FilePlace.isFolder(place))
    try file.finish()
    try folder.keep()
    #expect(scratch.text("out/a.csv") == "id\n")
    #expect(names == ["out"])
  }

  @Test func aFolderIsReplacedWhereThatIsAllowed() throws {
    try write(["a.csv": "old", "b.csv": "old"], to: place)
    try write(["a.csv": "new"], to: place)
    #expect(FolderEntries.names(in: place) == ["a.csv"] && scratch.text("out/a.csv") == "new")
    let refused = #expect(throws: UnwritableFault.self) {
      _ = try PendingFolder(place) { folder, names in
        folder.hasSuffix("/out") && names == ["a.csv"] ? Self.never : nil
      }
    }
    #expect(refused?.reason.english == "it is mine" && refused?.remedy?.english == "ask me")
    #expect(names == ["out"])
  }

  @Test func whatIsDroppedLeavesNothing() throws {
    let folder = try PendingFolder(place) { _, _ in nil }
    try folder.file("a.csv").write([0x61])
    folder.drop()
    #expect(names.isEmpty)
    let file = try PendingFile(place)
    try file.write([0x61])
    file.drop()
    #expect(names.isEmpty)
  }

  @Test func aFileIsNoPlaceForAFolder() throws {
    try scratch.write("mine", to: "out")
    let refused = #expect(throws: UnwritableFault.self) {
      _ = try PendingFolder(place) { _, _ in nil }
    }
    #expect(refused?.reason.english == "it is a file")
    #expect(refused?.remedy?.english == "name a folder")
    #expect(scratch.text("out") == "mine")
  }

  @Test func aFaultSaysWhatToDo() throws {
    let path = scratch.path + "/none/out"
    for begin in [
      { _ = try PendingFolder(path) { _, _ in nil } }, { _ = try PendingFile(path) },
    ] {
      let fault = #expect(throws: UnwritableFault.self) { try begin() }
      #expect(fault?.remedy?.english == "make the folder first: mkdir -p '\(scratch.path)/none'")
    }
  }

  @Test func aLinkStaysWhatItIs() throws {
    try scratch.write("old", to: "a.csv")
    symlink("a.csv", place)
    let file = try PendingFile(place)
    try file.write(Array("new".utf8))
    #expect(scratch.text("a.csv") == "old")
    try file.keep()
    #expect(scratch.text("a.csv") == "new" && names == ["a.csv", "out"])
    #expect(FilePlace.resolved(place) == FilePlace.resolved(scratch.path + "/a.csv"))
  }
}
