import TestSupport
import Testing

@testable import Conversation

/// What a session has named and set: listed, removed, set again.
@Suite struct NameCommandTests {
  @Test func varsListsValuesAnswersAndViews() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".vars").lines == ["name\tkind\tvalue\trows"])
    _ = conversation.say(
      "let $y = 1960; view early($to) = events where year < $to; events where type = visit | into $v"
    )
    #expect(
      conversation.say(".vars").lines.dropFirst() == [
        "$v\tanswer\tevents where type = visit | into $v\t4", "$y\tlet\t1960\t",
        "early($to)\tview\tevents where year < $to\t",
      ])
  }

  @Test func resultsListsAnswersWithTheirQueries() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = visit; _ | count")
    #expect(
      conversation.say(".results").lines == [
        "name\trows\tquery", "_1\t4\tevents where type = visit", "_2\t1\t_ | count",
      ])
    #expect(conversation.say(".results 1").lines.count == 2)
    #expect(conversation.say(".results x").outcome == .failed(.usage))
  }

  @Test(arguments: [("$y", "events where year < $y"), ("early", "early")])
  func aForgottenNameMeansNothing(name: String, use: String) throws {
    let conversation = try Conversation()
    _ = conversation.say("let $y = 1960; view early = events where year < 1960")
    #expect(conversation.say(use).outcome == .done)
    #expect(conversation.say(".forget \(name)").messages == "forgot '\(name)'\n")
    #expect(conversation.say(use).outcome == .failed(.usage))
    let again = conversation.say(".forget \(name)")
    #expect(again.messages.contains("nothing is called '\(name)'"), "\(again.messages)")
    #expect(again.messages.contains("you have named '\(name == "early" ? "$y" : "early")'"))
  }

  /// Each line of the list sets what it shows.
  @Test func settingsCanBeSetAgainAsTheyAreShown() throws {
    let conversation = try Conversation()
    for line in [
      ".mode json", ".limit 3", ".header off", ".null \"not known\"", ".lang zh", ".color on",
      ".timer on", ".echo on", ".bail off", ".bom on", ".guard on", ".set timeout 2.5",
      ".set memory 1G", ".set order off",
    ] {
      #expect(conversation.say(line).outcome == .done, "\(line)")
    }
    _ = conversation.say(".echo off")
    let shown = conversation.say(".show settings").data
    for line in [".null \"not known\"", ".set timeout 2.5", ".set memory 1073741824"] {
      #expect(shown.contains(line + "\n"), "\(shown)")
    }
    let other = try Conversation()
    for line in shown.split(separator: "\n") {
      #expect(other.say(String(line)).outcome == .done, "\(line)")
    }
    #expect(other.say(".show settings").data == shown)
  }

  @Test func setTakesEverySetting() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".set mode csv").outcome == .done)
    #expect(conversation.say(".mode").data == "csv\n")
    #expect(conversation.say(".set limit many").outcome == .failed(.usage))
  }

  @Test func nullAndHeaderChangeWhatIsWritten() throws {
    let conversation = try Conversation()
    _ = conversation.say(".null -")
    let query = "events where id = sato-visit-1965 | select date, note"
    #expect(conversation.say(query).lines == ["date\tnote", "1965-01\t-"])
    _ = conversation.say(".header off")
    #expect(conversation.say(query).data.hasSuffix("1965-01\t-\n"))
  }

  @Test func printWritesAmongTheAnswers() throws {
    let reply = try Conversation().say(".print \"a  b\" c\n.print")
    #expect(reply.data == "a  b c\n\n" && reply.messages.isEmpty)
  }

  @Test func checkRunsNothing() throws {
    let conversation = try Conversation()
    let good = conversation.say(".check events where year = 1960; actors | count")
    #expect(good.data.isEmpty && good.messages == "no fault in 2 statements\n")
    let bad = conversation.say(".check events where yeer = 1960")
    #expect(bad.outcome == .failed(.usage) && bad.messages.contains("CL0103"))
    #expect(conversation.say(".results").lines.count == 1)
  }

  @Test func formatShowsTheLayout() throws {
    let reply = try Conversation().say(".format events where year=1960|count")
    #expect(reply.data == "events where year = 1960 | count\n")
  }

  @Test func watchAsksAgainAndKeepsOneAnswer() throws {
    let conversation = try Conversation()
    #expect(conversation.say(".watch 1").outcome == .failed(.usage), "there is no query yet")
    _ = conversation.say("events where type = visit")
    _ = conversation.say("_ | count")
    let reply = conversation.say(".watch 0.01 3")
    #expect(
      reply.data.matches(of: /count\n1\n/).count + reply.data.matches(of: /count\n4\n/).count == 3)
    #expect(reply.messages.matches(of: /\d\d:\d\d:\d\d, every 0.01 seconds/).count == 3)
    #expect(conversation.say(".results").lines.count == 4)
  }

  @Test func watchReadsFilesThatHaveChanged() throws {
    let folder = try ScratchFolder()
    try folder.write("id,n\na,1\n", to: "t.csv")
    let conversation = try Conversation()
    _ = conversation.say(".open \(folder.path)/t.csv\nt | count")
    // A heading is said before each query: there the file changes.
    try folder.write("id,n\na,1\nb,2\n", to: "t.csv")
    #expect(conversation.say(".reload\nt | count").data.hasSuffix("count\n2\n"))
  }

  @Test func aKeptQueryRestsOnNothingOfTheSession() throws {
    let folder = try ScratchFolder()
    let conversation = try Conversation()
    conversation.session.settings.environment = ["XDG_CONFIG_HOME": folder.path]
    _ = conversation.say("let $y = 1960; events where year < $y")
    #expect(conversation.say(".keep early").messages.contains("'$y'"))
    _ = conversation.say("_ | count")
    #expect(conversation.say(".keep counted").outcome == .failed(.usage))
    _ = conversation.say("events where year < 1960")
    for name in ["events", "where", "9x", "a/b", "..", "$y", "a b"] {
      let reply = conversation.say(".keep \"\(name)\"")
      #expect(reply.outcome == .failed(.usage), "\(name): \(reply.messages)")
    }
    #expect(conversation.say(".keep early").outcome == .done)
    #expect(folder.text("clio/views/early.clio") == "view early = events where year < 1960\n")
    // Another session has it, by way of a view that is made of it, too.
    _ = conversation.say("early | count")
    #expect(conversation.say(".keep a_count").outcome == .done)
    let next = try Conversation()
    next.session.settings.environment = ["XDG_CONFIG_HOME": folder.path]
    #expect(next.session.openKeptViews() == [])
    #expect(next.say("a_count").lines.first == "count")
    #expect(next.say(".forget early").messages.contains("also for the next session"))
    #expect(folder.text("clio/views/early.clio") == nil)
    let last = try Conversation()
    last.session.settings.environment = ["XDG_CONFIG_HOME": folder.path]
    #expect(last.session.openKeptViews() == ["a_count"])
  }

  @Test func historyEntriesRunAgainByNumber() throws {
    let conversation = try Conversation()
    var remembered: [String] = []
    conversation.session.history = SessionHistory(
      path: nil, entries: { ["events | count", "actors | count", ".run !!"] }, clear: { true },
      remember: {
        remembered.append($0)
        return nil
      })
    #expect(conversation.say(".run !1").messages.hasPrefix("events | count\n"))
    #expect(conversation.say(".run 2").messages.hasPrefix("actors | count\n"))
    #expect(conversation.say(".run !!").messages.hasPrefix("actors | count\n"))
    #expect(remembered == ["events | count", "actors | count", "actors | count"])
    for word in ["0", "!4", "3", "!9999999999999999999"] {
      #expect(conversation.say(".run \(word)").outcome == .failed(.usage), "\(word)")
    }
    #expect(Session.recall(in: " !3 ") == "!3" && Session.recall(in: "!!") == "!!")
    for line in ["!", "!x", "![a]", "events", "! 3"] { #expect(Session.recall(in: line) == nil) }
  }
}
