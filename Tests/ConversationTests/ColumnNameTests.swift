import Conversation
import Corpus
import TestSupport
import Testing

/// Every column that was asked for is in the answer, once, under a name of its own.
@Suite struct ColumnNameTests {
  private static let corpus = Corpus(
    name: "hand",
    tables: [
      Table(
        name: "t", rowCount: 3,
        fields: [
          .texts("id", ["a", "b", "c"]), .numbers("n", [1, 2, nil]),
          .texts("kind", ["x", "x", "y"]),
          .lists("tags", [["p", "q"], ["P"], []]),
        ], idField: 0)
    ])

  private func conversation() throws -> Conversation { try Conversation(Self.corpus) }

  @Test(arguments: [
    "t | select n as a, kind as a", "t | select n, n", "t | select n, N", "t | select *, n",
    "t | select *, n + 1 as Kind", "t | compute n + 1 as n", "t | compute n + 1 as N",
    "t | compute 1 as a, 2 as a", "t | compute 1 as a | compute 2 as a",
    "t | select n as a | compute 1 as a", "t | group by kind with count as kind",
    "t | group by kind, kind", "t | group by kind with count, count",
    "t | group by kind with min(n) as a, max(n) as a", "t | group by n as kind, kind",
    "t | group by kind | compute 1 as count", "t | count | group by count",
    "t | group by n as count", "t | group by kind, n as Count",
  ])
  func noNameIsGivenTwice(query: String) throws {
    let reply = try conversation().say(query)
    #expect(reply.data.isEmpty)
    #expect(reply.messages.contains("CL0111"), "\(reply.messages)")
    #expect(reply.messages.contains("choose another name"))
  }

  @Test(arguments: [
    ("t | compute n + 1 as z | select *", "id\tn\tkind\ttags\tz"),
    ("t | compute 1 as y | compute 2 as z | select *", "id\tn\tkind\ttags\ty\tz"),
    ("t | select n | select *", "id\tn\tkind\ttags"),
    ("t | compute 1 as z | select n | select *", "id\tn\tkind\ttags\tz"),
    ("t | select n | compute 1 as z | select *", "id\tn\tkind\ttags\tz"),
    ("t | compute 1 as z | where z = 1 | sort z | select *", "id\tn\tkind\ttags\tz"),
    ("t | group by kind | compute 1 as z | select *", "kind\tcount\tz"),
    ("t | compute 1 as z | select *, n + 1 as m", "id\tn\tkind\ttags\tz\tm"),
    ("t | select n as m | select m, n", "m\tn"),
  ])
  func everythingIsEverything(query: String, heading: String) throws {
    let reply = try conversation().say(query)
    #expect(reply.lines.first == heading, "\(reply.messages)")
  }

  /// Text functions make a text of each text.
  @Test(arguments: [
    ("upper(tags)", "P; Q"), ("concat(tags, \"!\")", "p!; q!"),
    ("concat(\"<\", tags, \">\")", "<p>; <q>"),
    ("replace(tags, \"q\", \"r\")", "p; r"), ("trim(tags)", "p; q"), ("count(upper(tags))", "2"),
  ])
  func textFunctionsAreForEachValueOfAList(formula: String, value: String) throws {
    let reply = try conversation().say("t where id = a | compute \(formula) as z | select z")
    #expect(reply.lines == ["z", value], "\(reply.messages)")
  }

  @Test(arguments: ["length(tags)", "concat(tags, tags)", "concat(tags, upper(tags))"])
  func listsAreNotGluedTogether(formula: String) throws {
    let reply = try conversation().say("t | compute \(formula) as z")
    #expect(reply.data.isEmpty && reply.messages.contains("CL0201"), "\(reply.messages)")
  }

  @Test(arguments: ["if(n > 1, 1, missing)", "if(n > 1, missing, 1.5)", "coalesce(missing, n)"])
  func missingIsOfAnyKind(formula: String) throws {
    let reply = try conversation().say("t | compute \(formula) as z | where z > 0 | count")
    #expect(reply.data.hasPrefix("count"), "\(reply.messages)")
  }

  /// A collection whose name is that of a count is a collection.
  @Test func aCollectionMayBeCalledCount() throws {
    let folder = try ScratchFolder()
    let conversation = try Conversation(
      CorpusLoader.load(path: folder.write("id,n\na,1\nb,2\n", to: "count.csv")))
    #expect(conversation.say("count where n > 1 | expect count >= 1").outcome == .done)
    let footer = conversation.say(".mode box\ncount | compute 9223372036854775807 + n as z")
    #expect(footer.messages.contains("2 count"))
    #expect(conversation.say(".mode tsv\ncount | count").lines == ["count", "2"])
  }
}
