import Glibc
import Synchronization

/// Puts the terminal back as it was found, from any place a program can end in.
///
/// `restore` may be called in a signal handler: it reads memory that is never freed and calls
/// only `write` and `tcsetattr`.
enum TerminalRescue {
  /// Ends bracketed paste, shows the cursor, drops colours.
  static let sequence: StaticString = "\u{1b}[?2004l\u{1b}[?25h\u{1b}[0m"

  private static let isArmed = Atomic<Bool>(false)

  /// The attributes before the first edit. One element, allocated once and never freed; written
  /// only before `isArmed` is set, read only after.
  private nonisolated(unsafe) static let attributes = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)

  /// Notes how the terminal is now, and sees to it that a crash restores it.
  static func arm() {
    guard !isArmed.load(ordering: .acquiring) else { return }
    guard tcgetattr(0, attributes) == 0 else { return }
    isArmed.store(true, ordering: .releasing)
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT] {
      rescueOn(number)
    }
  }

  /// Puts the terminal back; does nothing before `arm`.
  static func restore() {
    guard isArmed.load(ordering: .acquiring) else { return }
    // The sequence is a literal: its bytes live as long as the program.
    _ = write(1, sequence.utf8Start, sequence.utf8CodeUnitCount)
    _ = tcsetattr(0, TCSANOW, attributes)
  }

  private static func rescueOn(_ number: Int32) {
    guard SignalPump.isDefault(number) else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      TerminalRescue.restore()
      raise(number)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
  }
}
