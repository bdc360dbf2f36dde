import Conversation
import Files
import Messages

/// What `clio test` writes: each difference and each fault with its place, then how many fences passed.
struct TestReport {
  let output: DescriptorOutput
  /// The exit code of the worst page.
  private(set) var worst = Conversation.ExitCode.done
  /// How many fences show now what is printed.
  var updatedCount = 0
  private var passedCount = 0
  private var failedCount = 0
  private var leftCount = 0

  init(output: DescriptorOutput) { self.output = output }

  /// Adds a page that cannot be read.
  mutating func add(unreadable fault: FileFault) {
    output.error(fault.message)
    fail(.unreadable)
  }

  /// Adds what came of a fence of a page.
  mutating func add(
    _ verdict: TranscriptVerdict, on step: TranscriptStep, of path: String
  ) throws(OutputFault) {
    switch verdict {
    case .passed: passedCount += 1
    case .notRun: leftCount += 1
    case .interrupted: fail(.interrupted)
    case .failed(let said):
      let head = Message("transcript.failed", ["path": path, "line": step.line])
      try fail(head, TranscriptText.lines(of: said).map { "  \($0)\n" }.joined())
    case .differs(let lines):
      guard let shown = step.shown else { return }
      let difference = LineDifference(from: shown.lines, to: lines, by: TranscriptText.isSame)
      let line = shown.firstLine + difference.firstChange
      let head = Message("transcript.differs", ["path": path, "line": line])
      try fail(head, difference.text())
    }
  }

  private mutating func fail(_ head: Message, _ text: String) throws(OutputFault) {
    failedCount += 1
    fail(.failed)
    try output.data(output.text(head) + "\n" + text + "\n")
  }

  private mutating func fail(_ code: Conversation.ExitCode) {
    if code.rawValue > worst.rawValue { worst = code }
  }

  /// Says how many fences there were.
  func finish() throws(OutputFault) {
    var counts = [
      Message("transcript.count.passed", ["count": passedCount]),
      Message("transcript.count.failed", ["count": failedCount]),
    ]
    if updatedCount > 0 {
      counts.append(Message("transcript.count.updated", ["count": updatedCount]))
    }
    if leftCount > 0 { counts.append(Message("transcript.count.not-run", ["count": leftCount])) }
    try output.data(output.text(Message("transcript.counts", ["counts": counts])) + "\n")
    try output.flush()
  }
}
