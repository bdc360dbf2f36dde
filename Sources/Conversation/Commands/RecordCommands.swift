import Engine
import Files
import Glibc
import Messages
import Query
import Rendering

extension Command {
  static let record = Command(
    names: ["record"], usage: "[FILE.md|off]", arguments: [.path(.write)]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count <= 1 else { throw .usage }
    switch line.arguments.first {
    case nil:
      do throws(OutputFault) {
        try session.output.data((session.recording?.path ?? "off") + "\n")
      } catch { throw .output(error) }
    case "off":
      guard let path = session.endRecording() else {
        throw .diagnostic(.environment(Message("shell.record.none"), hint: nil))
      }
      session.confirm(Message("shell.record.end", ["path": path]))
    case let path?:
      try session.record(to: path)
      session.confirm(Message("shell.record.begin", ["path": path]))
    }
    return .done
  }

  static let replay = Command(
    names: ["replay"], usage: "FILE.md [SECONDS]", arguments: [.path(.read), .none]
  ) { (session, line) throws(CommandFault) in
    guard let path = line.arguments.first, line.arguments.count <= 2 else { throw .usage }
    var pause = session.settings.isTerminal ? 1.0 : 0
    if let word = line.arguments.dropFirst().first {
      guard let seconds = Double(word), 0...3600 ~= seconds else { throw .usage }
      pause = seconds
    }
    return try session.replay(path, pause: pause)
  }
}

extension Session {
  fileprivate func record(to path: String) throws(CommandFault) {
    endRecording()
    guard settings.files.mayWritePage(path, inPlaceOf: Recording.mark) else {
      throw .diagnostic(
        .environment(
          Message("shell.record.taken", ["path": path]), hint: Message("shell.record.taken.hint")))
    }
    do throws(OutputFault) {
      recording = try Recording(
        to: path, arguments: recordingArguments(besides: path),
        followsTerminal: settings.followsTerminal, through: settings.files)
      // No flag says it.
      if settings.isAccessible { try recording?.add(".set accessible on", shown: "") }
    } catch { throw .output(error) }
    // What the page says of the width is to stay right.
    settings.followsTerminal = false
  }

  /// The flags and corpora by which another session shows what this one does.
  private func recordingArguments(besides path: String) -> String {
    let isInteractive = settings.isInteractive
    var words: [String] = isInteractive ? ["-i"] : []
    let files = settings.files
    let isHere = files.folder(of: path) == files.folder(of: "./here")
    words += corpora.map { corpus in
      let isBeside = isHere && !corpus.contains("/")
      return Self.quoted(isBeside ? corpus : files.absolute(corpus))
    }
    if settings.mode != (isInteractive ? .box : .tsv) {
      words += ["--mode", settings.mode.rawValue]
    }
    if let width = settings.width { words += ["--width", String(width)] }
    if settings.rowLimit != (isInteractive ? 20 : nil), let limit = settings.rowLimit {
      words += ["--limit", String(limit)]
    }
    if !settings.header { words.append("--no-header") }
    if readerLanguage != .en { words += ["--lang", readerLanguage.rawValue] }
    if settings.keepsGoing { words.append("--keep-going") }
    if settings.isQuiet { words.append("--quiet") }
    return words.joined(separator: " ")
  }

  /// A word as the shell takes it.
  private static func quoted(_ word: String) -> String {
    word.allSatisfy { $0.isLetter || $0.isNumber || "._-/".contains($0) } ? word : "\"\(word)\""
  }

  /// Shows the statements of a page, with what the page shows of them; nothing runs.
  fileprivate func replay(_ path: String, pause: Double) throws(CommandFault) -> Outcome {
    let page: TranscriptPage
    do throws(FileFault) {
      page = TranscriptPage(try settings.files.page(path))
    } catch { throw .unreadable(error.message) }
    var isFirst = true
    for step in page.steps {
      guard let typed = step.typed else { continue }
      if !isFirst, wait(pause) { throw .output(.interrupted) }
      let lines = (isFirst ? [] : [""]) + typed + (step.shown?.lines ?? [])
      isFirst = false
      do throws(OutputFault) {
        try output.data(lines.map { $0 + "\n" }.joined())
        try output.flush()
      } catch { throw .output(error) }
    }
    return .done
  }

  /// Waits for some seconds; whether it was interrupted.
  private func wait(_ seconds: Double) -> Bool {
    // In pieces, because the signal may come to another thread.
    let pieces = Int((seconds * 20).rounded(.up))
    for _ in 0..<pieces where !workspace.cancellation.isCancelled { usleep(50_000) }
    return workspace.cancellation.isCancelled
  }
}

extension TranscriptStep {
  /// What is typed, behind the prompt; nil where nothing is.
  fileprivate var typed: [String]? {
    switch action {
    case .write: nil
    case .shell(let commands):
      commands.flatMap { TranscriptText.lines(of: "$ " + $0) }
    case .run:
      TranscriptText.lines(of: text).enumerated().map { index, line in
        (index == 0 ? "clio> " : "....> ") + line
      }
    }
  }
}
