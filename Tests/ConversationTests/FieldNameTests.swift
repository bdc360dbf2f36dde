import Conversation
import Corpus
import TestSupport
import Testing

/// Fields whose names are numbers, dates or several words, and the headings of a file.
@Suite struct FieldNameTests {
  private static let wide = """
    Country,2019,2020
    France,10,20
    Japan,5,7

    """
  private static let odd = """
    Country Name,GDP (US$),Date.Year,2019 [YR2019],18-24,65+,10% share,1st,5_year,2019-20,１９年,Q1 2019,2019-2020,Deaths/1000,ＧＤＰ（億円）,2°,true rate,no
    France,1,1990,10,1,2,3,4,5,6,7,9,11,1,2,3,7,8
    Japan,2,1991,5,1,2,3,4,5,6,7,9,11,1,2,3,7,8

    """

  private static func conversation(_ text: String) throws -> Conversation {
    let folder = try ScratchFolder()
    return try Conversation(CorpusLoader.load(path: folder.write(text, to: "t.csv")))
  }

  @Test(arguments: [
    "t where 2019 > 6", "t where 2019 = 10", "t where not 2019 > 6", "t where 2019 in 1..10",
    "t where 2019 is missing", "t where any 2019 = 10", "t where Country = France and 2019 > 6",
    "t | select Country, 2019", "t | sort 2019", "t | sort 2019 desc", "t | group by 2019",
    "t | group by Country with sum(2019)", "t | group by Country with max(2019) as m",
    "t | group by Country with count where (2019 > 6)", "t | distinct by 2019",
    "t | compute round(2019) as x", "t | compute 2019 as x", "t | compute -2019 as x",
    "t | compute if(2019 > 6, 1, 0) as x", "t where \"2019\" > 6", "t | select \"2019\"",
    "t | select Country, `2019` | where 2019 > 6", "explain t where 2019 > 6",
    "view v = t where 2019 > 6", "t where ２０１９ > 6",
  ])
  func aNumberThatIsAFieldIsRefusedWithItsFix(query: String) throws {
    let conversation = try Self.conversation(Self.wide)
    let reply = conversation.say(query)
    #expect(reply.outcome == .failed(.usage) && reply.data.isEmpty)
    #expect(reply.messages.contains("error[CL0207]"))
    #expect(reply.messages.contains("write `2019` for the field"), "\(reply.messages)")
    #expect(conversation.say(".fix").outcome == .done)
  }

  @Test func theFixAsksForTheField() throws {
    let conversation = try Self.conversation(Self.wide)
    _ = conversation.say("t where 2019 > 6")
    #expect(conversation.say(".fix").lines == ["Country\t2019\t2020", "France\t10\t20"])
    _ = conversation.say("t | compute 2020 - 2019 as d")
    #expect(conversation.say(".fix").lines.last == "Japan\t5\t7\t2")
    _ = conversation.say("t where `2020` > `2019`")
    #expect(conversation.say(".fix | count").outcome != .closed)
  }

  @Test(arguments: [
    ("t where 5 > 3", "CL0208", "write the field first"), ("t where 1 = 1", "CL0208", ""),
    ("t where 6 < 2019", "CL0208", "write '`2019` > 6'"),
    ("t where 2 * 3 > 5", "CL0208", "'2 * 3' is a calculation"),
    ("t where \"x\" = Country", "CL0208", "write 'Country = \"x\"'"),
    ("t | group by Country with sum(`2019`) | having 2019 > 3", "CL0208", ""),
    ("t | select 2021", "CL0103", "did you mean `2020`"), ("t | sort 2018", "CL0103", "`2019`"),
    ("t where y2019 > 3", "CL0103", "did you mean `2019`"),
    ("t where `2020` > `2019`", "CL0207", "write .`2019` for the field"),
    ("t where 1976-06 < 3", "CL0208", "'1976-06' is a date"),
  ])
  func aComparisonReadsAField(query: String, code: String, words: String) throws {
    let reply = try Self.conversation(Self.wide).say(query)
    #expect(reply.outcome == .failed(.usage) && reply.data.isEmpty)
    #expect(reply.messages.contains("error[\(code)]"), "\(reply.messages)")
    #expect(reply.messages.contains(words), "\(reply.messages)")
  }

  @Test(arguments: [
    ("t where `2020` > 2019", ".`2019`"), ("t | compute `2020` - 2019 as d", "`2019`"),
  ])
  func aNumberBesideFieldsIsWarnedOf(query: String, write: String) throws {
    let reply = try Self.conversation(Self.wide).say(query)
    #expect(reply.outcome == .done)
    #expect(reply.messages.contains("warning[CL0502]: '2019' is a number here: write \(write)"))
  }

  @Test(arguments: [
    "t where `2019` > 6", "t where `2020` > .`2019`", "t | compute `2019` * 2 as x", "t | select 5",
    "t | compute 100 as base", "t | group by 1 with sum(`2019`)", "t where 6 < .`2019`",
    "t where Country = \"2019\" or `2019` > 6", "t | sort `2019` | limit 2019",
    "let $x = 5\nt where $x > 3",
  ])
  func numbersStayNumbers(query: String) throws {
    let reply = try Self.conversation(Self.wide).say(query)
    #expect(reply.outcome == .done && !reply.messages.contains("CL0"), "\(reply.messages)")
  }

