import TestSupport
import Testing

@testable import Conversation

/// What entries mean that are written as at another prompt, or in plain words.
@Suite struct HabitTests {
  @Test(arguments: [
    ("help", ".help"), ("HELP", ".help"), ("?", ".help"), ("？", ".help"), ("\\?", ".help"),
    ("\\h", ".help"), (":help", ".help"), ("man", ".help"), ("帮助", ".help"), ("ヘルプ", ".help"),
    ("help;", ".help"), ("help events", ".help events"), ("man sort", ".help sort"),
    ("exit()", ".quit"), ("quit()", ".quit"), (":quit", ".quit"), (":wq", ".quit"),
    ("bye", ".quit"),
    ("logout", ".quit"), ("\\q", ".quit"), ("退出", ".quit"), ("終了", ".quit"), ("quit;", ".quit"),
    ("\\d", ".tables"), ("\\dt", ".tables"), ("\\l", ".tables"), ("show tables", ".tables"),
    ("SHOW TABLES;", ".tables"), ("list tables", ".tables"), ("ls", ".tables"),
    ("what is there", ".tables"), ("What is there?", ".tables"), ("有哪些表？", ".tables"),
    ("schema", ".schema"), ("history", ".history"), ("clear", ""), ("cls", ""),
    ("desc events", "describe events"), ("\\d events", "describe events"),
    ("show columns from events", "describe events"), ("info events", "describe events"),
    ("show me the events", "events"), ("list events", "events"),
  ]) func whatIsCertainIsDone(entry: String, statement: String) throws {
    let habit = try #require(Habit(entry, in: Conversation().session))
    #expect(habit.statement == statement && habit.isCertain)
  }

  @Test(arguments: [
    ("show me treaties", "documents where kind = treaty"), ("Japan", "find Japan"),
    ("日本", "find 日本"), ("North Korea", "find North Korea"), ("npt", "find npt"),
    ("search 核", "find 核"), ("search for okinawa", "find okinawa"),
    ("events about nuclear submarines", "find submarines in events"),
    ("events on okinawa", ""), ("use x.csv", ".open x.csv"), ("有哪些条约？", ""),
    ("tell me about Sato", ""), ("what is npt", ""), ("treaty", "documents where kind = treaty"),
    ("events Japan", ""), ("条約は何件ありますか", ""),
  ]) func whatIsLikelyIsOffered(entry: String, statement: String) throws {
    let conversation = try Conversation()
    // Each takes no longer than somebody waits; what one has counted the next knows.
    for _ in 0..<20 { _ = Habit(entry, in: conversation.session) }
    let habit = try #require(Habit(entry, in: conversation.session), "\(entry)")
    if !statement.isEmpty { #expect(habit.statement == statement) }
    #expect(!habit.isCertain)
    let reply = conversation.say(entry)
    #expect(
      reply.outcome == .failed(.usage) && reply.messages.contains(habit.statement),
      "\(reply.messages)")
    if habit.statement.hasPrefix(".open") { return }
    // What is offered runs, and gives something.
    let fixed = conversation.say(".fix")
    #expect(fixed.outcome == .done && fixed.lines.count > 1, "\(entry): \(fixed.messages)")
  }

  @Test(arguments: [
    "events", "find Japan", "events where actor = Japan", "show npt", "describe events", ".help",
    "events | count", "events where yeer = 1960", "evnts", "explain events", "xyzzy", "let $x = 3",
    "events where type = treaty, year = 1960", "count events", "SELECT * FROM events",
  ]) func whatIsOwnIsLeftAlone(entry: String) throws {
    let session = try Conversation().session
    if let habit = Habit(entry, in: session) {
      #expect(!habit.isCertain || habit.statement == entry, "\(habit)")
    }
  }

  @Test func aNameOfTheCorpusComesFirst() throws {
    let conversation = try Conversation()
    _ = conversation.say("view help = events | limit 1")
    #expect(Habit("help", in: conversation.session) == nil)
    #expect(conversation.say("help").outcome == .done)
  }

  @Test func aLineThatGoesOnGoesOnWithTheLastAnswer() throws {
    let conversation = try Conversation()
    #expect(Habit("| sort date", in: conversation.session) == nil)
    _ = conversation.say("events where year < 1976")
    #expect(Habit("| sort date", in: conversation.session)?.statement == "_ | sort date")
    #expect(conversation.say("and actor = Japan").messages.contains("_ | where"))
    #expect(conversation.say(".fix").outcome == .done)
    #expect(conversation.say("where actor = Japan").messages.contains("_ | where"))
    #expect(conversation.say(".fix").outcome == .done)
    #expect(conversation.say("or actor = Japan").messages.contains("CL0016"))
  }

  @Test(arguments: ["and", "or", "|  where", "desc", "as d", "with count", "where", ", type"])
  func aLineInAScriptGoesOnWithTheOneAbove(beginning: String) throws {
    let above =
      switch beginning {
      case "desc": "events | sort date"
      case "as d": "events | select date"
      case "with count": "events | group by type"
      case "where": "events"
      case ", type": "events | select date"
      default: "events where actor = Japan"
      }
    let rest = ["and", "or", "|  where", "where"].contains(beginning) ? " year < 1976" : ""
    for text in [
      "\(above)\n  \(beginning)\(rest)", "\(above) # why\n# and so\n\(beginning)\(rest)",
    ] {
      #expect(try Conversation().say(text).outcome == .done, "\(text)")
      #expect(try Conversation().stream(text).outcome == .done, "\(text)")
    }
  }

  /// A command inside a query that is not finished is told from a field behind a dot.
  @Test(
    arguments: [".mode", ".help", ".mode box", ".tables"], ["events |", "events where actor ="])
  func aCommandInsideAQueryIsTold(command: String, beginning: String) throws {
    let reply = try Conversation().say("\(beginning)\n\(command)")
    #expect(reply.messages.contains("CL0203") && !reply.messages.contains("unknown field"))
  }
}
