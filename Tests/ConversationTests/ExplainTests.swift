import Conversation
import TestSupport
import Testing

@Suite struct ExplainTests {
  private func explained(_ query: String, mode: String = "tsv") throws -> String {
    let session = try SessionText()
    #expect(session.run(".mode \(mode)", query) == .done)
    return session.data
  }

  @Test func speaksASentenceAStage() throws {
    let all = BuiltInCorpus.eventCount
    #expect(
      try explained(
        """
        explain events where actor = 日本 and year < 昭和51年
        | group by decade | having count > 3 | sort count desc | limit 2
        """) == """
          1. take 'events': \(all) events
          2. keep those where actor = 日本 and year < 昭和51年: 21 of \(all) events, 1 more possibly
             - 'actor = 日本' alone keeps 57 events
             - 'year < 昭和51年' alone keeps 43 events, 10 more possibly
             - 'year' is taken from 'date'
             - '日本' means Japan (japan in 'actors'), by its name '日本'
             - '昭和51年' stands for 1976-01-01 to 1976-12-31
          3. group them by decade: 21 events become 5 groups
             - 'decade' is taken from 'date'
          4. keep those where count > 3: 2 of 5 groups
          5. sort them by count desc: 2 groups
          6. take the first 2: 2 of 2 groups

          """)
  }

  @Test func tellsWhatSeasonsAndCategoriesMean() throws {
    let text = try explained("explain events where type = secret agreement and date > @1959-22")
    #expect(text.contains("- 'secret agreement' means 'secret-agreement'"))
    #expect(text.contains("- '@1959-22' stands for 1959-06-01 to 1959-08-31 (seasons: "))
  }

  @Test func warnsOfWhatMayBeASlip() throws {
    #expect(
      try explained("explain events | limit 5 | sort date").hasSuffix(
        """
        note: 'limit 5' comes before 'sort date': the rows are cut first and then put in order; \
        write 'sort date | limit 5' for the first in that order

        """))
    #expect(
      try explained("explain events where year < 1970 and type = test or type = visit").hasSuffix(
        """
        note: 'and' binds closer than 'or': this reads \
        '(year < 1970 and type = test) or type = visit'; brackets make it plain

        """))
    #expect(
      try explained("explain events where year < \"1970\"").hasSuffix(
        "note: 'year < \"1970\"' compares a date with a text; write 1970 without quotes\n"))
    #expect(
      try explained("explain events | sort date | count").hasSuffix(
        "note: 'sort date' has no effect before 'count'\n"))
    let fine = [
      "explain events | sort date | limit 5",
      "explain events where (year < 1970 and type = test) or type = visit",
      "explain events where (year < 1970 or type = test) and type = visit",
    ]
    for query in fine { #expect(!(try explained(query)).contains("note:"), "\(query)") }
  }

  @Test func isAnObjectInJSON() throws {
    for mode in ["json", "jsonl"] {
      #expect(
        try explained("explain events", mode: mode)
          == "{\"text\":\"1. take 'events': \(BuiltInCorpus.eventCount) events\"}\n")
    }
  }

  @Test func showsThePlanToTheCurious() throws {
    #expect(
      try explained(
        "explain plan events where actor = Japan and year < 1976 | follow document | limit 10")
          == """
          limit 10
            follow to documents
              filter actor in {japan} and date < 1976-01-01..1976-12-31
                table events

          """)
  }

  @Test func leavesTheLastAnswerAsItWas() throws {
    let session = try SessionText()
    session.run("events where type = visit", "explain events | limit 1", "_ | count")
    #expect(session.data.hasSuffix("count\n4\n"))
  }

  @Test func reportsAFaultyQueryAsIfItRan() throws {
    let session = try SessionText()
    #expect(session.run("explain events where yeer < 1976") == .failed(.usage))
    #expect(session.messages.contains("error[CL0103]"))
    #expect(session.data == "")
  }
}
