import Files
import Glibc
import TestSupport
import Testing

/// A folder that goes with its value, and what is copied into it.
@Suite struct TemporaryFolderTests {
  @Test func goesWithAllThatIsInIt() throws {
    let scratch = try ScratchFolder()
    try scratch.write("1", to: "a.csv")
    mkdir(scratch.path + "/deep", 0o777)
    try scratch.write("2", to: "deep/b.csv")
    symlink(scratch.path, scratch.path + "/deep/loop")
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    try folder?.makeFolder("page")
    try folder?.copy(scratch.path + "/a.csv", as: "page/a.csv")
    try folder?.copy(scratch.path + "/deep", as: "page/deep")
    #expect(TextFile.read(path + "/page/a.csv") == "1")
    #expect(TextFile.read(path + "/page/deep/b.csv") == "2")
    #expect(!FilePlace.isFolder(path + "/page/deep/loop"))
    #expect(throws: UnwritableFault.self) { try folder?.makeFolder("page") }
    #expect(throws: UnwritableFault.self) { try folder?.copy(scratch.path + "/none", as: "none") }
    // What a link leads to stays.
    symlink(scratch.path, path + "/page/link")
    folder = nil
    #expect(!FilePlace.isFolder(path))
    #expect(scratch.text("a.csv") == "1" && scratch.text("deep/b.csv") == "2")
  }
}
