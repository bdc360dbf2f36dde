import Conversation
import Corpus
import TestSupport
import Testing

/// Zero rows say why.
@Suite struct EmptyAnswerTests {
  private func reason(_ query: String) throws -> String {
    let session = try SessionText()
    #expect(session.run(query) == .done)
    return session.messages
  }

  @Test func namesTheOneCondition() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("id,date\na,1953\nb,2024\nc,\n", to: "documents.csv")
    let conversation = try Conversation(try CorpusLoader.load(path: path))
    #expect(
      conversation.say("documents where date > 3000").messages == """
        0 documents · 1 more possibly (1 missing date): add possibly
        no documents: 'date > 3000' keeps none of 3
          'date' runs from 1953 to 2024

        """)
  }

  @Test func saysWhatRemainsWithoutTheConditionToBlame() throws {
    #expect(
      try reason("events where type = visit and year < 1600") == """
        no events: 'year < 1600' keeps none of \(BuiltInCorpus.eventCount); \
        without it 4 remain ('type = visit')
          'date' runs from 1945 to 2024

        """)
  }

  @Test func countsWhatEachConditionAloneKeeps() throws {
    #expect(
      try reason("events where type = visit and actor = Sato and place = Taiwan") == """
        no events: 'place = Taiwan' keeps none of the 2 that were left; without it 2 remain \
        ('type = visit' and 'actor = Sato')
          each alone keeps: 'type = visit' 4, 'actor = Sato' 4, 'place = Taiwan' 1 of \
        \(BuiltInCorpus.eventCount)

        """)
  }

  @Test func offersTheNearestValuesOfAText() throws {
    #expect(
      try reason("events where title contains \"ratificaton\"") == """
        no events: 'title contains "ratificaton"' keeps none of \(BuiltInCorpus.eventCount)
          nearest in 'title': 'ratification'

        """)
    #expect(
      try reason("documents where title = \"Old security treety\"").contains(
        "nearest in 'title': 'Old security treaty'"))
  }

  @Test(arguments: [
    ("title contains defense", ["spelling in 'title': 'defence'", "nearest in 'title': 'defend'"]),
    (
      "title contains \"defense outline\"",
      ["spelling in 'title': 'defence outline'"]
    ),
    ("title contains rely", ["other forms in 'title': 'relies'", "nearest in 'title': 'reply'"]),
    ("title = \"The sulfur program\"", ["spelling in 'title': 'The sulphur programme'"]),
    ("title starts with colour", ["spelling in 'title': 'Color'"]),
  ])
  func offersTheSpellingOfTheFieldFirst(condition: String, lines: [String]) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      """
      id,title
      a,A defence outline that relies on others
      b,Who will defend it? A reply
      c,The sulphur programme
      d,Color

      """, to: "papers.csv")
    let conversation = try Conversation(try CorpusLoader.load(path: path))
    let messages = conversation.say("papers where \(condition)").messages
    #expect(
      messages.split(separator: "\n").dropFirst().map { String($0.trimmingPrefix("  ")) } == lines)
  }

  /// A name that the condition asked for in vain is somewhere else: there it is found.
  @Test(arguments: [
    (
      "concepts where name = neither confirm nor deny",
      "'neither confirm nor deny' is a name in 'mechanisms': "
        + "'mechanisms where name = neither confirm nor deny'"
    ),
    (
      "relations where from = Cuban missile crisis",
      "'Cuban missile crisis' appears in 'to', 1 time: 'relations where to = Cuban missile crisis'"
    ),
  ]) func saysWhereANameStands(query: String, line: String) throws {
    let messages = try reason(query)
    #expect(messages.contains("\n  \(line)\n"), "\(messages)")
    // What is said can be asked.
    let asked = try #require(line.split(separator: "'").last)
    let session = try SessionText()
    session.run(String(asked))
    #expect(!session.messages.contains("keeps none"), "\(session.messages)")
  }

  @Test func blamesOtherStagesToo() throws {
    #expect(
      try reason("events | limit 0")
        == "no events: 'limit 0' keeps none of \(BuiltInCorpus.eventCount)\n")
    #expect(
      try reason("events | group by type | having count > 500").hasPrefix(
        "no groups: 'count > 500' keeps none of "))
    #expect(
      try reason("events where type = visit | limit 0 | where year > 1700").hasSuffix(
        "'limit 0' keeps none of 4\n"))
  }

  @Test func explainsACountOfNothing() throws {
    #expect(
      try reason("events where type = visit and year > 2030 | count").contains(
        "no events: 'year > 2030' keeps none of \(BuiltInCorpus.eventCount); without it 4 remain"))
  }

  @Test func tellsThatAnEarlierAnswerHadNoRows() throws {
    let session = try SessionText()
    session.run("events | limit 0", "_ where year < 1970")
    #expect(session.messages.hasSuffix("no events: '_' has none\n"))
  }

  @Test func isSilentWhereNobodyWantsToKnow() throws {
    let quiet = try SessionText { $0.isQuiet = true }
    quiet.run("events where year < 1600")
    #expect(quiet.messages == "")
    let expecting = try SessionText()
    #expect(expecting.run("events where year < 1600 | expect no rows") == .done)
    #expect(expecting.messages == "")
  }

  @Test func keepsTheUnderscoreOfTheQuery() throws {
    // The reason is found by running the stages again, in which '_' must be what it was.
    let session = try SessionText()
    session.run("events where type = visit", "events where id in {_ | select id} and year > 2030")
    #expect(session.messages.contains("without it 4 remain ('id in {_ | select id}')"))
  }
}
