import Corpus
import TestSupport
import Testing
import Text

@testable import Conversation

/// What is said to who has written nearly what is meant: it can be taken as it stands.
@Suite struct AdviceTests {
  private static let table = """
    id,type,actor,title,title_zh
    a,treaty,Japan; United States,Security treaty,日本与美国的条约
    b,treaty,Japan,Peace treaty,和约
    c,law,United States,An act,一部法律

    """

  private func own() throws -> Conversation {
    let folder = try ScratchFolder()
    try folder.write(Self.table, to: "events.csv")
    return try Conversation(try CorpusLoader.load(paths: ["\(folder.path)/events.csv"]))
  }

  @Test(arguments: [
    ("save foo.csv", "_ | save \"foo.csv\""), ("distinct type", "_ | distinct by type"),
    ("sort date | limit 3", "_ | sort date | limit 3"), ("select title", "_ | select title"),
    ("count", ""),
  ])
  func argumentsAreKept(entry: String, statement: String) throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = treaty")
    let reply = conversation.say(entry)
    #expect(reply.outcome == .failed(.usage))
    if !statement.isEmpty {
      #expect(reply.messages.contains("write '\(statement)'"), "\(reply.messages)")
    }
    // Without an answer there is nothing to go on with.
    #expect(try !Conversation().say(entry).messages.contains("write '_"))
  }

  @Test(arguments: [
    "events where type = treaty and", "events where year = 1970 or",
    "events where (type = treaty and)",
    "events where type = treaty and | count",
  ])
  func aConditionIsMissed(query: String) throws {
    let reply = try Conversation().say(query)
    let word = query.contains(" or") ? "or" : "and"
    #expect(
      reply.messages.contains("expected a condition after '\(word)'"), "\(reply.messages)")
    #expect(!reply.messages.contains("quotes"))
  }

  @Test func aFolderNamedLikeAFileIsNotMade() throws {
    let folder = try ScratchFolder()
    let conversation = try Conversation()
    let path = "\(folder.path)/foo.csv"
    #expect(conversation.say(".export \(path)").messages.contains("events | save \"\(path)\""))
    _ = conversation.say("actors")
    #expect(conversation.say(".export \(path)").messages.contains("_ | save \"\(path)\""))
    #expect(folder.text("foo.csv") == nil)
    #expect(conversation.say(".export \(folder.path)/foo").outcome == .done)
  }

  /// Names alone, in a table of which nothing says that its texts are names.
  @Test(arguments: [
    ("treaty", "events where type = treaty"), ("treaties", "events where type = treaty"),
    ("Japan", "events where actor = Japan"), ("日本", "find 日本"),
    ("show me treaties", "events where type = treaty"),
  ])
  func aNameAloneIsAnsweredWithWhatHasRows(entry: String, statement: String) throws {
    let conversation = try own()
    let reply = conversation.say(entry)
    #expect(reply.outcome == .failed(.usage) && reply.messages.contains(statement))
    let fixed = conversation.say(".fix")
    #expect(fixed.outcome == .done && fixed.lines.count > 1, "\(fixed.messages)")
  }

  @Test(arguments: ["event", "evnts", "xyzzy"])
  func whatIsNoNameIsNotSearched(entry: String) throws {
    #expect(try !own().say(entry).messages.contains("find \(entry)"))
  }

  @Test func whatWasTypedLastIsEdited() throws {
    let session = try Conversation().session
    session.note(typed: "events")
    session.note(typed: "events where titel = x")
    session.note(typed: ".edit")
    session.note(typed: "  .help")
    #expect(session.lastTyped == "events where titel = x")
  }

  @Test func theListOfKeysHasThoseOfTheManual() throws {
    let page = try #require(TextFile.read("\(ClioBinary.root)/docs/shell.md"))
    let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| keys |") }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let keys = rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: ",").map { String($0).trimmed }
    }
    let help = try Conversation().say(".help keys").data
    #expect(keys.count > 12 && keys.allSatisfy { help.contains($0) }, "\(keys)")
    #expect(["Alt-F", "Ctrl-G", "Esc", "Alt-D", "Ctrl-S"].allSatisfy { help.contains($0) })
  }
}
