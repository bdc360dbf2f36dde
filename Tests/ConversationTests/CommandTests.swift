import Conversation
import TestSupport
import Testing

/// The dot commands, without a terminal.
@Suite struct CommandTests {
  @Test func helpSaysEveryCommandAndGoesToTheData() throws {
    let reply = try Conversation().say(".help")
    #expect(reply.outcome == .done && reply.messages.isEmpty)
    for name in [
      "help", "quit", "open", "tables", "schema", "values", "mode", "read", "timer", "history",
      "lang", "limit", "last",
    ] {
      #expect(reply.lines.contains { $0.hasPrefix("  .\(name) ") }, "\(name)")
    }
  }

  @Test(arguments: [".help mode", ".help .mode", "。help mode", ".h mode", ".? mode"])
  func helpTellsOneCommand(line: String) throws {
    let reply = try Conversation().say(line)
    #expect(reply.data.hasPrefix("  .mode [box|") && !reply.data.contains("  .quit"))
  }

  @Test func tablesListsTheCollectionsButNoLinkTables() throws {
    let reply = try Conversation().say(".tables")
    #expect(reply.lines[0] == "collection\trows\ttitle")
    let names = reply.lines.dropFirst().map { $0.prefix { $0 != "\t" } }
    #expect(names.contains("events") && names.contains("actors") && names.contains("claims"))
    #expect(!names.contains { $0.hasPrefix("event_") || $0.hasSuffix("_members") })
    #expect(reply.lines.contains { $0.hasPrefix("events\t\(BuiltInCorpus.eventCount)\t") })
  }

  @Test func schemaListsTheFieldsOfACollection() throws {
    let reply = try Conversation().say(".schema events")
    #expect(reply.lines[0] == "collection\tfield\tkind\tfilled\tabout")
    #expect(reply.lines.contains { $0.hasPrefix("events\tdate\tdate\t") })
    let source = "events\tsource\tone of sources\t\(BuiltInCorpus.eventCount)\t"
    #expect(reply.lines.contains { $0.hasPrefix(source) })
    #expect(reply.lines.contains { $0.hasPrefix("events\tactor\tseveral of actors\t") })
    #expect(reply.lines.contains { $0.hasPrefix("events\tsignatory\tseveral of actors\t") })
    let all = try Conversation().say(".schema")
    #expect(all.lines.count > reply.lines.count)
    #expect(try Conversation().say(".fields events").data == reply.data)
  }

