import TestSupport
import Testing

@testable import Engine

/// The names of a session: every answer holds the state in which it was asked for.
@Suite struct SharedDictionaryTests {
  @Test(arguments: 0..<20) func doesWhatADictionaryDoes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var shared = SharedDictionary<Int>()
    var plain: [String: Int] = [:]
    var states = [(shared, plain)]
    for step in 0..<600 {
      let name = "n\(Int.random(in: 0..<200, using: &random))"
      let value = Int.random(in: 0..<4, using: &random) == 0 ? nil : step
      shared[name] = value
      plain[name] = value
      if step % 50 == 0 { states.append((shared, plain)) }
    }
    for (shared, plain) in states {
      #expect(shared.keys == plain.keys.sorted())
      #expect(shared.values == plain.sorted { $0.key < $1.key }.map(\.value))
      for number in 0..<200 { #expect(shared["n\(number)"] == plain["n\(number)"]) }
    }
  }

  @Test func namesThatAreTheSameTextAreOne() {
    var shared = SharedDictionary<Int>()
    shared["e\u{301}"] = 1
    shared["\u{E9}"] = 2
    #expect(shared.keys.count == 1)
    #expect(shared["e\u{301}"] == 2)
  }
}
