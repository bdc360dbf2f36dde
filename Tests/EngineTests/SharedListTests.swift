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
    for (count, state) in states.enumerated() { #expect(Array(state.held) == Array(0..<count)) }
    #expect(list.last == 1199)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 63, 64, 65, 511, 512, 513, 600])
  func whatIsAddedToAnEarlierStateStandsInThatAlone(count: Int) {
    var list: SharedList<Int> = []
    for number in 0..<600 { list.append(number) }
    var first = list.first(count)
    #expect(Array(first.held) == Array(0..<count))
    for number in 0..<100 { first.append(-number) }
    #expect(Array(first.held) == Array(0..<count) + (0..<100).map { -$0 })
    #expect(Array(list.held) == Array(0..<600))
  }

  @Test func anElementThatIsLetGoOfLeavesItsPlace() {
    var list: SharedList<Int> = []
    for number in 0..<600 { list.append(number) }
    let before = list
    let gone = Set((0..<520).filter { $0 != 77 } + [555, 599])
    for number in gone { list.forget(number) }
    #expect(Array(list.held) == (0..<600).filter { !gone.contains($0) })
    #expect((0..<600).allSatisfy { list[$0] == (gone.contains($0) ? nil : $0) })
    #expect(list.last == nil && list.count == 600 && list[600] == nil && list[-1] == nil)
    #expect(Array(before.held) == Array(0..<600))
    for number in 600..<1400 { list.append(number) }
    #expect(list.last == 1399 && list[77] == 77 && list[78] == nil)
    #expect(Array(list.held) == (0..<1400).filter { !gone.contains($0) })
  }

  /// A session of any length holds what it may still name, and no more.
  @Test func whatIsLetGoOfIsFreed() {
    final class Held: Sendable {}
    var list: SharedList<Held> = []
    let places = (0..<4096).map { _ in Weak<Held>() }
    for index in 0..<4096 {
      let held = Held()
      places[index].value = held
      list.append(held)
      if index >= 100 { list.forget(index - 100) }
    }
    #expect(places.count { $0.value != nil } == 100)
    _ = list
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

private final class Weak<Value: AnyObject> { weak var value: Value? }
