import Rendering
import TestSupport
import Testing

@testable import Conversation

/// How many rows of an answer are shown at a prompt.
@Suite struct RowLimitTests {
  private func conversation(_ change: (inout Settings) -> Void = { _ in }) throws -> Conversation {
    try Conversation {
      $0.isInteractive = true
      $0.mode = .list
      $0.header = false
      $0.rowLimit = 20
      change(&$0)
    }
  }

  @Test(arguments: [
    ("events", 20), ("events | limit 30", 30), ("events | sort date desc | limit 100", 100),
    ("events | limit 30 | select id", 30), ("events | limit 30 | sort title", 30),
    ("events | limit 60 | where id != x", 20), ("events | limit 5", 5),
    ("events | limit 30 offset 3", 30), ("events | offset 3", 20),
    // As few as those are not left out.
    ("events | limit 24 | where id != x", 24), ("events | limit 25 | where id != x", 20),
  ])
  func whatAQueryAsksForIsShown(query: String, rows: Int) throws {
    let conversation = try conversation()
    let reply = conversation.say(query)
    #expect(reply.lines.count == rows, "\(reply.messages)")
    #expect(reply.messages.contains(".next") == (query != "events | limit 5" && rows == 20))
    // What follows is what has not been shown.
    let next = conversation.say(".next")
    #expect(next.lines.isEmpty == !reply.messages.contains(".next"), "\(next.messages)")
  }

  @Test func whoHasChosenANumberGetsNoMore() throws {
    let chosen = try conversation {
      $0.rowLimit = 19
      $0.isRowLimitChosen = true
    }
    #expect(chosen.say("events | limit 22 | where id != x").lines.count == 19)
    let later = try conversation()
    _ = later.say(".limit 19")
    #expect(later.say("events | limit 22 | where id != x").lines.count == 19)
    #expect(later.say("events | limit 22").lines.count == 19)
  }

  @Test func aScriptGetsWhatItsFlagsSay() throws {
    let conversation = try conversation {
      $0.isInteractive = false
      $0.rowLimit = 5
      $0.isRowLimitChosen = true
    }
    #expect(conversation.say("events | limit 7").lines.count == 5)
  }
}