  @Test(arguments: [
    "Country Name", "GDP (US$)", "Date.Year", "2019 [YR2019]", "18-24", "65+", "10% share", "1st",
    "5_year", "2019-20", "１９年", "Q1 2019", "2019-2020", "Deaths/1000", "ＧＤＰ（億円）", "2°", "true rate",
    "no",
  ])
  func headingsStandInBackquotes(heading: String) throws {
    let conversation = try Self.conversation(Self.odd)
    for text in [heading, heading.lowercased(), heading.uppercased()] {
      let reply = conversation.say("t | select `\(text)` | limit 1")
      #expect(reply.outcome == .done && reply.lines.count == 2, "\(reply.messages)")
    }
    // Without them the fault says so, whatever it reads as, and `.fix` mends it.
    for query in ["t where \(heading) is known", "t | sort \(heading)"] {
      let reply = conversation.say(query)
      // Letters and dots can be no path here, and are the field.
      if heading == "Date.Year" {
        #expect(reply.outcome == .done && reply.messages.isEmpty)
        continue
      }
      #expect(reply.outcome == .failed(.usage))
      #expect(
        reply.messages.contains("CL0207") && reply.messages.contains("write `\(heading)`"),
        "\(query): \(reply.messages)")
      #expect(conversation.say(".fix").outcome == .done)
    }
  }

  @Test(arguments: [
    "2019年", "1990s", "FY2019", "2019*", "２０１９", "昭和51年", "-1", "1.5", "1e5", "true", "missing",
    "@x",
    "and", "where", "a|b", "2019-06-03", "1_000", "日本 (km²)", "Ünïcode", "x/y", "a.b.c", "3D", "५०",
    "no", "1,000", "Total (%)", "2°", "2019–20",
  ])
  func everyHeadingIsReachedOrExplained(heading: String) throws {
    let conversation = try Self.conversation(
      "Name,Total,\"\(heading)\"\nA,1,2\nB,2,7\nC,3,7\n")
    #expect(conversation.say("t | select `\(heading)` | limit 1").lines.last == "2")
    #expect(conversation.say("t where `\(heading)` > 5 | count").lines.last == "2")
    let reply = conversation.say("t where \(heading) > 5 | count")
    if reply.outcome == .done {
      #expect(reply.lines.last == "2")
    } else {
      #expect(reply.messages.contains("write `\(heading)`"), "\(reply.messages)")
      #expect(conversation.say(".fix").lines.last == "2")
    }
  }

  @Test func severalHeadingsAtOnceAreMended() throws {
    let conversation = try Self.conversation(Self.odd)
    _ = conversation.say("t where Country Name = France and 18-24 = 1 | select Q1 2019")
    let reply = conversation.say(".fix")
    #expect(reply.lines == ["Q1_2019", "9"])
    #expect(
      reply.messages == "t where `Country Name` = France and `18-24` = 1 | select `Q1 2019`\n")
  }

  @Test(arguments: [
    ("a b,a_b\n1,2\n3,4\n", "t where a_b > 1", "write `a b` or 'a_b_2'"),
    (
      "Total cost,Total  cost\nx1,2\nx3,4\n", "t | select `Total cost`",
      "'Total_cost' or 'Total_cost_2'"
    ),
    ("Gain (%),Gain (%)\nx1,2\nx3,4\n", "t | select `Gain (%)`", "'Gain_' or 'Gain__2'"),
  ])
  func aHeadingOfTwoFieldsNamesBoth(text: String, query: String, hint: String) throws {
    let reply = try Self.conversation(text).say(query)
    #expect(reply.outcome == .failed(.usage) && reply.messages.contains(hint), "\(reply.messages)")
  }

  @Test(arguments: ["Gain", "gain", "`Gain`"])
  func aHeadingThatIsANameMeansTheFirstAndSaysSo(name: String) throws {
    let conversation = try Self.conversation("id,Gain,Gain,Gain\na,1,2,3\nb,4,5,6\n")
    let reply = conversation.say("t where \(name) > 2 | select id")
    #expect(reply.lines == ["id", "b"])
    #expect(reply.messages.contains("means the first: write 'Gain_2' or 'Gain_3' for another"))
    #expect(!conversation.say("t where Gain_2 > 2").messages.contains("CL0"))
  }

  @Test func listsOfFieldsShowHowTheyAreWritten() throws {
    let conversation = try Self.conversation(Self.wide)
    #expect(conversation.say(".schema t").lines.contains("t\t`2019`\tinteger\t2"))
    #expect(conversation.say("describe t").lines.contains { $0.hasPrefix("`2020`\t") })
    let odd = try Self.conversation(Self.odd)
    #expect(odd.say(".values t.Date.Year").lines.count == 3)
    #expect(odd.say("describe t.`Country Name`").lines.last?.hasPrefix("Country_Name\t") == true)
  }

  @Test func completionInsertsBackquotes() throws {
    func texts(_ typed: String, _ table: String) throws -> [String] {
      let session = try Self.conversation(table).session
      return Completion(session: session).list(in: typed, cursor: typed.utf8.count).items
        .map(\.text)
    }
    #expect(try texts("t where 20", Self.wide) == ["`2019`", "`2020`"])
    #expect(try texts("t where `20", Self.wide) == ["`2019`", "`2020`"])
    #expect(try texts("t | select Countr", Self.odd) == ["Country_Name"])
    #expect(try texts("t | select `Country N", Self.odd) == ["`Country Name`"])
    #expect(try texts("t where `Date.", Self.odd) == ["`Date.Year`"])
  }
}