  @Test func statsSaysHowEachFieldIsKept() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where title contains talks")
    let reply = conversation.say(".stats events")
    #expect(reply.lines[0] == "collection\trows\tfield\tkept_as\tbytes\tindexed")
    let rows = reply.lines.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.allSatisfy { $0[1] == String(BuiltInCorpus.eventCount) && Int($0[4]) != nil })
    let fields = Dictionary(uniqueKeysWithValues: rows.map { ($0[2], $0) })
    #expect(fields["date"]?[3].hasPrefix("days in 16 bits, codes of ") == true)
    #expect(fields["title"]?[3] == "texts" && fields["title"]?[5] == "yes")
    #expect(fields["note"]?[5] == "")
    #expect(try Conversation().say(".stats nothing").outcome == .failed(.usage))
  }

  @Test func valuesCountsEachValueMostFrequentFirst() throws {
    let reply = try Conversation().say(".values events.type")
    #expect(reply.lines[0] == "type\tcount")
    let counts = reply.lines.dropFirst().compactMap {
      $0.split(separator: "\t").last.flatMap { Int($0) }
    }
    #expect(counts.count > 10 && counts == counts.sorted(by: >))
    #expect(
      try Conversation().say(".values events.type tr").lines == [
        "type\tcount", "treaty\t4", "transfer\t1",
      ])
    // A field without its collection is that of the first collection that has it.
    #expect(try Conversation().say(".values type").data == reply.data)
    #expect(
      try Conversation().say(".values events.status").lines.dropFirst() == [
        "occurred\t\(BuiltInCorpus.eventCount - 2)", "alleged\t2",
      ])
  }

  @Test func valuesLeavesTheLastAnswerAlone() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = visit")
    _ = conversation.say(".values events.type")
    #expect(conversation.say("_ | count").lines == ["count", "4"])
  }

  @Test func modeChangesHowAnswersAreWritten() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".mode").data == "tsv\n")
    let reply = conversation.say(".mode JSON")
    #expect(reply.messages.isEmpty && reply.data.isEmpty, "a script is not told")
    #expect(conversation.say("events | count").data.contains(#""count""#))
    #expect(conversation.say("．mode csv").outcome == .done)
    #expect(conversation.say(".mode").data == "csv\n")
  }

  @Test func aPersonIsToldWhatASettingIs() throws {
    let conversation = try Conversation { $0.isInteractive = true }
    for (command, said) in [
      (".mode JSON", "mode json"), (".lang zh", "lang zh"), (".lang en", "lang en"),
      (".limit 2", "limit 2"), (".timer on", "timer on"), (".timer off", "timer off"),
      (".bom on", "bom on"), (".guard on", "guard on"), ("let $x = 3", "$x = 3"),
      ("view v($a) = events where year = $a", "view v($a)"),
    ] {
      #expect(conversation.say(command).messages == said + "\n")
    }
  }

  @Test func langChangesTheNames() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".lang").data == "en\n")
    #expect(conversation.say(".lang zh").messages.isEmpty)
    let chinese = conversation.say("events where id = sato-visit-1965 | select actor")
    #expect(chinese.lines == ["actor", "佐藤荣作; 日本; 美国"])
    _ = conversation.say(".lang ja")
    let japanese = conversation.say("events where id = sato-visit-1965 | select actor")
    #expect(japanese.lines.last == "佐藤栄作; 日本; アメリカ合衆国")
  }

  @Test func limitHoldsRowsBackFromTheScreenAndLastShowsThem() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".limit 2").messages.isEmpty)
    #expect(conversation.say("events where type = visit").lines.count == 3)
    // Nothing is lost for the next question.
    #expect(conversation.say("_ | count").lines == ["count", "4"])
    _ = conversation.say("_1")
    #expect(conversation.say(".last").lines.count == 5)
    _ = conversation.say(".limit off")
    #expect(conversation.say("events where type = visit").lines.count == 5)
  }

  @Test func timerAddsALineToEachAnswer() throws {
    let conversation = try Conversation()
    #expect(conversation.say("events | count").messages.isEmpty)
    #expect(conversation.say(".timer on").messages.isEmpty)
    let messages = conversation.say("events | count; events | count").messages
    #expect(messages.matches(of: /time: \d+\.\d{3} ms\n/).count == 2)
    #expect(conversation.say(".timer off").messages.isEmpty)
    #expect(conversation.say("events | count").messages.isEmpty)
  }

  @Test func quitEndsWithACode() throws {
    #expect(try Conversation().say(".quit").outcome == .quit(0))
    #expect(try Conversation().say(".quit 7").outcome == .quit(7))
    #expect(try Conversation().say(".exit").outcome == .quit(0))
    #expect(try Conversation().say(".q\nevents").data.isEmpty)
  }

  @Test func historyIsKeptOnlyAtAPrompt() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".history").outcome == .failed(.usage))
    conversation.session.history = SessionHistory(
      path: nil,
      entries: { ["events", "events\n| count", "a\u{1B}[31m"] }, clear: { true })
    let reply = conversation.say(".history")
    #expect(!reply.data.contains("\u{1B}"), "history must not write to the terminal's control")
    #expect(reply.data.hasPrefix("1  events\n2  events⏎| count\n"), "\(reply.data)")
    #expect(conversation.say(".history COUNT").data == "2  events⏎| count\n")
    #expect(conversation.say(".history 1 events").data == "2  events⏎| count\n")
    #expect(conversation.say(".history 0").data.isEmpty)
    #expect(conversation.say(".history clear").messages == "history cleared\n")
  }

  @Test(arguments: [
    (".mode", "xml"), (".timer", "maybe"), (".lang", "fr"), (".limit", "-1"), (".quit", "x"),
    (".quit", "256"), (".history", "-1"), (".read", ""), (".values", ""),
  ])
  func wrongArgumentsAreToldWithTheUsage(name: String, argument: String) throws {
    let conversation = try Conversation()
    conversation.session.history = SessionHistory(path: nil, entries: { [] }, clear: { true })
    let reply = conversation.say("\(name) \(argument)")
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.messages.contains("\(name) "), "\(reply.messages)")
    #expect(reply.data.isEmpty)
  }

  @Test(arguments: [(".tabels", ".tables"), (".mod", ""), (".histroy", ".history")])
  func unknownCommandsAreMetWithTheNearest(line: String, nearest: String) throws {
    let reply = try Conversation().say(line)
    if nearest.isEmpty {
      // An unambiguous beginning is enough.
      #expect(reply.outcome == .done)
    } else {
      #expect(reply.outcome == .failed(.usage))
      #expect(reply.messages.contains("'\(nearest)'"), "\(reply.messages)")
    }
  }
}
