import Glibc
import Synchronization

/// Puts the terminal back as it was found, from any place a program can end in.
///
/// `restore` may be called in a signal handler: it reads memory that is never freed and calls
/// only `write` and `tcsetattr`.
package enum TerminalRescue {
  /// Ends bracketed paste, shows the cursor, drops colours.
  package static let sequence: StaticString = "\u{1b}[?2004l\u{1b}[?25h\u{1b}[0m"

  private static let isArmed = Atomic<Bool>(false)

  /// The attributes before the first edit. One element, allocated once and never freed; written
  /// only before `isArmed` is set, read only after.
  private nonisolated(unsafe) static let attributes = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)

  /// What is done about a fatal signal otherwise, by its number; as long as the numbers go, and
  /// kept like `attributes`.
  private nonisolated(unsafe) static let previousActions =
    UnsafeMutablePointer<sigaction>.allocate(capacity: 65)

  /// Notes how the terminal is now, and sees to it that a crash restores it.
  package static func arm() {
    guard !isArmed.load(ordering: .acquiring) else { return }
    guard tcgetattr(0, attributes) == 0 else { return }
    isArmed.store(true, ordering: .releasing)
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT] {
      rescueOn(number)
    }
  }

  /// Puts the terminal back; does nothing before `arm`.
  package static func restore() {
    guard isArmed.load(ordering: .acquiring) else { return }
    // The sequence is a literal: its bytes live as long as the program.
    _ = write(1, sequence.utf8Start, sequence.utf8CodeUnitCount)
    _ = tcsetattr(0, TCSANOW, attributes)
  }

  /// Restores the terminal before the program dies of a signal as it would have died anyway.
  private static func rescueOn(_ number: Int32) {
    guard sigaction(number, nil, previousActions + Int(number)) == 0 else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      TerminalRescue.restore()
      if number == SIGQUIT {
        // A key, not a fault: there is no crash to report on.
        _ = signal(SIGQUIT, SIG_DFL)
        raise(SIGQUIT)
      } else {
        // A fault comes again by itself, from where it came.
        sigaction(number, TerminalRescue.previousActions + Int(number), nil)
      }
    }
    action.sa_flags = SA_ONSTACK
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
  }
}
