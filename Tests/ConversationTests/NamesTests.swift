import Conversation
import Corpus
import TestSupport
import Testing

/// What a session keeps under a name: values, views, answers.
@Suite struct NamesTests {
  @Test func letGivesAValueThatLaterStatementsUse() throws {
    let session = try SessionText { $0.isQuiet = true }
    let outcome = session.run(
      """
      let $from = 1964
      let $span = $from..1976
      let $from = 1970
      events where type = visit and year in $span | count
      """)
    #expect(outcome == .done, "\(session.messages)")
    #expect(session.data == "count\n3\n")
  }

  @Test func aViewTakesValues() throws {
    let session = try SessionText()
    let outcome = session.run(
      """
      view early($until) = events where type = visit and year < $until
      early(1976) | count
      let $end = 1970
      view late = events where year > $end
      late where type = visit | count
      """)
    #expect(outcome == .done, "\(session.messages)")
    #expect(session.data == "count\n3\n\ncount\n2\n")
  }

  @Test func aViewSeesNoParameterOfAnotherView() throws {
    let session = try SessionText()
    #expect(
      session.run(
        """
        view inner = events where year < $until
        """) == .failed(.usage))
    #expect(session.messages.contains("unknown parameter '$until'"))
  }

  @Test(arguments: [
    ("view early($u) = events where yeer < $u", "CL0103"),
    ("view events = actors", "CL0111"),
    ("view twice($a, $a) = events where year < $a", "CL0111"),
    ("view circle = circle", "CL0112"),
    ("view v($a) = events where year < $a\nv(1, 2)", "CL0204"),
    ("view v($a) = events where year < $a\nv", "CL0204"),
    ("nothing(1)", "CL0110"),
    ("view v($a) = events where year < $a\nv(Japan)", "CL0201"),
    ("view a = events\nview b = a\nview a = b", "CL0112"),
    ("let $x = $y", "CL0105"),
    ("let $x = 1\n$x | count", "CL0203"),
    ("$rows | count", "CL0105"),
    ("events | into $x | count", "CL0203"),
  ])
  func faultsShowBeforeAnythingRuns(script: String, code: String) throws {
    let session = try SessionText()
    #expect(session.run("events | limit 1\n" + script) == .failed(.usage))
    #expect(session.messages.contains("error[\(code)]"), "\(session.messages)")
    #expect(session.data == "")
  }

  @Test func aFaultInAnArgumentStandsAtTheArgument() throws {
    let session = try SessionText()
    session.run("view of($who) = events where actor = $who", "of(Japn) | count")
    #expect(
      session.messages.hasSuffix(
        """
        <command>:1:4: error[CL0104]: no 'actor' is called 'Japn'
        of(Japn) | count
           ^^^^
          hint: did you mean 'Japan (日本)'?

        """))
  }

  @Test func intoKeepsAnAnswer() throws {
    let session = try SessionText()
    let outcome = session.run(
      """
      documents where kind = declaration | into $d
      $d | count
      events where document in $d | count
      events where document not in $d | count
      """)
    #expect(outcome == .done, "\(session.messages)")
    #expect(session.data == "count\n1\n\ncount\n1\n\ncount\n\(BuiltInCorpus.eventCount - 1)\n")
    #expect(session.messages == "1 document kept as $d\n")
  }

  @Test func aKeptAnswerAndAValueShareTheirName() throws {
    let session = try SessionText()
    #expect(
      session.run(
        """
        let $x = 1970
        events where type = visit and year < $x | into $x
        $x | count
        let $x = 1966
        events where type = visit and year < $x | count
        """) == .done, "\(session.messages)")
    #expect(session.data == "count\n2\n\ncount\n1\n")
  }
}

/// Files that a script runs.
@Suite struct RunTests {
  @Test func runsAFileWithValuesOfItsOwn() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(
      "events where type = visit and year < $until | count\nlet $left = 1", to: "count.clio")
    let session = try SessionText { $0.isQuiet = true }
    #expect(session.run("let $until = 1970\nrun \"\(file)\" with $until = 1966") == .done)
    #expect(session.data == "count\n1\n", "\(session.messages)")
    #expect(session.run("events where type = visit and year < $until | count") == .done)
    #expect(session.data == "count\n1\n\ncount\n2\n")
    #expect(session.run("events where year < $left | count") == .failed(.usage))
  }

  @Test func bindsTheFileBeforeAnythingRuns() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("events | count\nevents where yeer < 1976", to: "faulty.clio")
    let session = try SessionText()
    #expect(session.run("events | count\nrun \"\(file)\"") == .failed(.usage))
    #expect(session.data == "")
    #expect(session.messages.hasPrefix("\(file):2:14: error[CL0103]"), "\(session.messages)")
  }

  @Test func laterStatementsUseWhatTheFileDefines() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("view late = events where year > 1990", to: "views.clio")
    let session = try SessionText()
    #expect(
      session.run("run \"\(file)\"\nlate where type = visit | count") == .done,
      "\(session.messages)")
    #expect(session.data == "count\n1\n")
  }

  @Test func aMissingFileIsNotRead() throws {
    let session = try SessionText()
    #expect(session.run("events | count\nrun \"/nowhere/at/all.clio\"") == .failed(.unreadable))
    #expect(session.data == "")
    #expect(
      session.messages.hasPrefix(
        """
        <command>:2:1: error[CL0301]: cannot read '/nowhere/at/all.clio': No such file or directory
        """))
  }

  @Test func aFileThatRunsItselfIsAFault() throws {
    let folder = try ScratchFolder()
    let file = "\(folder.path)/self.clio"
    try folder.write("run \"\(file)\"\nrun \"\(file)\"", to: "self.clio")
    let session = try SessionText()
    #expect(session.run("run \"\(file)\"") == .failed(.usage))
    #expect(session.messages.contains("is read by itself"))
  }
}
