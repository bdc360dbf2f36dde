import Conversation
import Corpus
import Rendering
import TestSupport
import Testing

/// What a session answers, without a terminal: rows apart from what is said about them.
@Suite struct SessionTests {
  @Test func rowsGoToTheDataAndTheFooterToTheMessages() throws {
    let reply = try Conversation().say(
      "events where id in [sato-visit-1965, light-water-decision] and year < 1968 | select id")
    #expect(reply.outcome == .done)
    #expect(reply.lines == ["id", "sato-visit-1965"])
    #expect(
      reply.messages == "1 event · 1 more possibly (1 imprecise date): add possibly\n")
  }

  @Test func nothingIsSaidWhereNothingIsOpen() throws {
    let reply = try Conversation().say("events where type = visit | select id")
    #expect(reply.lines.count == 5 && reply.messages.isEmpty)
  }

  @Test func quietLeavesOutFootersButNoErrors() throws {
    let conversation = try Conversation { $0.isQuiet = true }
    #expect(conversation.say("events where year < 1976").messages.isEmpty)
    #expect(conversation.say(".mode csv").messages.isEmpty)
    #expect(conversation.say("events where yeer < 1976").messages.contains("CL0103"))
  }

  @Test func anEmptyAnswerIsTheHeader() throws {
    #expect(try Conversation().say("events where actor = Cuba | select id").data == "id\n")
    let conversation = try Conversation { $0.mode = .json }
    #expect(conversation.say("events where actor = Cuba").data == "[]\n")
  }

  @Test func twoAnswersAreSetApart() throws {
    #expect(
      try Conversation().say("events where type = visit | count; events where type = vote | count")
        .data
        == "count\n4\n\ncount\n1\n")
    let conversation = try Conversation { $0.mode = .jsonl }
    #expect(conversation.say("events | count; events | count").lines.count == 2)
  }

  @Test func theLastAnswerIsKeptAcrossTexts() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = visit")
    #expect(conversation.say("_ | where year < 1970 | count").lines.last == "2")
    #expect(conversation.say("_ | count").lines.last == "1", "the last answer is the count of 2")
    #expect(conversation.say("_1 | count").lines.last == "4")
  }

  @Test func aNameThatIsGivenAnewLetsItsAnswerGo() throws {
    let conversation = try Conversation()
    for name in ["a", "b"] { _ = conversation.say("events where type = visit | into $\(name)") }
    _ = conversation.say("_1 | into $c")
    _ = conversation.say("let $b = 7")
    for _ in 0..<1001 { _ = conversation.say("events | count | into $a") }
    #expect(conversation.say("_1 | count").messages.contains("no longer kept"))
    #expect(conversation.say("$c | count").lines.last == "4")
    #expect(conversation.say("$a | count").lines.last == "1")
  }

  /// Without a limit a session would grow with every statement.
  @Test func theLastThousandAnswersAreKept() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = visit | into $visits")
    _ = conversation.say("events where type = visit")
    for _ in 0..<1000 { _ = conversation.say("events | count") }
    #expect(conversation.say("_2 | count").messages.contains("the answer '_2' is no longer kept"))
    #expect(conversation.say("$visits | count").lines.last == "4", "what has a name stays")
    #expect(conversation.say("_1 | count").lines.last == "4")
    #expect(conversation.say("_10 | count").lines.last == "1")
    #expect(conversation.say("_ | count").lines.last == "1")
    #expect(conversation.say("_9999 | count").messages.contains("there is no answer '_9999'"))
    let script = String(repeating: "events | count\n", count: 1001) + "_1 | count"
    #expect(try Conversation().say(script).messages.contains("'_1' is no longer kept"))
  }

  @Test func aFaultLeavesTheLastAnswer() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = visit")
    _ = conversation.say("events where yeer = 1")
    _ = conversation.say(".tables")
    #expect(conversation.say("_ | count").lines.last == "4")
  }

  @Test func withoutAnAnswerThereIsNoLast() throws {
    #expect(try Conversation().say("_ | count").outcome == .failed(.usage))
    #expect(try Conversation().say(".last").outcome == .failed(.usage))
    #expect(try Conversation().say("events | count\n_2 | count").outcome == .failed(.usage))
  }

  @Test(arguments: [
    ("y=1976", "events where type = visit and year < $y | count", "3"),
    ("who=日本", "events where actor = $who and type = visit | count", "3"),
    ("who=Japan", "events where actor = $who and type = visit | count", "3"),
    (
      "who=[China, Soviet Union]",
      "events where actor in $who and type in [test, proposal] | count", "2"
    ),
    ("t=secret agreement", "events where type = $t | count", "2"),
    ("t=\"secret agreement\"", "events where type = $t | count", "2"),
    ("d=1968-01..1968-02", "events where date in $d | count", "2"),
    ("d=昭和43年1月", "events where date = $d | count", "1"),
    ("d=@[1974..1976]", "events where date in $d and type in [visit, treaty] | count", "2"),
    ("words=US-led occupation", "events where title contains $words | count", "1"),
    // What the language cannot read as a value is a text: nothing is ever run out of a value.
    ("words=a) or (true", "events where title contains $words | count", "0"),
    ("words=x\" or true or title contains \"x", "events where title contains $words | count", "0"),
    ("n=2", "events where type = visit | limit $n | count", "2"),
  ])
  func parametersAreValuesListsOrTexts(assignment: String, query: String, count: String) throws {
    let conversation = try Conversation()
    #expect(conversation.session.setParameter(assignment))
    let reply = conversation.say(query)
    #expect(reply.lines == ["count", count], "\(reply.messages)")
  }

  @Test(arguments: ["y", "=1", "1y=2", "a b=1", "a-b=1", "年=1976", ""])
  func aParameterNeedsAName(assignment: String) throws {
    #expect(try !Conversation().session.setParameter(assignment))
  }

  @Test func anUnknownParameterIsAFault() throws {
    let reply = try Conversation().say("events where year < $until")
    #expect(reply.outcome == .failed(.usage) && reply.messages.contains("$until"))
  }

  @Test func strictRemembersThatRowsWereLeftUndecided() throws {
    let conversation = try Conversation { $0.isStrict = true }
    _ = conversation.say("events where type = visit")
    #expect(conversation.session.undecidedAnswers == nil)
    _ = conversation.say("events where possibly year < 1976")
    #expect(conversation.session.undecidedAnswers == nil)
    _ = conversation.say("events where year < 1976")
    #expect(conversation.session.undecidedAnswers == 1)
  }

  @Test func anAmbiguousNameTakesAnyAndSaysWhich() throws {
    let folder = try ScratchFolder()
    try folder.write("id,name\na1,Sato\na2,Sato\na3,Abe\n", to: "people.csv")
    try folder.write("id,who\nx,a1\ny,a2\nz,a3\n", to: "meetings.csv")
    try folder.write(
      """
      {"name": "two", "resources": [
        {"name": "people", "path": "people.csv", "schema": {"primaryKey": "id",
          "fields": [{"name": "id", "type": "string"}, {"name": "name", "type": "string"}]}},
        {"name": "meetings", "path": "meetings.csv", "schema": {"primaryKey": "id",
          "fields": [{"name": "id", "type": "string"}, {"name": "who", "type": "string"}],
          "foreignKeys": [
            {"fields": "who", "reference": {"resource": "people", "fields": "id"}}]}}]}
      """, to: "datapackage.json")
    let conversation = try Conversation(try CorpusLoader.load(paths: [folder.path]))
    let reply = conversation.say("meetings where who = Sato | select id")
    #expect(reply.outcome == .done)
    #expect(reply.lines == ["id", "x", "y"])
    #expect(reply.messages.contains("warning"), "\(reply.messages)")
    #expect(reply.messages.contains("a1") && reply.messages.contains("a2"))
    #expect(conversation.say("meetings where who = a2 | select id").messages.isEmpty)
  }

  @Test func textsOfACorpusCannotReachTheTerminal() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "id,title\na,\u{1B}[31mred\u{1B}]0;owned\u{7}\nb,\u{9B}31m\n", to: "rows.csv")
    let conversation = try Conversation(try CorpusLoader.load(paths: [path])) {
      $0.isTerminal = true
    }
    for mode in OutputMode.allCases {
      _ = conversation.say(".mode \(mode.rawValue)")
      let data = conversation.say("rows").data
      #expect(!data.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{9B}" })
      #expect(data.contains("red"), "\(mode)")
    }
  }
}
