import Conversation
import TestSupport
import Testing

/// What a hint says is what would help: it names what the program knows, and nothing that is not there.
@Suite struct HintTests {
  @Test(
    arguments: [
      ("events where actor = Xyzzyq", "'.values events.actor' lists the values"),
      ("events where document.source = Xyzzyq", "'.values "),
      ("describe passages", ".attach"), ("describe passages.text", ".attach"),
      (".schema passages", ".attach"), (".values passages.text", ".attach"),
      ("show passages.p1", ".attach"), ("passages", ".attach"),
      (".link passages.source sources.id", ".attach"),
      ("events where year = 1960, actor = Japan", "',' is not clio: write 'and'"),
      ("events where year = 1960, not actor = Japan", "write 'and'"),
      ("events where actor in Japan, title contains x", "write 'and'"),
      ("events where actor = Japan, any document = x", "write 'and'"),
      ("events where year = 1960, document.source = x", "write 'and'"),
      ("events where year = 1960, count(actor) > 2", "write 'and'"),
      ("events where year = 1960, 1970, actor = Japan", "write 'in [1960, 1970]'"),
      ("events where actor = Japan, China", "write 'in [Japan, China]'"),
      ("events where actor = Japan, China and year = 1960", "write 'in [Japan, China]'"),
      ("events | expect rows", "write 'count > 0'"), ("events | expect rows = 3", "write 'count'"),
      ("events | expect any actor = Japan", "'| where any actor = Japan | expect count > 0'"),
      ("events | expect foo = 3", "unknown field 'foo' in 'events'"),
      ("events | expect count", "'count' is not a condition"),
      ("events | group by type | where foo = 1", "there are 'type' and 'count'"),
      ("events | count | where foo = 1", "there is 'count'"),
      ("events | select avg(year)", "write 'mean(year)'"),
      ("events | select ifnull(year, 0)", "write 'coalesce(year, 0)'"),
      ("events | gruop by decade", "did you mean 'group'?"),
      ("events | gruop decade", "did you mean 'group by'?"),
      ("early(3)", "make it with 'view early($x) = ..'"),
    ])
  func namesWhatTheProgramKnows(text: String, part: String) throws {
    let messages = try Conversation().say(text).messages
    #expect(messages.contains(part), "\(messages)")
    for word in [
      "COLLECTION", "FIELD", "NAME", "QUERY", "VALUE", "'groups' lists", ".schema groups",
    ] {
      #expect(!messages.contains(word), "\(messages)")
    }
  }

  @Test(
    arguments: [
      ("v(Japan, 1800)", "v(Japan, 1800)"),
      ("v(Japan, 1800) | where type = visit", "v(Japan, 1800)"),
      ("v( Japan , 1800 )  |  count(id)", ""),
      ("v(Japan, 1800) where type = visit", "v(Japan, 1800)"),
      ("v(Japan, [1800, 1801])｜sort date", "v(Japan, [1800, 1801])"), ("w | sort date", "w"),
    ])
  func anEmptySourceIsNamedWhole(query: String, source: String) throws {
    let conversation = try Conversation { $0.isInteractive = true }
    _ = conversation.say("view v($a, $y) = events where actor = $a and year in [$y]")
    _ = conversation.say("view w = events where year = 1800")
    let reply = conversation.say(query)
    #expect(source.isEmpty || reply.messages.contains("'\(source)' has none"), "\(reply.messages)")
  }

  @Test(
    arguments: [
      ("events where actor = Japan and\n.mode csv", ".mode"), ("events |\n  .help", ".help"),
      ("events where\n.tables", ".tables"), ("events where (actor = Japan\n.quit", ".quit"),
      ("events |\n。mode csv", "。mode"), ("events where actor =\n.output x", ".output"),
    ])
  func aCommandInsideAStatementIsToldAsOne(text: String, name: String) throws {
    let messages = try Conversation().say(text).messages
    #expect(messages.contains("the command '\(name)' is not allowed here"), "\(messages)")
    #expect(!messages.contains("unknown field"), "\(messages)")
  }

  @Test func aFieldBehindADotIsNoCommand() throws {
    // `type` and `title` are fields; `.title` at the head of a line is one.
    let reply = try Conversation().say("events where title =\n.title_zh and yeer = 1")
    #expect(reply.messages.contains("unknown field 'yeer'"), "\(reply.messages)")
    #expect(try Conversation().say("events where title =\n.title | count").outcome == .done)
  }
}
