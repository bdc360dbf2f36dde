import Conversation
import Corpus
import TestSupport
import Testing

/// Texts that are there as a whole, and texts that come line by line.
@Suite struct ScriptTests {
  @Test func threeErrorsAreReportedAsThreeAndNothingHasRun() throws {
    let reply = try Conversation().say(
      """
      events | count
      events where yeer < 1976
      events where actor = Japn
      # a comment
      events where year < 1976 actor = Japan
      """, as: "three.clio")
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.data.isEmpty, "a script with a fault runs nothing")
    let heads = reply.messages.split(separator: "\n").filter { $0.hasPrefix("three.clio:") }
    #expect(heads.count == 3)
    #expect(heads[0].hasPrefix("three.clio:2:14: error[CL0103]: "))
    #expect(heads[1].hasPrefix("three.clio:3:22: error[CL0104]: "))
    #expect(heads[2].hasPrefix("three.clio:5:"))
    #expect(heads[2].contains("two conditions side by side: write 'and'"))
    #expect(reply.messages.contains("did you mean 'year'?"))
    #expect(reply.messages.contains("did you mean 'Japan (日本)'?"))
    #expect(
      reply.messages.contains("events where yeer < 1976\n             ^^^^\n"), "the caret")
  }

  @Test func columnsCountCharactersAndCaretsColumnsOfTheScreen() throws {
    let reply = try Conversation().say("events where title contains 核 and yeer = 1", as: "s")
    #expect(reply.messages.hasPrefix("s:1:35: error[CL0103]"))
    // 核 fills two columns.
    #expect(reply.messages.contains("\n" + String(repeating: " ", count: 35) + "^^^^\n"))
  }

  @Test func keepGoingSkipsTheFaultyStatements() throws {
    let conversation = try Conversation { $0.keepsGoing = true }
    let reply = conversation.say(
      """
      events | count
      events where yeer < 1976
      evnts
      _ | count
      """)
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.data == "count\n\(BuiltInCorpus.eventCount)\n\ncount\n1\n")
    #expect(reply.messages.contains("CL0103"))
  }

  @Test func aFaultWhileRunningEndsTheScript() throws {
    let text = "events | count\n.read no-such-file.clio\nactors | count"
    let reply = try Conversation().say(text)
    #expect(reply.outcome == .failed(.unreadable))
    #expect(reply.data == "count\n\(BuiltInCorpus.eventCount)\n")
    let going = try Conversation { $0.keepsGoing = true }.say(text)
    #expect(going.outcome == .failed(.unreadable), "the code of the first failure")
    #expect(going.lines.count == 5)
  }

  @Test func afterACommandThatChangesTheCorpusNothingIsBoundAhead() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("id,what\na,b\n", to: "disputes.csv")
    let reply = try Conversation().say("events | count\n.open \(path)\ndisputes | count")
    #expect(reply.outcome == .done, "\(reply.messages)")
    #expect(reply.lines == ["count", "\(BuiltInCorpus.eventCount)", "", "count", "1"])
    // But what stands before it is.
    let early = try Conversation().say("evnts | count\n.open \(path)\ndisputes | count")
    #expect(early.outcome == .failed(.usage) && early.data.isEmpty)
    // And a sentence that is none is found behind it, too.
    let late = try Conversation().say("events | count\n.open \(path)\ndisputes where")
    #expect(late.outcome == .failed(.usage) && late.data.isEmpty)
  }

  @Test func openingDropsTheAnswersOfTheCorpusBefore() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("id,what\na,b\n", to: "disputes.csv")
    let conversation = try Conversation()
    _ = conversation.say("events")
    _ = conversation.say(".open \(path)")
    #expect(conversation.say("_ | count").outcome == .failed(.usage))
    #expect(conversation.say("rows | count").lines.last == "1", "one file is also 'rows'")
    _ = conversation.say(".open")
    #expect(conversation.say("events | count").lines.last == "\(BuiltInCorpus.eventCount)")
  }

  @Test func aCorpusThatCannotBeOpenedLeavesTheOldOne() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".open no-such-folder").outcome == .failed(.unreadable))
    #expect(conversation.say("events | count").lines.last == "\(BuiltInCorpus.eventCount)")
  }

  @Test func readRunsAFileAndNamesItInFaults() throws {
    let folder = try ScratchFolder()
    let good = try folder.write("events where type = visit\n", to: "good.clio")
    let bad = try folder.write("events |\n", to: "bad.clio")
    let conversation = try Conversation()
    #expect(conversation.say(".read \(good)").lines.count == 5)
    #expect(conversation.say("_ | count").lines.last == "4")
    let reply = conversation.say(".read \(bad)")
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.messages.hasPrefix("\(bad):1:"), "\(reply.messages)")
    let quoted = try folder.write("events | count\n", to: "a name.clio")
    #expect(conversation.say(".read \"\(quoted)\"").lines.last == "\(BuiltInCorpus.eventCount)")
  }

  @Test func aFileThatReadsItselfEnds() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/self.clio"
    try folder.write(".read \(path)\n", to: "self.clio")
    let reply = try Conversation().say(".read \(path)")
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.messages.contains("read by itself"))
  }

  @Test func aMissingFileIsSaidWithItsReason() throws {
    let reply = try Conversation().say(".read no-such-file.clio")
    #expect(reply.outcome == .failed(.unreadable))
    #expect(
      reply.messages == "error: cannot read 'no-such-file.clio': No such file or directory\n")
  }

  @Test func echoRepeatsStatements() throws {
    // Among the answers, each before its own and set apart from the one before.
    let conversation = try Conversation { $0.echoes = true }
    let reply = conversation.say("events | count; actors | limit 0 | select id")
    #expect(
      reply.data
        == "events | count\ncount\n\(BuiltInCorpus.eventCount)\n\nactors | limit 0 | select id\nid\n"
    )
    #expect(!reply.messages.contains("events | count"))
    // A program that reads a mode that was asked for finds nothing else in it.
    for mode in ["csv", "tsv", "json", "jsonl", "yaml", "html"] {
      let conversation = try Conversation { $0.echoes = true }
      _ = conversation.say(".mode \(mode)")
      let reply = conversation.say("events | count")
      #expect(!reply.data.contains("events |"), "\(reply.data)")
      #expect(reply.messages.hasPrefix("events | count\n"), "\(reply.messages)")
    }
  }

  @Test func aStatementEndsAtABlankLineASemicolonOrWhenItIsComplete() throws {
    for text in [
      "events\n| count\nactors | count", "events | count; actors | count",
      "events |\ncount\n\nactors\n\n\n| count",
      "events where\nyear = 1960\n| count\nactors | count",
    ] {
      let reply = try Conversation().stream(text)
      #expect(
        reply.data.split(separator: "\n").filter { $0 == "count" }.count >= 1, "\(reply.messages)")
    }
    #expect(try Conversation().say("events\n| count\nactors | count").lines.count == 5)
  }

  @Test func theStreamRunsStatementByStatement() throws {
    let reply = try Conversation().stream(
      "events | count\nevents where yeer < 1\nactors | count\n")
    #expect(reply.outcome == .failed(.usage))
    #expect(
      reply.data == "count\n\(BuiltInCorpus.eventCount)\n",
      "what stands before the fault has run, nothing behind")
    #expect(reply.messages.hasPrefix("<stdin>:2:14: error[CL0103]"))
    let going = try Conversation { $0.keepsGoing = true }
      .stream("events | count\nevents where yeer < 1\nevents | count\n")
    #expect(going.outcome == .failed(.usage) && going.lines.count == 5)
  }

  @Test func theStreamSkipsAShebangAndComments() throws {
    let reply = try Conversation().stream("#!/usr/bin/env clio\n# why\n\nevents | count # how\n")
    #expect(reply.outcome == .done && reply.lines == ["count", "\(BuiltInCorpus.eventCount)"])
  }

  @Test func aFaultyCorpusAnswersFromItsSoundRows() throws {
    let folder = "\(ClioBinary.root)/Tests/Fixtures/broken"
    let corpus = try CorpusLoader.load(paths: [folder])
    let conversation = try Conversation(corpus)
    #expect(conversation.say("people where kind = person | count").lines.last == "3")
    let output = CapturedOutput()
    #expect(Session.accept(corpus, Settings(), output))
    let lines = output.messageText.split(separator: "\n")
    #expect(lines.count == 6, "five faults and their total")
    #expect(
      lines.last.map(String.init)
        == "22 faults in the corpus, 5 shown: unreadable cells keep their text and count as undecided; 'clio check' lists "
        + "more, --rejects FILE writes all")
    var strict = Settings()
    strict.refusesFaults = true
    #expect(!Session.accept(corpus, strict, output))
  }
}
