import Conversation
import Corpus
import Rendering
import TestSupport
import Testing

@Suite struct DescriptionTests {
  @Test func describesTheFieldsOfACollection() throws {
    #expect(
      try linked(.tsv).say("describe events").data == """
        field\tkind\tfilled\tdistinct\tmin\tmax\texample
        id\ttext\t3\t3\t\t\tvisit
        date\tdate\t3\t3\t1951-09\t1954-03-01\t1951-09
        title\ttext\t3\t3\t\t\tA visit
        speaker\ttext\t1\t1\t\t\tYoshida
        actor\tseveral of actors\t2\t2\t\t\tUnited States
        guest_of_honour\tseveral of actors\t1\t1\t\t\tJapan
        host\tseveral of actors\t1\t1\t\t\tUnited States
        target\tseveral of actors\t1\t1\t\t\tJapan

        """)
    #expect(
      try linked(.json).say("describe events.date").data == """
        [{"field":"date","kind":"date","filled":3,"distinct":3,"min":"1951-09",\
        "max":"1954-03-01","example":"1951-09"}]

        """)
  }

  /// A small corpus that does not grow.
  private func linked(_ mode: OutputMode) throws -> Conversation {
    let corpus = try CorpusLoader.load(path: "\(ClioBinary.root)/Tests/Fixtures/linked")
    return try Conversation(corpus) { $0.mode = mode }
  }

  @Test(arguments: [
    ("describe evnts", "CL0101", "'events'"), ("describe events.dat", "CL0103", "'date'"),
    ("show npt-ratificaton", "CL0113", "'npt-ratification'"),
    ("show evnts.japan", "CL0101", "'events'"),
  ])
  func unknownNamesHaveNearestOnes(statement: String, code: String, nearest: String) throws {
    let session = try SessionText()
    #expect(session.run("events | count\n" + statement) == .failed(.usage))
    #expect(session.data == "")
    #expect(session.messages.contains("error[\(code)]"))
    #expect(session.messages.contains("did you mean \(nearest)"))
  }

  @Test func showsOneRowInFull() throws {
    #expect(
      try linked(.box).say("show events.visit").data == """
        visit in 'events': A visit
          id                visit
          date              1951-09
          title             A visit
          speaker           Yoshida
          actor             United States (usa), host
                            Japan (japan), guest_of_honour
          ^documents.about  d1

        """)
  }

  @Test func isARowInJSON() throws {
    let session = try SessionText { $0.mode = .jsonl }
    session.run("show events.miki-visit")
    #expect(session.data.hasPrefix("{\"id\":\"miki-visit\",\"date\":\"1975\""))
    #expect(session.data.contains("\"visitor\":[{\"id\":"))
  }
}

@Suite struct FixTests {
  @Test func mendsTheLastFaultsAndRuns() throws {
    let session = try SessionText { $0.isQuiet = true }
    session.run("events where yeer < 1976 and actor = Japn and type = visit | count")
    #expect(session.run(".fix") == .done)
    #expect(session.data == "count\n3\n")
    #expect(
      session.messages.hasSuffix(
        "\nevents where year < 1976 and actor = Japan and type = visit | count\n"))
    #expect(session.run(".fix") == .failed(.usage))
    #expect(session.messages.contains("there is no fault to fix"))
  }

  @Test func takesOnlyTheStatementOfAScript() throws {
    let session = try SessionText { $0.isQuiet = true }
    session.run(
      "events | count\n\nevents where yeer < 1970 and type = visit\n| count\n\nevents | count")
    #expect(session.run(".fix") == .done)
    #expect(session.data == "count\n2\n")
  }

  @Test func saysThatThereIsNoFix() throws {
    let session = try SessionText()
    session.run("events where")
    #expect(session.run(".fix") == .failed(.usage))
    #expect(session.messages.contains("the last fault has no single fix"))
  }

  @Test func helpExplainsACode() throws {
    let session = try SessionText()
    #expect(session.run(".help CL0103") == .done)
    #expect(session.data.hasPrefix("CL0103: "))
    #expect(session.data.contains("error[CL0103]"))
    #expect(session.run(".help CL9999") == .failed(.usage))
  }
}
