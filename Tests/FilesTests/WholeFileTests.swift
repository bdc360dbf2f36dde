import Files
import Messages
import TestSupport
import Testing

/// Files that are read as a whole.
@Suite struct WholeFileTests {
  @Test func aFileIsReadUpToALimit() throws {
    let scratch = try ScratchFolder()
    try scratch.write("12345", to: "a")
    let path = scratch.path + "/a"
    #expect(try FileBytes.read(path, limit: 5) == Array("12345".utf8))
    #expect(throws: FileFault(path, Message("file.too-large", ["size": 0]))) {
      try FileBytes.read(path, limit: 4)
    }
  }

  @Test func whatIsNoFileIsRefused() throws {
    let scratch = try ScratchFolder()
    #expect(throws: FileFault(scratch.path, Message("file.is-folder"))) {
      try FileBytes.read(scratch.path, limit: 1)
    }
    let missing = #expect(throws: FileFault.self) {
      try FileBytes.read(scratch.path + "/none", limit: 1)
    }
    #expect(missing?.isMissing == true)
    #expect(throws: FileFault(scratch.path, Message("file.is-folder"))) {
      _ = try MappedFile(path: scratch.path).count
    }
  }

  @Test func theByteOrderMarkIsThreeBytes() {
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61]
    #expect(ByteOrderMark.length(in: marked.span) == 3)
    #expect(ByteOrderMark.length(in: marked.span, at: 1) == 0)
    #expect(ByteOrderMark.length(in: Array(marked[..<2]).span) == 0)
    #expect(FileBytes.withoutMark(marked) == [0x61])
  }
}
