import Files
import TestSupport
import Testing

@Suite struct MappedPagesTests {
  /// Pages that were given back come again from the file.
  @Test func pagesComeBack() throws {
    let folder = try ScratchFolder()
    let content = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let path = try folder.write(content, to: "t.csv")
    let file = try MappedFile(path: path)
    let found = file.pages
    let pages = try #require(found)
    for range in [0..<100_000, 5000..<60_000, 0..<1, 99_999..<100_000, 0..<1_000_000] {
      pages.release(range)
      let bytes = file.withBytes { bytes in bytes.indices.map { bytes[$0] } }
      #expect(bytes == content)
    }
    let copy = MappedFile(copying: content)
    let none = copy.pages == nil
    #expect(none)
  }
}
