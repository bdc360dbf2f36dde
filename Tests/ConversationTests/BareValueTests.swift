import Conversation
import Corpus
import TestSupport
import Testing

/// Values without quotes, as people write them: with full stops, digits and words of the language.
@Suite struct BareValueTests {
  private static let votes = """
    id,country,vote,date,value,note
    1,U.S.,yes,1960-01-02,5,command and control
    2,U.K.,no,1960-02,7,a (b) c
    3,St. Lucia,abstain,1961,9,no first use
    4,5G Forum,not sure,1962,30,Study Group: x
    5,1960年委員会,all,1963,1,v. 2.0

    """

  private static func conversation() throws -> Conversation {
    let folder = try ScratchFolder()
    return try Conversation(CorpusLoader.load(path: folder.write(votes, to: "votes.csv")))
  }

  @Test(arguments: [
    ("country = U.S.", "1"), ("country = U.S. and vote = yes", "1"),
    ("country in [U.S., U.K.]", "1,2"),
    ("country = St. Lucia", "3"), ("country != St. Lucia", "1,2,4,5"), ("(country = U.K.)", "2"),
    ("country = 5G Forum", "4"), ("country = 1960年委員会", "5"), ("country starts with 5G", "4"),
    ("country contains 1960年", "5"), ("note contains Study Group", "4"), ("value = 5", "1"),
    ("date < 1961 and country = U.S.", "1"), ("value > 5 and country contains St. Lucia", "3"),
    ("country = 1960年委員会 or country = U.K.", "2,5"), ("note = \"v. 2.0\"", "5"),
    ("date.year = 1961", "3"), ("date.month = 2", "2"), ("date.decade = 1960", "1,2,3,4,5"),
  ])
  func areRead(condition: String, ids: String) throws {
    let reply = try Self.conversation().say("votes where \(condition) | select id")
    #expect(reply.lines == ["id"] + ids.split(separator: ",").map(String.init), "\(reply.messages)")
  }

  /// Where a value cannot be read, what is offered answers the question that was asked.
  @Test(arguments: [
    ("vote = no", "2"), ("vote in [yes, no]", "1,2"), ("vote not in [no, yes]", "3,4,5"),
    ("vote != no and country = U.S.", "1"), ("vote = all", "5"), ("vote = not sure", "4"),
    ("note = a (b) c", "2"), ("(note = a (b) c) and value = 7", "2"),
    ("note contains command and control", "1"), ("note contains and", "1"),
    ("note contains no first use and value = 9", "3"), ("note = v. 2.0", "5"),
    ("vote = yes or abstain", "1,3"), ("vote = no or yes", "1,2"), ("vote = yes or no", "1,2"),
    ("vote in [yes or no]", "1,2"), ("country = U.S. or U.K.", "1,2"),
    ("note contains command or first", "1,3"), ("vote = yes or no or abstain", "1,2,3"),
    ("note contains command and note contains control and value = 5", "1"),
    ("date = 1960s", "1,2,3,4,5"), ("date = 20世纪60年代", "1,2,3,4,5"),
    ("date = 二十世紀六十年代", "1,2,3,4,5"), ("date = 一九六〇年二月", "2"),
    ("date = 一九六〇年一月二日", "1"), ("date < the 1960s", ""), ("date.year = 1960s", "1,2,3,4,5"),
  ])
  func theFixAnswers(condition: String, ids: String) throws {
    let conversation = try Self.conversation()
    var reply = conversation.say("votes where \(condition) | select id")
    if reply.outcome != .done { reply = conversation.say(".fix") }
    let found = reply.lines.drop { $0 != "id" }.dropFirst()
    #expect(found.joined(separator: ",") == ids, "\(reply.messages)")
  }

  @Test(arguments: [
    ("actor = Japan limit 5", "'|' is missing before 'limit'"),
    ("actor = Japan sort -date", "'|' is missing before 'sort'"),
    ("actor = Japan sort date desc", "'|' is missing before 'sort'"),
    ("mechanism = US-ROK Nuclear Consultation Group", "no 'mechanism' is called"),
    ("actor = US forces in Korea | count", "write '\"US forces in Korea\"'"),
    ("actor = Abe and Hashimoto", "write '= Abe and actor = Hashimoto'"),
    ("title = document.title", "write '.document.title'"),
    ("date < document.date", "write '.document.date'"),
    ("actor = document.title", "write '.document.title'"),
    ("actor = events.date", "no 'actor' is called 'events.date'"),
    ("date = 2020年年底", "write a year"), ("date = 一九六八年十三月", "write a year"),
    ("date = 1965s", "cannot compare 'date'"), ("date = 20世纪65年代", "cannot compare 'date'"),
  ])
  func areExplained(condition: String, part: String) throws {
    let reply = try Conversation().say("events where \(condition)")
    #expect(reply.outcome == .failed(.usage) && reply.data.isEmpty)
    #expect(reply.messages.contains(part), "\(reply.messages)")
  }

