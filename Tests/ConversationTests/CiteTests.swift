import Conversation
import Corpus
import Foundation
import Rendering
import TestSupport
import Testing

/// The stage `cite`, over the works of every kind in `Tests/Fixtures/cited`.
@Suite struct CiteTests {
  private static func conversation(
    _ change: (inout Settings) -> Void = { _ in }
  ) throws -> Conversation {
    try Conversation(
      CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/cited"]), change)
  }

  private func cited(_ query: String) throws -> [String] {
    try Self.conversation().say(query).lines
  }

  /// The lists as a whole; with `CLIO_ACCEPT` set the files are rewritten.
  @Test(arguments: CitationStyle.allCases) func printsWhatIsRecorded(style: CitationStyle) throws {
    let path = "\(ClioBinary.root)/Tests/Golden/citations/\(style.rawValue).txt"
    let printed = try Self.conversation().say("works | cite as \(style.rawValue)").data
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try printed.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(printed == TextFile.read(path))
  }

  @Test func listsEachSourceOnceWithItsLocators() throws {
    let lines = try cited("events | sort id desc | cite")
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix("https://example.org/cables, p. 9, p. 2"))
    #expect(lines[1].hasPrefix("Smith, Mary Ann; Jones, Bob, Minds"))
    #expect(lines[2].hasSuffix(", L60, cited in Gao Yi (高一), 四人论一约, p. 7"))
  }

  /// `mentions` tells where else a row is named.
  @Test func whatTwoTextsNameCitesBoth() throws {
    let conversation = try Conversation()
    let lines = conversation.say("actors where id = kishida-fumio | cite").lines
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix(", P10") && lines[1].hasSuffix(", L330"))
    #expect(conversation.say("actors where id = hashimoto-toru | cite").lines.count == 1)
    let dialogue = conversation.say("mechanisms where name = EDD | cite").lines
    #expect(dialogue.map { $0.hasSuffix(", L227-230") || $0.hasSuffix(", P09") } == [true, true])
  }

  @Test func aTableWithIdsOrTwoEndsTellsNothingOfOthers() throws {
    let folder = try ScratchFolder()
    for (name, text) in [
      ("sources.csv", "id,title\na,Annals\nb,Book\n"),
      ("people.csv", "id,name,source,locator\nanna,Anna,a,L1\nbert,Bert,a,L2\n"),
      ("mentions.csv", "entity,source,locator\nanna,b,L7\nanna,b,L9\nanna,a,L1\n"),
      ("claims.csv", "id,about,source,locator\nc,bert,b,L3\n"),
      ("meetings.csv", "one,other,source,locator\nanna,bert,b,L4\n"),
      (
        "datapackage.json",
        """
        {"name": "people", "resources": [
        {"name": "sources", "path": "sources.csv", "schema": {"fields": [{"name": "id"},
        {"name": "title"}], "primaryKey": "id"}},
        {"name": "people", "path": "people.csv", "schema": {"fields": [{"name": "id"},
        {"name": "name"}, {"name": "source"}, {"name": "locator"}], "primaryKey": "id",
        "foreignKeys": [{"fields": "source", "reference": {"resource": "sources", "fields": "id"}}]}},
        {"name": "mentions", "path": "mentions.csv", "schema": {"fields": [{"name": "entity"},
        {"name": "source"}, {"name": "locator"}], "foreignKeys": [
        {"fields": "entity", "reference": {"resource": "people", "fields": "id"}},
        {"fields": "source", "reference": {"resource": "sources", "fields": "id"}}]}},
        {"name": "claims", "path": "claims.csv", "schema": {"fields": [{"name": "id"},
        {"name": "about"}, {"name": "source"}, {"name": "locator"}], "primaryKey": "id",
        "foreignKeys": [
        {"fields": "about", "reference": {"resource": "people", "fields": "id"}},
        {"fields": "source", "reference": {"resource": "sources", "fields": "id"}}]}},
        {"name": "meetings", "path": "meetings.csv", "schema": {"fields": [{"name": "one"},
        {"name": "other"}, {"name": "source"}, {"name": "locator"}], "foreignKeys": [
        {"fields": "one", "reference": {"resource": "people", "fields": "id"}},
        {"fields": "other", "reference": {"resource": "people", "fields": "id"}},
        {"fields": "source", "reference": {"resource": "sources", "fields": "id"}}]}}]}
        """
      ),
    ] { try folder.write(text, to: name) }
    let conversation = try Conversation(try CorpusLoader.load(paths: [folder.path]))
    #expect(conversation.say("people where id = bert | cite").lines.count == 1)
    let anna = conversation.say("people where id = anna | cite").lines
    #expect(anna.count == 2)
    #expect(anna.first?.hasSuffix(", L1") == true && anna.last?.hasSuffix(", L7, L9") == true)
  }

  @Test func groupsStandForTheirMembers() throws {
    let lines = try cited("events | group by decade | sort count desc | limit 1 | cite")
    #expect(lines.count == 1 && lines[0].hasSuffix("p. 2, p. 9"))
    let nested = "events | group by year, source | group by year | where year = 1954 | cite"
    #expect(try cited(nested).count == 1)
  }

  @Test func conflictsStandForTheirClaims() throws {
    let session = try SessionText()
    #expect(session.run("claims | conflicts by subject, property | cite as bibtex") == .done)
    #expect(session.data.contains("@misc{paper,") && session.data.contains("annote = {"))
  }

  @Test func findsSourcesByTheirRoleNotByTheirName() throws {
    // A field that the descriptor marks, and a link table with locators of its own.
    #expect(try cited("remarks | cite").count == 2)
    let letters = try cited("letters | cite")
    #expect(letters.count == 2)
    #expect(letters[0].hasSuffix(", p. 1") && letters[1].hasSuffix(", p. 2, p. 3"))
    #expect(try cited("letter_works | cite").count == 2)
  }

  @Test func saysHowManyRowsNameNone() throws {
    let reply = try Self.conversation().say("events where id in [rumour, report] | cite")
    #expect(reply.lines.count == 1)
    #expect(reply.messages == "1 event names no source\n")
    let none = try Self.conversation().say("events where id = rumour | cite as csl-json")
    #expect(none.data == "[]\n" && none.outcome == .done)
  }

  @Test(arguments: [
    ("places | cite", "CL0206", "rows of 'works', 'events', 'remarks' or 'letters' can be cited"),
    ("notes | cite", "CL0206", "'source' is plain text"),
    ("events | count | cite", "CL0206", "write 'cite' before 'count'"),
    ("events | cite as bibtx", "CL0001", "write 'bibtex'"),
    ("events | cite as apa", "CL0001", "plain, gbt7714, chicago, bibtex, csl-json"),
    ("events | cite bibtex", "CL0001", "write 'as bibtex'"),
    ("events | cite | limit 1", "CL0203", "write it as the last stage"),
    ("view v = events | cite", "CL0203", "write it as the last stage"),
    ("events | cite | save \"x.csv\"", "CL0203", "put it before 'cite'"),
  ])
  func refusesBeforeAnythingRuns(query: String, code: String, remedy: String) throws {
    let reply = try Self.conversation().say("events | count\n\n\(query)")
    #expect(reply.outcome == .failed(.usage) && reply.data == "")
    #expect(reply.messages.contains("error[\(code)]") && reply.messages.contains(remedy))
  }

  /// But for the one that gives objects.
  @Test(arguments: OutputMode.allCases.filter { $0 != .answer })
  func isTheSameTextInEveryMode(mode: OutputMode) throws {
    let plain = try Self.conversation().say("works | cite as gbt7714").data
    let other = try Self.conversation { $0.mode = mode }.say("works | cite as gbt7714").data
    #expect(plain == other)
  }

  @Test func leavesItsRows() throws {
    let conversation = try Self.conversation()
    let reply = conversation.say("events where id = report | cite | into $r\n\n_ | count")
    #expect(reply.data.hasSuffix("\n\ncount\n1\n"))
    #expect(conversation.say("$r | select id").lines == ["id", "report"])
  }

  @Test func setsListsApart() throws {
    let reply = try Self.conversation { $0.mode = .json }
      .say("letters | count\n\nremarks | cite\n\nremarks | cite")
    #expect(reply.data.split(separator: "\n", omittingEmptySubsequences: false).count == 8)
  }

  @Test func isExplained() throws {
    let reply = try Self.conversation().say("explain events | cite as bibtex")
    #expect(reply.lines == ["1. take 'events': 6 events", "2. list their sources (as bibtex)"])
  }

  /// No text of a source can command the terminal.
  @Test func showsWhatATerminalWouldObey() throws {
    let table = Table(
      name: "works", rowCount: 1,
      fields: [
        Field(name: "title", column: .text(TextColumn(["a\u{1b}[2Jb\n\tc"]))),
        Field(
          name: "source",
          column: .reference(ReferenceColumn(rows: [-1], target: .table(0)))),
      ], nameField: 0, sourceField: 1)
    let corpus = Corpus(name: "t", tables: [table])
    let reply = try Conversation(corpus) { $0.isTerminal = true }.say("works | cite")
    #expect(reply.data == "a␛[2Jb c, n.d.\n")
  }
}

