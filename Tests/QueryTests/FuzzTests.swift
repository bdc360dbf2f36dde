import Foundation
import TestSupport
import Testing

@testable import Query

/// Whatever the bytes, reading ends, and every fault lies inside the text.
@Suite struct FuzzTests {
  static let queries = [
    "events where actor = United States and year < 1976 | group by decade as d whole with count | sort count desc missing first",
    "events ｜ where actor ＝ 日本 and year ＜ １９７６\n| select *, min(date) as first; .help\n",
    "_3 where not possibly date in 1970..1976 or x in [a, \"b\", 昭和51年] | limit 5 offset 10 # note",
    "e where (a + 2 * -3 >= count(*)) and t not contains 「核\n共享」 or d = @[1974,1976..]\n\n。help",
    "select a from b; let $x = 3; e | order by `odd name` desc, b nulls last | take 5",
    "view f($a) = e where any d.^x where (k = 1) and t ~ /a|b/i | union {_1 | sample 3 seed 4} | into $x",
    "explain {e where a in {b | select c}} | expect no rows else \"x\"; show e.3; run \"f\" with $a = [1]",
    "e where span not met by 1964..1976 | follow part_of deep | distinct by a, b | save \"f\" as csv",
  ]
  static let pieces = [
    "(", ")", "[", "]", "{", "}", "|", ";", "\n", "\n\n", "\"", "「", "'", "`", "\\", "@", "$", "_",
    "..", ".", "^", ",",
    " and ", " not ", " in ", " is ", " where ", "=", "==", "!", "~/", "年", "万", "-", "--", "1976",
    "昭和51年", "\u{301}",
    "\u{1F469}\u{200D}\u{1F4BB}", "\r\n", "\u{0}", "#", "/", "*", "count where (", " starts with ",
    "let $x =", "view f(", "explain ", " union {", " any ", " no rows", "~ /", "expect error ",
    " met by ",
    "between ", "limit 1, 2", "1 < a < 2", "select ", "//", "３", "｛", " deep", " else ",
  ]

  private func check(_ bytes: [UInt8]) {
    let broken = QueryFuzz.brokenPromises(bytes)
    #expect(broken == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  @Test(arguments: 0..<40)
  func survivesRandomBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let count = Int.random(in: 0...80, using: &random)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test(arguments: 0..<40)
  func survivesMutatedQueries(seed: Int) {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    for _ in 0..<25 {
      var bytes = Array(Self.queries[Int.random(in: 0..<Self.queries.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...9, using: &random))
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        bytes.replaceSubrange(start..<(Bool.random(using: &random) ? end : start), with: piece.utf8)
      }
      check(bytes)
    }
  }

  /// What longer fuzzing has tried: no file of the corpus breaks a promise.
  @Test func survivesTheCorpus() throws {
    let folder = Repository.url("Grammar/fuzz/query")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count > 100)
    for file in files { check(Array(try Data(contentsOf: folder.appendingPathComponent(file)))) }
  }

  /// A few seconds of what `Grammar/fuzz/run.sh` does for long: the corpus, cut and crossed.
  @Test(arguments: 0..<8)
  func survivesACrossedCorpus(seed: Int) throws {
    let folder = Repository.url("Grammar/fuzz/query")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var random = SeededGenerator(seed: UInt64(2000 + seed))
    for _ in 0..<(isDeep ? 4000 : 150) {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        guard let file = files.randomElement(using: &random) else { return }
        let part = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
        let start = Int.random(in: 0...part.count, using: &random)
        bytes += part[start..<Int.random(in: start...part.count, using: &random)]
        if Bool.random(using: &random) {
          bytes += Self.pieces.randomElement(using: &random)?.utf8 ?? "".utf8
        }
      }
      check(bytes)
    }
  }
}
