import Conversation
import TestSupport
import Testing

/// Values of other rows are asked for by the same names as the field that they are of.
@Suite struct WindowValueTests {
  @Test(arguments: [
    ("type", "treaty"), ("actor", "日本"), ("status", "occurred"), ("year", "1960"),
    ("title", "\"The ban on Japanese nuclear energy research is lifted\""),
  ])
  func valueIsFoundByItsName(field: String, value: String) throws {
    let session = try Conversation()
    let asked = session.say(
      "events | sort date | where previous(\(field)) = \(value) | count")
    let computed = session.say(
      "events | sort date | compute previous(\(field)) as p | where p = \(value) | count")
    #expect(asked.outcome == .done && asked.lines == computed.lines, "\(asked.messages)")
    #expect(asked.lines.last.flatMap { Int($0) } ?? 0 > 0)
  }

  /// Each row but the last is the one before another: as many have the value as are followed by a row.
  @Test func previousOfAllIsTheFieldButForTheLast() throws {
    let session = try Conversation()
    let last = session.say("events | sort date desc | limit 1 | where type = treaty | count")
    let all = session.say("events where type = treaty | count")
    let found = session.say("events | sort date | where previous(type) = treaty | count")
    func count(_ lines: [String]) -> Int { lines.last.flatMap { Int($0) } ?? -1 }
    #expect(count(found.lines) == count(all.lines) - count(last.lines))
  }
}