  @Test(arguments: [
    ("actor = George W. Bush", "bush-summit-2007"), ("actor = Japan。", ""), ("actor = 日本.", ""),
    ("document = 1960年密约", ""), ("mechanism = US-ROK Nuclear Consultative Group", ""),
  ])
  func nameRows(condition: String, id: String) throws {
    let reply = try Conversation().say("events where \(condition) | select id")
    #expect(reply.outcome == .done && reply.lines.count > 1, "\(reply.messages)")
  }

  /// A part of a date at the end of a path is a key of groups, also where not every date is reached.
  @Test(arguments: [
    ("events | group by source.issued.month", "2"),
    ("events | distinct by source.issued.year", "2"),
    ("claims | group by subject.date.decade | sort count desc", "5"),
  ])
  func partsOfDatesAreKeys(query: String, least: String) throws {
    let reply = try Conversation().say(query)
    #expect(reply.outcome == .done && reply.lines.count >= (Int(least) ?? 0), "\(reply.messages)")
  }

  /// A part of a date of another row is a key of groups, also where few dates, or none, are reached.
  @Test(arguments: [
    ("first(year)", ["", "117"]), ("last(year)", ["[..2022]", "117"]),
    ("first(decade)", ["", "117"]), ("last(month)", ["[..2022-12]", "117"]),
  ])
  func partsOfOtherRowsAreKeys(key: String, row: [String]) throws {
    for order in ["", " | sort \(key)", " | sort \(key) desc"] {
      let reply = try Conversation().say("events | group by \(key)\(order)")
      #expect(
        reply.outcome == .done && reply.lines.dropFirst().first == row.joined(separator: "\t"))
    }
  }

  /// A full stop that ends a word ends no line: the statement is complete.
  @Test func aLineMayEndInAFullStop() throws {
    let reply = try Self.conversation().stream("votes where country = U.S.\nvotes | count")
    #expect(reply.lines.first?.hasPrefix("id") == true && reply.lines.last == "5")
  }
}

/// Rows that are named by their name, their id, or their number in the last answer.
@Suite struct ItemNameTests {
  @Test(arguments: [
    ("show 非核三原则", "three-non-nuclear-principles"), ("show 非核三原則", "three-non-nuclear-principles"),
    ("show Neither confirm nor deny", "neither-confirm-nor-deny"),
    ("show NCND", "neither-confirm-nor-deny"),
    ("show actors.George W. Bush", "bush-administration"), ("show 1960年密约", "secret-pact-1960"),
    ("show events.npt-ratification", "npt-ratification"), ("show actors.U.S.", "united-states"),
  ])
  func aNameIsEnough(statement: String, id: String) throws {
    let reply = try Conversation().say(statement)
    #expect(reply.lines.contains("id\t\(id)"), "\(reply.messages)")
  }

  @Test func severalRowsOfANameAreListed() throws {
    let reply = try Conversation().say("show U.S.")
    #expect(
      reply.messages.contains("'actors.united-states' or 'places.united-states-place'"),
      "\(reply.messages)")
  }

  @Test func aNumberIsThatOfTheRowShown() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where actor = Sato | sort date")
    for statement in ["show 2", "show row 2"] {
      #expect(conversation.say(statement).lines.contains("id\tsato-visit-1967"))
    }
    #expect(conversation.say("why row 2").data.contains("sato-visit-1967"))
  }

  /// An id comes before the number of a row; which other row might be meant is said.
  @Test func anIDComesBeforeARow() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("id,name\n3,c\n2,b\n1,a\n", to: "t.csv")
    let conversation = try Conversation(CorpusLoader.load(path: path))
    _ = conversation.say("t")
    let byID = conversation.say("show 3")
    #expect(byID.lines.contains("name\tc"))
    #expect(byID.messages.contains("'show row 3' shows row 3 of the last answer"))
    let byRow = conversation.say("show row 3")
    #expect(byRow.lines.contains("name\ta") && byRow.messages.isEmpty)
    #expect(conversation.say("show 2").messages.isEmpty)
  }

  @Test(arguments: [
    ("show row 1", "there is no answer yet"),
    ("events | limit 2; show row 9", "the last answer has no row 9: it has 2 rows"),
    ("events | limit 2; show row 0", "the last answer has no row 0: it has 2 rows"),
    ("events where year = 1800; show row 1", "the last answer has no row 1: it has 0 rows"),
    ("events | group by type; show row 1", "'open 1' shows those of one of them"),
    ("show zzz.yyy", "unknown collection 'zzz'"), ("show 12345", "no row is called '12345'"),
    ("events | show", "'show row 1' after the answer"),
  ])
  func isExplained(script: String, part: String) throws {
    let reply = try Conversation().say(script)
    #expect(reply.outcome != .done)
    #expect(reply.messages.contains(part), "\(reply.messages)")
  }
}
