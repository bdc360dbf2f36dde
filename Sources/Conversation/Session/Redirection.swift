import Engine
import Files
import Glibc
import Messages
import Rendering
import Terminal

/// Where answers go in the place of standard output, from `.output` or `.once` on: a file or a command.
final class Redirection: AnswerTarget {
  enum Place {
    case file(AnswerFile)
    /// A command that runs, once it is started.
    case command(String, RunningProgram?)
  }

  private(set) var place: Place
  /// Whether it ends with the first answer.
  let isOnce: Bool
  /// The mode that the ending of the file asks for.
  let mode: OutputMode?
  /// Whether an answer was written, so that the next is set apart from it.
  var hasAnswered = false
  /// What the answers of the statement that runs are: `116 events`.
  private(set) var rows: [String] = []
  /// Whether the statement that runs has written anything.
  private(set) var hasBegun = false
  /// Whether the command reads no more.
  private(set) var isClosed = false
  private let isCancelled: () -> Bool
  /// Starts the command when the first answer comes.
  private let start: (() throws(OutputFault) -> RunningProgram)?
  private var block: [UInt8] = []

  init(
    _ place: Place, once isOnce: Bool, mode: OutputMode? = nil, isCancelled: @escaping () -> Bool,
    start: (() throws(OutputFault) -> RunningProgram)? = nil
  ) {
    (self.place, self.isOnce, self.mode) = (place, isOnce, mode)
    (self.isCancelled, self.start) = (isCancelled, start)
  }

  /// `'x.csv'`, `'| sort'`: how it is spoken of.
  var name: String {
    switch place {
    case .file(let file): file.path
    case .command(let command, _): "| " + command
    }
  }

  /// Whether what is written is seen on a terminal.
  var isTerminal: Bool { if case .file(let file) = place { file.isTerminal } else { false } }

  /// Notes what an answer is that was written.
  func note(rows text: String) { rows.append(text) }

  func write(_ text: String) throws(OutputFault) {
    hasBegun = true
    block.append(contentsOf: text.utf8)
    if block.count >= 1 << 16 { try flush() }
  }

  private func flush() throws(OutputFault) {
    defer { block.removeAll(keepingCapacity: true) }
    if isClosed { throw .closed }
    if block.isEmpty { return }
    switch place {
    case .file(let file):
      do throws(UnwritableFault) { try file.write(block) } catch { throw OutputFault(error) }
    case .command(let command, let running):
      let program: RunningProgram
      if let running {
        program = running
      } else {
        guard let start else { throw .closed }
        program = try start()
        place = .command(command, program)
      }
      switch program.write(block, isCancelled: isCancelled) {
      case 0: return
      case EINTR: throw .interrupted
      case EPIPE:
        isClosed = true
        throw .closed
      case let error: throw OutputFault(UnwritableFault(name, error: error))
      }
    }
  }

  /// Ends what the statement has written.
  ///
  /// - Parameter isWhole: Whether it is to be kept.
  func endStatement(keeping isWhole: Bool) throws(OutputFault) {
    defer { (hasBegun, rows) = (false, []) }
    if isWhole { try flush() } else { block = [] }
    guard case .file(let file) = place else { return }
    guard isWhole else { return file.dropAnswer() }
    do throws(UnwritableFault) { try file.keepAnswer() } catch { throw OutputFault(error) }
  }

  /// Ends it: a command gets no more, and is awaited.
  ///
  /// - Returns: How the command ended; nil where none was started.
  func end() -> RunningProgram.Ending? {
    switch place {
    case .file(let file):
      file.dropAnswer()
      return nil
    case .command(_, let program):
      return program?.wait()
    }
  }
}
