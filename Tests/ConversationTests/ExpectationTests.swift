import Conversation
import TestSupport
import Testing

@Suite struct ExpectationTests {
  @Test(arguments: [
    "events where actor = Japan | expect count >= 10 else \"lost\"",
    "events where type = visit | expect count = 4 and not count > 4",
    "events where year < 1600 | expect no rows",
    "events where year < 1600 | expect count = 0 and max(date) is missing",
    "events where type = visit | count | expect count = 4",
    "events | group by type | expect max(count) > 3",
    "events where year in 1964..1976 | expect min(date) >= 1964",
    "expect error \"CL0103\" from \"events where yeer < 1976\"",
    "expect error \"cl0303\" from \"events | expect count = 0\"",
  ])
  func whatHoldsSaysNothing(statement: String) throws {
    let session = try SessionText()
    #expect(session.run(statement) == .done, "\(session.messages)")
    #expect(session.data == "" && session.messages == "")
  }

  @Test func aFailureShowsBothSides() throws {
    let session = try SessionText()
    #expect(
      session.run("events where type = visit | expect count >= 10 else \"lost\"")
        == .failed(.failed))
    #expect(
      session.messages == """
        <command>:1:29: error[CL0303]: lost
        events where type = visit | expect count >= 10 else "lost"
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          expected: count >= 10
          got:      count = 4

        """)
  }

  @Test func theScriptEndsThereUnlessItIsToGoOn() throws {
    let script = "events | expect no rows\nevents | count"
    let session = try SessionText()
    #expect(session.run(script) == .failed(.failed))
    #expect(session.data == "")
    let patient = try SessionText { $0.keepsGoing = true }
    #expect(patient.run(script) == .failed(.failed))
    #expect(patient.data == "count\n\(BuiltInCorpus.eventCount)\n")
  }

  @Test func theRowsStayTheLastAnswer() throws {
    let session = try SessionText()
    session.run("events where type = visit | expect count = 4\n_ | count")
    #expect(session.data == "count\n4\n")
  }

  @Test func comparesWithAFile() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(
      "id\nsato-visit-1965\nsato-visit-1968\nmiki-visit\nishiba-taiwan-visit\n", to: "ids.tsv")
    let session = try SessionText()
    let query = "events where type = visit | select id | expect same as \"\(file)\""
    #expect(session.run(query) == .failed(.failed))
    #expect(session.messages.contains("the answer differs from '\(file)' in line 3\n"))
    #expect(
      session.messages.contains(
        "  expected: sato-visit-1968\n  got:      sato-visit-1967\n"))
    try folder.write(
      "id\r\nsato-visit-1965\r\nsato-visit-1967\r\nmiki-visit\r\nishiba-taiwan-visit", to: "ids.tsv"
    )
    #expect(try SessionText().run(query) == .done)
    try folder.write("id\nsato-visit-1965\nsato-visit-1967\n", to: "ids.tsv")
    let longer = try SessionText()
    #expect(longer.run(query) == .failed(.failed))
    #expect(longer.messages.contains("expected: no more lines\n  got:      miki-visit"))
  }

  @Test func aMissingFileIsNoFailedExpectation() throws {
    let session = try SessionText()
    #expect(
      session.run("events | expect same as \"/nowhere/at/all.csv\"") == .failed(.unreadable))
    #expect(session.messages.contains("cannot read '/nowhere/at/all.csv'"))
  }

  @Test func anExpectationIsAboutAllRows() throws {
    let session = try SessionText()
    #expect(session.run("events | expect title = x") == .failed(.usage))
    #expect(session.messages.contains("write count, min(title) or max(title)"))
  }

  @Test(arguments: [
    ("events | count", "no error"),
    ("evnts | count", "CL0101: unknown collection 'evnts'"),
  ])
  func anErrorThatDoesNotComeIsAFailure(query: String, got: String) throws {
    let session = try SessionText()
    #expect(session.run("expect error \"CL0103\" from \"\(query)\"") == .failed(.failed))
    #expect(session.messages.hasSuffix("  expected: CL0103\n  got:      \(got)\n"))
    #expect(session.data == "")
  }

  @Test func aTrialLeavesTheSessionAlone() throws {
    let session = try SessionText()
    session.run(
      "events where type = visit",
      "expect error \"CL0303\" from \"let $x = 1; events | expect count = 0\"", "_ | count")
    #expect(session.data.hasSuffix("count\n4\n"))
    #expect(session.run("events where year < $x") == .failed(.usage))
  }
}
