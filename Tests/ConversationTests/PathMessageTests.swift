import Conversation
import Testing

/// What a path that leads nowhere is answered with.
@Suite struct PathMessageTests {
  @Test(arguments: [
    ("mechanisms | follow mechanism_states", "did you mean '^mechanism_states.mechanism'?"),
    ("actors | follow claims", "did you mean '^claims.speaker'"),
    ("relations | follow to", "it leads to concepts ("),
    ("events | follow title", "name a field that leads to other rows"),
  ])
  func namesTheWay(query: String, hint: String) throws {
    let reply = try Conversation().say(query)
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.messages.contains(hint), "\(reply.messages)")
  }

  @Test func theFixLeadsThere() throws {
    let conversation = try Conversation()
    _ = conversation.say("mechanisms | follow mechanism_states | count")
    #expect(conversation.say(".fix").outcome == .done)
  }
}
