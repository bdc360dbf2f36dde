import ArgumentParser
import Conversation

/// What the argument parser says where it does not give flags: help that was asked for, or a fault.
enum CommandLineFault {
  /// Writes it, and returns the exit code.
  static func report(_ error: any Error, isCheck: Bool) -> Int32 {
    let text = isCheck ? CheckCommand.fullMessage(for: error) : Clio.fullMessage(for: error)
    let code = isCheck ? CheckCommand.exitCode(for: error) : Clio.exitCode(for: error)
    // `--help` and `--version` were asked for; all else is a wrong command line.
    if code == .success {
      let output = DescriptorOutput()
      do throws(OutputFault) {
        try output.data(text + "\n")
        try output.flush()
      } catch {
        guard let message = error.message else { return Conversation.ExitCode.done.rawValue }
        output.message("error: " + message)
        return Conversation.ExitCode.unreadable.rawValue
      }
      return Conversation.ExitCode.done.rawValue
    }
    // The parser's own word is `Error:`; clio's errors begin in lower case.
    DescriptorOutput().message(
      lines:
        text.hasPrefix("Error:") ? "error:" + text.dropFirst("Error:".count) : text)
    return Conversation.ExitCode.usage.rawValue
  }
}
