import Conversation
import Engine
import TestSupport
import Testing

/// Which entries of the history are shown as the way in which a text goes on.
@Suite struct RecalledEntryTests {
  @Test(arguments: [
    "events where type = treaty", "events where type = treaty | count; actors",
    "explain events", "describe events", "events | cite",
  ])
  func whatOnlyAsksIsOffered(entry: String) throws {
    #expect(RecalledEntry(entry, in: try Conversation().session).isOffered)
  }

  /// What writes, names or starts something, in each place.
  @Test(arguments: [
    "events | save \"out.csv\"", "events | select id | save \"out\"", "events | into $x",
    "actors; events | save \"out.csv\"", "why 1 in events | into $x", "let $x = 3",
    "view v = events",
    "run \"x.clio\"", ".export f", ".output f.csv", ".once f.csv", ".copy", ".shell ls",
    ".last wide",
    ".read f", ".help by decade", ".record f.md", "events\n.copy",
  ])
  func whatDoesSomethingIsNotOffered(entry: String) throws {
    #expect(!RecalledEntry(entry, in: try Conversation().session).isOffered)
  }

  /// What has a fault in the corpus that is open now, whatever it had in another.
  @Test(arguments: [
    "events where tpye = treaty", "events where actor=Japan&&type=visit|count", "evnts",
    "events where",
    "show nobody", "_ | count", "events where year < $limit", "events | sort titel", "",
  ])
  func whatHasFaultsIsNotOffered(entry: String) throws {
    #expect(!RecalledEntry(entry, in: try Conversation().session).isOffered)
  }

  @Test func whatCanBeAskedNowIsOffered() throws {
    let conversation = try Conversation()
    _ = conversation.say("let $limit = 1970")
    _ = conversation.say("events where year < $limit")
    let session = conversation.session
    #expect(RecalledEntry("events where year < $limit | count", in: session).isOffered)
    #expect(RecalledEntry("_ | count", in: session).isOffered)
    #expect(session.workspace.answers.count == 1, "nothing is run")
  }
}
