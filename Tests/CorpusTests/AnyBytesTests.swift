import TestSupport
import Testing

@testable import Corpus

/// Whatever bytes a file holds, loading ends with a corpus that keeps its invariants, or a fault.
@Suite struct AnyBytesTests {
  private let pieces: [[UInt8]] =
    [
      "a", "\"", "\"\"", ",", ",", "\n", "\n", "\r", "\r\n", "1", "-2.5", "1976-06-03", "日本",
      "true",
      "id", ";", "\t", " ", "1960/1950", "e", "x:y",
    ].map { Array($0.utf8) } + [[0xFF], [0x00], [0xEF, 0xBB, 0xBF], [0xE6, 0x97]]

  private func bytes(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 0..<120, using: &random)).flatMap { _ in
      pieces.randomElement(using: &random) ?? []
    }
  }

  @Test(arguments: 0..<16)
  func bareTablesKeepTheirInvariants(block: UInt64) {
    for seed in block * 50..<(block + 1) * 50 {
      guard let corpus = try? Fixtures.bare(bytes(seed: seed)) else { continue }
      #expect(corpus.brokenInvariant() == nil, "seed \(seed)")
      #expect(
        corpus.faults.allSatisfy { $0.line != nil && !$0.message.english.isEmpty }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<12)
  func describedTablesKeepTheirInvariants(block: UInt64) throws {
    let resource = """
      {"name": "t", "schema": {"missingValues": ["", "a"], "primaryKey": "id", "fields": [
        {"name": "id"}, {"name": "a", "type": "integer"}, {"name": "x", "separator": ";"},
        {"name": "d", "rdfType": "http://id.loc.gov/datatypes/edtf"},
        {"name": "up", "constraints": {"pattern": "\\\\w*"}}, {"name": "e", "type": "boolean"}],
        "foreignKeys": [{"fields": "up", "reference": {"fields": "id"}}]}}
      """
    for seed in block * 50..<(block + 1) * 50 {
      let text = "id,a,x,d,up,e\n" + String(decoding: bytes(seed: seed), as: UTF8.self)
      let corpus = try Fixtures.described(resource, text)
      #expect(corpus.brokenInvariant() == nil, "seed \(seed)")
      #expect(corpus.faults.allSatisfy { !$0.message.english.isEmpty }, "seed \(seed)")
    }
  }

  @Test func descriptorsOfAnyBytesAreFaultsOrRead() {
    let pieces = [
      "{", "}", "[", "]", "\"", ":", ",", "1", "true", "\\", "resources", "\n", "-", "é",
    ]
    for seed in 0..<500 {
      var random = SeededGenerator(seed: UInt64(seed))
      let text = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      #expect(throws: LoadFault.self, "\(text)") {
        try Descriptor.decoded(from: Array(text.utf8).span, file: "datapackage.json")
      }
    }
  }
}
