import Foundation
import TestSupport
import Testing

@testable import Corpus

/// Whatever the bytes of a file, loading it keeps its promises.
@Suite struct FuzzTests {
  /// A reader, by the folder of the bytes that were tried on it.
  enum Target: String, CaseIterable {
    case csv, json, descriptor

    func brokenPromises(_ bytes: [UInt8]) -> [String] {
      switch self {
      case .csv: TableFuzz.brokenPromises(bytes)
      case .json: JSONFuzz.brokenPromises(bytes)
      case .descriptor: DescriptorFuzz.brokenPromises(bytes)
      }
    }

    func files() throws -> [[UInt8]] {
      let folder = URL(filePath: "\(ClioBinary.root)/Grammar/fuzz/\(rawValue)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      return try names.map { Array(try Data(contentsOf: folder.appending(path: $0))) }
    }
  }

  private func check(_ bytes: [UInt8], _ target: Target) {
    let broken = target.brokenPromises(bytes)
    #expect(broken == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  /// What longer fuzzing has tried: no file breaks a promise.
  @Test(arguments: Target.allCases) func survivesTheStoredFiles(target: Target) throws {
    let files = try target.files()
    #expect(!files.isEmpty)
    for file in files { check(file, target) }
  }

  /// A few seconds of what `Grammar/fuzz/run.sh` does for long: the files, cut and crossed.
  @Test(arguments: Target.allCases, 0..<4)
  func survivesCrossedFiles(target: Target, seed: Int) throws {
    let files = try target.files()
    var random = SeededGenerator(seed: UInt64(3000 + seed))
    for _ in 0..<(isDeep ? 2000 : 40) {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        guard let part = files.randomElement(using: &random) else { return }
        let start = Bool.random(using: &random) ? 0 : Int.random(in: 0...part.count, using: &random)
        bytes += part[start..<Int.random(in: start...part.count, using: &random)]
      }
      check(bytes, target)
    }
  }
}
