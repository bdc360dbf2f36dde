import ArgumentParser
import Conversation
import Messages

/// What the argument parser says where it does not give flags: help that was asked for, or a fault. It
/// speaks English alone.
enum CommandLineFault {
  /// Writes it, and returns the exit code.
  static func report(_ fault: any Error, of arguments: [String]) -> Int32 {
    let isCommand = Commands.isMeant(by: arguments)
    let root: any ParsableCommand.Type = isCommand ? Commands.self : Program.self
    let code = root.exitCode(for: fault)
    var fault = fault
    // Help and completion are of all commands, where the flags of the shell alone were parsed.
    if code == .success, !isCommand {
      do {
        var help = try root.parseAsRoot(arguments.first == "help" ? ["--help"] : arguments)
        try help.run()
      } catch { fault = error }
    }
    let text = root.fullMessage(for: fault)
    // `--help` and `--version` were asked for; all else is a wrong command line.
    if code == .success {
      let output = DescriptorOutput()
      do throws(OutputFault) {
        try output.data(text + "\n")
        try output.flush()
      } catch {
        guard let message = error.message else { return Conversation.ExitCode.done.rawValue }
        output.error(message)
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
