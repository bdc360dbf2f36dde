import Conversation
import Glibc
import Terminal

/// What is done where a mapped file is cut short while it is read: the system has a signal for it, which
/// else ends the program without a word.
enum LostPages {
  /// In English alone: nothing can be looked up while a signal is handled.
  private static let message: StaticString =
    "error: a file that is open was cut short by another program; open it again\n"

  /// Ends the program with a reason from now on.
  static func install() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      TerminalRescue.restore()
      // The message is a literal: its bytes live as long as the program.
      _ = write(2, LostPages.message.utf8Start, LostPages.message.utf8CodeUnitCount)
      _exit(ExitCode.unreadable.rawValue)
    }
    sigemptyset(&action.sa_mask)
    sigaction(SIGBUS, &action, nil)
  }
}
