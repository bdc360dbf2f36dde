import Conversation
import Corpus
import TestSupport
import Testing

/// `written(date)`: the words that a date was read from.
@Suite struct DateWordsQueryTests {
  private static func conversation(_ text: String) throws -> Conversation {
    let folder = try ScratchFolder()
    return try Conversation(CorpusLoader.load(path: folder.write(text, to: "t.csv")))
  }

  private static let table = """
    id,key,when
    a,x,5 March 1962
    b,x,昭和35年1月19日
    c,y,1962-03-05
    d,y,
    e,y,1861-7-11

    """

  @Test(arguments: [
    ("t | select written(when)", ["5 March 1962", "昭和35年1月19日", "1962-03-05", "", "1861-7-11"]),
    ("t where written(when) contains march | select id", ["a"]),
    ("t where written(when) starts with 昭和 | select when", ["1960-01-19"]),
    // The date is what it was.
    ("t where when = 1962-03-05 | select id", ["a", "c"]),
    ("t | compute when as d | select written(d) | limit 2", ["5 March 1962", "昭和35年1月19日"]),
    (
      "t | per key {sort id | compute written(previous(when)) as w} | select id, w",
      ["a\t", "b\t5 March 1962", "c\t", "d\t1962-03-05", "e\t"]
    ),
    (
      "t | join t as o on id | select written(o.when) | limit 2",
      ["5 March 1962", "昭和35年1月19日"]
    ),
    ("t | into $x\n$x | select written(when) | limit 1", ["5 March 1962"]),
    // What is computed was read from nothing.
    ("t | select written(when + 1 day) | limit 1", ["1962-03-06"]),
    ("t | group by written(when) as w | count", ["5"]),
  ])
  func inAQuery(query: String, lines: [String]) throws {
    let reply = try Self.conversation(Self.table).say(query)
    #expect(Array(reply.lines.dropFirst()) == lines, "\(reply.messages)")
  }

  @Test func showsOfAnItem() throws {
    let conversation = try Self.conversation(Self.table)
    #expect(conversation.say("show b").data.contains("1960-01-19 (\"昭和35年1月19日\")"))
    #expect(!conversation.say("show c").data.contains("(\""))
  }

  /// A cell that could not be read is its own words.
  @Test func ofAnUnreadCell() throws {
    let rows = (1...120).map { "r\($0),\($0 % 28 + 1) May 1950\n" }.joined()
    let conversation = try Self.conversation("id,when\nx,the spring of his life\n" + rows)
    let reply = conversation.say("t where written(when) contains spring | select id")
    #expect(reply.lines == ["id", "x"])
    #expect(reply.messages.contains("could not be read"))
  }

  @Test func takesADateAlone() throws {
    let reply = try Self.conversation(Self.table).say("t | select written(id)")
    #expect(reply.messages.contains("error[CL0201]"))
  }

  /// What a package keeps of a date is EDTF.
  @Test func savesEDTF() throws {
    let conversation = try Self.conversation(Self.table)
    let folder = try ScratchFolder()
    _ = conversation.say("t | select id, when | save \"\(folder.path)/t.csv\"")
    #expect(folder.text("t.csv")?.contains("a,1962-03-05") == true)
    #expect(folder.text("t.csv")?.contains("March") == false)
  }
}
