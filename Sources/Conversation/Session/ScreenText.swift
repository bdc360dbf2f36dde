import Engine
import Files
import Glibc
import Messages
import Terminal
import Text

/// A text on its way to the screen. Where it is longer than that, a program shows it, or, where none may be
/// started, clio itself a screen at a time.
final class ScreenText {
  private let output: any Output
  /// Where the text is kept, too, while a page is recorded.
  private let shown: ShownOutput
  private let paging: Paging
  private let settings: Settings
  private let cancellation: Cancellation
  private let program: PagerProgram?
  /// How many lines at its beginning are to stay in sight.
  private let headings: Int
  private let columns: Int
  /// The lines that the screen has for it.
  private let room: Int
  private var held = ""
  private var heldLines = 0
  private var pager: RunningProgram?

  /// Why no more of the text is wanted.
  enum End: Error {
    case output(OutputFault)
    /// The reader has left the program that shows it.
    case left
  }

  /// - Parameter room: The lines of the screen that are kept for what follows.
  init(
    _ output: any Output, _ shown: ShownOutput, _ paging: Paging, _ settings: Settings,
    _ program: PagerProgram?, headings: Int, keeping room: Int, cancellation: Cancellation
  ) {
    (self.output, self.shown, self.paging, self.settings) = (output, shown, paging, settings)
    (self.program, self.headings, self.cancellation) = (program, headings, cancellation)
    columns = max(settings.width ?? 80, 1)
    self.room = max(paging.rows() - room, 1)
  }

  /// Whether a program shows it, to which Ctrl-C belongs.
  var isPaged: Bool { pager != nil }

  func write(_ text: String) throws(End) {
    if pager != nil { return try send(text) }
    held += text
    if heldLines <= room {
      heldLines += Paging.lineCount(of: text, columns: columns, atMost: room + 1)
    }
    guard let program, program.showsAll || heldLines > room else { return }
    do throws(OutputFault) { try output.flush() } catch { throw .output(error) }
    guard start(program) else { return }
    let text = held
    held = ""
    try send(text)
  }

  /// Shows what has not been shown, and waits until the reader has seen it.
  func finish() throws(OutputFault) {
    if let pager {
      self.pager = nil
      pager.wait()
    } else if heldLines > room {
      try paging.show(held, columns: columns) { (lines, isMore) throws(OutputFault) in
        try output.data(lines.map { $0 + "\n" }.joined())
        try output.flush()
        if isMore { output.message(Message("shell.more")) }
      }
    } else {
      try output.data(held)
    }
  }

  /// Starts the program; false once it is said that it cannot be.
  private func start(_ program: PagerProgram) -> Bool {
    if let word = program.word,
      !settings.files.finds(program: word, in: settings.environment["PATH"])
    {
      if heldLines > room { say(Message("pager.missing", ["command": word])) }
      return false
    }
    do throws(ProgramFault) {
      pager = try settings.files.start(
        program.program(headings: headings, environment: settings.environment))
      return true
    } catch {
      say(error.message)
      return false
    }
  }

  private var hasSaid = false

  private func say(_ message: Message) {
    if !hasSaid { output.message(message) }
    hasSaid = true
  }

  private func send(_ text: String) throws(End) {
    guard let pager, let program else { return }
    shown.keep(text)
    var text = TerminalText.painted(text)
    if settings.colour, !program.isLess {
      for rendition in TerminalText.renditions { text = text.replacing(rendition, with: "") }
    }
    let error = FileDescriptor.write(Array(text.utf8), to: pager.input) {
      cancellation.isCancelled
    }
    // Whatever the reason, nobody reads on.
    if error != 0 { throw .left }
  }
}
