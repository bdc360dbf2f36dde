import TestSupport
import Testing

@testable import Corpus

/// What the cores find together in the parts of a file is what one of them finds.
@Suite struct FilePartsTests {
  @Test(arguments: [1, 2, 3, 7, 64])
  func searchesFindTheSame(size: Int) {
    var random = SeededGenerator(seed: UInt64(size))
    let texts = ["a", "\\", "é", "日", "\u{1F600}", "x\n"]
    for _ in 0..<200 {
      let count = Int.random(in: 0..<60, using: &random)
      var bytes = (0..<count).flatMap { _ in Array((texts.randomElement(using: &random) ?? "").utf8)
      }
      if !bytes.isEmpty, Bool.random(using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] =
          [0x80, 0xFF, 0x41, 0xE6]
          .randomElement(using: &random) ?? 0
      }
      let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
      FileParts.$byteCount.withValue(size) {
        #expect(bytes.span.isUTF8 == isUTF8, "\(bytes)")
        for start in 0...bytes.count {
          let first = bytes[start...].firstIndex(of: 0x5C)
          #expect(bytes.span.firstIndex(of: 0x5C, from: start) == first)
        }
      }
    }
  }

  @Test func headingsThatComeAgainAreFoundInAnyPart() {
    var text = "id,name\n"
    for row in 0..<50 { text += row % 7 == 3 ? "id,name\n" : "\(row),a\n" }
    let bytes = Array(text.utf8)
    let whole = DialectInference.dialect(of: bytes.span)
    #expect(whole.passedRows.count == 7)
    for size in [1, 5, 8, 100] {
      FileParts.$byteCount.withValue(size) {
        #expect(DialectInference.dialect(of: bytes.span) == whole)
      }
    }
  }
}
