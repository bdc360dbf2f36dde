import CSystem
import Glibc
package import Synchronization

/// Turns signals into bits that are looked at when it is safe, and into one byte in a pipe that
/// wakes whoever waits for a key.
///
/// libedit's own handling is never used: it sends the signal on to the whole process group. There
/// is one pump a program; handlers have no state but these atomics.
package final class SignalPump {
  /// Set by Ctrl-C, and by a signal that ends the program: the evaluator polls it.
  package static let cancelRequested = Atomic<Bool>(false)

  /// What waits to be noticed.
  package struct Bits: OptionSet, Sendable {
    package let rawValue: UInt8
    /// Ctrl-C.
    package static let interrupt = Bits(rawValue: 1)
    /// The window has another size.
    package static let resize = Bits(rawValue: 2)
    /// Ctrl-Z.
    package static let suspend = Bits(rawValue: 4)
    /// The program goes on after it was stopped.
    package static let resume = Bits(rawValue: 8)

    package init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// The end of the pipe that becomes readable with every signal; -1 if there is no pipe, which
  /// `poll` passes over.
  package let wakeDescriptor: Int32

  /// Installs the handlers; a signal that the program was started to ignore stays ignored.
  ///
  /// - Parameter grace: the seconds after which SIGTERM and SIGHUP end the program wherever it is;
  ///   0, the default: it is left to those who ask for `isEnding`.
  package init(grace: UInt32 = 0) {
    var ends: [Int32] = [-1, -1]
    if pipe2(&ends, O_CLOEXEC | O_NONBLOCK) != 0 { ends = [-1, -1] }
    wakeDescriptor = ends[0]
    wakeEnd.store(ends[1], ordering: .relaxed)
    // A first touch initialises a static, which a handler must not do.
    _ = pendingBits.load(ordering: .relaxed)
    _ = isReading.load(ordering: .relaxed)
    _ = lastInterrupt.load(ordering: .relaxed)
    _ = endingSignal.load(ordering: .relaxed)
    _ = isShell.load(ordering: .relaxed)
    _ = isLent.load(ordering: .relaxed)
    endingGrace.store(grace, ordering: .relaxed)
    Self.cancelRequested.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGALRM]
    where !Self.isIgnored(number) {
      install(number)
    }
  }

  /// Whether a signal asked the program to end.
  package var isEnding: Bool { endingSignal.load(ordering: .relaxed) != 0 }

  /// The signal that asked the program to end, for an exit code of 128 and its number.
  package var terminationSignal: Int32? {
    let number = endingSignal.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// From here on there is a conversation, which Ctrl-C never ends, however often it is pressed.
  package func holdShell() { isShell.store(true, ordering: .relaxed) }

  /// Forgets what was pressed before: while a line was edited, so that it does not cancel the query of
  /// that line, or while a query ran, so that it does not cancel the next line.
  package func forgetInterrupts() { Self.forgetInterrupts() }

  /// Forgets what was pressed while another program had the terminal.
  static func forgetInterrupts() {
    forgetKeys()
    cancelRequested.store(endingSignal.load(ordering: .relaxed) != 0, ordering: .relaxed)
  }
}

extension SignalPump {
  /// From here on keys are awaited: Ctrl-C drops a line, and Ctrl-Z waits for the reader.
  package func beginReading() { isReading.store(true, ordering: .relaxed) }

  /// From here on nobody awaits keys: Ctrl-C stops what runs.
  package func endReading() { isReading.store(false, ordering: .relaxed) }

  /// Waits until the descriptor can be read, or a signal comes; returns at once if one has come.
  package func wait(for descriptor: Int32) -> (bits: Bits, isReadable: Bool) {
    guard !isEnding else { return ([], false) }
    var sources = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, nfds_t(sources.count), -1)
    return (take(), count > 0 && sources[0].revents != 0)
  }

  /// Whether Ctrl-C has come and nobody has taken it yet: keys that are read from now on were pressed
  /// after it.
  package var isInterrupted: Bool {
    Bits(rawValue: pendingBits.load(ordering: .relaxed)).contains(.interrupt)
  }

  /// Whether the window has changed its size, and nobody has taken that yet.
  package var isResized: Bool {
    Bits(rawValue: pendingBits.load(ordering: .relaxed)).contains(.resize)
  }

  /// Returns what has come since the last call, and empties the pipe.
  package func take() -> Bits {
    var junk = [UInt8](repeating: 0, count: 64)
    while wakeDescriptor >= 0, read(wakeDescriptor, &junk, junk.count) > 0 {}
    return Bits(rawValue: pendingBits.exchange(0, ordering: .relaxed))
  }

  /// Has Ctrl-Z stop clio at once while another program has the terminal, and Ctrl-C never end it.
  ///
  /// - Returns: Whether keys are awaited.
  static func lendTerminal() -> Bool {
    isLent.store(true, ordering: .relaxed)
    return isReading.exchange(false, ordering: .relaxed)
  }

  /// Has Ctrl-Z wait for the reader again, where keys were awaited.
  static func takeTerminal(reading isReadingAgain: Bool) {
    isLent.store(false, ordering: .relaxed)
    if isReadingAgain { isReading.store(true, ordering: .relaxed) }
  }

  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    // SIG_IGN, which Swift cannot compare, is the address 1.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  private static func forgetKeys() {
    let keys: Bits = [.interrupt, .suspend]
    pendingBits.bitwiseAnd(~keys.rawValue, ordering: .relaxed)
    lastInterrupt.store(0, ordering: .relaxed)
  }

  /// Without SA_RESTART, so that a blocked call returns and its caller can look.
  private func install(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { note($0) }
    action.sa_flags = 0
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
  }
}

