import Corpus
import Engine
import Foundation
import Query
import TestSupport
import Testing

@testable import Conversation

/// What a statement may take, and what is said where it takes more.
@Suite struct LimitTests {
  @Test(
    arguments: [
      ("30", 30), ("2.5", 2.5), ("30s", 30), ("5min", 300), ("0.001", 0.001), ("0", nil),
      ("-1", nil), ("", nil), ("s", nil), ("inf", nil), ("nan", nil), ("5h", nil), ("1,5", nil),
      ("1e300", nil), ("1e10", nil), ("1e9min", nil),
    ] as [(String, Double?)])
  func timesAreRead(text: String, seconds: Double?) {
    #expect(StatementLimits.seconds(text) == seconds)
  }

  @Test func aStageOfTooManyRowsIsNoInterruption() {
    let fault = Diagnostic(Interrupted(.tooManyRows(stage: "each")).kind, 0..<4)
    #expect(fault.englishMessage == "'each' would make more than 2,147,483,647 rows")
    #expect(fault.englishHint == "a 'where' or 'limit' before it takes fewer")
    #expect(fault.exitCode == .unreadable)
    #expect(Interrupted().kind == .interrupted)
  }

  @Test(
    arguments: [
      ("1000", 1000), ("1K", 1024), ("800M", 800 << 20), ("2g", 2 << 30), ("2GB", 2 << 30),
      ("1.5GiB", 3 << 29), ("1T", 1 << 40), ("0", nil), ("-1G", nil), ("G", nil), ("", nil),
      ("2X", nil), ("nan", nil), ("9e99", nil), ("B", nil), ("iB", nil), ("0.1", nil),
      ("1e300", nil),
    ] as [(String, Int?)])
  func sizesAreRead(text: String, bytes: Int?) {
    #expect(StatementLimits.bytes(text) == bytes)
  }

  @Test(arguments: [
    (1, "1 byte"), (7, "7 bytes"), (2048, "2 KB"), (3 << 29, "1.5 GB"), (1 << 40, "1 TB"),
  ])
  func sizesAreWritten(bytes: Int, text: String) {
    #expect(StatementLimits.written(bytes: bytes) == text)
  }

  @Test func aStatementThatTakesTooLongIsStoppedAndTheNextRuns() throws {
    let session = try SessionText()
    #expect(session.run("events | limit 1") == .done)
    #expect(session.run(".set timeout 0.000000001") == .done)
    #expect(session.run("events where year < 1976") == .failed(.unreadable))
    #expect(session.messages.contains("error[CL0301]: stopped after 1e-09 seconds"))
    #expect(session.messages.contains("'.set timeout' or --timeout gives it longer"))
    #expect(session.run(".set timeout off") == .done)
    #expect(session.run("events where year < 1976 | count") == .done)
  }

  @Test func aLimitStopsNoMoreThanItsStatement() throws {
    let session = try SessionText {
      $0.keepsGoing = true
      $0.limits.time = 1e-9
    }
    _ = session.run("events | count\n\n.set timeout off\n\nevents | count")
    #expect(session.messages.components(separatedBy: "stopped after").count == 2)
    #expect(session.data.contains("count\n\(BuiltInCorpus.eventCount)\n"))
  }

  /// The time of a statement is not that of the user who reads its answer and goes on to type.
  @Test func nothingIsLimitedBetweenStatements() throws {
    var settings = Settings()
    settings.limits.time = 1e-9
    let session = Session(
      corpus: try CorpusLoader.builtIn(), settings: settings, output: CapturedOutput())
    let outcome = ScriptRunner(session: session).run(SourceText("events | count", name: "c"))
    #expect(outcome == .failed(.unreadable))
    #expect(!session.workspace.cancellation.isCancelled)
  }

  @Test func memoryIsLookedAt() throws {
    let watch = LimitWatch()
    let cancellation = watch.cancellation(or: .never)
    #expect(!cancellation.isCancelled)
    watch.begin(StatementLimits(memory: 1 << 50))
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .milliseconds(50) { #expect(!cancellation.isCancelled) }
    watch.begin(StatementLimits(memory: 1))
    while !cancellation.isCancelled, ContinuousClock.now - start < .seconds(20) {}
    #expect(watch.reached == .memory(bytes: 1))
    watch.begin(StatementLimits())
    #expect(!cancellation.isCancelled && watch.reached == nil)
  }

  @Test func theMachineHasAnEnd() {
    let limit = StatementLimits.standard.memory ?? 0
    #expect(limit > 16 << 20 && limit < 1 << 50)
  }

  @Test func settingsAreToldAndRefused() throws {
    let session = try SessionText { $0.limits = StatementLimits(time: 2, memory: 1 << 30) }
    #expect(session.run(".set") == .done)
    #expect(session.data.contains("timeout 2 seconds\nmemory 1 GB\n"))
    for wrong in [
      ".set timeout", ".set timeout -1", ".set memory x", ".set colours on", ".set color blue",
      ".set order 2",
    ] {
      #expect(session.run(wrong) == .failed(.usage))
    }
    #expect(session.run(".set memory 2G") == .done)
    #expect(session.run(".set timeout off", ".set") == .done)
    let settings = "timeout off\nmemory 2 GB\norder on\naccessible off\n"
    #expect(session.data.contains(settings))
  }
}
