import Glibc

/// A program that was started, until it is awaited.
package final class RunningProgram {
  /// How a program came to its end.
  package enum Ending: Equatable, Sendable {
    case exit(Int32)
    /// It died of a signal.
    case signal(Int32)

    /// The exit code, or 128 and the signal, as shells give it.
    package var code: Int32 {
      switch self {
      case .exit(let code): code
      case .signal(let number): 128 + number
      }
    }

    /// The signal of which it died, or of which its shell says that it did.
    package var deadlySignal: Int32? {
      switch self {
      case .exit(let code): 129...192 ~= code ? code - 128 : nil
      case .signal(let number): number
      }
    }

    /// - Parameter status: As `waitpid` gives it.
    fileprivate init(status: Int32) {
      let number = status & 0x7F
      self = number == 0 ? .exit((status >> 8) & 0xFF) : .signal(number)
    }
  }

  /// Where the program's input is written to; -1 where that is no pipe, or closed.
  package private(set) var input: Int32
  private let process: pid_t
  private let place: ChildProgram.Place
  private let terminal: TerminalLoan
  private var ending: Ending?

  init(_ process: pid_t, input: Int32, _ place: ChildProgram.Place, _ terminal: TerminalLoan) {
    (self.process, self.input, self.place, self.terminal) = (process, input, place, terminal)
  }

  deinit {
    closeInput()
    if ending == nil, place == .beside { terminal.giveBack() }
  }

  /// Writes to the program's input.
  ///
  /// A program apart that was stopped because it asked for keys gets them while it is waited for, or it would never
  /// read on.
  ///
  /// - Returns: 0, or the error number: EPIPE where it reads no more, EINTR where it was cancelled.
  package func write(_ bytes: [UInt8], isCancelled: () -> Bool) -> Int32 {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    defer { if place == .apart { terminal.giveBack() } }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      let error = errno
      guard error == EINTR || error == EAGAIN else { return error }
      if isCancelled() { return EINTR }
      if error == EINTR { continue }
      var source = pollfd(fd: input, events: Int16(POLLOUT), revents: 0)
      if poll(&source, 1, 100) == 0, place == .apart, isStopped { terminal.lend(to: process) }
    }
    return 0
  }

  private var isStopped: Bool {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG | WUNTRACED) == process else { return false }
    if status & 0xFF == 0x7F { return true }
    ending = Ending(status: status)
    return false
  }

  /// Tells the program that nothing more comes.
  package func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Whether it has ended, without waiting for it.
  package var hasEnded: Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    ending = Ending(status: status)
    return true
  }

  /// Closes the program's input and waits until it ends; the terminal is as it was before then. Ctrl-C
  /// that was pressed meanwhile was meant for the program.
  @discardableResult
  package func wait() -> Ending {
    closeInput()
    if place == .apart, !hasEnded { terminal.lend(to: process) }
    while ending == nil {
      var status: Int32 = 0
      let flags = place == .apart ? WUNTRACED : 0
      let result = waitpid(process, &status, flags)
      if result == process, status & 0xFF == 0x7F {
        // Who stops a job that has the terminal wants the shell from which clio was started.
        let isOfKeys = (status >> 8) & 0xFF == SIGTSTP
        if isOfKeys { terminal.stopBesides() }
        terminal.lend(to: process)
      } else if result == process {
        ending = Ending(status: status)
      } else if result < 0, errno != EINTR {
        // Somebody else has waited for it.
        ending = .exit(0)
      }
    }
    terminal.giveBack()
    SignalPump.forgetInterrupts()
    return ending ?? .exit(0)
  }
}
