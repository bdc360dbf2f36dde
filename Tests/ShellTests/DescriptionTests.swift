import Rendering
import Shell
import TestSupport
import Testing

@Suite struct DescriptionTests {
  @Test func describesTheFieldsOfACollection() throws {
    let session = try SessionText()
    #expect(session.run("describe periods") == .done)
    #expect(
      session.data.split(separator: "\n").prefix(6).joined(separator: "\n") == """
        field\tkind\tfilled\tdistinct\tmin\tmax\texample
        id\ttext\t4\t4\t\t\tfrom-enmity-to-alliance
        name\ttext\t4\t4\t\t\tFrom enmity to alliance
        name_zh\ttext\t4\t4\t\t\t从敌对到同盟
        name_ja\ttext\t4\t4\t\t\t敵対から同盟へ
        span\tdate\t3\t3\t1945/1955\t1956/1976\t1945/1955
        """)
    let one = try SessionText { $0.mode = .json }
    one.run("describe events.date")
    #expect(
      one.data == """
        [{"field":"date","kind":"date","filled":71,"distinct":55,"min":"1945/1952-04",\
        "max":"2024-10","example":"1945/1952-04"}]

        """)
  }

  @Test(arguments: [
    ("describe evnts", "CL0101", "'events'"), ("describe events.dat", "CL0103", "'date'"),
    ("show npt-ratificaton", "CL0113", "'npt-ratification'"),
    ("show 日本", "CL0113", "'japan'"), ("show evnts.japan", "CL0101", "'events'"),
  ])
  func unknownNamesHaveNearestOnes(statement: String, code: String, nearest: String) throws {
    let session = try SessionText()
    #expect(session.run("events | count\n" + statement) == .failed(.usage))
    #expect(session.data == "")
    #expect(session.messages.contains("error[\(code)]"))
    #expect(session.messages.contains("did you mean \(nearest)"))
  }

  @Test func showsOneRowInFull() throws {
    let session = try SessionText { $0.mode = .box }
    #expect(session.run("show npt-ratification") == .done)
    #expect(
      session.data == """
        npt-ratification in 'events': The Diet completes Japan's ratification of the \
        non-proliferation treaty
          id               npt-ratification
          date             1976
          basis            stated
          type             treaty
          title            The Diet completes Japan's ratification of the non-proliferation treaty
          title_zh         日本国会批准不扩散核武器条约
          title_ja         国会が核不拡散条約の批准手続きを完了
          status           occurred
          source           [On Japan-United States nuclear relations and nuclear sharing] (paper)
          locator          L132-133
          actor            National Diet of Japan (japan-diet), initiator
                           Japan (japan), initiator
          document         Treaty on the Non-Proliferation of Nuclear Weapons (npt), ratified
          ^claims.subject  claim-double-identity

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
    session.run("events where yeer < 1976 and actor = Japn | count")
    #expect(session.run(".fix") == .done)
    #expect(session.data == "count\n19\n")
    #expect(
      session.messages.hasSuffix("\nevents where year < 1976 and actor = Japan | count\n"))
    #expect(session.run(".fix") == .failed(.usage))
    #expect(session.messages.contains("there is no fault to fix"))
  }

  @Test func takesOnlyTheStatementOfAScript() throws {
    let session = try SessionText { $0.isQuiet = true }
    session.run("events | count\n\nevents where yeer < 1970\n| count\n\nevents | count")
    #expect(session.run(".fix") == .done)
    #expect(session.data == "count\n31\n")
  }

  @Test func saysThatThereIsNoFix() throws {
    let session = try SessionText()
    session.run("events where")
    #expect(session.run(".fix") == .failed(.usage))
    #expect(session.messages.contains("the last fault has no single fix"))
  }
}