/// CSL-JSON by the rules of its public schema, as far as they bear on what is written here.
@Suite struct CSLJSONTests {
  static let texts: Set = [
    "id", "type", "title", "translated-title", "container-title", "publisher", "publisher-place",
    "volume", "issue", "page", "URL", "DOI", "language", "annote",
  ]
  static let names: Set = ["author", "editor", "translator"]

  @Test(arguments: ["works", "letters", "remarks", "events"])
  func keepsToTheSchema(collection: String) throws {
    let corpus = try CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/cited"])
    let text = try Conversation(corpus).say("\(collection) | cite as csl-json").data
    let items = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(!items.isEmpty)
    #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count)
    for item in items {
      #expect(item["type"] is String)
      for (key, value) in item {
        switch key {
        case _ where Self.texts.contains(key): #expect(value is String, "\(key)")
        case _ where Self.names.contains(key):
          for name in try #require(value as? [[String: String]]) {
            #expect(Set(name.keys) == ["literal"] || Set(name.keys) == ["family", "given"])
          }
        case "issued": try check(date: #require(value as? [String: Any]))
        default: Issue.record("the schema has no '\(key)' of this form")
        }
      }
    }
  }

  private func check(date: [String: Any]) throws {
    if Set(date.keys) == ["literal"] { return }
    #expect(Set(date.keys).isSubset(of: ["date-parts", "circa", "season"]))
    let parts = try #require(date["date-parts"] as? [[Int]])
    #expect(1...2 ~= parts.count && parts.allSatisfy { 1...3 ~= $0.count })
  }
}
