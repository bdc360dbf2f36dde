import Conversation
import Messages
import TestSupport
import Testing

/// Pages that run: what passes, what differs, and where.
@Suite struct TranscriptRunnerTests {
  /// Runs the fences without files and commands, in a session for each of the arguments.
  final class Stage: TranscriptStage {
    private var sessions: [String: TranscriptSession] = [:]
    private(set) var written: [String] = []

    func write(_ text: String, to name: String) -> Message? {
      written.append(name)
      return name == "refused.csv" ? .verbatim("no room") : nil
    }

    func run(_ statements: String, with arguments: String) -> TranscriptOutcome {
      let output = CapturedOutput()
      do {
        let session =
          try sessions[arguments]
          ?? TranscriptSession(Conversation(writingTo: output).session, output: output)
        sessions[arguments] = session
        return session.run(statements)
      } catch {
        return TranscriptOutcome(all: "\(error)", hasFailed: true)
      }
    }

    func run(command: String, showing part: ShownFence.Part) -> TranscriptOutcome? { nil }
  }

  private static func verdicts(_ text: String) -> [TranscriptVerdict] {
    TranscriptRunner(on: Stage()).verdicts(on: TranscriptPage(Array(text.utf8)), .en)
      .map(\.verdict)
  }

  private static func fence(_ info: String, _ text: String) -> String {
    "```\(info)\n\(text)\n```\n"
  }

  @Test func fencesOfTheSameArgumentsShareASession() {
    let page =
      Self.fence("clio", "let $x = 1976\nevents where year < 1950 | count")
      + Self.fence("clio", "_\nevents where year = $x | count")
      + Self.fence("clio --mode json", "events where year = $x")
    let verdicts = Self.verdicts(page)
    #expect(verdicts.prefix(2) == [.passed, .passed])
    guard case .failed(let said) = verdicts.last else {
      Issue.record("\(verdicts)")
      return
    }
    #expect(said.hasPrefix("error[CL0105]: ") && said.contains("$x"), "\(said)")
  }

  @Test func whatIsPrintedIsCompared() {
    let query = Self.fence("clio", "events where year < 1976 and actor = Japan | count")
    let footer = "1 more event possibly (1 imprecise date): add possibly"
    #expect(Self.verdicts(query + Self.fence("text", "count\n21")) == [.passed])
    #expect(Self.verdicts(query + Self.fence("output", "count\n21\n" + footer)) == [.passed])
    #expect(Self.verdicts(query + Self.fence("text", "count\n22")) == [.differs(["count", "21"])])
    #expect(
      Self.verdicts(query + Self.fence("output", "count\n21"))
        == [.differs(["count", "21", footer])])
    // Not directly behind it, it is not what it prints.
    #expect(Self.verdicts(query + "\nAnd:\n\n" + Self.fence("text", "x")) == [.passed])
  }

  @Test func answersOfAFenceAreSetApartFromEachOtherAlone() {
    let query = Self.fence("clio", "events | count\nevents | limit 1 | select id")
    let shown = Self.fence("text", "count\n\(BuiltInCorpus.eventCount)\n\nid\natomic-bombing")
    #expect(Self.verdicts(query + shown + query + shown) == [.passed, .passed])
  }

  @Test func aFaultIsExpectedWhereMessagesAreShown() {
    let query = Self.fence("clio", "events where yeer < 1976")
    let said = """
      error[CL0103]: unknown field 'yeer' in 'events'
      events where yeer < 1976
                   ^^^^
        hint: did you mean 'year'?
      """
    #expect(Self.verdicts(query) == [.failed(said + "\n")])
    #expect(Self.verdicts(query + Self.fence("text", "")) == [.failed(said + "\n")])
    #expect(Self.verdicts(query + Self.fence("output", said)) == [.passed])
  }

  @Test func filesAreWrittenAndCommandsLeftAlone() {
    let stage = Stage()
    let page =
      Self.fence("csv a.csv", "x") + Self.fence("csv refused.csv", "x")
      + Self.fence("sh", "clio --version")
    let verdicts = TranscriptRunner(on: stage).verdicts(on: TranscriptPage(Array(page.utf8)), .en)
    #expect(stage.written == ["a.csv", "refused.csv"])
    #expect(verdicts.map(\.verdict) == [.failed("no room"), .notRun])
    #expect(verdicts.map(\.step) == [1, 2])
  }
}
