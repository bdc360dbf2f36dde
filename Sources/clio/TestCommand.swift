import ArgumentParser
import Conversation
import Files
import Glibc
import Messages
import Terminal

/// `clio test FILE.md ...`: runs the fences of pages, and compares what they print with what the pages show.
struct TestCommand: ParsableCommand {
  static let name = "test"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Run the queries of pages in Markdown, and compare what they print.",
    usage: "clio test [--update] [--shell] FILE.md ...",
    discussion: """
      A fence 'clio' holds queries; behind the word are flags and corpora. A fence 'text' directly behind it shows \
      what is printed on standard output, and a fence 'output' data and messages as they are seen; without either \
      the queries only have to run. A fence such as 'csv disputes.csv' is a file. A page runs in a folder of its \
      own, with copies of what it names.
      """)

  @Argument(help: "A page.", completion: .file())
  var file: [String]

  @Flag(help: "Put what is printed in the place of what is shown.")
  var update = false

  @Flag(help: "Run the commands of fences 'sh', too.")
  var shell = false

  @OptionGroup var reader: LanguageFlag

  /// Tests all pages; the exit code of the worst of them.
  func test() -> Int32 {
    let output = DescriptorOutput()
    guard reader.apply(to: output) else { return Conversation.ExitCode.usage.rawValue }
    let signals = SignalPump(grace: 1)
    var report = TestReport(output: output)
    do throws(OutputFault) {
      for path in file {
        try test(path, &report)
        if report.worst == .interrupted { break }
      }
      try report.finish()
    } catch {
      guard let message = error.message else { return Conversation.ExitCode.done.rawValue }
      output.error(message)
      return Conversation.ExitCode.unreadable.rawValue
    }
    return signals.terminationSignal.map { 128 + $0 } ?? report.worst.rawValue
  }

  private func test(_ path: String, _ report: inout TestReport) throws(OutputFault) {
    let page: TranscriptPage
    do throws(FileFault) { page = TranscriptPage(try FileGate.open.page(path)) } catch {
      return report.add(unreadable: error)
    }
    let verdicts = try verdicts(on: page, path, report.output.language)
    var printed: [Int: [String]] = [:]
    for (step, verdict) in verdicts {
      if update, case .differs(let lines) = verdict {
        printed[step] = lines
      } else {
        try report.add(verdict, on: page.steps[step], of: path)
      }
    }
    if printed.isEmpty { return }
    try FileGate.open.write(page.rewritten(printed), to: path)
    report.updatedCount += printed.count
  }

  /// Runs a page in a folder of its own.
  private func verdicts(
    on page: TranscriptPage, _ path: String, _ language: ReaderLanguage
  ) throws(OutputFault) -> [(step: Int, verdict: TranscriptVerdict)] {
    let gate = FileGate.open
    let home = gate.absolute(".")
    let stage = try PageStage(besides: gate.folder(of: path), runsCommands: shell)
    chdir(stage.folder)
    defer { chdir(home) }
    return TranscriptRunner(on: stage).verdicts(on: page, language)
  }
}
