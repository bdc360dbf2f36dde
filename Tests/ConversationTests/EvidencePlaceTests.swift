import TestSupport
import Testing

/// A row keeps the place of its evidence through every stage that keeps the row.
@Suite struct EvidencePlaceTests {
  /// Each keeps all seven places where the word stands.
  @Test(arguments: [
    "where true", "compute length(text) as n", "compute 1 as one, upper(text) as big",
    "sort length(text)", "sort locator desc", "sort text, length(text) desc", "limit 100",
    "offset 0", "distinct", "sample 100 seed 3", "select *", "select text, locator",
    "select text, length(text) as n", "union {passages}", "intersect {passages}",
    "except {passages where text contains nowhere-at-all}", "where length(text) > 0",
    "where if(length(text) > 3, 1, 0) >= 0", "compute 1 as a | compute a + 1 as b | sort b",
  ])
  func everyMatchHasAPlaceOfItsOwn(stage: String) throws {
    let conversation = try TextCommandTests.lighthouse()
    let tail = "kwic 守塔人 | select source, locator, match | sort source, locator"
    let plain = conversation.say("passages | \(tail)").lines
    #expect(plain.count == 8)
    #expect(conversation.say("passages | \(stage) | \(tail)").lines == plain, "\(stage)")
  }

  /// Earlier answers, answers under a name and views are begun with as well.
  @Test(arguments: [
    "passages | compute length(text) as n\n_", "passages | sort length(text) | into $p\n$p",
    "view p = passages | compute length(text) as n\np", "{passages | compute 1 as n}",
  ])
  func soHasTheAnswerOfAnotherQuery(source: String) throws {
    let conversation = try TextCommandTests.lighthouse()
    let tail = "kwic 守塔人 | select source, locator | sort source, locator"
    let plain = conversation.say("passages | \(tail)").lines
    let reply = conversation.say("\(source) | \(tail)")
    #expect(Array(reply.lines.suffix(plain.count)) == plain, "\(reply.messages)")
  }

  /// What `why` shows of a row is the same place, whatever was computed beside it.
  @Test func whyNamesTheSameSource() throws {
    let conversation = try TextCommandTests.lighthouse()
    let plain = conversation.say("events | limit 1 | why").data
    let computed = conversation.say("events | compute length(title) as n | limit 1 | why").data
    let places = { (text: String) in
      text.split(separator: "\n").filter { $0.contains("history") || $0.contains("gazette") }
    }
    #expect(!places(plain).isEmpty && places(plain) == places(computed))
  }
}
