import Conversation
import Messages
import Query
import Rendering
import TestSupport
import Testing

/// `.record` and `.replay`: a session as a page that runs.
@Suite struct RecordingTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = "\(folder.path)/walk.md"
  }

  private var page: String { folder.text("walk.md") ?? "" }

  /// What comes of a recording that runs in a session of its own.
  private func verdicts() -> [TranscriptVerdict] {
    TranscriptRunner(on: TranscriptRunnerTests.Stage())
      .verdicts(on: TranscriptPage(Array(page.utf8)), .en).map(\.verdict)
  }

  private func record(_ lines: [String], in conversation: Conversation) {
    for line in [".record \(path)"] + lines + [".record off"] {
      _ = ScriptRunner(session: conversation.session).run(SourceText(line))
    }
  }

  @Test func statementsAreRecordedWithWhatTheyShow() throws {
    let conversation = try Conversation()
    _ = conversation.say("events | limit 1")
    record(
      ["let $y = 1976", "events where year < $y and actor = Japan | count; events | count"],
      in: conversation)
    _ = conversation.say("events | limit 2")
    #expect(
      page == """
        <!-- recorded by clio -->

        ```clio
        let $y = 1976
        ```

        ```clio
        events where year < $y and actor = Japan | count
        ```

        ```output
        count
        21
        1 more event possibly (1 imprecise date): add possibly
        ```

        ```clio
        events | count
        ```

        ```output
        count
        \(BuiltInCorpus.eventCount)
        ```

        """)
    #expect(verdicts() == [.passed, .passed, .passed])
  }

  /// Faults, text of several lines, what a command runs itself, modes and times.
  @Test func recordingsPass() throws {
    let script = try folder.write("events | count\nevents | limit 1 | select id\n", to: "a.clio")
    record(
      [
        "events where yeer < 1976", "events whre", "events\n| where year < 1950\n| count",
        "events | expect no rows", ".read \(script)", "run \"\(script)\"", ".mode box",
        "events | limit 2 | select id, date", ".timer on", "events | count", ".help limit",
        ".example 1", "show npt-ratification", ".mode answer", "events | count", "events | cont",
        "events | limit 1 | select id",
      ], in: try Conversation())
    let verdicts = verdicts()
    #expect(verdicts.count == 17 && verdicts.allSatisfy { $0 == .passed }, "\(verdicts)\n\(page)")
    #expect(page.contains("```clio\nevents\n| where year < 1950\n| count\n```\n"))
    #expect(page.contains("error[CL0103]: unknown field 'yeer'"))
  }

  /// A page knows nothing of the script that a statement was in.
  @Test func statementsOfScriptsAreRecorded() throws {
    let conversation = try Conversation { $0.keepsGoing = true }
    _ = conversation.stream(
      ".record \(path)\nevents where yeer < 1976\nevents | expect no rows\n.record off\n")
    #expect(verdicts().map { $0 == .passed } == [true, true], "\(page)")
    #expect(page.contains("```output\nerror[CL0103]") && !page.contains("<stdin>"))
    #expect(page.contains("```clio --keep-going\n"))
  }

  @Test func pageSaysHowTheSessionShowsAnswers() throws {
    let conversation = try Conversation {
      $0.isInteractive = true
      $0.isTerminal = true
      $0.colour = true
      $0.mode = .box
      $0.width = 60
      $0.rowLimit = 5
    }
    conversation.session.corpora = ["\(folder.path)/no such.csv"]
    record(["events | select id, title"], in: conversation)
    #expect(
      page.contains("```clio -i \"\(folder.path)/no such.csv\" --width 60 --limit 5\nevents"))
    #expect(
      !page.contains("\u{1B}")
        && page.contains("5 of \(BuiltInCorpus.eventCount) events: .next, .last\n"), "\(page)")
  }

  @Test func noFileIsReplacedButARecording() throws {
    let conversation = try Conversation()
    try folder.write("mine\n", to: "walk.md")
    let refused = conversation.say(".record \(path)")
    #expect(refused.outcome == .failed(.usage) && refused.messages.contains("is there already"))
    #expect(page == "mine\n")
    try folder.write("<!-- recorded by clio -->\nold\n", to: "walk.md")
    #expect(conversation.say(".record \(path)").outcome == .done)
    #expect(page == "<!-- recorded by clio -->\n")
    #expect(conversation.say(".record").data == path + "\n")
    _ = conversation.say(".quit")
    #expect(
      page == "<!-- recorded by clio -->\n" + "\n```clio\n.record\n```\n\n```output\n\(path)\n```\n"
    )
    #expect(conversation.say(".record off").messages == "the recording is in '\(path)'\n")
    #expect(conversation.say(".record off").outcome == .failed(.usage))
    #expect(conversation.say(".record").data == "off\n")
  }

  /// A second page begins where the first ends; neither has what changed it.
  @Test func anotherRecordingEndsTheFirst() throws {
    let conversation = try Conversation()
    for line in [
      ".record \(path)", "events | count", ".record \(folder.path)/b.md", "claims | count",
      ".record off",
    ] {
      _ = conversation.say(line)
    }
    #expect(page.contains("events") && !page.contains(".record") && !page.contains("claims"))
    let other = folder.text("b.md") ?? ""
    #expect(other.contains("claims") && !other.contains(".record"), "\(other)")
  }

  /// How many faults are not shown is part of what is shown.
  @Test func manyFaultsAreRecorded() throws {
    let text = (0..<30).map { "events where yeer = \($0)" }.joined(separator: "\n")
    record([text, "events | count"], in: try Conversation())
    #expect(page.contains("10 more") && verdicts() == [.passed, .passed], "\(page)")
  }

  @Test func nothingIsRecordedUnderSafe() throws {
    let conversation = try Conversation { $0.files = .fenced(reading: []) }
    let reply = conversation.say(".record \(path)")
    #expect(reply.outcome == .failed(.usage) && reply.messages.contains("refused under --safe"))
    #expect(conversation.say(".replay \(path)").outcome == .failed(.usage))
    #expect(folder.names.isEmpty)
  }

  @Test func replayShowsAPageAndRunsNothing() throws {
    try folder.write(
      """
      ```clio
      let $x = 1
      events
      | count
      ```
      ```output
      count
      7
      ```
      ```csv a.csv
      x
      ```
      ```sh
      clio --version
      ```
      """, to: "walk.md")
    let conversation = try Conversation()
    let reply = conversation.say(".replay \(path)")
    #expect(
      reply.data
        == "clio> let $x = 1\n....> events\n....> | count\ncount\n7\n\n$ clio --version\n")
    #expect(conversation.say("events where year = $x").outcome == .failed(.usage))
    #expect(conversation.say(".replay \(path) soon").outcome == .failed(.usage))
    #expect(conversation.say(".replay \(folder.path)/none.md").outcome == .failed(.unreadable))
    #expect(folder.names == ["walk.md"])
  }
}
