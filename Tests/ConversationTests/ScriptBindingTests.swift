import Conversation
import TestSupport
import Testing

/// A script is bound before anything of it runs, and each statement is bound once.
@Suite struct ScriptBindingTests {
  /// How many times the statements of a text were bound.
  private func bindings(
    _ text: String, outcome: Outcome = .done, _ change: (inout Settings) -> Void = { _ in }
  ) throws -> Int {
    let conversation = try Conversation(nil, change)
    #expect(conversation.say(text).outcome == outcome, "\(text)")
    return conversation.session.boundStatements
  }

  @Test(arguments: [1, 2, 100])
  func plainStatementsAreBoundOnce(count: Int) throws {
    let text = (0..<count).map { "events where year < \(1950 + $0) | count" }
    #expect(try bindings(text.joined(separator: ";\n")) == count)
  }

  @Test(arguments: [
    ("let $y = 1971; events where year = $y | into $a; $a | count; _ | count", 4),
    ("view early = events where year < 1970; early | count; explain early", 3),
    ("why miki-visit in events where year = 1975; events; why miki-visit", 2),
    ("events | limit 1\n.mode csv\n.lang zh\nshow miki-visit; describe events; _1 | count", 2),
    ("events | limit 1; expect error \"CL0103\" from \"events where yaer = 1\"; _ | count", 2),
  ])
  func whatAStatementNamesDoesNotMakeItBoundAgain(text: String, count: Int) throws {
    #expect(try bindings(text) == count)
  }

  @Test func scriptsThatARunReadsAreBoundOnce() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "events where year = $y | into $found\nview one = events | limit 1\n", to: "a.clio")
    let text = "let $y = 1; run \"\(path)\" with $y = 1971; one | count; events where year = $y"
    #expect(try bindings(text) == 5)
    #expect(try bindings("run \"\(path)\" with $y = 1971; run \"\(path)\" with $y = 1972") == 4)
  }

  @Test func behindAStatementThatFailsAllAreBoundAgain() throws {
    let text = """
      let $y = 1971; events where year = $y | expect no rows; events where year = $y | count;
      let $y = 1972; events where year = $y | count
      """
    #expect(try bindings(text, outcome: .failed(.failed)) { $0.keepsGoing = true } == 5 + 3)
    #expect(try bindings(text, outcome: .failed(.failed)) == 5)
  }

  @Test func behindAChangeOfTheCorpusStatementsAreBoundAsTheyRun() throws {
    #expect(try bindings("events | count\n.open\nevents | count; _ | count") == 3)
  }

  @Test func whatRunsIsWhatWasBoundWhereAnAnswerIsMissing() throws {
    let conversation = try Conversation { $0.keepsGoing = true }
    let reply = conversation.say(
      "events | count; events where yaer = 1; events | limit 2 | select id; _ | count")
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.lines.last == "2")
  }
}
