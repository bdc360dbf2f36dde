import Foundation
import TestSupport
import Testing

/// Whatever the bytes, reading a date ends, and what is read holds together.
@Suite struct DateFuzzTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Grammar/fuzz/dates")

  private static func corpus() throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }

  private func check(_ bytes: [UInt8]) {
    #expect(
      DateFuzz.brokenPromises(bytes) == [],
      "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  /// What longer fuzzing has tried: no file of the corpus breaks a promise.
  @Test func survivesTheCorpus() throws {
    let corpus = try Self.corpus()
    #expect(corpus.count > 100)
    for bytes in corpus { check(bytes) }
  }

  /// A few seconds of what `Grammar/fuzz/run.sh dates` does for long: the corpus, cut and crossed.
  @Test(arguments: 0..<4)
  func survivesACrossedCorpus(seed: Int) throws {
    let corpus = try Self.corpus()
    var random = SeededGenerator(seed: UInt64(3000 + seed))
    for _ in 0..<(isDeep ? 20_000 : 500) {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        guard let part = corpus.randomElement(using: &random) else { return }
        let start = Int.random(in: 0...part.count, using: &random)
        bytes += part[start..<Int.random(in: start...part.count, using: &random)]
      }
      check(bytes)
    }
  }
}
