import Shell
import Testing

/// Zero rows say why.
@Suite struct EmptyAnswerTests {
  private func reason(_ query: String) throws -> String {
    let session = try SessionText()
    #expect(session.run(query) == .done)
    return session.messages
  }

  @Test func namesTheOneCondition() throws {
    #expect(
      try reason("documents where date > 3000") == """
        0 documents; 8 more possibly (8 missing dates): add possibly
        no documents: 'date > 3000' keeps none of 32
          'date' runs from 1953 to 2024

        """)
  }

  @Test func saysWhatRemainsWithoutTheConditionToBlame() throws {
    #expect(
      try reason("events where actor = Japan and year < 1600") == """
        no events: 'year < 1600' keeps none of 73; without it 31 remain ('actor = Japan')
          'date' runs from 1945 to 2024

        """)
  }

  @Test func countsWhatEachConditionAloneKeeps() throws {
    #expect(
      try reason("events where type = visit and actor = Japan and year > 1990") == """
        1 span reaches across 1990: 'date intersects 1991..' keeps it
        no events: 'year > 1990' keeps none of the 3 that were left; without it 3 remain \
        ('type = visit' and 'actor = Japan')
          each alone keeps: 'type = visit' 4, 'actor = Japan' 31, 'year > 1990' 18 of 73

        """)
  }

  @Test func offersTheNearestValuesOfAText() throws {
    #expect(
      try reason("events where title contains \"ratificaton\"") == """
        no events: 'title contains "ratificaton"' keeps none of 73
          nearest in 'title': 'ratification'

        """)
    #expect(
      try reason("documents where title = \"Old security treety\"").contains(
        "nearest in 'title': 'Old security treaty'"))
  }

  @Test func blamesOtherStagesToo() throws {
    #expect(try reason("events | limit 0") == "no events: 'limit 0' keeps none of 73\n")
    #expect(
      try reason("events | group by type | having count > 500").hasPrefix(
        "no groups: 'count > 500' keeps none of "))
    #expect(
      try reason("events where year > 1600 | limit 0 | where year > 1700").hasSuffix(
        "'limit 0' keeps none of 66\n"))
  }

  @Test func explainsACountOfNothing() throws {
    #expect(
      try reason("events where type = visit and year > 2030 | count").contains(
        "no events: 'year > 2030' keeps none of 73; without it 4 remain ('type = visit')"))
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
