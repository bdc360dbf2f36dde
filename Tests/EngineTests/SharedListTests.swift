import Testing

@testable import Engine

/// The list of a session's answers: every statement holds the state that it began with.
@Suite struct SharedListTests {
  @Test func everyStateStaysWhatItWas() {
    var list: SharedList<Int> = []
    var states = [list]
    for number in 0..<1200 {
      list.append(number)
      states.append(list)
    }
    for (count, state) in states.enumerated() { #expect(Array(state) == Array(0..<count)) }
    #expect(list.last == 1199)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 63, 64, 65, 511, 512, 513, 600])
  func whatIsAddedToAnEarlierStateStandsInThatAlone(count: Int) {
    var list: SharedList<Int> = []
    for number in 0..<600 { list.append(number) }
    var first = list.first(count)
    #expect(Array(first) == Array(0..<count))
    for number in 0..<100 { first.append(-number) }
    #expect(Array(first) == Array(0..<count) + (0..<100).map { -$0 })
    #expect(Array(list) == Array(0..<600))
  }

  /// Copies of an element are counted by who holds it: with arrays there would be one a state.
  @Test func statesShareTheirElements() {
    final class Held: Sendable {}
    let held = Held()
    let before = _getRetainCount(held)
    var list: SharedList<Held> = [held]
    var states = [list]
    for _ in 0..<4096 {
      list.append(Held())
      states.append(list)
    }
    #expect(states.count == 4097)
    #expect(_getRetainCount(held) - before <= 16)
    _ = states
  }
}