private let pendingBits = Atomic<UInt8>(0)
private let wakeEnd = Atomic<Int32>(-1)
private let isReading = Atomic<Bool>(false)
/// When Ctrl-C last came while nobody read, in milliseconds; 0 for not since the query began.
private let lastInterrupt = Atomic<Int>(0)
private let endingSignal = Atomic<Int32>(0)
private let endingGrace = Atomic<UInt32>(0)
private let isShell = Atomic<Bool>(false)
/// Whether another program has the terminal, which Ctrl-C is meant for.
private let isLent = Atomic<Bool>(false)

/// The handler. Only atomics, `write`, `raise`, `alarm`, `clock_gettime`, `tcsetattr` and `_exit`.
private func note(_ number: Int32) {
  let saved = errno
  defer { errno = saved }
  switch number {
  case SIGINT:
    SignalPump.cancelRequested.store(true, ordering: .relaxed)
    if !isReading.load(ordering: .relaxed), !isShell.load(ordering: .relaxed),
      !isLent.load(ordering: .relaxed)
    {
      leaveOnSecondInterrupt()
    }
    wake(.interrupt)
  case SIGTSTP:
    // While a query runs the terminal is as the parent expects it: stop at once.
    if isReading.load(ordering: .relaxed) { wake(.suspend) } else { raise(SIGSTOP) }
  case SIGWINCH: wake(.resize)
  case SIGCONT: wake(.resume)
  case SIGALRM: leave(128 + endingSignal.load(ordering: .relaxed))
  default:
    if endingSignal.exchange(number, ordering: .relaxed) != 0 { leave(128 + number) }
    SignalPump.cancelRequested.store(true, ordering: .relaxed)
    let grace = endingGrace.load(ordering: .relaxed)
    if grace > 0 { _ = alarm(grace) }
    wake([])
  }
}

private func wake(_ bits: SignalPump.Bits) {
  pendingBits.bitwiseOr(bits.rawValue, ordering: .relaxed)
  var byte: UInt8 = 0
  _ = write(wakeEnd.load(ordering: .relaxed), &byte, 1)
}

/// A batch run that does not notice its cancellation must not hold the terminal.
private func leaveOnSecondInterrupt() {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  let now = time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  let last = lastInterrupt.exchange(now, ordering: .relaxed)
  if last != 0, now - last <= 1000 { leave(130) }
}

private func leave(_ code: Int32) {
  TerminalRescue.restore()
  _exit(code)
}
