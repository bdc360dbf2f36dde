import Conversation
import Files
import Messages

/// Where a page that is tested runs: a folder of its own, into which what it names is copied first, so that nothing
/// that it does is done elsewhere.
final class PageStage: TranscriptStage {
  /// The folder that the page sees.
  var folder: String { "\(scratch.path)/\(Self.name)" }

  private static let name = "page"
  private let gate = FileGate.open
  private let scratch: TemporaryFolder
  /// The folder in which the page is.
  private let place: String
  private let shell: ShellProgram?
  /// The sessions by their arguments.
  private var sessions: [String: TranscriptSession] = [:]

  /// - Parameters:
  ///   - place: The folder in which the page is.
  ///   - runsCommands: Whether commands for the shell run.
  /// - Throws: where no folder can be made.
  init(besides place: String, runsCommands: Bool) throws(OutputFault) {
    self.place = place
    scratch = try gate.temporaryFolder()
    try gate.makeFolder(Self.name, in: scratch)
    shell = runsCommands ? ShellProgram(writingTo: scratch.path) : nil
  }

  func write(_ text: String, to name: String) -> Message? {
    do throws(OutputFault) {
      try gate.write(Array(text.utf8), to: "\(folder)/\(name)")
      return nil
    } catch {
      return error.message
    }
  }

  func run(_ statements: String, with arguments: String) -> TranscriptOutcome {
    let words = ArgumentWords.of(arguments)
    let output = CapturedOutput()
    do throws(OutputFault) {
      try copy(words + ArgumentWords.ofCommands(in: statements))
    } catch {
      if let message = error.message { output.error(message) }
      return TranscriptOutcome(all: output.shownText, hasFailed: true)
    }
    do throws(Conversation.ExitCode) {
      if let session = sessions[arguments] { return session.run(statements) }
      let session = try session(words, output)
      sessions[arguments] = session
      return session.run(statements)
    } catch {
      return TranscriptOutcome(
        all: output.shownText, hasFailed: true, isInterrupted: error == .interrupted)
    }
  }

  func run(command: String, showing part: ShownFence.Part) -> TranscriptOutcome? {
    guard let shell else { return nil }
    do throws(OutputFault) {
      // What is in quotes is a query.
      try copy(ArgumentWords.unquoted(in: command))
      return try shell.run(command, mergesMessages: part == .all)
    } catch {
      return TranscriptOutcome(
        all: error.message.map(CapturedOutput().text) ?? "", hasFailed: true,
        isInterrupted: error == .interrupted)
    }
  }

  /// Copies the files and folders that are named among words, where they are near the page.
  private func copy(_ words: [String]) throws(OutputFault) {
    for word in words where !word.hasPrefix("-") && !word.hasPrefix("/") {
      let name = String(word.prefix { $0 != "/" })
      if name.isEmpty || name == "." || name == ".." { continue }
      try gate.copy(name, besides: place, into: Self.name, of: scratch)
    }
  }

  private func session(
    _ words: [String], _ output: CapturedOutput
  ) throws(Conversation.ExitCode) -> TranscriptSession {
    guard let flags = try? Flags(words) else {
      output.error(
        Message("transcript.bad-arguments", ["arguments": words.joined(separator: " ")]))
      throw .usage
    }
    if let flag = flags.meaninglessInAFence {
      output.error(Message("transcript.not-in-a-fence", ["flag": flag]))
      throw .usage
    }
    // Nothing of the user's: what a page prints is the same for everybody.
    let invocation = Invocation(
      flags: flags, arguments: words, environment: [:], seesTerminal: false)
    return TranscriptSession(try invocation.session(writingTo: output), output: output)
  }
}

extension Flags {
  /// A flag that runs something, or writes it elsewhere, and so has no place where a fence has the statements.
  fileprivate var meaninglessInAFence: String? {
    if !command.isEmpty { return "-c" }
    if !file.isEmpty { return "-f" }
    if output != nil { return "-o" }
    if rejects != nil { return "--rejects" }
    if saveSchema { return "--save-schema" }
    return corpus.first(where: FileGate.isScript)
  }
}
