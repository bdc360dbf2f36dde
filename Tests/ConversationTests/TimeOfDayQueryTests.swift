import Conversation
import Corpus
import TestSupport
import Testing

/// What answers make of times of day, and of dates in words.
@Suite struct TimeOfDayQueryTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func conversation(_ text: String) throws -> Conversation {
    try Conversation(try CorpusLoader.load(path: try folder.write(text, to: "t.csv")))
  }

  private static let day = """
    id,when
    1,1914-06-28 10:45
    2,1914-06-28 09:15
    3,1914-06-28 23:00
    4,1914-06-29 01:00

    """

  @Test(
    arguments: [
      ("t | sort when | select id", ["id", "2", "1", "3", "4"]),
      ("t | sort when desc | select id", ["id", "4", "3", "1", "2"]),
      ("t where when = 1914-06-28 | sort id | select id", ["id", "1", "2", "3"]),
      ("t where when < 1914-06-29 | count", ["count", "3"]),
      ("t where when >= 1914-06-29 | select when", ["when", "1914-06-29T01:00"]),
      ("t where year = 1914 | count", ["count", "4"]),
      ("t | select when | distinct | count", ["count", "4"]),
      ("t where id = 2", ["id\twhen", "2\t1914-06-28T09:15"]),
      (
        "t where id < 4 | group by year with min(when) as a, max(when) as b | select a, b",
        ["a\tb", "1914-06-28T09:15\t1914-06-28T23:00"]
      ),
    ] as [(String, [String])])
  func timesCountInOrderAndDaysInConditions(query: String, lines: [String]) throws {
    #expect(try conversation(Self.day).say(query).lines == lines)
  }

  @Test func groupsKeepTimes() throws {
    let lines = try conversation(Self.day).say("t | group by when | sort when").lines
    #expect(
      lines == [
        "when\tcount", "1914-06-28T09:15\t1", "1914-06-28T10:45\t1", "1914-06-28T23:00\t1",
        "1914-06-29T01:00\t1",
      ])
  }

  @Test func twoDatesOfADayAreComparedByTheirTimes() throws {
    let talk = try conversation(
      "id,opened,shut\n1,1914-06-28 10:45,1914-06-28 11:00\n2,1914-06-28 12:00,1914-06-28 11:00\n3,1914-06-28 12:00,1914-06-28 12:00\n"
    )
    #expect(talk.say("t where opened < .shut | select id").lines == ["id", "1"])
    #expect(talk.say("t where opened > .shut | select id").lines == ["id", "2"])
    #expect(talk.say("t where opened = .shut | select id").lines == ["id", "3"])
  }

  @Test func aTimeInAConditionIsRefused() throws {
    let reply = try conversation(Self.day).say("t where when = @1914-06-28T10:45")
    #expect(reply.data.isEmpty)
    #expect(
      reply.messages.contains(
        "'1914-06-28T10:45' has a time of day, and conditions compare days; write 1914-06-28"))
  }

  @Test func exportsKeepTimesAndAreReadBackEqual() throws {
    let corpus = try CorpusLoader.load(path: try folder.write(Self.day, to: "t.csv"))
    let talk = try Conversation(corpus)
    _ = talk.say(".export \(folder.path)/out")
    #expect(
      folder.text("out/t.csv")
        == "id,when\n1,1914-06-28T10:45\n2,1914-06-28T09:15\n3,1914-06-28T23:00\n4,1914-06-29T01:00\n"
    )
    let read = try CorpusLoader.load(path: "\(folder.path)/out")
    #expect(corpus.difference(from: read) == nil)
    #expect(try Conversation(read).say("t | sort when | limit 1 | select id").lines == ["id", "2"])
  }

  @Test(
    arguments: [
      ("date\n5th c. BC\n2nd c. BC\n2nd c. AD\n", "t where date < -0099 | count", "2"),
      ("date\n1904-5\n1912-3\n1826-7\n", "t where date > 1904-06 | count", "1"),
      ("date\nbefore 1930\nafter 1945\n1914-1918\n", "t where date < 1930 | count", "2"),
      (
        "date\n[ca. 1850]\n[1862?]\n[18--?]\n[n.d.]\n[1914-1918]\n", "t where date < 1900 | count",
        "3"
      ),
      (
        "time\n+1867-00-00T00:00:00Z\n+1914-06-28T00:00:00Z\n-0582-00-00T00:00:00Z\n",
        "t where time < 1800 | count", "1"
      ),
      (
        "Name,IndDate\nUSA,178309\nCanada,186707\nNever,-9\n", "t where IndDate < 1800 | count", "1"
      ),
      (
        "dyad,begin,end\n2020,192001,201612\n2031,197307,201612\n", "t where begin < 1950 | count",
        "1"
      ),
      (
        "start_date,end_date\n1914-07-28,1918-11-11\n1939-09-01,1945-09-02\n",
        "t where span intersects 1916 | count", "1"
      ),
    ] as [(String, String, String)])
  func datesInWordsAreFound(text: String, query: String, count: String) throws {
    #expect(try conversation(text).say(query).lines == ["count", count])
  }
}
